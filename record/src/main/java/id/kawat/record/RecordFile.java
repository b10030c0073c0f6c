package id.kawat.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** The file a record lies in: looked at before it is opened, so that no other program's file is ever written to. */
final class RecordFile {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int KAWAT = 0x4b776174;
    /** So long another program is waited for: many times as long as it holds the file for one step. */
    static final int PATIENCE_MILLISECONDS = 30_000;

    /** Some 128 MB: an article touches many pages, and those that many articles touch are then moved into the file once for all. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 32_000;

    private static final int CACHE_KIBIBYTES = 192 * 1024;
    private static final String OPENING = "opening it";

    private RecordFile() {}

    /** A connection to tables of the newest version; made where there were none. */
    static Connection open(Place.File place, List<String> pragmas) {
        look(place.path());
        Connection connection = null;
        try {
            connection = connect(place.path());
            ours(place, connection);
            execute(connection, "PRAGMA journal_mode = WAL");
            execute(connection, "PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
            execute(connection, "PRAGMA cache_size = -" + CACHE_KIBIBYTES);
            Migrations.apply(connection, new Sqlite());
            FacetFilling.apply(connection, new Sqlite());
            CopyFilling.apply(connection, new Sqlite());
            for (String pragma : pragmas) {
                execute(connection, "PRAGMA " + pragma);
            }
            return connection;
        } catch (SQLException e) {
            RecordException failure = RecordException.of(place, OPENING, e);
            close(connection, failure);
            throw failure;
        } catch (RuntimeException e) {
            close(connection, e);
            throw e;
        }
    }

    /** A further connection to a record that is open. */
    static Connection connect(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        // Else the driver asks for the last key after every insertion.
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
    }

    private static void look(Path path) {
        Place place = Place.of(path);
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.isDirectory(path)) {
                throw new RecordException(place, OPENING, "this is a folder, not a file");
            }
            if (Files.exists(path) && Files.size(path) > 0) {
                try (InputStream in = Files.newInputStream(path)) {
                    if (!Arrays.equals(in.readNBytes(SQLITE.length), SQLITE)) {
                        throw new RecordException(place, OPENING, "the file is not an SQLite file, so no Kawat record");
                    }
                }
                if (!Files.isWritable(path)) {
                    throw new RecordException(place, OPENING, "the file may only be read");
                }
                if (folder != null && !Files.isWritable(folder)) {
                    throw new RecordException(
                            place, OPENING, "its folder may only be read, and an open record has files beside it");
                }
            }
        } catch (AccessDeniedException e) {
            throw new RecordException(place, OPENING, "no permission for " + e.getFile(), e);
        } catch (FileAlreadyExistsException e) {
            throw new RecordException(place, OPENING, e.getFile() + " is not a folder", e);
        } catch (IOException e) {
            throw new RecordException(place, OPENING, String.valueOf(e.getMessage()), e);
        }
    }

    private static void ours(Place.File place, Connection connection) throws SQLException {
        // In this order: another Kawat may be making the tables just now.
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        int owner = number(connection, "PRAGMA application_id");
        if (owner != KAWAT && !(owner == 0 && empty)) {
            throw new RecordException(place, OPENING, "the file is another program's SQLite file, no Kawat record");
        }
        Migrations.refuseNewer(place, new Sqlite().version(connection));
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void close(@Nullable Connection connection, Exception because) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
