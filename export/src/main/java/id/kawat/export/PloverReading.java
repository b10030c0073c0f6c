package id.kawat.export;

/** An event in PLOVER's terms, or why it has none. */
sealed interface PloverReading permits PloverEvent, PloverReading.Misfit {
    /** Why PLOVER has no place for an event. */
    record Misfit(String reason) implements PloverReading {}
}
