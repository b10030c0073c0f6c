package id.kawat.record;

import id.kawat.lexicon.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Filters as conditions on a row of {@code fact_facet}. A filter that holds of few facts offers to drive: its facts are then walked
 * in the order of their days, and the other conditions asked of each.
 */
final class FactConditions {
    /** From here on a filter is as good as any: walking in order ends early. */
    private static final int MANY = 20_000;

    /** From here on a walk over all facts, newest first, has met enough of them sooner than these are sorted. */
    private static final int TOO_MANY_TO_SORT = 8_000;

    private final Answers answers;
    private final Optional<FactKind> kind;
    private final List<Filter> filters;

    /** @param kind all kinds where it is not given */
    FactConditions(Answers answers, Optional<FactKind> kind, List<Filter> filters) {
        this.answers = answers;
        this.kind = kind;
        this.filters = filters;
    }

    /**
     * The tables to walk and what must hold.
     *
     * @param from begins with the driver
     * @param day the column in whose order the rows can be had without sorting
     */
    record Walk(Sql from, Sql where, String day) {}

    /** {@code x} is the row of {@code fact_facet}; {@code d} is the driver, one row a fact. */
    Walk walk() {
        Optional<Driver> driver = driver();
        List<Sql> conditions = new ArrayList<>();
        String d = driver.isPresent() ? "d" : "x";
        kind.ifPresent(only -> conditions.add(Sql.of(d + ".kind = ?", only.code())));
        driver.ifPresent(chosen -> {
            conditions.add(Sql.of("x.fact = d.fact"));
            conditions.add(chosen.where());
        });
        String fact = driver.isPresent() ? "d.fact" : "x.fact";
        for (Filter filter : filters) {
            if (driver.isEmpty() || filter != driver.get().filter()) {
                conditions.add(condition(filter, d, fact));
            }
        }
        Sql from = driver.map(chosen -> Sql.joined(chosen.from(), Sql.of("CROSS JOIN fact_facet x")))
                .orElse(Sql.of("fact_facet x"));
        return new Walk(from, Sql.all(conditions), d + ".day");
    }

    /** That the row {@code x} of {@code fact_facet} meets all filters. */
    Sql onRow() {
        List<Sql> conditions = new ArrayList<>();
        kind.ifPresent(only -> conditions.add(Sql.of(unsought("x.kind") + " = ?", only.code())));
        filters.forEach(filter -> conditions.add(condition(filter, "x", "x.fact")));
        return Sql.all(conditions);
    }

    /** True where some filter holds of so few facts that these had better be gone through first. */
    boolean areFew() {
        return driver().map(Driver::rows).orElse(MANY) < MANY;
    }

    private Sql condition(Filter filter, String d, String fact) {
        return switch (filter) {
            case Filter.Between(Party a, Party b) ->
                Sql.of(
                        "EXISTS (SELECT 1 FROM fact_pair y WHERE y.fact = " + fact + " AND y.a = ? AND y.b = ?)",
                        pair(a, b));
            case Filter.With(Party party) ->
                Sql.of(
                        "EXISTS (SELECT 1 FROM fact_party y WHERE y.fact = " + fact + " AND " + unsought("y.party")
                                + " = ?)",
                        party.code());
            case Filter.Type type ->
                Sql.any(type.anyOf().stream().map(this::type).toList());
            case Filter.Status status -> Sql.in("x.status", status.anyOf());
            case Filter.Topic topic -> exists("fact_topic", fact, Sql.in(unsought("y.topic"), topic.anyOf()));
            case Filter.Named named -> exists("fact_person", fact, Sql.in(unsought("y.person"), persons(named)));
            case Filter.Outlet outlet -> Sql.in("x.outlet", outlets(outlet));
            case Filter.Since(var day) -> Sql.of(d + ".last_day >= ?", day.toString());
            case Filter.Until(var day) -> Sql.of(d + ".day <= ?", day.toString());
        };
    }

    /** What is one fact's is gone through whole, lest each of many values be sought in it, or all that a party did. */
    private String unsought(String column) {
        return answers.dialect().unsought(column);
    }

    private static Sql exists(String table, String fact, Sql condition) {
        return new Sql(
                "EXISTS (SELECT 1 FROM " + table + " y WHERE y.fact = " + fact + " AND " + condition.text() + ")",
                condition.values());
    }

