package id.kawat.record.merge;

import java.util.List;
import java.util.Locale;

/**
 * How well mentions are put together: over all pairs of mentions, how many of those put together belong together, and how many of
 * those that belong together were put together.
 */
record Pairwise(int right, int found, int expected) {
    /** A mention, the engagement it is of, and the one it was put into. */
    record Mention(String name, String expected, String found) {}

    static Pairwise of(List<Mention> mentions) {
        int right = 0;
        int found = 0;
        int expected = 0;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together =
                        mentions.get(i).found().equals(mentions.get(j).found());
                boolean belong =
                        mentions.get(i).expected().equals(mentions.get(j).expected());
                found += together ? 1 : 0;
                expected += belong ? 1 : 0;
                right += together && belong ? 1 : 0;
            }
        }
        return new Pairwise(right, found, expected);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f (%d of %d pairs) recall %.3f (%d of %d pairs)",
                precision(),
                right,
                found,
                recall(),
                right,
                expected);
    }
}
