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
import java.util.regex.Pattern;

/**
 * How alike two wordings are, without knowing their language: words in common count by how rare they are among the sentences at hand,
 * so that small words and the parties' own names weigh little; words of one stem ({@code membuka}, {@code buka}) are one where most of the
 * shorter stands in the longer.
 */
final class WordWeights {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST = 3;
    private static final int FEWEST_LETTERS = 4;
    /** A word that stands in more than this share of the sentences says nothing about what is meant. */
    private static final double COMMON = 0.2;

    /** In so few sentences any word may tell. */
    private static final int FEW = 3;

    private static final double STEM = 0.75;

    private final Map<String, Integer> sentences = new HashMap<>();
    private final int total;

    /** What has been asked of once: the same few wordings are held against each other again and again. */
    private final Map<String, Word> words = new HashMap<>();

    private final Map<String, Wording> wordings = new HashMap<>();

    WordWeights(Collection<String> sentences) {
        Set<String> different = new LinkedHashSet<>(sentences);
        different.forEach(sentence -> words(sentence).forEach(word -> this.sentences.merge(word, 1, Integer::sum)));
        total = Math.max(1, different.size());
    }

    /**
     * A word and what it counts for.
     *
     * @param fours a mark for each run of {@value #FEWEST_LETTERS} letters in it: words that have no mark in common have no such run in common
     */
    private record Word(String letters, double weight, boolean telling, long fours) {}

    /** The different words of a text, and the weight of all. */
    private record Wording(List<Word> words, double weight) {}

    /** The weight in common as a share of the lighter wording's weight, 0 to 1; 0 where no telling word is in common. */
    double likeness(String one, String two) {
        Wording first = wordings.computeIfAbsent(one, this::wording);
        Wording second = wordings.computeIfAbsent(two, this::wording);
        double lighter = Math.min(first.weight(), second.weight());
        if (lighter == 0 || !tellAlike(first, second)) {
            return 0;
        }
        return Math.min(1, Math.min(shared(first, second), shared(second, first)) / lighter);
    }

    private static boolean tellAlike(Wording first, Wording second) {
        for (Word word : first.words()) {
            if (word.telling() && standsIn(word, second)) {
                return true;
            }
        }
        return false;
    }

    private static double shared(Wording wording, Wording other) {
        return wording.words().stream()
                .filter(word -> standsIn(word, other))
                .mapToDouble(Word::weight)
                .sum();
    }

    private static boolean standsIn(Word word, Wording other) {
        for (Word its : other.words()) {
            if (oneStem(word, its)) {
                return true;
            }
        }
        return false;
    }

    private Wording wording(String text) {
        List<Word> its = words(text).stream()
                .map(letters -> words.computeIfAbsent(letters, this::word))
                .toList();
        return new Wording(its, its.stream().mapToDouble(Word::weight).sum());
    }

    private Word word(String letters) {
        int standsIn = sentences.getOrDefault(letters, 0);
        return new Word(
                letters,
                Math.log(1 + (double) total / (1 + standsIn)),
                standsIn <= Math.max(FEW, COMMON * total),
                fours(letters));
    }

    private static long fours(String letters) {
        long marks = 0;
        for (int i = 0; i + FEWEST_LETTERS <= letters.length(); i++) {
            int run = 0;
            for (int j = i; j < i + FEWEST_LETTERS; j++) {
                run = 31 * run + letters.charAt(j);
            }
            marks |= 1L << (run * 0x9E3779B9 >>> Integer.SIZE - 6);
        }
        return marks;
    }

    private static Set<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> kept = new LinkedHashSet<>(Arrays.asList(BETWEEN_WORDS.split(plain)));
        kept.removeIf(word -> word.length() < SHORTEST && !word.chars().anyMatch(Character::isDigit));
        return kept;
    }

    private static boolean oneStem(Word one, Word two) {
        if (one.letters().equals(two.letters())) {
            return true;
        }
        int shorter = Math.min(one.letters().length(), two.letters().length());
        return (one.fours() & two.fours()) != 0
                && common(one.letters(), two.letters()) >= Math.max(FEWEST_LETTERS, STEM * shorter);
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
