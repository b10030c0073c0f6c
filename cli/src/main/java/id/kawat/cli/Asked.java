package id.kawat.cli;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sort of thing that can be listed from the record.
 *
 * @param name of the command, and what many of them are called
 * @param description what they are
 * @param remarks which types there are, and what cannot be asked
 */
record Asked<T>(
        String name,
        String description,
        List<String> remarks,
        Function<FactRecord, Query<T>> question,
        Layout<T> layout) {
    Asked {
        remarks = List.copyOf(remarks);
    }

    /** All there are, in the order in which help names them. */
    static List<Asked<?>> all() {
        return Stream.of(
                        Stream.of(FactKind.values()).map(Asked::facts),
                        Stream.<Asked<?>>of(new Asked<>(
                                "articles",
                                "Lists the articles of the record; filters of facts find those in which one fact meets them all.",
                                List.of(),
                                FactRecord::askArticles,
                                ArticleLayout.ARTICLES)))
                .<Asked<?>>flatMap(asked -> asked)
                .toList();
    }

    private static Asked<?> facts(FactKind kind) {
        return switch (kind) {
            case EVENT -> of(kind, "who did what toward whom", Event.class, Layouts.EVENTS);
            case ENGAGEMENT ->
                of(
                        kind,
                        "meetings, calls, visits, summits, as each article tells them",
                        Engagement.class,
                        Layouts.ENGAGEMENTS);
            case RELATION -> of(kind, "ties that stand between two parties", Relation.class, Layouts.RELATIONS);
            case INSTRUMENT ->
                of(kind, "treaties, agreements, declarations, mechanisms", Instrument.class, Layouts.INSTRUMENTS);
            case FIGURE -> of(kind, "trade, targets, aid and other numbers", Figure.class, Layouts.FIGURES);
            case PERSON -> of(kind, "persons and the offices that articles give them", Person.class, Layouts.PEOPLE);
        };
    }

    private static <F extends Fact> Asked<F> of(FactKind kind, String what, Class<F> factClass, Layout<F> layout) {
        return new Asked<>(
                kind.plural(),
                "Lists the " + kind.plural() + " of the record: " + what + ".",
                remarks(kind),
                facts -> facts.ask(factClass),
                layout);
    }

    private static List<String> remarks(FactKind kind) {
        List<String> unfit = new ArrayList<>();
        if (!kind.standsBetween()) {
            unfit.add("--between");
        }
        if (kind.statuses().isEmpty()) {
            unfit.add("--status");
        }
        if (!kind.hasTopics()) {
            unfit.add("--topic");
        }
        if (!kind.hasPersons()) {
            unfit.add("--person");
        }
        List<String> remarks = new ArrayList<>();
        remarks.add("Types: " + String.join(", ", kind.types()) + ".");
        if (!unfit.isEmpty()) {
            remarks.add("Cannot be asked of " + kind.plural() + ": " + String.join(", ", unfit) + ".");
        }
        return remarks;
    }
}
