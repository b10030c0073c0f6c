package id.kawat.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite, one file. */
record Sqlite() implements Dialect {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String ofMigration(String statement) {
        return statement;
    }

    @Override
    public int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    @Override
    public void setVersion(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    @Override
    public void beginToWrite(Statement statement) throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
    }

    @Override
    public Connection moment(Place place) throws SQLException {
        Connection connection = RecordFile.connect(((Place.File) place).path());
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public String patience(boolean waits) {
        return "PRAGMA busy_timeout = " + (waits ? RecordFile.PATIENCE_MILLISECONDS : 0);
    }

    @Override
    public String unsought(String column) {
        return "+" + column;
    }

    @Override
    public WordIndex words() {
        return new SqliteWords();
    }

    @Override
    public String selfCheck() {
        return "PRAGMA integrity_check";
    }

    @Override
    public String brokenLinks(Connection connection) {
        return "PRAGMA foreign_key_check";
    }

    @Override
    public long size(Connection connection) throws SQLException {
        return number(connection, "PRAGMA page_count") * number(connection, "PRAGMA page_size");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    @Override
    public String reason(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // The low byte is the plain code; the rest says which of its cases.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "the disk is full; nothing of this was kept, what stood before is unharmed";
            case SQLITE_READONLY, SQLITE_PERM -> "the file may only be read";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it; try again when it has finished";
            case SQLITE_CANTOPEN -> "the file cannot be opened or made; may its folder be written?";
            case SQLITE_NOTADB -> "the file is not an SQLite file";
            case SQLITE_CORRUPT -> "the file is damaged (" + failure.getMessage() + ")";
            case SQLITE_IOERR -> "the disk failed (" + failure.getMessage() + ")";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
