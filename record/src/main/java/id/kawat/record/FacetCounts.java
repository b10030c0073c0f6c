package id.kawat.record;

import java.util.List;

/** Counts articles by party, year and outlet. */
final class FacetCounts {
    private static final String ALL = "SELECT '', count(*) FROM found";
    private static final String PARTIES =
            "SELECT p.party, count(*) AS n FROM found CROSS JOIN article_party p ON p.article = found.article"
                    + " GROUP BY p.party ORDER BY n DESC, p.party";
    private static final String YEARS =
            "SELECT substr(f.day, 1, 4) AS year, count(*) FROM found CROSS JOIN article_facet f ON f.article = found.article"
                    + " WHERE f.day IS NOT NULL GROUP BY year ORDER BY year";
    private static final String OUTLETS =
            "SELECT a.outlet, n FROM (SELECT min(f.article) AS first, count(*) AS n FROM found"
                    + " CROSS JOIN article_facet f ON f.article = found.article WHERE f.outlet IS NOT NULL GROUP BY f.outlet)"
                    + " CROSS JOIN article a ON a.key = first ORDER BY n DESC, a.outlet";

    private FacetCounts() {}

    /** @param found a query whose column {@code article} holds keys, each once */
    static Facets of(Answers answers, Sql found) {
        return new Facets(
                counts(answers, found, ALL).getFirst().articles(),
                counts(answers, found, PARTIES),
                counts(answers, found, YEARS),
                counts(answers, found, OUTLETS));
    }

    private static List<Facets.Count> counts(Answers answers, Sql found, String counting) {
        return answers.ask(
                "counting articles",
                "WITH found AS MATERIALIZED (" + found.text() + ") " + counting,
                found.values(),
                row -> new Facets.Count(row.getString(1), row.getInt(2)));
    }
}
