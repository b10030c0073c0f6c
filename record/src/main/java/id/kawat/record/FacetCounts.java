package id.kawat.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts articles by party, year and outlet, in one statement that looks for them once. */
final class FacetCounts {
    private static final String HIT = "hit";
    private static final String ALL = "all";
    private static final String PARTY = "party";
    private static final String COUNTS = "SELECT '" + ALL
            + "' AS what, '' AS value, 0 AS outlet, 0 AS first, count(*) AS n, CAST(0 AS REAL) AS score FROM found"
            + " UNION ALL SELECT * FROM (SELECT '" + PARTY + "', p.party, 0, 0, count(*), CAST(0 AS REAL) FROM found"
            + " CROSS JOIN article_party p WHERE p.article = found.article GROUP BY p.party) parties"
            + " UNION ALL SELECT * FROM (SELECT 'year', substr(f.day, 1, 4) AS year, f.outlet, min(f.article), count(*), CAST(0 AS REAL)"
            + " FROM found CROSS JOIN article_facet f WHERE f.article = found.article GROUP BY f.outlet, year) years";

    /** First, so that a server takes its types for those of all. */
    private static final String BEST = "SELECT * FROM (SELECT '" + HIT
            + "' AS what, '' AS value, 0 AS outlet, article AS first, 0 AS n, score FROM found"
            + " ORDER BY score, article LIMIT ?) best UNION ALL ";

    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparing(Facets.Count::articles).reversed().thenComparing(Facets.Count::value);

    private final Answers answers;
    private final List<Facets.Count> parties = new ArrayList<>();
    private final Map<String, Integer> years = new TreeMap<>();
    private final Map<Long, Outlet> outlets = new TreeMap<>();
    private final List<Ranked> best = new ArrayList<>();
    private int articles;

    private FacetCounts(Answers answers) {
        this.answers = answers;
    }

    /** An outlet's first article, and how many there are of it. */
    private record Outlet(long first, int articles) {
        Outlet and(Outlet more) {
            return new Outlet(Math.min(first, more.first), articles + more.articles);
        }
    }

    /**
     * @param found a query whose column {@code article} holds keys, each once
     * @param most how many it finds at most
     */
    static Facets of(Answers answers, Sql found, int most) {
        FacetCounts counts = new FacetCounts(answers);
        counts.count(found, Sql.of(COUNTS));
        return counts.facets(most);
    }

    /**
     * An article's key and how well it fits.
     *
     * @param score the least is the best
     */
    record Ranked(long article, double score) {}

    /** The best of what is found, best first, and how all is spread. */
    record Ranking(List<Ranked> best, Facets facets) {}

    /**
     * The same counts, and the best of those that are counted; of two alike the one that came into the record first.
     *
     * @param found has besides a column {@code score}, of which the least is the best
     */
    static Ranking ranked(Answers answers, Sql found, int most, int limit) {
        FacetCounts counts = new FacetCounts(answers);
        counts.count(found, Sql.of(BEST + COUNTS, limit));
        counts.best.sort(Comparator.comparing(Ranked::score).thenComparing(Ranked::article));
        return new Ranking(List.copyOf(counts.best), counts.facets(most));
    }

    private Facets facets(int most) {
        return new Facets(
                articles,
                articles >= most,
                parties.stream().sorted(MOST_FIRST).toList(),
                years.entrySet().stream()
                        .map(year -> new Facets.Count(year.getKey(), year.getValue()))
                        .toList(),
                outlets.values().stream().map(this::named).sorted(MOST_FIRST).toList());
    }

    private record Counted(String what, String value, long outlet, long first, int articles, double score) {}

    private void count(Sql found, Sql counted) {
        Sql sql = Sql.joined(Sql.of("WITH found AS MATERIALIZED ("), found, Sql.of(")"), counted);
        List<Counted> rows = answers.ask(
                "counting articles",
                sql.text(),
                sql.values(),
                row -> new Counted(
                        row.getString("what"),
                        row.getString("value") == null ? "" : row.getString("value"),
                        row.getLong("outlet"),
                        row.getLong("first"),
                        row.getInt("n"),
                        row.getDouble("score")));
        for (Counted row : rows) {
            switch (row.what()) {
                case HIT -> best.add(new Ranked(row.first(), row.score()));
                case ALL -> articles = row.articles();
                case PARTY -> parties.add(new Facets.Count(row.value(), row.articles()));
                default -> countDays(row);
            }
        }
    }

    /** Keys begin with 1, so that 0 is no outlet; articles of no day are in no year. */
    private void countDays(Counted row) {
        if (!row.value().isEmpty()) {
            years.merge(row.value(), row.articles(), Integer::sum);
        }
        if (row.outlet() != 0) {
            outlets.merge(row.outlet(), new Outlet(row.first(), row.articles()), Outlet::and);
        }
    }

    private Facets.Count named(Outlet outlet) {
        String name = answers.ask(
                        "looking up an outlet",
                        "SELECT outlet FROM article WHERE key = ?",
                        List.of(outlet.first()),
                        row -> row.getString(1))
                .getFirst();
        return new Facets.Count(name, outlet.articles());
    }
}
