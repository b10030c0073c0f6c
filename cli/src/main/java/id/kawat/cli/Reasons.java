package id.kawat.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why things were not read, with how many for each reason. Reasons are taken together by how they begin, up to the first colon, semicolon
 * or comma: what comes after tells of the one thing, such as its size. However many kinds there are, few are kept apart.
 */
final class Reasons {
    private static final int MOST_KINDS = 40;
    private static final String OTHERS = "other reasons";

    private final Map<String, Integer> counts = new TreeMap<>();

    /** The beginning of a reason, by which it is counted. */
    static String kind(String reason) {
        return reason.split("[:;,]", 2)[0].strip();
    }

    /** Counts one more; returns how many of its kind there are now. */
    int add(String reason) {
        String kind = kind(reason);
        return counts.merge(counts.size() < MOST_KINDS || counts.containsKey(kind) ? kind : OTHERS, 1, Integer::sum);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each with its count: the most frequent first, of equals the first in the alphabet. */
    Map<String, Integer> counts() {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEachOrdered(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** {@code is empty (2), has no story (1)}; of many the most frequent. */
    String said(int most) {
        List<Map.Entry<String, Integer>> all = List.copyOf(counts().entrySet());
        String first = all.stream()
                .limit(most)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return all.size() > most ? first + ", …" : first;
    }
}
