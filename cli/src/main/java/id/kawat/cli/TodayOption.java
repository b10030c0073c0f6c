package id.kawat.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which a question is asked. */
final class TodayOption {
    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day from which to look at what is due, as 2025-02-01. Default: today.")
    private @Nullable LocalDate today;

    LocalDate day() {
        return said().orElseGet(LocalDate::now);
    }

    /** Nothing where it is whatever day the clock says, tomorrow another. */
    Optional<LocalDate> said() {
        return Optional.ofNullable(today);
    }
}
