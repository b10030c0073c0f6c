package id.kawat.cli;

import id.kawat.record.FactRecord;
import picocli.CommandLine.Model.CommandSpec;

/** What whoever asks a record is told of facts that could not take part in the answer. */
final class Damage {
    private Damage() {}

    /** Says on standard error that facts were left out, where any were. Returns the exit code: 1 where something was, else 0. */
    static int told(FactRecord record, CommandSpec spec) {
        int leftOut = record.leftOut();
        if (leftOut == 0) {
            return 0;
        }
        spec.commandLine()
                .getErr()
                .println("kawat: " + record.place() + ": " + leftOut
                        + (leftOut == 1 ? " fact is damaged and was" : " facts are damaged and were")
                        + " left out of this answer; 'kawat check' names "
                        + (leftOut == 1 ? "it" : "them") + ", reading the article again mends it");
        return 1;
    }
}
