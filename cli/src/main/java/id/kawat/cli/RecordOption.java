package id.kawat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which record: {@code --record}, else what {@code KAWAT_RECORD} names, else {@code kawat.db} in the current folder. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "${env:KAWAT_RECORD:-kawat.db}",
            description = "The record. Default: what KAWAT_RECORD names, else ./kawat.db.")
    private Path path = Path.of("kawat.db");

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Path path() {
        return path;
    }

    /** That the record is there: an empty one made by mistake would answer nothing. */
    void mustExist() {
        if (!Files.exists(path)) {
            throw new ParameterException(
                    spec.commandLine(), "there is no record " + path + " yet; make one with: kawat read FILE|DIR");
        }
    }
}
