package id.kawat.lexicon;

import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/** Who held which office for whom, from when to when; {@code to} is empty while in office. */
public record Leader(
        Party party,
        Office office,
        String name,
        String shortName,
        List<String> alsoKnownAs,
        Optional<Period> from,
        Optional<Period> to) {
    public Leader {
        alsoKnownAs = List.copyOf(alsoKnownAs);
    }

    /** True where the office was held on some day of this period. */
    public boolean holdsOn(Period when) {
        boolean begun = from.isEmpty() || !from.get().first().isAfter(when.last());
        boolean standing = to.isEmpty() || !to.get().last().isBefore(when.first());
        return begun && standing;
    }
}
