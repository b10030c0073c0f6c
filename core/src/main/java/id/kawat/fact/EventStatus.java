package id.kawat.fact;

import java.util.Locale;

/** Whether a thing happened: PLOVER's auxiliary modes. */
public enum EventStatus {
    OCCURRED,
    /** Will or is due to happen. */
    PLANNED,
    /** Said not to have happened. */
    NEGATED,
    /** Only if, or only imagined. */
    HYPOTHETICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
