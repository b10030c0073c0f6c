package id.kawat.record;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A record that could not be opened, read or written: which file, what was being done, and why it failed. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordException(Path path, String doing, String reason) {
        super(message(path, doing, reason));
    }

    RecordException(Path path, String doing, String reason, Throwable cause) {
        super(message(path, doing, reason), cause);
    }

    static RecordException of(Path path, String doing, SQLException cause) {
        return new RecordException(path, doing, reason(cause), cause);
    }

    private static String message(Path path, String doing, String reason) {
        return "record " + path + ": " + doing + ": " + reason;
    }

    /** Why it failed, without the file. */
    static String reason(SQLException cause) {
        SQLiteErrorCode code =
                cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // The low byte is the plain code; the rest says which of its cases.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "the disk is full; nothing of this was kept, what stood before is unharmed";
            case SQLITE_READONLY, SQLITE_PERM -> "the file may only be read";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it; try again when it has finished";
            case SQLITE_CANTOPEN -> "the file cannot be opened or made; may its folder be written?";
            case SQLITE_NOTADB -> "the file is not an SQLite file";
            case SQLITE_CORRUPT -> "the file is damaged (" + cause.getMessage() + ")";
            case SQLITE_IOERR -> "the disk failed (" + cause.getMessage() + ")";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
