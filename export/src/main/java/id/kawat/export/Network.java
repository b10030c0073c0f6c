package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who deals with whom: events that occurred, added up for each two parties. Grows with the pairs, not with the events. */
final class Network {
    private final SortedMap<Pair, Tie> ties = new TreeMap<>();
    private final PloverScheme scheme;

    Network(PloverScheme scheme) {
        this.scheme = scheme;
    }

    /** Two parties; {@code a} sorts before {@code b}. */
    record Pair(Party a, Party b) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::a).thenComparing(Pair::b);

        static Pair of(Party one, Party other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** Why an event ties nobody, or nothing where it was added. */
    Optional<String> add(Event event) {
        if (event.status() != EventStatus.OCCURRED) {
            return Optional.of(event.status().code() + ": has not occurred");
        }
        Set<Pair> pairs = new HashSet<>();
        for (Dyad dyad : Dyad.of(event)) {
            if (dyad.source().isPresent() && dyad.target().isPresent()) {
                Party source = dyad.source().get();
                Party target = dyad.target().get();
                if (!source.equals(target)) {
                    pairs.add(Pair.of(source, target));
                }
            }
        }
        Optional<EventType> type = scheme.type(event.type(), event.status());
        Optional<Double> score = type.map(known -> scheme.score(known, scheme.mode(known, event.mode())));
        pairs.forEach(pair ->
                ties.computeIfAbsent(pair, key -> new Tie(key.a(), key.b())).add(event, score));
        return pairs.isEmpty() ? Optional.of("only one party") : Optional.empty();
    }

    /** In order of the parties' codes. */
    Iterable<Tie> ties() {
        return ties.values();
    }
}
