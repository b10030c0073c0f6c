package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Answers questions for one kind of fact. */
final class FactAnswers<F extends Fact> implements Query.Answerer<F> {
    /** So many facts are fetched while a stream of them is read. */
    private static final int AT_ONCE = 200;

    private final Answers answers;
    private final Class<F> factClass;
    private final FactKind kind;

    private final Sql more;

    FactAnswers(Answers answers, Class<F> factClass) {
        this(answers, factClass, Sql.TRUE);
    }

    /** @param more what must hold, besides the filters, of the row {@code x} of {@code fact_facet} */
    FactAnswers(Answers answers, Class<F> factClass, Sql more) {
        this.answers = answers;
        this.factClass = factClass;
        this.kind = FactKind.of(factClass);
        this.more = more;
    }

    @Override
    public Filter fit(Filter filter) {
        return kind.fit(filter);
    }

    /** A fact that another program replaces between the finding and the fetching is left out: the record no longer holds it. */
    @Override
    public Stream<F> answer(Filters filters) {
        String doing = "looking up " + kind.plural();
        return keys(doing, filters).stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> answers.facts(doing, some).stream())
                .map(factClass::cast);
    }

    @Override
    public Sql articles(Filters filters) {
        FactConditions.Walk walk = walk(filters);
        return Sql.joined(
                Sql.of("SELECT DISTINCT x.article AS article FROM"), walk.from(), Sql.of("WHERE"), walk.where());
    }

    @Override
    public Answers answers() {
        return answers;
    }

    /** Of few articles every fact is looked at, whatever the filters say. */
    private FactConditions.Walk walk(Filters filters) {
        FactConditions conditions = new FactConditions(answers, Optional.of(kind), filters.all());
        if (filters.within().isPresent()) {
            Sql where = filters.among("x.article").and(conditions.onRow(), more);
            return new FactConditions.Walk(Sql.of("fact_facet x"), where, "x.day");
        }
        FactConditions.Walk walk = conditions.walk();
        return new FactConditions.Walk(walk.from(), walk.where().and(more), walk.day());
    }

    private List<Long> keys(String doing, Filters filters) {
        FactConditions.Walk walk = walk(filters);
        Sql sql = Sql.joined(
                Sql.of("SELECT x.fact FROM"),
                walk.from(),
                Sql.of("CROSS JOIN article WHERE article.key = x.article AND"),
                walk.where(),
                Sql.of(
                        "ORDER BY " + walk.day() + (filters.newestFirst() ? " DESC" : "")
                                + " NULLS LAST, article.published NULLS FIRST, article.id, x.ordinal LIMIT ? OFFSET ?",
                        filters.limit(),
                        filters.skip()));
        return answers.ask(doing, sql.text(), sql.values(), row -> row.getLong(1));
    }
}
