package id.kawat.view;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.Copies;
import id.kawat.text.Period;
import id.kawat.view.Brief.Source;
import id.kawat.view.Brief.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers the articles of a brief as they are needed, and keeps the sentences that were cited of each. */
final class Citations {
    private static final int MOST_SOURCES = 8;

    private final FactRecord record;
    private final Words words;
    private final List<Copies> copies;
    private final Map<String, Cited> cited = new LinkedHashMap<>();

    private record Cited(int number, DocumentRef document, Set<String> quotes) {}

    Citations(FactRecord record, Words words, List<Copies> copies) {
        this.record = record;
        this.words = words;
        this.copies = List.copyOf(copies);
    }

    /** This text, on the word of these facts; where very many say so, of the first and the latest. */
    Statement statement(String text, Collection<? extends Fact> facts) {
        Set<String> all = facts.stream().map(fact -> fact.document().id()).collect(Collectors.toSet());
        List<? extends Fact> few = few(List.copyOf(facts), MOST_SOURCES);
        int others = all.size() - Math.min(all.size(), MOST_SOURCES);
        return new Statement(
                text, numbers(few), others == 0 ? Optional.empty() : Optional.of(words.say("others", others)));
    }

    /** All of them, where so many articles or fewer tell them; else those of the first article and of the latest. */
    static <F extends Fact> List<F> few(List<F> facts, int most) {
        List<String> articles = facts.stream()
                .map(Fact::document)
                .distinct()
                .sorted(Comparator.comparing((DocumentRef document) ->
                                document.published().map(Period::iso).orElse("9999"))
                        .thenComparing(DocumentRef::id))
                .map(DocumentRef::id)
                .toList();
        if (articles.size() <= most) {
            return facts;
        }
        Set<String> named = new HashSet<>(articles.subList(articles.size() - most + 1, articles.size()));
        named.add(articles.getFirst());
        return facts.stream()
                .filter(fact -> named.contains(fact.document().id()))
                .toList();
    }

    List<Integer> numbers(Collection<? extends Fact> facts) {
        List<Integer> numbers = new ArrayList<>();
        for (Fact fact : facts) {
            Cited source = cited.computeIfAbsent(
                    fact.document().id(), id -> new Cited(cited.size() + 1, fact.document(), new LinkedHashSet<>()));
            source.quotes().add(fact.evidence().sentence());
            numbers.add(source.number());
        }
        return numbers.stream().distinct().sorted().toList();
    }

    List<Source> sources() {
        Map<String, String> titles = record.titles(cited.keySet());
        Map<String, Cited> originals = originals();
        List<Source> sources = new ArrayList<>();
        for (Cited source : cited.values()) {
            DocumentRef document = source.document();
            Optional<Cited> original = Optional.ofNullable(originals.get(document.id()));
            sources.add(new Source(
                    source.number(),
                    Optional.ofNullable(titles.get(document.id())).orElseGet(() -> words.say("untitled")),
                    document.outlet(),
                    document.published().map(words::date),
                    document.url().or(document::path),
                    quotes(source, original),
                    original.map(Cited::number)));
        }
        return sources;
    }

    /** What a copy says in the same words as the text it copies stands there. */
    private static List<String> quotes(Cited source, Optional<Cited> original) {
        Set<String> there = original.map(Cited::quotes).orElse(Set.of());
        return source.quotes().stream().filter(quote -> !there.contains(quote)).toList();
    }

    /** By the id of each article that is a copy of one cited before it, the first of these. */
    private Map<String, Cited> originals() {
        Map<String, Cited> originals = new HashMap<>();
        for (Copies known : copies) {
            for (List<String> group : known.groups()) {
                List<Cited> same = group.stream()
                        .flatMap(id -> Optional.ofNullable(cited.get(id)).stream())
                        .sorted(Comparator.comparing(Cited::number))
                        .toList();
                same.stream()
                        .skip(1)
                        .forEach(copy -> originals.merge(
                                copy.document().id(),
                                same.getFirst(),
                                (one, other) -> one.number() < other.number() ? one : other));
            }
        }
        return originals;
    }
}
