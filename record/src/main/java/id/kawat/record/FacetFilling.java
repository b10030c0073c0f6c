package id.kawat.record;

import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what facts and articles are found by anew from what is stored, where an older program has made it or none has: when the
 * spelling of names or the stems of words change, {@link #VERSION} does, and every record follows on opening.
 */
final class FacetFilling {
    static final int VERSION = 1;

    /** So many articles are in memory. */
    private static final int AT_ONCE = 200;

    private static final List<String> MADE = List.of(
            "fact_person",
            "fact_topic",
            "fact_pair",
            "fact_facet",
            "article_party",
            "article_facet",
            "article_text",
            "person_name_word",
            "person_name",
            "outlet_name",
            "party_set",
            "pair_change",
            "worked_out");

    private FacetFilling() {}

    static void apply(Connection connection, Dialect dialect) throws SQLException {
        new Refilling("facets", VERSION, statement -> {
                    for (String table : MADE) {
                        statement.execute("DELETE FROM " + table);
                    }
                    fill(connection, dialect);
                    statement.execute(
                            "UPDATE facets SET version = " + VERSION + ", left_out = (" + RecordCheck.LEFT_OUT + ")");
                })
                .apply(connection, dialect);
    }

    private static void fill(Connection connection, Dialect dialect) throws SQLException {
        try (Changes changes = new Changes(connection);
                FacetWriter writer = FacetWriter.ofKeptFacts(connection, dialect, changes);
                PreparedStatement facts = connection.prepareStatement(
                        "SELECT key, ordinal, json FROM fact WHERE article = ? ORDER BY ordinal");
                PreparedStatement articles = connection.prepareStatement("SELECT key, " + ArticleRows.COLUMNS
                        + " FROM article WHERE key > ? ORDER BY key LIMIT " + AT_ONCE)) {
            long last = 0;
            long before;
            do {
                before = last;
                articles.setLong(1, before);
                try (ResultSet row = articles.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong("key");
                        writer.write(last, ArticleRows.get(row), facts(facts, last));
                    }
                }
                writer.flush();
                changes.flush();
            } while (last > before);
        }
    }

    /** A fact whose line is damaged is left out here, and counted: whoever asks is told. */
    private static List<FacetWriter.Keyed> facts(PreparedStatement statement, long article) throws SQLException {
        statement.setLong(1, article);
        List<FacetWriter.Keyed> facts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String json = row.getString("json");
                try {
                    facts.add(new FacetWriter.Keyed(
                            row.getLong("key"), row.getInt("ordinal"), Row.of(FactJson.read(json, 1), json)));
                } catch (FactJsonException e) {
                    continue;
                }
            }
        }
        return facts;
    }
}
