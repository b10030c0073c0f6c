package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

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
        Map<String, Fact> left = byId(before);
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
        return changes(
                after,
                pairs,
                left.values(),
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
        Map<String, Fact> left = byId(before);
        Map<String, Fact> free = byId(after);
        Map<String, Fact> pairs = new HashMap<>();
        for (Fact was : before) {
            // Where its words stand in the later text, not where they stood.
            Optional<Fact> akin = new Anchor(was, text).akin(free.values());
            akin.ifPresent(same -> {
                free.remove(same.id());
                left.remove(was.id());
                pairs.put(same.id(), was);
            });
        }
        // What stands in other words: the only one that says the same, else the only one on the same of the same
        // parties.
        pair(left, free, pairs, Anchor::saysTheSame);
        pair(left, free, pairs, Anchor::isOnTheSame);
        return changes(
                after,
                pairs,
                left.values(),
                (was, fact) -> Optional.of(new Altered(was, fact, FactFields.differencesOfVersions(was, fact)))
                        .filter(altered -> !altered.fields().isEmpty()));
    }

    /** Pairs those of which either is the only one that fits the other. */
    private static void pair(
            Map<String, Fact> left, Map<String, Fact> free, Map<String, Fact> pairs, BiPredicate<Fact, Fact> fit) {
        for (Fact was : List.copyOf(left.values())) {
            List<Fact> fitting =
                    free.values().stream().filter(fact -> fit.test(was, fact)).toList();
            if (fitting.size() == 1
                    && left.values().stream()
                            .filter(other -> fit.test(other, fitting.getFirst()))
                            .toList()
                            .equals(List.of(was))) {
                free.remove(fitting.getFirst().id());
                left.remove(was.id());
                pairs.put(fitting.getFirst().id(), was);
            }
        }
    }

    private static Map<String, Fact> byId(List<Fact> facts) {
        Map<String, Fact> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    private static List<FactChange> changes(
            List<Fact> after,
            Map<String, Fact> pairs,
            Collection<Fact> gone,
            BiFunction<Fact, Fact, Optional<Altered>> compared) {
        List<FactChange> changes = new ArrayList<>();
        for (Fact fact : after) {
            Fact was = pairs.get(fact.id());
            if (was == null) {
                changes.add(new Added(fact));
            } else {
                compared.apply(was, fact).ifPresent(changes::add);
            }
        }
        gone.forEach(fact -> changes.add(new Gone(fact)));
        return List.copyOf(changes);
    }
}
