package id.kawat.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the two databases must be told in different words. All other SQL is written so that both take it. */
sealed interface Dialect permits Sqlite, Postgres {
    static Dialect of(Place place) {
        return switch (place) {
            case Place.File _ -> new Sqlite();
            case Place.Database _ -> new Postgres();
        };
    }

    /** As in the name of a migration's part for this database alone: {@code V1__articles_and_facts.sqlite.sql}. */
    String name();

    /** A statement of a migration in this database's words; migrations are written in SQLite's. */
    String ofMigration(String statement);

    /** The number of the last migration that the tables have taken; 0 where there are none. */
    int version(Connection connection) throws SQLException;

    void setVersion(Connection connection, int version) throws SQLException;

    /** Begins a transaction that may write: of two programs one waits until the other has ended its own. */
    void beginToWrite(Statement statement) throws SQLException;

    /**
     * A connection of its own that sees the record as it is at one moment, whatever is written meanwhile. Long answers come out of it
     * row by row. Closing it ends it.
     */
    Connection moment(Place place) throws SQLException;

    /** Whether a statement waits from now on while another program is writing, as it does at first, or fails. */
    String patience(boolean waits);

    /** The column, not to be sought in an index. */
    String unsought(String column);

    WordIndex words();

    /** A query for what the database itself finds wrong, in one column; or for {@code ok}. */
    String selfCheck();

    /** What hangs on a row that is not there: its table, its row, and the table of the row that is missing. */
    String brokenLinks(Connection connection) throws SQLException;

    /** How much room the record takes, in bytes. */
    long size(Connection connection) throws SQLException;

    /** Why it failed, in a sentence for whoever ran into it. */
    String reason(SQLException failure);
}
