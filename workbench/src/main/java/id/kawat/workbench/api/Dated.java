package id.kawat.workbench.api;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.text.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day by which a thing stands in a list; none where nothing says when it was. */
record Dated(Optional<LocalDate> day) {
    static final Dated NEVER = new Dated(Optional.empty());

    /** The first day; a day that no calendar has is none. */
    static Dated of(Optional<Period> period) {
        try {
            return new Dated(period.map(Period::first));
        } catch (DateTimeException e) {
            return NEVER;
        }
    }

    /** By its own date, else by the day its article was published. */
    static Dated of(Fact fact) {
        Optional<Period> own = switch (fact) {
            case Event event -> event.date();
            case Engagement engagement -> engagement.date();
            case Relation relation -> relation.since();
            case Instrument instrument -> instrument.date();
            case Figure figure -> figure.period();
            case Person _ -> Optional.empty();
        };
        return of(own.or(() -> fact.document().published()));
    }

    /** What comes first is less; what has no day comes last either way. */
    int compare(Dated other, boolean newestFirst) {
        if (day.isEmpty() || other.day.isEmpty()) {
            return Boolean.compare(day.isEmpty(), other.day.isEmpty());
        }
        return newestFirst ? other.day.get().compareTo(day.get()) : day.get().compareTo(other.day.get());
    }
}
