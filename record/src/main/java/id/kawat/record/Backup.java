package id.kawat.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Copies a record while others may read and write it: the copy holds what the record held at one moment. It takes its name only when it is
 * complete and has been checked, and no file gives way to it.
 */
final class Backup {
    private static final String DOING = "copying the record to it";

    private Backup() {}

    static CheckReport of(Place.File record, Connection connection, Path file) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            if (Files.exists(file)) {
                throw new RecordException(
                        Place.of(file), DOING, "the file is there already, and a backup overwrites nothing");
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            remove(part);
            try {
                copy(record, connection, part);
                CheckReport report;
                try (FactRecord copy = FactRecord.openExisting(part)) {
                    report = copy.check();
                }
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(part, file);
                return report;
            } finally {
                remove(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new RecordException(Place.of(file), DOING, e.getFile() + " is there already", e);
        } catch (IOException e) {
            throw new RecordException(Place.of(file), DOING, String.valueOf(e.getMessage()), e);
        }
    }

    private static void copy(Place.File record, Connection connection, Path part) {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, part.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw RecordException.of(record, "copying it to " + part, e);
        }
    }

    private static void remove(Path part) throws IOException {
        for (String beside : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + beside));
        }
    }
}
