package id.kawat.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server that runs as long as the tests do, in a folder that is removed in the end. As root the library starts it in a user
 * namespace ({@code unshare -U}), for the server itself refuses root; where a machine allows neither, the tests are skipped and say so.
 */
final class TestServer {
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String failure;

    private TestServer() {}

    /** A schema of this name, made where there is none. */
    static Place.Database schema(String name) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS \"" + name + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException("making a schema for a test", e);
        }
        return new Place.Database(url() + "&currentSchema=" + name);
    }

    static synchronized String url() {
        if (server == null && failure == null) {
            start();
        }
        Assumptions.assumeTrue(failure == null, "PostgreSQL does not start on this machine: " + failure);
        if (server == null) {
            throw new IllegalStateException("neither started nor failed");
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static void start() {
        try {
            // Nothing here must survive a failure of power.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException | IllegalStateException e) {
            failure = String.valueOf(e.getMessage());
        }
    }
}
