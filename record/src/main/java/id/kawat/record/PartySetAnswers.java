package id.kawat.record;

import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what is told of one set of parties, or of two among others: what is merged together. */
final class PartySetAnswers {
    private final Answers answers;

    PartySetAnswers(Answers answers) {
        this.answers = answers;
    }

    /** A fact and where it stands in the order of any {@link Query}. */
    private record Placed(Optional<String> day, int ordinal, long key, Fact fact) {
        private static final Comparator<Placed> ORDER = Comparator.comparing(
                        (Placed one) -> one.day().isEmpty())
                .thenComparing(one -> one.day().orElse(""))
                .thenComparing(one ->
                        one.fact().document().published().map(Period::iso).orElse(""))
                .thenComparing(one -> one.fact().document().id())
                .thenComparing(Placed::ordinal);
    }

    /** The facts of these kinds between the two, all with one question: kind by kind as named, each in the order of any {@link Query}. */
    List<WorkedOut.Numbered> between(Party a, Party b, List<Class<? extends Fact>> kinds) {
        Row.Two pair = Row.Two.of(a.code(), b.code());
        String doing = "looking up facts between " + pair.a() + " and " + pair.b();
        Sql sql = Sql.joined(
                Sql.of(
                        "SELECT p.day, f.ordinal, f.key, f.id, f.json FROM fact_pair p CROSS JOIN fact f"
                                + " WHERE p.a = ? AND p.b = ? AND f.key = p.fact AND",
                        pair.a(),
                        pair.b()),
                Sql.in("p.kind", kinds.stream().map(Row::kind).toList()));
        Map<Class<? extends Fact>, List<Placed>> byKind = new HashMap<>();
        answers.ask(
                        doing,
                        sql.text(),
                        sql.values(),
                        row -> new Placed(
                                Optional.ofNullable(row.getString(1)),
                                row.getInt(2),
                                row.getLong(3),
                                answers.fact(doing, row)))
                .forEach(placed -> byKind.computeIfAbsent(placed.fact().getClass(), _ -> new ArrayList<>())
                        .add(placed));
        return kinds.stream()
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream().sorted(Placed.ORDER))
                .map(placed -> new WorkedOut.Numbered(placed.key(), placed.fact()))
                .toList();
    }

    /** The sets of parties of the facts that meet all filters, each once; that of facts without parties is left out. */
    List<List<Party>> sets(Class<? extends Fact> factClass, List<Filter> filters) {
        FactKind kind = FactKind.of(factClass);
        FactConditions.Walk walk = new FactConditions(
                        answers,
                        Optional.of(kind),
                        filters.stream().map(kind::fit).toList())
                .walk();
        Sql sql = Sql.joined(
                Sql.of("SELECT parties FROM party_set WHERE key IN (SELECT x.parties FROM"),
                walk.from(),
                Sql.of("WHERE"),
                walk.where(),
                Sql.of(") ORDER BY parties"));
        return answers.ask(
                "looking up who has to do with whom",
                sql.text(),
                sql.values(),
                row -> row.getString(1).lines().map(Party::new).toList());
    }

    /** The facts that name somebody so called, in no order. */
    <F extends Fact> List<F> naming(Class<F> factClass, List<String> anyName, List<String> anyType) {
        FactKind kind = FactKind.of(factClass);
        FactConditions conditions = new FactConditions(answers, Optional.of(kind), List.of());
        List<Long> persons = conditions.persons(new Filter.Named(anyName));
        Sql ofTypes = anyType.isEmpty() ? Sql.TRUE : Sql.in("f.type", anyType);
        Sql sql = Sql.joined(
                Sql.of("SELECT f.id, f.json FROM (SELECT DISTINCT fact FROM fact_person WHERE"),
                Sql.in("person", persons).and(Sql.of("kind = ?", kind.code())),
                Sql.of(") p CROSS JOIN fact f WHERE f.key = p.fact AND"),
                ofTypes);
        return answers.facts("looking up " + kind.plural() + " naming " + anyName, sql.text(), sql.values()).stream()
                .map(factClass::cast)
                .toList();
    }

    /** The facts whose parties are these and no others, in the order of any {@link Query}. */
    <F extends Fact> List<F> facts(Class<F> factClass, List<Party> parties, List<String> anyType) {
        FactKind kind = FactKind.of(factClass);
        String doing = "looking up " + kind.plural() + " of " + parties;
        Sql ofTypes = anyType.isEmpty()
                ? Sql.TRUE
                : new FactConditions(answers, Optional.of(kind), List.of(kind.fit(new Filter.Type(anyType)))).onRow();
        Sql sql = Sql.joined(
                Sql.of(
                        "SELECT x.fact FROM party_set s CROSS JOIN fact_facet x CROSS JOIN article WHERE s.parties = ?"
                                + " AND x.parties = s.key AND x.kind = ? AND article.key = x.article AND",
                        Row.partySet(parties),
                        kind.code()),
                ofTypes,
                Sql.of("ORDER BY x.day NULLS LAST, article.published NULLS FIRST, article.id, x.ordinal"));
        List<Long> keys = answers.ask(doing, sql.text(), sql.values(), row -> row.getLong(1));
        return answers.facts(doing, keys).stream().map(factClass::cast).toList();
    }
}
