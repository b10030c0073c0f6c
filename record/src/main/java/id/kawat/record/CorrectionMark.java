package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What a corrected fact says of itself: its evidence's rule goes on {@code ; edited k3, k5}, and so every list, table and export
 * shows it. A rule's id has no semicolon.
 *
 * @param how what was done to it
 * @param corrections their ids, in the journal's order
 */
public record CorrectionMark(How how, List<String> corrections) {
    private static final String BEFORE = "; ";
    private static final String BETWEEN = ", ";

    /** What persons have made of a fact. */
    public enum How {
        ACCEPTED("accepted"),
        EDITED("edited"),
        ADDED("added"),
        /** Persons differ: it stands as it was read. */
        DISPUTED("disputed");

        private final String word;

        How(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public CorrectionMark {
        corrections = List.copyOf(corrections);
    }

    /** The mark a fact bears; none where nobody has said anything of it that holds. */
    public static Optional<CorrectionMark> of(Fact fact) {
        String rule = fact.evidence().rule();
        int at = rule.lastIndexOf(BEFORE);
        if (at < 0) {
            return Optional.empty();
        }
        String mark = rule.substring(at + BEFORE.length());
        for (How how : How.values()) {
            if (mark.startsWith(how.word + " ")) {
                return Optional.of(new CorrectionMark(
                        how, List.of(mark.substring(how.word.length() + 1).split(BETWEEN))));
            }
        }
        return Optional.empty();
    }

    /** The rule with this mark. */
    String on(String rule) {
        return rule + BEFORE + this;
    }

    /** {@code edited k3, k5}. */
    @Override
    public String toString() {
        return how.word + " " + String.join(BETWEEN, corrections);
    }
}
