package id.kawat.measure;

import id.kawat.fact.EventType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a careful reader found in a text. Modes, kinds, units and dates are as the gold file spells them; of an attribute that is
 * empty gold asks nothing. An item that is not {@code core} may be read or left.
 */
record Gold(
        List<Event> events,
        List<Relation> relations,
        List<Instrument> instruments,
        List<Figure> figures,
        List<Person> persons,
        List<Engagement> engagements) {
    Gold {
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        instruments = List.copyOf(instruments);
        figures = List.copyOf(figures);
        persons = List.copyOf(persons);
        engagements = List.copyOf(engagements);
    }

    static Gold ofEvents(List<Event> events) {
        return new Gold(events, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Anything that may be soft. */
    interface Item {
        boolean core();

        /** The words of the text that say it; empty for an engagement. */
        Optional<String> anchor();
    }

    record Event(
            Optional<String> anchor,
            boolean core,
            EventType type,
            Optional<String> mode,
            Optional<String> status,
            boolean symmetric,
            List<String> actor,
            List<String> recipient,
            Optional<String> date)
            implements Item {
        List<Dyad> dyads() {
            return Dyad.of(type, symmetric, actor, recipient);
        }
    }

    record Relation(Optional<String> anchor, boolean core, List<String> parties, String kind, Optional<String> since)
            implements Item {}

    record Instrument(Optional<String> anchor, boolean core, String name, String kind, List<String> parties)
            implements Item {}

    record Figure(
            Optional<String> anchor,
            boolean core,
            String measure,
            Optional<BigDecimal> value,
            String unit,
            Optional<String> period)
            implements Item {}

    record Person(Optional<String> anchor, boolean core, String name, Optional<String> office, Optional<String> party)
            implements Item {}

    record Engagement(
            boolean core,
            Optional<String> mode,
            List<String> parties,
            Optional<String> date,
            List<String> persons,
            Optional<String> status)
            implements Item {
        @Override
        public Optional<String> anchor() {
            return Optional.empty();
        }
    }
}
