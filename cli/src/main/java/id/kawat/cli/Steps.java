package id.kawat.cli;

import id.kawat.record.Kept;
import java.util.Map;

/** What a command does with the articles of a run. All of it is done on the calling thread, in the order in which they were found. */
interface Steps {
    /** Before an article is worked on: one that need not be comes out as something else. */
    default Outcome sift(Outcome.Read read) {
        return read;
    }

    /** With what has come of each thing: keeps it, prints it. What it returns is what is counted. */
    Outcome settle(Outcome outcome);

    /** When the last has come, also of a run that was stopped, and before its report is written. */
    default void finish() {}

    /** What has become of articles in a record; asked when the run has ended, also where it broke. */
    default Map<Kept, Integer> kept() {
        return Map.of();
    }
}
