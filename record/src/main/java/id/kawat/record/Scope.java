package id.kawat.record;

import id.kawat.lexicon.Party;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the record's facts are meant.
 *
 * <p>A fact's time is its date, or the day its article was published where it has none; a relation lasts from its date on. With a
 * bound, facts of no time at all are left out.
 *
 * @param between only what stands between these two: not what both did toward a third
 * @param since first day, included; a longer time counts where it reaches this day
 * @param until last day, included
 */
public record Scope(Optional<Between> between, Optional<LocalDate> since, Optional<LocalDate> until) {
    /** The whole record. */
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    public Scope {
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw new IllegalArgumentException("no day lies between " + since.get() + " and " + until.get());
        }
    }

    /** Two parties, in whichever order. */
    public record Between(Party a, Party b) {}

    public static Scope between(Party a, Party b) {
        return new Scope(Optional.of(new Between(a, b)), Optional.empty(), Optional.empty());
    }
}
