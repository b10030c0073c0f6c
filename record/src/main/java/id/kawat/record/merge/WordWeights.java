package id.kawat.record.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two wordings are, without knowing their language: words in common count by how rare they are among the sentences at hand,
 * so that small words and the parties' own names weigh little; words of one stem ({@code membuka}, {@code buka}) are one where most of the
 * shorter stands in the longer.
 */
final class WordWeights {
    private static final int SHORTEST = 3;
    private static final int FEWEST_LETTERS = 4;
    /** A word that stands in more than this share of the sentences says nothing about what is meant. */
    private static final double COMMON = 0.2;

    /** In so few sentences any word may tell. */
    private static final int FEW = 3;

    private static final double STEM = 0.75;

    private final Map<String, Integer> sentences = new HashMap<>();
    private final int total;

    WordWeights(Collection<String> sentences) {
        Set<String> different = new LinkedHashSet<>(sentences);
        different.forEach(sentence -> words(sentence).forEach(word -> this.sentences.merge(word, 1, Integer::sum)));
        total = Math.max(1, different.size());
    }

    /** The weight in common as a share of the lighter wording's weight, 0 to 1; 0 where no telling word is in common. */
    double likeness(String one, String two) {
        Set<String> first = words(one);
        Set<String> second = words(two);
        double lighter = Math.min(weight(first), weight(second));
        boolean telling = first.stream()
                .anyMatch(word -> isTelling(word) && second.stream().anyMatch(other -> oneStem(word, other)));
        if (lighter == 0 || !telling) {
            return 0;
        }
        return Math.min(1, Math.min(shared(first, second), shared(second, first)) / lighter);
    }

    private boolean isTelling(String word) {
        return sentences.getOrDefault(word, 0) <= Math.max(FEW, COMMON * total);
    }

    private double shared(Set<String> words, Set<String> others) {
        return words.stream()
                .filter(word -> others.stream().anyMatch(other -> oneStem(word, other)))
                .mapToDouble(this::weight)
                .sum();
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(1 + (double) total / (1 + sentences.getOrDefault(word, 0)));
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> kept = new LinkedHashSet<>(words);
        kept.removeIf(word -> word.length() < SHORTEST && !word.chars().anyMatch(Character::isDigit));
        return kept;
    }

    private static boolean oneStem(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        int shorter = Math.min(one.length(), two.length());
        return shorter >= FEWEST_LETTERS && common(one, two) >= Math.max(FEWEST_LETTERS, STEM * shorter);
    }

    /** Length of the longest stretch of letters that stands in both. */
    private static int common(String one, String two) {
        int longest = 0;
        int[] before = new int[two.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[two.length() + 1];
            for (int j = 1; j <= two.length(); j++) {
                if (one.charAt(i - 1) == two.charAt(j - 1)) {
                    now[j] = before[j - 1] + 1;
                    longest = Math.max(longest, now[j]);
                }
            }
            before = now;
        }
        return longest;
    }
}
