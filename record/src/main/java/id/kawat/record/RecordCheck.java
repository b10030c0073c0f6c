package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.copies.Wording;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a whole record and looks whether all of it fits: the database's own check of itself, every link between tables, every article
 * against its digest, every fact against the article's words and against the columns and tables it is found by. What it finds it
 * names; it mends nothing. One article is in memory at a time, and what another program writes meanwhile is not seen.
 */
final class RecordCheck {
    private static final String NOTHING = "nothing";

    private static final int ROWS_AT_ONCE = 100;

    private final Connection connection;
    private final Dialect dialect;
    private final List<Fault> faults = new ArrayList<>();
    private final SortedMap<String, Integer> facts = new TreeMap<>();
    private int articles;

    private RecordCheck(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    static CheckReport of(Place place, Dialect dialect) throws SQLException {
        try (Connection connection = dialect.moment(place)) {
            RecordCheck check = new RecordCheck(connection, dialect);
            check.itself();
            check.tables();
            check.articles();
            check.words();
            check.copies();
            check.versions();
            return new CheckReport(check.articles, check.facts, check.faults);
        }
    }

    /** A part of the check; a file that cannot be read on at some place is a fault, and the other parts go on. */
    private void part(String what, String sql, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            faults.add(Fault.of(what + " broke off: " + dialect.reason(e)));
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void itself() throws SQLException {
        part("SQLite's check of the file", dialect.selfCheck(), row -> {
            String said = row.getString(1);
            if (!said.equals("ok")) {
                faults.add(Fault.of("SQLite's check of the file: " + said));
            }
        });
    }

    private void tables() throws SQLException {
        part(
                "looking over the links between tables",
                dialect.brokenLinks(connection),
                row -> faults.add(Fault.of("table " + row.getString(1) + ", row " + row.getString(2)
                        + ": it belongs to a row of " + row.getString(3) + " that is not there")));
        part("looking over what is left out", "SELECT left_out, (" + LEFT_OUT + ") FROM facets", row -> {
            if (row.getInt(1) != row.getInt(2)) {
                faults.add(Fault.of(
                        "questions leave out " + row.getInt(2) + " facts, and the record says " + row.getInt(1)));
            }
        });
    }

    static final String LEFT_OUT = "SELECT count(*) FROM fact WHERE key NOT IN (SELECT fact FROM fact_facet)";

    private void articles() throws SQLException {
        try (ArticleParts parts = new ArticleParts(connection)) {
            part(
                    "reading the articles",
                    "SELECT key, coder, " + ArticleRows.COLUMNS + " FROM article ORDER BY key",
                    row -> article(row, parts));
        }
    }

    /** The index of words keeps no words to compare; that it has a row for each article can be seen. */
    private void words() throws SQLException {
        String indexed = dialect.words().articles();
        part(
                "looking over the index of words",
                "SELECT id FROM article WHERE key NOT IN (" + indexed + ")",
                row -> faults.add(new Fault(
                        Optional.of(row.getString(1)),
                        Optional.empty(),
                        Optional.empty(),
                        "no search finds it: its words are not in the index")));
        part(
                "looking over the index of words",
                "SELECT article FROM (" + indexed + ") listed WHERE article NOT IN (SELECT key FROM article)",
                row -> faults.add(Fault.of("the index of words has row " + row.getString(1) + " of no article")));
    }

    /** That copies are copies is for the reader of the words; that each is found can be seen. */
    private void copies() throws SQLException {
        part(
                "looking over the copies",
                "SELECT a.id FROM article a WHERE a.key NOT IN (SELECT article FROM article_copy)",
                row -> faults.add(ofArticle(row.getString(1), "nothing says whether it is a copy")));
        part(
                "looking over the copies",
                "SELECT a.id FROM article_copy c JOIN article a ON a.key = c.article JOIN article_copy t ON t.article = c.text"
                        + " WHERE t.text <> t.article",
                row -> faults.add(ofArticle(row.getString(1), "it is said to be a copy of what is itself a copy")));
    }

    private void versions() throws SQLException {
        part(
                "reading older versions",
                "SELECT facts, (SELECT count(*) FROM article a WHERE a.id = article_version.id), " + ArticleRows.COLUMNS
                        + " FROM article_version ORDER BY key",
                row -> {
                    String id = row.getString("id");
                    if (row.getInt(2) > 0) {
                        faults.add(ofArticle(id, "it stands, and is said to have been changed as well"));
                    }
                    if (!ArticleRows.digest(row.getString("text")).equals(row.getString("digest"))) {
                        faults.add(ofArticle(id, "the digest of an older version does not fit its text"));
                    }
                    try {
                        Article article = ArticleRows.get(row);
                        for (String line : row.getString("facts").lines().toList()) {
                            Fact fact = FactJson.read(line, 1);
                            CodingCheck.wrong(fact, article)
                                    .ifPresent(what -> faults.add(ofArticle(id, "of an older version: " + what)));
                        }
                    } catch (RuntimeException e) {
                        faults.add(ofArticle(id, "an older version cannot be read: " + e.getMessage()));
                    }
                });
    }

    private static Fault ofArticle(String id, String what) {
        return new Fault(Optional.of(id), Optional.empty(), Optional.empty(), what);
    }

    private void article(ResultSet row, ArticleParts parts) throws SQLException {
        articles++;
        long key = row.getLong("key");
        String id = row.getString("id");
        Optional<String> path = Optional.ofNullable(row.getString("path"));
        BiFunction<Optional<String>, String, Fault> found =
                (fact, what) -> new Fault(Optional.of(id), path, fact, what);
        Article article;
        try {
            article = ArticleRows.get(row);
        } catch (RuntimeException e) {
            faults.add(found.apply(Optional.empty(), "it cannot be read: " + e.getMessage()));
            return;
        }
        Differences differences = new Differences(found);
        differences.look(Optional.empty(), "digest", ArticleRows.digest(article.text()), row.getString("digest"));
        differences.look(
                Optional.empty(),
                "number of fingerprints",
                String.valueOf(Wording.of(article).countOfPrints()),
                parts.prints(key));
        facts(key, article, parts, differences);
    }

    private void facts(long key, Article article, ArticleParts parts, Differences differences) throws SQLException {
        List<FacetWriter.Keyed> readable = new ArrayList<>();
        List<ArticleParts.StoredFact> stored = parts.facts(key);
        for (int place = 0; place < stored.size(); place++) {
            ArticleParts.StoredFact each = stored.get(place);
            facts.merge(each.kind(), 1, Integer::sum);
            Optional<String> id = Optional.of(each.id());
            differences.look(id, "place among the article's facts", String.valueOf(place), each.ordinal());
            try {
                Fact fact = FactJson.read(each.json(), 1);
                CodingCheck.wrong(fact, article).ifPresent(what -> differences.say(id, what));
                Row row = Row.of(fact, each.json());
                differences.look(id, "columns", columns(row), each.columns());
                readable.add(new FacetWriter.Keyed(each.key(), place, row));
            } catch (FactJsonException e) {
                differences.say(id, "it is damaged and no question finds it: " + e.getMessage());
            } catch (RuntimeException e) {
                differences.say(id, "it does not hold together: " + e.getMessage());
            }
        }
        facets(key, article, readable, parts, differences);
    }

    private static String columns(Row row) {
        return ArticleParts.line(
                row.id(),
                row.kind(),
                row.type().orElse(null),
                row.mode().orElse(null),
                row.status().orElse(null),
                row.firstDay().orElse(null),
                row.lastDay().orElse(null));
    }

    private void facets(
            long key, Article article, List<FacetWriter.Keyed> readable, ArticleParts parts, Differences differences)
            throws SQLException {
        FacetWriter.Days published = FacetWriter.Days.of(article.published());
        @Nullable String outlet = FacetWriter.outlet(article).orElse(null);
        differences.look(
                Optional.empty(),
                "days and outlet it is found by",
                ArticleParts.line(published.first(), published.last(), outlet),
                parts.days(key));
        differences.look(
                Optional.empty(),
                "parties it is found by",
                String.join(", ", FacetWriter.parties(readable)),
                parts.parties(key));
        SortedMap<Long, SortedSet<String>> byFact = parts.facets(key);
        for (FacetWriter.Keyed each : readable) {
            SortedSet<String> expected = expected(each, readable, published, outlet);
            SortedSet<String> there = byFact.getOrDefault(each.key(), new TreeSet<>());
            differences.lookAll(Optional.of(each.row().id()), expected, there);
        }
    }

    /** What the tables must hold of a fact; a line for each row. */
    private static SortedSet<String> expected(
            FacetWriter.Keyed each, List<FacetWriter.Keyed> all, FacetWriter.Days published, @Nullable String outlet) {
        Row row = each.row();
        FacetWriter.Days days = FacetWriter.Days.of(row, published);
        SortedSet<String> lines = new TreeSet<>();
        lines.add("fact_facet "
                + ArticleParts.line(
                        String.valueOf(each.ordinal()),
                        row.kind(),
                        row.type().orElse(null),
                        row.mode().orElse(null),
                        row.status().orElse(null),
                        days.first(),
                        days.last(),
                        outlet,
                        row.partySet().isEmpty() ? null : row.partySet()));
        for (Row.Part part : row.parts()) {
            lines.add("fact_party "
                    + ArticleParts.line(
                            part.party().code(), part.role().code(), row.kind(), days.first(), days.last()));
        }
        for (Row.Two pair : row.pairs()) {
            lines.add("fact_pair " + ArticleParts.line(pair.a(), pair.b(), row.kind(), days.first(), days.last()));
        }
        for (String topic : FacetWriter.topics(row.fact(), FacetWriter.events(all))) {
            lines.add("fact_topic " + ArticleParts.line(topic, row.kind(), days.first(), days.last()));
        }
        for (String person : FacetWriter.persons(row.fact())) {
            String plain = PlainName.of(person);
            if (!plain.isEmpty()) {
                lines.add("fact_person " + ArticleParts.line(plain, row.kind(), days.first(), days.last()));
            }
        }
        return lines;
    }

    /** Says where something is not what it should be. */
    private final class Differences {
        private final BiFunction<Optional<String>, String, Fault> fault;

        Differences(BiFunction<Optional<String>, String, Fault> fault) {
            this.fault = fault;
        }

        void say(Optional<String> fact, String what) {
            faults.add(fault.apply(fact, what));
        }

        void look(Optional<String> fact, String what, String expected, String there) {
            if (!expected.equals(there)) {
                say(fact, "its " + what + ": " + shown(there) + " stands there, and should be " + shown(expected));
            }
        }

        void lookAll(Optional<String> fact, SortedSet<String> expected, SortedSet<String> there) {
            expected.stream()
                    .filter(line -> !there.contains(line))
                    .forEach(line -> say(fact, "what it is found by is missing: " + line));
            there.stream()
                    .filter(line -> !expected.contains(line))
                    .forEach(line -> say(fact, "it is found by what it does not say: " + line));
        }

        private static String shown(String value) {
            return value.isEmpty() ? NOTHING : value;
        }
    }
}