    /** An engagement's type is its mode. */
    private Sql type(String type) {
        int stroke = type.indexOf('/');
        if (stroke >= 0) {
            return Sql.of("(x.type = ? AND x.mode = ?)", type.substring(0, stroke), type.substring(stroke + 1));
        }
        if (kind.isPresent()) {
            return Sql.of((kind.get() == FactKind.ENGAGEMENT ? "x.mode" : "x.type") + " = ?", type);
        }
        return Sql.of("(x.type = ? OR x.kind = ? AND x.mode = ?)", type, FactKind.ENGAGEMENT.code(), type);
    }

    List<Long> outlets(Filter.Outlet outlet) {
        List<String> plain = outlet.anyOf().stream().map(PlainName::of).toList();
        Sql found = Sql.joined(Sql.of("SELECT key FROM outlet_name WHERE"), Sql.in("name", plain));
        return answers.ask("looking for outlets", found.text(), found.values(), row -> row.getLong(1));
    }

    /** The names in which all the words stand. */
    List<Long> persons(Filter.Named named) {
        return named.anyOf().stream()
                .flatMap(name -> {
                    List<String> words =
                            PlainName.words(name).stream().distinct().toList();
                    Sql found = Sql.joined(
                            Sql.of("SELECT person FROM person_name_word WHERE"),
                            Sql.in("word", words),
                            Sql.of("GROUP BY person HAVING count(*) = ? ORDER BY person", words.size()));
                    return answers
                            .ask("looking for " + name, found.text(), found.values(), row -> row.getLong(1))
                            .stream();
                })
                .distinct()
                .toList();
    }

    /**
     * A filter whose facts can be walked by themselves.
     *
     * @param ordered whether they come in the order of their days; else all are gone through and sorted, which of many takes too long
     */
    private record Driver(Filter filter, Sql from, Sql where, int rows, boolean ordered) {}

    private Optional<Driver> driver() {
        return filters.stream()
                .flatMap(filter -> driver(filter).stream())
                .filter(driver -> driver.ordered() || driver.rows() < TOO_MANY_TO_SORT)
                .min(Comparator.comparingInt(Driver::rows));
    }

    private Optional<Driver> driver(Filter filter) {
        return switch (filter) {
            case Filter.Between between -> Optional.of(pair(between));
            case Filter.With with -> Optional.of(party(with));
            case Filter.Topic topic -> Optional.of(listed(topic, "fact_topic", Sql.in("topic", topic.anyOf())));
            case Filter.Named named -> Optional.of(listed(named, "fact_person", Sql.in("person", persons(named))));
            case Filter.Type _, Filter.Status _, Filter.Outlet _, Filter.Since _, Filter.Until _ -> Optional.empty();
        };
    }

    private Driver pair(Filter.Between between) {
        Object[] pair = pair(between.a(), between.b());
        int rows = rows("fact_pair", Sql.of("a = ? AND b = ?", pair));
        return new Driver(between, Sql.of("fact_pair d"), Sql.of("d.a = ? AND d.b = ?", pair), rows, true);
    }

    private static Object[] pair(Party one, Party other) {
        Row.Two pair = Row.Two.of(one.code(), other.code());
        return new Object[] {pair.a(), pair.b()};
    }

    /** A fact in which a party has two roles is walked once. */
    private Driver party(Filter.With with) {
        String party = with.party().code();
        Sql noOtherRole =
                Sql.of("(d.role <> 'recipient' OR NOT EXISTS (SELECT 1 FROM fact_party z WHERE z.fact = d.fact AND "
                        + unsought("z.party") + " = d.party AND z.role = 'actor'))");
        Sql where = Sql.of("d.party = ?", party).and(noOtherRole);
        return new Driver(with, Sql.of("fact_party d"), where, rows("fact_party", Sql.of("party = ?", party)), true);
    }

    private Driver listed(Filter filter, String table, Sql condition) {
        int rows = rows(table, condition);
        boolean one = condition.values().size() == 1;
        Sql from = one
                ? Sql.of(table + " d")
                : new Sql(
                        "(SELECT DISTINCT fact, kind, day, last_day FROM " + table + " WHERE " + condition.text()
                                + ") d",
                        condition.values());
        Sql where = one ? new Sql("d." + condition.text(), condition.values()) : Sql.TRUE;
        return new Driver(filter, from, where, rows, one);
    }

    /** How many rows, counted no further than {@link #MANY}. */
    private int rows(String table, Sql condition) {
        Sql ofKind =
                kind.map(only -> condition.and(Sql.of("kind = ?", only.code()))).orElse(condition);
        return answers.ask(
                        "counting",
                        "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + ofKind.text() + " LIMIT " + MANY
                                + ") counted",
                        ofKind.values(),
                        row -> row.getInt(1))
                .getFirst();
    }
}
