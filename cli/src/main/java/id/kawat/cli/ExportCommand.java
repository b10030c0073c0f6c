package id.kawat.cli;

import id.kawat.export.Export;
import id.kawat.export.Format;
import id.kawat.export.Written;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat export}: the record for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the record down for other programs; docs/exports.md says every field.",
            "csv and parquet are folders of tables and need --out; the others are one file, or standard output."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat export --format csv --out tables          one file for each kind of fact",
            "  kawat export --format plover > events.jsonl     PLOVER, one event a line",
            "  kawat export --format ics --between KOR VNM --out korea-vietnam.ics",
            "  kawat export --format graphml --since 2025-01-01 --out 2025.graphml"
        })
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "PATH", description = "The file to write; a folder for csv and parquet.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "PARTY",
            description = "Only what stands between these two, by code or name.")
    private List<String> between = List.of();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "From this day on (2025-07-24). A calendar begins with it; else with the newest article.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Up to this day.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        record.mustExist(spec);
        Scope scope = scope();
        Export export = format.export();
        Written written;
        try (FactRecord facts = record.existing(spec)) {
            written = switch (export) {
                case Export.OfText text -> text(text, facts, scope);
                case Export.OfFolder tables -> tables.write(facts, scope, folder());
            };
        }
        report(written);
        return 0;
    }

    private Scope scope() {
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw wrong("--since " + since.get() + " is after --until " + until.get());
        }
        return new Scope(pair(), since, until);
    }

    private Optional<Scope.Between> pair() {
        if (between.isEmpty()) {
            return Optional.empty();
        }
        if (between.size() > 2) {
            throw wrong("--between takes two parties, once");
        }
        PartyNames names = PartyNames.load();
        Scope.Between pair = new Scope.Between(party(between.get(0), names), party(between.get(1), names));
        if (pair.a().equals(pair.b())) {
            throw wrong("'" + between.get(0) + "' and '" + between.get(1) + "' are the same party, " + pair.a());
        }
        return Optional.of(pair);
    }

    private Party party(String name, PartyNames names) {
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private Path folder() throws IOException {
        Path folder = out.orElseThrow(
                () -> wrong("--format " + format + " writes several files; name a folder with --out DIR"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong(folder + " is a file; --format " + format + " needs a folder");
        }
        return Files.createDirectories(folder);
    }

    private Written text(Export.OfText export, FactRecord facts, Scope scope) throws IOException {
        if (out.isEmpty()) {
            return export.write(facts, scope, spec.commandLine().getOut());
        }
        Path file = out.get();
        if (Files.isDirectory(file)) {
            throw wrong(file + " is a folder; --format " + format + " writes one file");
        }
        return wholeOrNot(export, facts, scope, file);
    }

    /** The file takes its name only when it is complete. */
    private static Written wholeOrNot(Export.OfText export, FactRecord facts, Scope scope, Path file)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Written written;
            try (Writer writer = Files.newBufferedWriter(part)) {
                written = export.write(facts, scope, writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void report(Written written) {
        PrintWriter err = spec.commandLine().getErr();
        out.ifPresent(path -> err.printf(Locale.ROOT, "%s: %,d %s%n", path, written.entries(), entries()));
        written.leftOut().forEach((reason, facts) -> err.printf(Locale.ROOT, "left out %,d: %s%n", facts, reason));
    }

    private String entries() {
        return switch (format) {
            case CSV, PARQUET -> "facts";
            case PLOVER -> "events";
            case CAMEO -> "dyads";
            case GRAPHML -> "ties";
            case ICS -> "dates";
            case ANNOTATIONS -> "annotations";
        };
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
