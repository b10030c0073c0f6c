package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers being gathered, each with the articles that give it. */
final class Claims {
    private final Map<String, Map<String, DocumentRef>> documents = new LinkedHashMap<>();
    private final Copies copies;

    Claims(Copies copies) {
        this.copies = copies;
    }

    Claims add(String value, DocumentRef document) {
        documents.computeIfAbsent(value, any -> new LinkedHashMap<>()).putIfAbsent(document.id(), document);
        return this;
    }

    /** The answer told by most texts first; among equals the one told first. */
    List<Claim> ranked() {
        List<Claim> claims = new ArrayList<>();
        documents.forEach(
                (value, by) -> claims.add(new Claim(value, List.copyOf(by.values()), copies.independent(by.values()))));
        claims.sort(Comparator.comparing(Claim::independent).reversed());
        return List.copyOf(claims);
    }
}
