package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A fact of an article beside what persons have made of it.
 *
 * @param asRead as the coder read it, or as a person added it
 * @param now as the record answers with it; nothing where it was rejected, or went with what was
 * @param corrections what was said of it, oldest first, whether it still counts or not
 */
public record ReviewedFact(Fact asRead, Optional<Fact> now, List<CorrectionEntry> corrections) {
    public ReviewedFact {
        corrections = List.copyOf(corrections);
    }
}
