package id.kawat.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a text that was read is the text that is right: runs of four words that both have, that were read too many and that are
 * missing. Counted as scrapinghub's article-extraction-benchmark counts, so that figures may stand side by side.
 *
 * @param found runs in both, each as often as it is in both
 * @param extra runs read that are not there
 * @param missed runs that were not read
 */
public record Overlap(int found, int extra, int missed) {
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    public static Overlap of(String gold, String read) {
        Map<String, Integer> missing = runs(gold);
        int found = 0;
        int extra = 0;
        for (Map.Entry<String, Integer> run : runs(read).entrySet()) {
            int both = Math.min(run.getValue(), missing.getOrDefault(run.getKey(), 0));
            found += both;
            extra += run.getValue() - both;
            missing.computeIfPresent(run.getKey(), (_, count) -> count - both);
        }
        return new Overlap(
                found,
                extra,
                missing.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** False where nothing was read. */
    boolean hasRead() {
        return found + extra > 0;
    }

    /** False where there is nothing to read. */
    boolean hasGold() {
        return found + missed > 0;
    }

    /** The share of what was read that is right: 0 where nothing was. */
    public double precision() {
        return hasRead() ? (double) found / (found + extra) : 0;
    }

    /** The share of what is right that was read: 0 where there is nothing. */
    public double recall() {
        return hasGold() ? (double) found / (found + missed) : 0;
    }

    /** The mean of both that is the lower the further they are apart. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** True where every word is the same, whatever stands between them. */
    static boolean sameWords(String gold, String read) {
        return words(gold).equals(words(read));
    }

    private static Map<String, Integer> runs(String text) {
        List<String> words = words(text);
        Map<String, Integer> runs = new HashMap<>();
        for (int from = 0; from < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); from++) {
            runs.merge(String.join(" ", words.subList(from, Math.min(words.size(), from + RUN))), 1, Integer::sum);
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
