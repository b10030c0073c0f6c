package id.kawat.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who says something of a fact, when, and why.
 *
 * @param at to the second
 */
public record Signature(String by, Instant at, String reason) {
    public Signature {
        by = by.strip();
        reason = reason.strip();
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a correction needs the name of who makes it");
        }
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
    }

    /** The person, however the name is written. */
    String person() {
        String plain = PlainName.of(by);
        return plain.isEmpty() ? by : plain;
    }
}
