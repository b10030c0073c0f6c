package id.kawat.record;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A fact as it stands in the tables: the columns it is found by, its parties, and its line. */
record Row(
        Fact fact,
        String id,
        String kind,
        Optional<String> type,
        Optional<String> mode,
        Optional<String> status,
        Optional<String> firstDay,
        Optional<String> lastDay,
        List<Part> parts,
        String json) {

    /** A party's part in a fact. */
    record Part(Party party, Role role) {}

    /** The parts a party can have. */
    enum Role {
        ACTOR("actor"),
        RECIPIENT("recipient"),
        PARTY("party");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Two parties in the alphabet's order. */
    record Two(String a, String b) implements Comparable<Two> {
        static Two of(String one, String other) {
            return one.compareTo(other) < 0 ? new Two(one, other) : new Two(other, one);
        }

        @Override
        public int compareTo(Two other) {
            return a.equals(other.a) ? b.compareTo(other.b) : a.compareTo(other.a);
        }
    }

    /** Those of which the fact says something between them: the sides of a directed event, or any two that act jointly. */
    SortedSet<Two> pairs() {
        SortedSet<Two> pairs = new TreeSet<>();
        for (Part one : parts) {
            for (Part other : parts) {
                boolean sides = one.role() != other.role() || one.role() == Role.PARTY;
                if (sides && !one.party().equals(other.party())) {
                    pairs.add(Two.of(one.party().code(), other.party().code()));
                }
            }
        }
        return pairs;
    }

    /** The codes of all parties, whatever their roles, each once, in the alphabet's order, one a line; empty where there are none. */
    String partySet() {
        return partySet(parts.stream().map(Part::party).toList());
    }

    /** The same of these parties. */
    static String partySet(Collection<Party> parties) {
        return parties.stream().map(Party::code).distinct().sorted().collect(Collectors.joining("\n"));
    }

    static Row of(Fact fact, String json) {
        Optional<String> none = Optional.empty();
        return switch (fact) {
            case Event event ->
                row(
                        event,
                        Optional.of(event.type().name()),
                        event.mode(),
                        Optional.of(event.status().code()),
                        event.date(),
                        parts(event),
                        json);
            case Relation relation ->
                row(
                        relation,
                        Optional.of(relation.kind().code()),
                        none,
                        Optional.of(relation.status().code()),
                        relation.since(),
                        parts(List.of(relation.a(), relation.b()), Role.PARTY),
                        json);
            case Instrument instrument ->
                row(
                        instrument,
                        Optional.of(instrument.kind().code()),
                        none,
                        none,
                        instrument.date(),
                        parts(instrument.parties(), Role.PARTY),
                        json);
            case Figure figure ->
                row(
                        figure,
                        Optional.of(figure.measure().code()),
                        none,
                        none,
                        figure.period(),
                        parts(figure.parties(), Role.PARTY),
                        json);
            case Person person ->
                row(
                        person,
                        Optional.of(person.office().code()),
                        none,
                        none,
                        Optional.empty(),
                        parts(person.party().stream().toList(), Role.PARTY),
                        json);
            case Engagement engagement ->
                row(
                        engagement,
                        none,
                        engagement.mode(),
                        Optional.of(engagement.status().code()),
                        engagement.date(),
                        parts(engagement.parties(), Role.PARTY),
                        json);
        };
    }

    /** The name a kind of fact has in the tables and in JSON. */
    static String kind(Class<? extends Fact> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Row row(
            Fact fact,
            Optional<String> type,
            Optional<String> mode,
            Optional<String> status,
            Optional<Period> date,
            List<Part> parts,
            String json) {
        return new Row(
                fact,
                fact.id(),
                kind(fact.getClass()),
                type,
                mode,
                status,
                date.map(period -> period.first().toString()),
                date.map(period -> period.last().toString()),
                parts,
                json);
    }

    private static List<Part> parts(Event event) {
        if (event.symmetric()) {
            return parts(event.actor(), Role.PARTY);
        }
        List<Part> parts = new ArrayList<>(parts(event.actor(), Role.ACTOR));
        parts.addAll(parts(event.recipient(), Role.RECIPIENT));
        return parts;
    }

    private static List<Part> parts(List<Party> parties, Role role) {
        return parties.stream().map(party -> new Part(party, role)).toList();
    }
}
