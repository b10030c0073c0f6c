package id.kawat.cli;

import id.kawat.record.FactRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /** The record, which must be there: where it is not, that is wrong usage of this command. */
    FactRecord existing(CommandSpec command) {
        if (!Files.exists(path)) {
            throw new ParameterException(
                    command.commandLine(), "there is no record " + path + " yet; make one with: kawat read FILE|DIR");
        }
        return FactRecord.openExisting(path);
    }
}
