package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import java.util.List;

/**
 * One of several answers to one question, and who gives it.
 *
 * @param value as ISO date, name, plain number, or names with commas between
 * @param documents in the order they were published
 * @param independent how many texts these are, copies counted once
 */
public record Claim(String value, List<DocumentRef> documents, int independent) {
    public Claim {
        documents = List.copyOf(documents);
    }
}
