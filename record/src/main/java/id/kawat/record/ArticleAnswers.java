package id.kawat.record;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers questions for articles. */
final class ArticleAnswers implements Query.Answerer<ArticleEntry> {
    private static final String ENTRY =
            "SELECT id, title, outlet, published, language, path, url, (SELECT count(*) FROM fact_facet x WHERE x.article ="
                    + " article.key), (SELECT string_agg(party, '\u001f' ORDER BY party) FROM article_party p"
                    + " WHERE p.article = article.key), (SELECT count(*) FROM article_copy c JOIN article_copy y ON y.text = c.text"
                    + " WHERE c.article = article.key), (SELECT count(*) FROM article_version v WHERE v.article = article.key"
                    + " AND v.kind = 'older') FROM article WHERE key = ?";

    private static final String KEY = "f.article";

    /** Of all articles, which are asked for. */
    enum Which {
        ALL("TRUE"),
        WITH_COPIES("EXISTS (SELECT 1 FROM article_copy c JOIN article_copy y ON y.text = c.text"
                + " WHERE c.article = f.article AND y.article <> c.article)"),
        CHANGED("EXISTS (SELECT 1 FROM article_version v WHERE v.article = f.article AND v.kind = 'older')");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private final Answers answers;
    private final Which which;

    ArticleAnswers(Answers answers) {
        this(answers, Which.ALL);
    }

    ArticleAnswers(Answers answers, Which which) {
        this.answers = answers;
        this.which = which;
    }

    /** A type or status of any kind will do. */
    @Override
    public Filter fit(Filter filter) {
        return switch (filter) {
            case Filter.Type type -> new Filter.Type(Spelling.types("facts", every(FactKind::types), type.anyOf()));
            case Filter.Status status ->
                new Filter.Status(Spelling.all("status of facts", every(FactKind::statuses), status.anyOf()));
            case Filter.Between _,
                    Filter.With _,
                    Filter.Topic _,
                    Filter.Named _,
                    Filter.Outlet _,
                    Filter.Since _,
                    Filter.Until _ -> filter;
        };
    }

    private static List<String> every(Function<FactKind, List<String>> names) {
        return Stream.of(FactKind.values())
                .map(names)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public Stream<ArticleEntry> answer(Filters filters) {
        Sql sql = Sql.joined(
                Sql.of("SELECT f.article FROM article_facet f CROSS JOIN article WHERE article.key = f.article AND"),
                asked(filters),
                Sql.of(
                        "ORDER BY f.day" + (filters.newestFirst() ? " DESC" : "")
                                + " NULLS LAST, article.published NULLS FIRST, article.id LIMIT ? OFFSET ?",
                        filters.limit(),
                        filters.skip()));
        return answers.ask("looking up articles", sql.text(), sql.values(), row -> row.getLong(1)).stream()
                .flatMap(key -> entry(key).stream());
    }

    @Override
    public Sql articles(Filters filters) {
        return Sql.joined(Sql.of("SELECT f.article AS article FROM article_facet f WHERE"), asked(filters));
    }

    private Sql asked(Filters filters) {
        Sql conditions = filters.among(KEY).and(conditions(filters.all(), KEY));
        return which == Which.ALL ? conditions : conditions.and(Sql.of(which.condition));
    }

    @Override
    public Answers answers() {
        return answers;
    }

    /** The article with this key in the tables. */
    Optional<ArticleEntry> entry(long key) {
        return answers
                .ask(
                        "looking up an article",
                        ENTRY,
                        List.of(key),
                        row -> new ArticleEntry(
                                row.getString(1),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)).map(Period::new),
                                row.getString(5),
                                Optional.ofNullable(row.getString(6)),
                                Optional.ofNullable(row.getString(7)),
                                Optional.ofNullable(row.getString(9)).stream()
                                        .flatMap(parties -> Stream.of(parties.split("\u001f")))
                                        .map(Party::new)
                                        .toList(),
                                row.getInt(8),
                                Math.max(0, row.getInt(10) - 1),
                                row.getInt(11)))
                .stream()
                .findFirst();
    }

    /**
     * What must hold of the row {@code f} of {@code article_facet}: of its days and outlet, and of one of its facts.
     *
     * @param key the article's key by the name under which it is known first, so that articles are dropped before {@code f} is looked up
     */
    Sql conditions(List<Filter> filters, String key) {
        List<Sql> conditions = new ArrayList<>();
        List<Filter> ofFacts = new ArrayList<>();
        FactConditions outlets = new FactConditions(answers, Optional.empty(), List.of());
        for (Filter filter : filters) {
            switch (filter) {
                case Filter.Since(var day) -> conditions.add(Sql.of("f.last_day >= ?", day.toString()));
                case Filter.Until(var day) -> conditions.add(Sql.of("f.day <= ?", day.toString()));
                case Filter.Outlet outlet -> conditions.add(Sql.in("f.outlet", outlets.outlets(outlet)));
                case Filter.Between _, Filter.With _, Filter.Type _, Filter.Status _, Filter.Topic _, Filter.Named _ ->
                    ofFacts.add(filter);
            }
        }
        if (!ofFacts.isEmpty()) {
            conditions.add(haveFacts(new FactConditions(answers, Optional.empty(), ofFacts), key));
        }
        return Sql.all(conditions);
    }

    private static Sql haveFacts(FactConditions facts, String key) {
        if (facts.areFew()) {
            FactConditions.Walk walk = facts.walk();
            return Sql.joined(
                    Sql.of(key + " IN (SELECT x.article FROM"),
                    walk.from(),
                    Sql.of("WHERE"),
                    walk.where(),
                    Sql.of(")"));
        }
        return Sql.joined(
                Sql.of("EXISTS (SELECT 1 FROM fact_facet x WHERE x.article = f.article AND"),
                facts.onRow(),
                Sql.of(")"));
    }
}
