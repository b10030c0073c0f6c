package id.kawat.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The day on which a question is asked. */
final class TodayOption {
    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day from which to look at what is due, as 2025-02-01. Default: today.")
    private LocalDate today = LocalDate.now();

    LocalDate day() {
        return today;
    }
}
