package id.kawat.annotation;

import java.util.Locale;
import java.util.Optional;

/** How real a predicate is said to be. */
public enum Modality {
    /** akan, dijadwalkan. */
    FUTURE,
    /** Wanted, hoped, planned, promised, agreed: told as somebody's will. */
    WILLED,
    /** Asked, urged, proposed of somebody. */
    ASKED,
    NEGATED,
    CONDITIONAL,
    POSSIBLE,
    MUST,
    /** jangan, tidak boleh. */
    FORBIDDEN,
    /** tidak seharusnya: done or meant, and wrongly. */
    UNDUE,
    /** Set aside by a predicate such as refuse or call off. */
    REFUSED,
    ABLE;

    public static Optional<Modality> parse(String code) {
        for (Modality modality : values()) {
            if (modality.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(modality);
            }
        }
        return Optional.empty();
    }
}
