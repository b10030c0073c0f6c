package id.kawat.record.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Two runs of seeds, each in order of days, as one. */
final class MergedSeeds implements Iterator<PartySetWalk.Seed> {
    private final Iterator<PartySetWalk.Seed> first;
    private final Iterator<PartySetWalk.Seed> second;
    private final Comparator<Optional<LocalDate>> order;
    private Optional<PartySetWalk.Seed> one = Optional.empty();
    private Optional<PartySetWalk.Seed> two = Optional.empty();

    MergedSeeds(Iterator<PartySetWalk.Seed> first, Iterator<PartySetWalk.Seed> second, boolean newestFirst) {
        this.first = first;
        this.second = second;
        this.order = PartySetWalk.order(newestFirst);
    }

    @Override
    public boolean hasNext() {
        one = one.isEmpty() && first.hasNext() ? Optional.of(first.next()) : one;
        two = two.isEmpty() && second.hasNext() ? Optional.of(second.next()) : two;
        return one.isPresent() || two.isPresent();
    }

    @Override
    public PartySetWalk.Seed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean isFirst = two.isEmpty()
                || one.isPresent() && order.compare(one.get().day(), two.get().day()) <= 0;
        PartySetWalk.Seed next = (isFirst ? one : two).orElseThrow();
        if (isFirst) {
            one = Optional.empty();
        } else {
            two = Optional.empty();
        }
        return next;
    }
}
