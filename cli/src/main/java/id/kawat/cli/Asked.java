package id.kawat.cli;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /** The same with ids in its table. */
    Asked<T> withIds() {
        return new Asked<>(name, description, remarks, question, layout.withIds());
    }

    /** Those facts of which every one is listed by itself, in the order in which help names them; the others are in {@link Merged}. */
    static List<Asked<?>> all() {
        return List.of(
                of(FactKind.EVENT, "who did what toward whom", Event.class, Layouts.EVENTS),
                of(FactKind.RELATION, "ties that stand between two parties", Relation.class, Layouts.RELATIONS));
    }

    /** Facts as each article tells them. */
    static <F extends Fact> Asked<F> of(FactKind kind, Class<F> factClass, Layout<F> layout) {
        return of(kind, "as each article tells them", factClass, layout);
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
