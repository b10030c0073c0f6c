package id.kawat.export;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that lies ahead: what articles say of the same thing for the same parties at the same time is one.
 *
 * @param category planned, due or anniversary
 * @param what the kind of thing, as a code: {@code visit}, {@code trade-target}, {@code diplomatic-relations}
 * @param parties in order of their codes; of a directed act the actors first
 * @param about who takes part or what it is about; the figure that is due; since when, ISO 8601, for an anniversary
 * @param when the days it takes up, as far as known
 * @param yearly comes again every year
 * @param years how many years it will be, for an anniversary; else 0
 */
record Coming(
        Category category, String what, List<Party> parties, String about, Period when, boolean yearly, int years) {
    /** Years after which an anniversary without a day is worth a note. */
    private static final int ROUND = 5;

    Coming {
        parties = List.copyOf(parties);
    }

    /** Why it stands in a calendar. */
    enum Category {
        PLANNED,
        DUE,
        ANNIVERSARY
    }

    /** What a fact says of the time from this day on, if anything. Planned engagements come from engagements, not from their events. */
    static Optional<Coming> of(Fact fact, LocalDate from) {
        return switch (fact) {
            case Engagement engagement ->
                planned(
                        engagement.status(),
                        engagement.mode().orElse("talks"),
                        engagement.parties(),
                        engagement.persons().isEmpty() ? "" : String.join(", ", engagement.persons()),
                        engagement.date(),
                        from);
            case Event event
            when event.type() != EventType.CONSULT ->
                planned(
                        event.status(),
                        event.type().name(),
                        Stream.concat(event.actor().stream(), event.recipient().stream())
                                .distinct()
                                .toList(),
                        event.about().orElse(""),
                        event.date(),
                        from);
            case Figure figure
            when figure.measure() == Figure.Measure.TRADE_TARGET ->
                figure.period()
                        .map(Coming::lastDay)
                        .filter(day -> !day.last().isBefore(from))
                        .map(day -> new Coming(
                                Category.DUE,
                                figure.measure().code(),
                                figure.parties(),
                                figure.value().toPlainString() + " " + figure.unit(),
                                day,
                                false,
                                0));
            case Relation relation
            when relation.status() == Relation.Standing.STANDING && !relation.approximate() ->
                relation.since().flatMap(since -> anniversary(relation, since, from));
            case Event _, Figure _, Relation _ -> Optional.empty();
            case Instrument _, Person _ -> Optional.empty();
        };
    }

    private static Optional<Coming> planned(
            EventStatus status, String what, List<Party> parties, String about, Optional<Period> date, LocalDate from) {
        return date.filter(when -> status == EventStatus.PLANNED && !when.last().isBefore(from))
                .map(when -> new Coming(Category.PLANNED, what, parties, about, when, false, 0));
    }

    /** Every year from the next on where the day is known; else the next round year, in the month or year it falls in. */
    private static Optional<Coming> anniversary(Relation relation, Period since, LocalDate from) {
        if (since.iso().contains("/") || !since.first().isBefore(from)) {
            return Optional.empty();
        }
        int step = since.isDay() ? 1 : ROUND;
        int years = step;
        while (later(since, years).last().isBefore(from)) {
            years += step;
        }
        return Optional.of(new Coming(
                Category.ANNIVERSARY,
                relation.kind().code(),
                List.of(relation.a(), relation.b()),
                since.iso(),
                later(since, years),
                since.isDay(),
                years));
    }

    /** The same day, month or year so many years on; the 29th of February is the 28th in a common year. */
    private static Period later(Period since, int years) {
        LocalDate first = since.first().plusYears(years);
        return switch (since.iso().length()) {
            case 4 -> Period.year(first.getYear());
            case 7 -> Period.month(first.getYear(), first.getMonthValue());
            default -> Period.day(first);
        };
    }

    private static Period lastDay(Period period) {
        return Period.day(period.last());
    }
}
