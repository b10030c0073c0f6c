package id.kawat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers one search: which articles, in which of their words, and how they are spread. */
final class SearchAnswers implements Query.Answerer<Hit> {
    /**
     * So many articles are ranked and counted. Of words that stand in more, rank says next to nothing, and counting them all takes a
     * time that nobody would wait: then these are the articles that came into the record last.
     */
    static final int MOST = 10_000;

    private static final String DOING = "searching";

    private final Answers answers;
    private final ArticleAnswers articles;
    private final SearchWords wanted;
    private final WordIndex index;

    SearchAnswers(Answers answers, String words) {
        this.answers = answers;
        this.articles = new ArticleAnswers(answers);
        this.index = answers.dialect().words();
        try (Stems stems = new Stems()) {
            wanted = new SearchWords(words, stems);
        }
    }

    @Override
    public Filter fit(Filter filter) {
        return articles.fit(filter);
    }

    /** Better hits first; of two alike the one that came into the record first. */
    @Override
    public Stream<Hit> answer(Filters filters) {
        Sql sql = Sql.joined(
                Sql.of("SELECT article, score FROM ("),
                scored(filters),
                Sql.of(") ranked ORDER BY score, article LIMIT ? OFFSET ?", filters.limit(), filters.skip()));
        return hits(answers.ask(
                        DOING,
                        sql.text(),
                        sql.values(),
                        row -> new FacetCounts.Ranked(row.getLong(1), row.getDouble(2))))
                .stream();
    }

    /** The index of words is gone through once. */
    @Override
    public Query.Page<Hit> page(Filters filters) {
        FacetCounts.Ranking ranking = FacetCounts.ranked(
                answers,
                scored(filters),
                MOST,
                Math.toIntExact(Math.min(MOST, (long) filters.skip() + filters.limit())));
        List<FacetCounts.Ranked> best = ranking.best();
        return new Query.Page<>(
                hits(best.subList(Math.min(best.size(), filters.skip()), best.size())), ranking.facets());
    }

    private Sql scored(Filters filters) {
        return found(", " + index.rank() + " AS score", filters);
    }

    private List<Hit> hits(List<FacetCounts.Ranked> ranked) {
        try (Stems stems = new Stems()) {
            Excerpts excerpts = new Excerpts(stems, wanted.stems());
            List<Hit> hits = new ArrayList<>();
            for (FacetCounts.Ranked each : ranked) {
                articles.entry(each.article()).ifPresent(entry -> hits.add(hit(each, entry, excerpts)));
            }
            return hits;
        }
    }

    private Hit hit(FacetCounts.Ranked ranked, ArticleEntry entry, Excerpts excerpts) {
        String text = answers.ask(
                        DOING,
                        "SELECT text FROM article WHERE key = ?",
                        List.of(ranked.article()),
                        row -> row.getString(1))
                .getFirst();
        Excerpts.Excerpt excerpt = excerpts.of(text);
        return new Hit(entry, excerpt.text(), excerpt.start(), excerpt.marks(), -ranked.score());
    }

    @Override
    public Sql articles(Filters filters) {
        return found("", filters);
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public int most() {
        return MOST;
    }

    private Sql found(String more, Filters filters) {
        String words = index.wanted(wanted.phrases());
        Sql select =
                Sql.joined(Sql.of("SELECT " + index.article() + " AS article" + more + " FROM"), index.from(words));
        Sql match = index.matches(words);
        Sql latest = Sql.of("ORDER BY " + index.article() + " DESC LIMIT ?", MOST);
        if (filters.all().isEmpty()) {
            return Sql.joined(select, Sql.of("WHERE"), match.and(filters.among(index.article())), latest);
        }
        // Else SQLite would open the index of words once for each article that the filters let through.
        String key = answers.dialect().unsought(index.article());
        return Sql.joined(
                select,
                Sql.of("CROSS JOIN article_facet f WHERE f.article = " + index.article() + " AND"),
                match.and(filters.among(index.article()), articles.conditions(filters.all(), key)),
                latest);
    }
}
