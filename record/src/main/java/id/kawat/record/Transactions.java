package id.kawat.record;

import java.sql.SQLException;
import java.sql.Statement;

/** The end of a transaction that failed. */
final class Transactions {
    private Transactions() {}

    /** SQLite itself rolls back on some errors (a full disk); then there is nothing left to undo, and that is no news. */
    static void rollBack(Statement statement, Exception because) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
