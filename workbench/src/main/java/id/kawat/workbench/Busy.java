package id.kawat.workbench;

import java.time.Duration;

/** So many ask that this one cannot be answered soon. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seconds;

    /** @param after may be tried again */
    Busy(Duration after) {
        super("all open records are in use");
        this.seconds = (int) after.toSeconds();
    }

    /** After so many seconds it may be tried again. */
    int seconds() {
        return seconds;
    }
}
