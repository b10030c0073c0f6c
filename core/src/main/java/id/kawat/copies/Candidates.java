package id.kawat.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of the texts that hold fingerprints of a new one, those worth comparing with it word by word. A fingerprint that many different
 * texts hold is a phrase and says nothing; of texts that are one already, few are looked at. So the work is
 * bounded, however many texts there are.
 */
public final class Candidates {
    /** So many holders of one fingerprint are known; more need not be kept. */
    public static final int MOST_HOLDERS = 64;

    /** A fingerprint that more different texts hold than these is a phrase. */
    private static final int MOST_TEXTS = 24;

    private static final int MOST_COMPARED = 8;
    private static final int COMPARED_OF_A_TEXT = 3;

    /** A copy shares half of the runs and, as a rule, of the fingerprints; by chance it may be far fewer. */
    private static final double SHARED = 0.15;

    private static final int ENOUGH_SHARED = 3;

    /**
     * A text that is known already.
     *
     * @param key its own
     * @param text the key that stands for it and all its copies
     * @param prints how many fingerprints it has
     */
    public record Holder(long key, long text, int prints) {}

    /**
     * Copies of one another that share fingerprints with the new text.
     *
     * @param text the key that stands for them
     * @param keys of those to compare with, the likeliest first
     */
    public record Alike(long text, List<Long> keys) {
        public Alike {
            keys = List.copyOf(keys);
        }
    }

    private final int prints;
    private final Map<Holder, Integer> shared = new LinkedHashMap<>();

    /** @param prints how many fingerprints the new text has */
    public Candidates(int prints) {
        this.prints = prints;
    }

    /** Those that hold one fingerprint of the new text. */
    public void add(List<Holder> holders) {
        Set<Long> texts = new HashSet<>();
        holders.forEach(holder -> texts.add(holder.text()));
        if (texts.size() <= MOST_TEXTS) {
            holders.forEach(holder -> shared.merge(holder, 1, Integer::sum));
        }
    }

    /** Whom to compare with, the likeliest text first. */
    public List<Alike> likeliestFirst() {
        Map<Long, List<Map.Entry<Holder, Integer>>> texts = new HashMap<>();
        for (Map.Entry<Holder, Integer> each : shared.entrySet()) {
            int fewer = Math.min(prints, each.getKey().prints());
            if (each.getValue() >= Math.min(ENOUGH_SHARED, SHARED * fewer)) {
                texts.computeIfAbsent(each.getKey().text(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        Comparator<Map.Entry<Holder, Integer>> likeliest = Map.Entry.<Holder, Integer>comparingByValue()
                .reversed()
                .thenComparing(each -> each.getKey().key());
        texts.values().forEach(holders -> holders.sort(likeliest));
        return texts.values().stream()
                .sorted(Comparator.comparing(List::getFirst, likeliest))
                .limit(MOST_COMPARED)
                .map(holders -> new Alike(
                        holders.getFirst().getKey().text(),
                        holders.stream()
                                .limit(COMPARED_OF_A_TEXT)
                                .map(each -> each.getKey().key())
                                .toList()))
                .toList();
    }
}
