package id.kawat.workbench;

import id.kawat.record.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The workbench's own file, a SQLite database: accounts, keys, saved searches. It lies beside the record, not in
 * it, so that a record can be handed on without anybody's password.
 */
public final class StateFile implements AutoCloseable {
    /** Each brings the tables one version further; applied ones are never edited. */
    private static final List<String> STEPS = List.of("1_accounts.sql", "2_searches.sql", "3_visitors.sql");

    private final Path path;
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    /** A step of work on the tables. */
    @FunctionalInterface
    public interface Step<T> {
        T take(Connection connection) throws SQLException;
    }

    private StateFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** Opens the file, made where there is none, brought up to date where it is old. */
    public static StateFile open(Path path) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            mine(path);
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
            try {
                StateFile file = new StateFile(path, connection);
                file.prepare();
                return file;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("opening " + path + ": " + e.getMessage(), e);
        }
    }

    /** The file that belongs to this record, unless another is named: {@code kawat.workbench.db} beside {@code kawat.db}. */
    public static Path beside(Place record) {
        if (!(record instanceof Place.File(Path file))) {
            return Path.of("kawat.workbench.db");
        }
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.replaceFirst("\\.db$", "") + ".workbench.db");
    }

    /** Makes it readable by nobody else, where files have owners. */
    private static void mine(Path path) throws IOException {
        if (!Files.exists(path)
                && path.toAbsolutePath()
                        .getFileSystem()
                        .supportedFileAttributeViews()
                        .contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA busy_timeout = 30000");
            statement.execute("PRAGMA foreign_keys = ON");
            int version;
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                version = row.getInt(1);
            }
            if (version > STEPS.size()) {
                throw new IllegalStateException(path + " is of a newer Kawat");
            }
            for (int i = version; i < STEPS.size(); i++) {
                statement.execute("BEGIN IMMEDIATE");
                for (String sql : script(STEPS.get(i)).split(";\\s*\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + (i + 1));
                statement.execute("COMMIT");
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = StateFile.class.getResourceAsStream("state/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks state/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the step whole or not at all; one at a time. */
    public <T> T in(Step<T> step) {
        lock.lock();
        try {
            connection.setAutoCommit(false);
            try {
                T taken = step.take(connection);
                connection.commit();
                return taken;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("closing " + path + ": " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }
}
