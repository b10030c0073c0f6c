package id.kawat.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What a record can lie in. */
public enum Store {
    SQLITE {
        @Override
        public Place place(Path folder) {
            return Place.of(folder.resolve("kawat.db"));
        }

        @Override
        Connection connect(Path folder) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + place(folder));
        }

        @Override
        Dialect dialect() {
            return new Sqlite();
        }
    },
    /** The test server; each test has a schema of its own in it. */
    POSTGRESQL {
        @Override
        public Place place(Path folder) {
            return TestServer.schema(folder.getFileName().toString().replace('-', '_'));
        }

        @Override
        Connection connect(Path folder) throws SQLException {
            Connection connection = DriverManager.getConnection(((Place.Database) place(folder)).url());
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET session_replication_role = replica");
            }
            return connection;
        }

        @Override
        Dialect dialect() {
            return new Postgres();
        }
    };

    /** Where the test that has this folder has its record. */
    public abstract Place place(Path folder);

    /** A connection past Kawat, as another program or a fault of the disk might write: what hangs on a row does not go with it. */
    abstract Connection connect(Path folder) throws SQLException;

    abstract Dialect dialect();

    /** Deletes what the record keeps of what was worked out. */
    public void forgetWhatWasWorkedOut(Path folder) {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM worked_out");
        } catch (SQLException e) {
            throw new AssertionError("deleting what was worked out", e);
        }
    }

    /** A server finishes what a killed program had asked of it. */
    void waitForWriters(Path folder) throws SQLException {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement()) {
            dialect().beginToWrite(statement);
            statement.execute("ROLLBACK");
        }
    }
}
