package id.kawat.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What is made of what is stored, and made anew where an older program has made it or none has. A table of one row keeps the version
 * of the making.
 *
 * @param table that one
 * @param version of the making that this program knows
 * @param making deletes what there is, makes it anew, and says in the table which version made it
 */
record Refilling(String table, int version, Making making) {
    /** Makes it, inside a transaction. */
    interface Making {
        void make(Statement statement) throws SQLException;
    }

    /** All or nothing; of two programs that open a record at once the second finds it done. */
    void apply(Connection connection, Dialect dialect) throws SQLException {
        if (isDone(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            dialect.beginToWrite(statement);
            try {
                if (!isDone(connection)) {
                    Changes.begin(statement);
                    making.make(statement);
                }
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                Transactions.rollBack(statement, e);
                throw e;
            }
        }
    }

    private boolean isDone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM " + table)) {
            return row.next() && row.getInt(1) == version;
        }
    }
}
