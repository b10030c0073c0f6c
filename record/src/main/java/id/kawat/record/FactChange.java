package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What another reading of an article makes of one fact. */
public sealed interface FactChange {
    /** It was not read before. */
    record Added(Fact fact) implements FactChange {}

    /** It is no longer read. */
    record Gone(Fact fact) implements FactChange {}

    /**
     * It is read otherwise.
     *
     * @param fields in the contract's order; empty where only the rule or its confidence is another
     */
    record Altered(Fact before, Fact after, List<FieldChange> fields) implements FactChange {
        public Altered {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What differs between two readings, in the order of the text; first what is there now, then what is gone. Ids of other facts are compared as
     * they are: an engagement whose event has another id is altered.
     *
     * @param text the article's
     */
    static List<FactChange> between(List<Fact> before, List<Fact> after, String text) {
        return between(
                before,
                after,
                text,
                (was, fact) -> was.equals(fact)
                        ? Optional.empty()
                        : Optional.of(new Altered(was, fact, FactFields.differences(was, fact))));
    }

    /**
     * What differs between two versions of an article. What is told in the same words elsewhere in the text is no change, nor is another sentence
     * around them.
     *
     * @param text of the later one
     */
    static List<FactChange> betweenVersions(List<Fact> before, List<Fact> after, String text) {
        return between(
                before,
                after,
                text,
                (was, fact) -> Optional.of(new Altered(was, fact, FactFields.differencesOfVersions(was, fact)))
                        .filter(altered -> !altered.fields().isEmpty()));
    }

    private static List<FactChange> between(
            List<Fact> before, List<Fact> after, String text, BiFunction<Fact, Fact, Optional<Altered>> compared) {
        Map<String, Fact> left = new LinkedHashMap<>();
        before.forEach(fact -> left.put(fact.id(), fact));
        Map<String, Fact> pairs = new HashMap<>();
        for (Fact fact : after) {
            Optional.ofNullable(left.remove(fact.id())).ifPresent(same -> pairs.put(fact.id(), same));
        }
        for (Fact fact : after) {
            if (!pairs.containsKey(fact.id())) {
                Optional<Fact> akin = new Anchor(fact, text).akin(left.values());
                akin.ifPresent(same -> {
                    left.remove(same.id());
                    pairs.put(fact.id(), same);
                });
            }
        }
        List<FactChange> changes = new ArrayList<>();
        for (Fact fact : after) {
            Fact was = pairs.get(fact.id());
            if (was == null) {
                changes.add(new Added(fact));
            } else {
                compared.apply(was, fact).ifPresent(changes::add);
            }
        }
        left.values().forEach(fact -> changes.add(new Gone(fact)));
        return List.copyOf(changes);
    }
}
