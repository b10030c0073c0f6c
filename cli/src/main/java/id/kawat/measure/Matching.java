package id.kawat.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Gold and read paired one to one, the closest first; of equally close pairs the ones that stand first.
 *
 * @param missed gold that found no partner, in order
 * @param extra what was read and found none, in order
 */
record Matching<G, P>(List<Pair<G, P>> pairs, List<G> missed, List<P> extra) {
    Matching {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    record Pair<G, P>(G gold, P read) {}

    private record Candidate<R>(R rank, int gold, int read) {}

    /**
     * @param equal which may be paired at all
     * @param rank how close two are
     * @param farther orders ranks, the closest last
     */
    static <G, P, R> Matching<G, P> of(
            List<G> gold, List<P> read, BiPredicate<G, P> equal, BiFunction<G, P, R> rank, Comparator<R> farther) {
        List<Candidate<R>> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                if (equal.test(gold.get(i), read.get(j))) {
                    candidates.add(new Candidate<>(rank.apply(gold.get(i), read.get(j)), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparing((Candidate<R> c) -> c.rank(), farther.reversed())
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::read));
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenRead = new HashSet<>();
        List<Pair<G, P>> pairs = new ArrayList<>();
        for (Candidate<R> each : candidates) {
            if (!takenGold.contains(each.gold()) && !takenRead.contains(each.read())) {
                takenGold.add(each.gold());
                takenRead.add(each.read());
                pairs.add(new Pair<>(gold.get(each.gold()), read.get(each.read())));
            }
        }
        return new Matching<>(pairs, left(gold, takenGold), left(read, takenRead));
    }

    private static <T> List<T> left(List<T> all, Set<Integer> taken) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!taken.contains(i)) {
                left.add(all.get(i));
            }
        }
        return left;
    }
}
