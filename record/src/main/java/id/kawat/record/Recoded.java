package id.kawat.record;

import java.util.List;
import java.util.Optional;

/**
 * What became of one article that was read anew.
 *
 * @param before version of the coder that had read it
 * @param changes none where the facts are the same
 * @param corrections those whose state is another now, as they are now
 * @param failure why it was left as it was; nothing where it was read
 */
public record Recoded(
        ArticleEntry article,
        String before,
        List<FactChange> changes,
        List<CorrectionEntry> corrections,
        Optional<String> failure) {
    public Recoded {
        changes = List.copyOf(changes);
        corrections = List.copyOf(corrections);
    }
}
