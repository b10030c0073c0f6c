package id.kawat.record;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A database, or one schema of it, that a record lies in: looked at before it is written to, as {@link RecordFile} does. */
final class RecordDatabase {
    private static final String OPENING = "opening it";
    /** So long another program is waited for, as with a file. */
    private static final String PATIENCE = "-c lock_timeout=30000";

    private static final String TABLES = "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relkind IN ('r', 'p')"
            + " AND relnamespace = current_schema()::regnamespace)";

    private RecordDatabase() {}

    /**
     * A connection to tables of the newest version.
     *
     * @param make whether they are to be made where there are none
     */
    static Connection open(Place.Database place, boolean make) {
        Connection connection = null;
        try {
            connection = connect(place);
            ours(place, connection, make);
            Migrations.apply(connection, new Postgres());
            FacetFilling.apply(connection, new Postgres());
            CopyFilling.apply(connection, new Postgres());
            return connection;
        } catch (SQLException e) {
            RecordException failure = RecordException.of(place, OPENING, e);
            RecordFile.close(connection, failure);
            throw failure;
        } catch (RuntimeException e) {
            RecordFile.close(connection, e);
            throw e;
        }
    }

    /** What the address says goes before what stands here. */
    static Connection connect(Place.Database place) throws SQLException {
        Properties otherwise = new Properties();
        otherwise.setProperty("ApplicationName", "kawat");
        otherwise.setProperty("options", PATIENCE);
        otherwise.setProperty("connectTimeout", "10");
        otherwise.setProperty("tcpKeepAlive", "true");
        otherwise.setProperty("reWriteBatchedInserts", "true");
        Driver driver;
        try {
            driver = DriverManager.getDriver(place.url());
        } catch (SQLException e) {
            throw new RecordException(
                    place, OPENING, "the address is not like jdbc:postgresql://HOST:PORT/DATABASE?user=NAME", e);
        }
        return driver.connect(place.url(), otherwise);
    }

    private static void ours(Place.Database place, Connection connection, boolean make) throws SQLException {
        if (!Postgres.has(connection, "SELECT current_schema() IS NOT NULL")) {
            throw new RecordException(
                    place, OPENING, "there is no such schema in the database; make it with CREATE SCHEMA");
        }
        // In this order: another Kawat may be making the tables just now.
        boolean tables = Postgres.has(connection, TABLES);
        int version = new Postgres().version(connection);
        if (version == 0 && tables) {
            throw new RecordException(
                    place,
                    OPENING,
                    "the tables in it are another program's, no Kawat record; name an empty database, or an empty schema"
                            + " with currentSchema=NAME");
        }
        if (version == 0 && !make) {
            throw new RecordException(
                    place, OPENING, "there is no record in it yet; make one with: kawat read FILE|DIR");
        }
        Migrations.refuseNewer(place, version);
    }
}
