package id.kawat.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Finds anew which of the stored articles are one text, where an older program has found it or none has: when words are compared otherwise,
 * {@link #VERSION} changes, and every record follows on opening.
 */
final class CopyFilling {
    static final int VERSION = 1;

    /** So many articles are in memory. */
    private static final int AT_ONCE = 1000;

    private CopyFilling() {}

    static void apply(Connection connection, Dialect dialect) throws SQLException {
        new Refilling("copies", VERSION, statement -> {
                    statement.execute("DELETE FROM article_print");
                    statement.execute("DELETE FROM article_copy");
                    fill(connection);
                    Changes.ofAll(statement);
                    statement.execute("UPDATE copies SET version = " + VERSION);
                })
                .apply(connection, dialect);
    }

    private static void fill(Connection connection) throws SQLException {
        try (Changes changes = new Changes(connection);
                CopyWriter writer = new CopyWriter(connection, changes);
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
                        writer.put(last, CopyWriter.wording(row));
                    }
                }
                writer.flush();
            } while (last > before);
        }
    }
}
