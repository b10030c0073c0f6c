package id.kawat.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word closest to a wrong one, for a message that helps. Closeness is Levenshtein's distance. */
public final class DidYouMean {
    private DidYouMean() {}

    /** {@code ; did you mean 'offices'?}, or nothing where no known word is near. */
    public static String hint(String wrong, Iterable<String> known) {
        return nearest(wrong, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** The nearest word within a third of the wrong one's length; of equals the first in the alphabet. */
    public static Optional<String> nearest(String wrong, Iterable<String> known) {
        List<String> near = new ArrayList<>();
        for (String word : known) {
            if (distance(word, wrong) <= Math.max(1, wrong.length() / 3)) {
                near.add(word);
            }
        }
        return near.stream()
                .min(Comparator.<String>comparingInt(word -> distance(word, wrong))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int old = row[j];
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = old;
            }
        }
        return row[b.length()];
    }
}
