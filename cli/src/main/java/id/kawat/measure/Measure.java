package id.kawat.measure;

import java.util.Locale;

/** What is counted, in the order in which it is shown. */
public enum Measure {
    EVENT("who did what to whom (dyads)"),
    EVENT_TYPE("event type in the sentence"),
    STATEMENT("statements"),
    ENGAGEMENT("engagements: mode, parties, date"),
    RELATION("relations: pair, kind, since"),
    FIGURE("figures: measure, value, unit, period"),
    INSTRUMENT("instruments: name, parties"),
    PERSON("persons: name, office, party");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** What it is, in words. */
    public String label() {
        return label;
    }

    /** {@code event-type}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
