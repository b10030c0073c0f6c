package id.kawat.record;

import id.kawat.article.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article and its facts on their way into the tables, inside a transaction that the caller begins and ends. Its statements are prepared once. */
final class ArticleWriter implements AutoCloseable {
    private static final String PUT_ARTICLE = "INSERT INTO article (" + ArticleRows.COLUMNS
            + ", coder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " digest = excluded.digest, path = excluded.path, url = excluded.url, title = excluded.title,"
            + " authors = excluded.authors, outlet = excluded.outlet, published = excluded.published,"
            + " language = excluded.language, text = excluded.text, blocks = excluded.blocks, coder = excluded.coder"
            + " RETURNING key";
    private static final String DELETE_FACTS = "DELETE FROM fact WHERE article = ?";
    private static final String PUT_FACT =
            "INSERT INTO fact (article, ordinal, id, kind, type, mode, status, first_day, last_day, json)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key";

    private final PreparedStatement findCoder;
    private final PreparedStatement putArticle;
    private final PreparedStatement deleteFacts;
    private final PreparedStatement putFact;
    private final PreparedStatement countLeftOut;
    private final FacetWriter facets;

    ArticleWriter(Connection connection) throws SQLException {
        findCoder = connection.prepareStatement("SELECT coder FROM article WHERE id = ?");
        putArticle = connection.prepareStatement(PUT_ARTICLE);
        deleteFacts = connection.prepareStatement(DELETE_FACTS);
        putFact = connection.prepareStatement(PUT_FACT);
        countLeftOut = connection.prepareStatement(
                "UPDATE facets SET left_out = (" + RecordCheck.LEFT_OUT + ") WHERE left_out > 0");
        facets = FacetWriter.ofNewFacts(connection);
    }

    Kept write(Article article, String coder, List<Row> rows) throws SQLException {
        Optional<String> before = coder(article.id());
        if (before.equals(Optional.of(coder))) {
            return Kept.UNCHANGED;
        }
        ArticleRows.set(putArticle, article);
        putArticle.setString(12, coder);
        long key = key(putArticle);
        if (before.isPresent()) {
            deleteFacts.setLong(1, key);
            deleteFacts.execute();
        }
        List<FacetWriter.Keyed> keyed = new ArrayList<>();
        for (int ordinal = 0; ordinal < rows.size(); ordinal++) {
            keyed.add(new FacetWriter.Keyed(write(key, ordinal, rows.get(ordinal)), ordinal, rows.get(ordinal)));
        }
        facets.write(key, article, keyed);
        return before.isPresent() ? Kept.RECODED : Kept.NEW;
    }

    /** Facts that are damaged may have given way to others: counts those that are left. To be called once a step that read articles anew. */
    void countLeftOut() throws SQLException {
        countLeftOut.execute();
    }

    /** Version of the coder that read the article's facts, where the record holds it. */
    Optional<String> coder(String id) throws SQLException {
        findCoder.setString(1, id);
        try (ResultSet row = findCoder.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private long write(long article, int ordinal, Row row) throws SQLException {
        putFact.setLong(1, article);
        putFact.setInt(2, ordinal);
        putFact.setString(3, row.id());
        putFact.setString(4, row.kind());
        putFact.setString(5, row.type().orElse(null));
        putFact.setString(6, row.mode().orElse(null));
        putFact.setString(7, row.status().orElse(null));
        putFact.setString(8, row.firstDay().orElse(null));
        putFact.setString(9, row.lastDay().orElse(null));
        putFact.setString(10, row.json());
        return key(putFact);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(findCoder, putArticle, deleteFacts, putFact, countLeftOut)) {
            statement.close();
        }
        facets.close();
    }

    /** Runs to the end of the answer, for only then is SQLite done with the statement. */
    private static long key(PreparedStatement put) throws SQLException {
        try (ResultSet row = put.executeQuery()) {
            row.next();
            long key = row.getLong(1);
            while (row.next()) {
                throw new SQLException("one row was put, and more than one came back");
            }
            return key;
        }
    }
}
