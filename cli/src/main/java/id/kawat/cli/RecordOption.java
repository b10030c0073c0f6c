package id.kawat.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record: {@code --record}, else what {@code KAWAT_RECORD} names, else {@code kawat.db} in the current folder. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "${env:KAWAT_RECORD:-kawat.db}",
            description = "The record. Default: what KAWAT_RECORD names, else ./kawat.db.")
    private Path path = Path.of("kawat.db");

    Path path() {
        return path;
    }
}
