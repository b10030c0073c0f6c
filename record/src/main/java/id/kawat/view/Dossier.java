package id.kawat.view;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.Copies;
import id.kawat.record.merge.PairAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everything known of two parties on a day: the account that merges it, the facts beside it, and who their articles name. */
record Dossier(
        PairAccount account,
        List<Event> events,
        List<Instrument> instruments,
        List<Figure> figures,
        List<Person> persons) {
    private static final List<Class<? extends Fact>> KINDS =
            List.of(Event.class, Engagement.class, Relation.class, Figure.class, Instrument.class);

    Dossier {
        events = List.copyOf(events);
        instruments = List.copyOf(instruments);
        figures = List.copyOf(figures);
        persons = List.copyOf(persons);
    }

    /** What was published up to that day, and what does not say when it was. */
    static Dossier of(FactRecord record, Party a, Party b, LocalDate today) {
        return gathered(record, a, b).on(today);
    }

    static Gathered gathered(FactRecord record, Party a, Party b) {
        List<Fact> facts = new ArrayList<>(record.factsBetween(a, b, KINDS));
        List<String> articles =
                facts.stream().map(fact -> fact.document().id()).distinct().toList();
        record.facts(Person.class, articles).stream()
                .filter(person -> person.party()
                        .filter(party -> party.equals(a) || party.equals(b))
                        .isPresent())
                .forEach(facts::add);
        return new Gathered(a, b, facts, Copies.kept(record, articles));
    }

    boolean isEmpty() {
        return events.isEmpty()
                && instruments.isEmpty()
                && figures.isEmpty()
                && account.engagements().isEmpty()
                && account.history().steps().isEmpty();
    }

    /** The facts of two parties, and which of their articles are one text, of which what was known on a day can be asked. */
    record Gathered(Party a, Party b, List<Fact> facts, Copies copies) {
        Dossier on(LocalDate today) {
            return of(
                    fact -> !fact.document()
                            .published()
                            .filter(day -> day.first().isAfter(today))
                            .isPresent(),
                    today);
        }

        /** What had been published before that day, as things stood on its eve. */
        Dossier before(LocalDate day) {
            return on(day.minusDays(1));
        }

        private Dossier of(Predicate<Fact> known, LocalDate today) {
            List<Fact> told = facts.stream().filter(known).toList();
            return new Dossier(
                    PairAccount.of(
                            told.stream()
                                    .filter(fact -> !(fact instanceof Instrument || fact instanceof Person))
                                    .toList(),
                            copies,
                            a,
                            b,
                            today,
                            Set.of()),
                    of(Event.class, told),
                    of(Instrument.class, told),
                    of(Figure.class, told),
                    of(Person.class, told));
        }

        private static <F extends Fact> List<F> of(Class<F> kind, List<Fact> facts) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
