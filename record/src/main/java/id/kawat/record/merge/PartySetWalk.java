package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Merged things in the order of their days, one after the other. What has other parties is never one thing, so facts are gone through in
 * order only until they name parties not yet seen: then all that is told of these is merged at once, and waits until its day comes.
 * Whoever wants the fifty newest of a large record merges a few hundred facts and leaves the rest alone.
 */
final class PartySetWalk<T> implements Iterator<T> {
    private final Iterator<Seed> seeds;
    private final Function<Seed, List<T>> merging;
    private final Predicate<T> wanted;
    private final Function<T, Optional<LocalDate>> day;
    private final Comparator<Optional<LocalDate>> order;
    private final PriorityQueue<T> waiting;
    private final Set<List<Party>> seen = new HashSet<>();
    private Optional<Seed> ahead = Optional.empty();

    /** Where to look: what parties a fact names, and its day. */
    record Seed(List<Party> parties, Optional<LocalDate> day, DocumentRef document) {
        static Seed of(Fact fact, List<Party> parties, Optional<Period> date) {
            return new Seed(
                    parties.stream().distinct().sorted().toList(),
                    date.or(() -> fact.document().published()).map(Period::first),
                    fact.document());
        }
    }

    /**
     * @param seeds in order of their days
     * @param merging all that is told of a seed's parties
     * @param tie the order of what has one day
     */
    PartySetWalk(
            Iterator<Seed> seeds,
            Function<Seed, List<T>> merging,
            Predicate<T> wanted,
            Function<T, Optional<LocalDate>> day,
            Comparator<T> tie,
            boolean newestFirst) {
        this.seeds = seeds;
        this.merging = merging;
        this.wanted = wanted;
        this.day = day;
        this.order = order(newestFirst);
        this.waiting = new PriorityQueue<>(Comparator.comparing(day, order).thenComparing(tie));
    }

    /** What has no day comes last either way. */
    static Comparator<Optional<LocalDate>> order(boolean newestFirst) {
        return newestFirst
                ? Comparator.comparing((Optional<LocalDate> one) -> one.orElse(LocalDate.MIN))
                        .reversed()
                : Comparator.comparing(one -> one.orElse(LocalDate.MAX));
    }

    @Override
    public boolean hasNext() {
        while (true) {
            if (ahead.isEmpty() && seeds.hasNext()) {
                ahead = Optional.of(seeds.next());
            }
            if (ahead.isEmpty()) {
                return !waiting.isEmpty();
            }
            Seed seed = ahead.get();
            if (!waiting.isEmpty() && order.compare(day.apply(waiting.peek()), seed.day()) < 0) {
                return true;
            }
            ahead = Optional.empty();
            if (seed.parties().isEmpty() || seen.add(seed.parties())) {
                merging.apply(seed).stream().filter(wanted).forEach(waiting::add);
            }
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }
}
