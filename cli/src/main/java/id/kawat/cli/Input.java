package id.kawat.cli;

import id.kawat.article.ArticleReader;
import id.kawat.source.ContentReader;
import id.kawat.source.Meter;
import id.kawat.source.SourceReader;
import id.kawat.sources.Sources;
import id.kawat.sources.rows.RowMapping;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that read articles have in common: what to read, on how many threads, and what to say of it. */
final class Input {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|URL|-",
            description = "Text or HTML; WARC, WACZ, ZIP, tar, gzip, PDF, Word, mail, JSON Lines, JSON, CSV, feeds with"
                    + " articles in them; a folder with all that lies in it; a pattern ('news/**/*.warc.gz'); an"
                    + " address of a page, or of a feed or sitemap and the pages it names; - for standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read side by side; the output is the same. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary; what fails is named all the same.")
    private boolean quiet;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A report of the run as JSON: counts, and each thing that was not read, with its reason.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,…",
            description = "Which column of a table, or key of a JSON object, is what: text, title, url, date, outlet,"
                    + " authors, language ('text=body,date=published_at'). Default: under their usual names.")
    private Optional<String> map = Optional.empty();

    @Mixin
    private WebOptions web = new WebOptions();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    private final InstantSource clock = InstantSource.system();

    boolean quiet() {
        return quiet;
    }

    /**
     * Goes through everything named; problems go to standard error as they come, each with its path.
     *
     * @param work made beside the reader of pages, as each has its tables to load; see {@link Run}
     * @param coder its version, where facts are read
     * @param record where facts go, where they are kept
     */
    Tally read(
            Supplier<Function<Outcome.Read, Outcome>> work,
            Optional<String> coder,
            Optional<String> record,
            Steps steps) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        PrintWriter err = spec.commandLine().getErr();
        Report.Head head =
                new Report.Head(spec.commandLine().getCommandName(), names, coder, record, threads, clock.instant());
        Optional<Report> begun = report.map(file -> begin(file, head));
        try (Stop stop = new Stop(err)) {
            CompletableFuture<ArticleReader> reader = CompletableFuture.supplyAsync(ArticleReader::load);
            Function<Outcome.Read, Outcome> worker = work.get();
            Run run = new Run(made(reader), steps::sift, worker, threads, stop::goOn);
            Meter meter = new Meter();
            ContentReader contents = Sources.contents(mapping());
            SourceReader sources = new SourceReader(contents, System.in, List.of(web.remote(contents))).metered(meter);
            Progress progress = quiet ? Progress.QUIET : Progress.over(names, meter, clock, err);
            return new RunLog(err, progress, begun, clock).attend(run.over(sources.read(names)), steps, stop);
        } finally {
            begun.ifPresent(Report::close);
        }
    }

    private Report begin(Path file, Report.Head head) {
        try {
            return Report.begin(file, head);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--report " + file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private RowMapping mapping() {
        try {
            return map.map(RowMapping::of).orElse(RowMapping.USUAL);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    /** What was made beside; its own failure, where it failed. */
    private static <T> T made(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
