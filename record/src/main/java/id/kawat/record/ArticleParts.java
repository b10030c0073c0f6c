package id.kawat.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tables hold of one article, row by row as lines, for {@link RecordCheck} to compare. Its statements are prepared once. */
final class ArticleParts implements AutoCloseable {
    private static final String ABSENT = "-";

    private final PreparedStatement facts;
    private final PreparedStatement days;
    private final PreparedStatement parties;
    private final PreparedStatement prints;
    private final List<PreparedStatement> facets;

    ArticleParts(Connection connection) throws SQLException {
        facts = connection.prepareStatement(
                "SELECT key, ordinal, json, id, kind, type, mode, status, first_day, last_day FROM fact WHERE article = ?"
                        + " ORDER BY ordinal");
        days = connection.prepareStatement(
                "SELECT f.day, f.last_day, o.name FROM article_facet f LEFT JOIN outlet_name o ON o.key = f.outlet"
                        + " WHERE f.article = ?");
        parties = connection.prepareStatement("SELECT party FROM article_party WHERE article = ? ORDER BY party");
        prints = connection.prepareStatement("SELECT prints FROM article_copy WHERE article = ?");
        facets = List.of(
                connection.prepareStatement(
                        "SELECT f.fact, 'fact_facet', f.ordinal, f.kind, f.type, f.mode, f.status, f.day, f.last_day, o.name,"
                                + " s.parties FROM fact_facet f LEFT JOIN outlet_name o ON o.key = f.outlet"
                                + " LEFT JOIN party_set s ON s.key = f.parties WHERE f.article = ?"),
                connection.prepareStatement(
                        "SELECT p.fact, 'fact_party', p.party, p.role, p.kind, p.day, p.last_day" + of("fact_party p")),
                connection.prepareStatement(
                        "SELECT p.fact, 'fact_pair', p.a, p.b, p.kind, p.day, p.last_day" + of("fact_pair p")),
                connection.prepareStatement(
                        "SELECT p.fact, 'fact_topic', p.topic, p.kind, p.day, p.last_day" + of("fact_topic p")),
                connection.prepareStatement("SELECT p.fact, 'fact_person', n.name, p.kind, p.day, p.last_day"
                        + of("fact_person p LEFT JOIN person_name n ON n.key = p.person")));
    }

    private static String of(String tables) {
        return " FROM fact x CROSS JOIN " + tables + " WHERE x.article = ? AND p.fact = x.key";
    }

    /** A fact as its row has it. */
    record StoredFact(long key, String id, String kind, String ordinal, String json, String columns) {}

    /** In their order. */
    List<StoredFact> facts(long article) throws SQLException {
        List<StoredFact> found = new ArrayList<>();
        facts.setLong(1, article);
        try (ResultSet row = facts.executeQuery()) {
            while (row.next()) {
                found.add(new StoredFact(
                        row.getLong("key"),
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("ordinal"),
                        row.getString("json"),
                        rest(row, 4)));
            }
        }
        return found;
    }

    /** Days and outlet that the article is found by. */
    String days(long article) throws SQLException {
        days.setLong(1, article);
        try (ResultSet row = days.executeQuery()) {
            return row.next() ? rest(row, 1) : "";
        }
    }

    String parties(long article) throws SQLException {
        List<String> found = new ArrayList<>();
        parties.setLong(1, article);
        try (ResultSet row = parties.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return String.join(", ", found);
    }

    /** How many fingerprints its text is said to have. */
    String prints(long article) throws SQLException {
        prints.setLong(1, article);
        try (ResultSet row = prints.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** By the facts' keys, what they are found by: the table and its columns. */
    SortedMap<Long, SortedSet<String>> facets(long article) throws SQLException {
        SortedMap<Long, SortedSet<String>> found = new TreeMap<>();
        for (PreparedStatement statement : facets) {
            statement.setLong(1, article);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), _ -> new TreeSet<>())
                            .add(row.getString(2) + " " + rest(row, 3));
                }
            }
        }
        return found;
    }

    private static String rest(ResultSet row, int from) throws SQLException {
        @Nullable String[] values = new @Nullable String[row.getMetaData().getColumnCount() - from + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(from + i);
        }
        return line(values);
    }

    /** Values as one line. */
    static String line(@Nullable String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? ABSENT : value.replace('\n', ' '))
                .collect(Collectors.joining(" | "));
    }

    @Override
    public void close() throws SQLException {
        facts.close();
        days.close();
        parties.close();
        prints.close();
        for (PreparedStatement statement : facets) {
            statement.close();
        }
    }
}
