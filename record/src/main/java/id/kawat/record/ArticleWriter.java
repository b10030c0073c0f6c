package id.kawat.record;

import id.kawat.article.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An article and its facts on their way into the tables, inside a transaction that the caller begins and ends. */
final class ArticleWriter {
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
    private static final String PUT_PARTY = "INSERT INTO fact_party (party, kind, fact, role) VALUES (?, ?, ?, ?)";

    private ArticleWriter() {}

    static Kept write(Connection connection, Article article, String coder, List<Row> rows) throws SQLException {
        Optional<String> before = coder(connection, article.id());
        if (before.equals(Optional.of(coder))) {
            return Kept.UNCHANGED;
        }
        long key = article(connection, article, coder);
        try (PreparedStatement delete = connection.prepareStatement(DELETE_FACTS)) {
            delete.setLong(1, key);
            delete.execute();
        }
        facts(connection, key, rows);
        return before.isPresent() ? Kept.RECODED : Kept.NEW;
    }

    private static Optional<String> coder(Connection connection, String id) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("SELECT coder FROM article WHERE id = ?")) {
            find.setString(1, id);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static long article(Connection connection, Article article, String coder) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT_ARTICLE)) {
            ArticleRows.set(put, article);
            put.setString(12, coder);
            return key(put);
        }
    }

    private static void facts(Connection connection, long article, List<Row> rows) throws SQLException {
        try (PreparedStatement fact = connection.prepareStatement(PUT_FACT);
                PreparedStatement party = connection.prepareStatement(PUT_PARTY)) {
            for (int ordinal = 0; ordinal < rows.size(); ordinal++) {
                Row row = rows.get(ordinal);
                fact.setLong(1, article);
                fact.setInt(2, ordinal);
                fact.setString(3, row.id());
                fact.setString(4, row.kind());
                fact.setString(5, row.type().orElse(null));
                fact.setString(6, row.mode().orElse(null));
                fact.setString(7, row.status().orElse(null));
                fact.setString(8, row.firstDay().orElse(null));
                fact.setString(9, row.lastDay().orElse(null));
                fact.setString(10, row.json());
                long key = key(fact);
                for (Row.Part part : row.parts()) {
                    party.setString(1, part.party().code());
                    party.setString(2, row.kind());
                    party.setLong(3, key);
                    party.setString(4, part.role().code());
                    party.execute();
                }
            }
        }
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
