package id.kawat.record;

import java.util.Locale;
import java.util.Optional;

/**
 * A correction as it is listed: what was said, and what it counts for today.
 *
 * @param articleId of the article whose fact it is about, or of the correction it undoes; none of links
 * @param factId the fact it now stands on; none where it stands on none
 * @param remark why its state is this, where there is something to say; else empty
 */
public record CorrectionEntry(
        Correction correction, State state, Optional<String> articleId, Optional<String> factId, String remark) {
    /** What a correction counts for. */
    public enum State {
        IN_FORCE,
        /** The same person has since said something else of the fact. */
        REPLACED,
        /** Another person says otherwise: the fact stands as it was read, and both opinions beside it. */
        DISPUTED,
        /** What it is about is no longer read, or can no longer be told from something else. */
        UNATTACHED,
        UNDONE;

        /** {@code in-force}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
