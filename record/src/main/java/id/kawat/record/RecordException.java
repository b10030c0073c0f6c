package id.kawat.record;

import java.sql.SQLException;

/** A record that could not be opened, read or written: which one, what was being done, and why it failed. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordException(Place place, String doing, String reason) {
        super(message(place, doing, reason));
    }

    RecordException(Place place, String doing, String reason, Throwable cause) {
        super(message(place, doing, reason), cause);
    }

    static RecordException of(Place place, String doing, SQLException cause) {
        return new RecordException(place, doing, Dialect.of(place).reason(cause), cause);
    }

    private static String message(Place place, String doing, String reason) {
        return "record " + place + ": " + doing + ": " + reason;
    }
}
