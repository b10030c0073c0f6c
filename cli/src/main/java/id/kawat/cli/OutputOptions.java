package id.kawat.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How answers are written, and how many of them. */
final class OutputOptions {
    /** Rows of a table where nobody says how many. */
    static final int USUAL = 50;

    /** The forms answers can be written in. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, as wide as the terminal (COLUMNS, else 120).")
    private Format format = Format.TABLE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many. Default: all; of a table and of a search the first 50.")
    private Optional<Integer> limit = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    Format format() {
        return format;
    }

    /** How many to write; {@code usual} where the user has not said. */
    int limit(int usual) {
        int asked = limit.orElse(usual);
        if (asked < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, not " + asked);
        }
        return asked;
    }
}
