package id.kawat.record.merge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days within which whatever is one with a telling must reach, too. Two tellings whose reaches do not meet are never one engagement, as
 * {@link Likeness} judges; two whose reaches meet may be.
 *
 * @param from first day
 * @param to last day, included
 */
record Reach(LocalDate from, LocalDate to) {
    /** Half of what a plan may move, on either side. */
    private static final int DAYS_ASTRAY = (Likeness.DAYS_A_PLAN_MOVES + 1) / 2;

    /** Of what has neither a date nor an article's day, nothing: it stays by itself. */
    static Optional<Reach> of(Telling telling) {
        return telling.date()
                .map(date -> new Reach(
                        date.first().minusDays(DAYS_ASTRAY), date.last().plusDays(DAYS_ASTRAY)))
                .or(() -> telling.document().published().map(told -> switch (telling.status()) {
                    case OCCURRED -> new Reach(told.first().minusDays(Likeness.DAYS_BACK), told.last());
                    case PLANNED -> new Reach(told.first(), told.last().plusDays(Likeness.DAYS_AHEAD));
                    case NEGATED, HYPOTHETICAL ->
                        new Reach(
                                told.first().minusDays(Likeness.DAYS_BACK),
                                told.last().plusDays(Likeness.DAYS_AHEAD));
                }));
    }

    boolean meets(Reach other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The shortest stretch that holds both. */
    Reach with(Reach other) {
        return new Reach(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
