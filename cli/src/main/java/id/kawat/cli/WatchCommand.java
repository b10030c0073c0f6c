package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import id.kawat.source.Problem;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Limits;
import id.kawat.sources.web.Resolver;
import id.kawat.sources.web.Sleeper;
import id.kawat.watch.Cycle;
import id.kawat.watch.FeedList;
import id.kawat.watch.FeedListException;
import id.kawat.watch.FeedListReader;
import id.kawat.watch.Journal;
import id.kawat.watch.Metrics;
import id.kawat.watch.Watcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat watch}: follows feeds and reads what is new in them into the record. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Follows feeds and sitemaps, and reads new and changed articles into the record, each once.",
            "Runs until it is stopped (Ctrl-C); the next run goes on from there. docs/watch.md tells what stands in"
                    + " the list."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat watch feeds.toml                 until Ctrl-C, one line a cycle",
            "  kawat watch --once feeds.toml          one cycle, for instance from cron",
            "  kawat watch --metrics 9464 feeds.toml  with figures for Prometheus at http://localhost:9464/metrics",
            "",
            "  A list:",
            "    user-agent = \"Kawat/0.1 (+mailto:you@example.org)\"",
            "    [[feed]]",
            "    url = \"https://www.example.org/rss/dunia.xml\""
        })
final class WatchCommand implements Callable<Integer> {
    private static final int SECONDS_TO_STOP = 20;

    private final Function<DataFolder, Function<Article, Coding>> coder;
    private final Function<DataFolder, String> version;

    @Parameters(arity = "1", paramLabel = "FEEDS.TOML", description = "What to follow.")
    private Path file = Path.of("feeds.toml");

    @Option(names = "--once", description = "One cycle, then end; exit code 1 where something could not be got.")
    private boolean once;

    @Option(names = "--cycles", paramLabel = "N", description = "So many cycles, then end.")
    private @Nullable Long cycles;

    @Option(
            names = "--metrics",
            paramLabel = "PORT",
            description =
                    "Serves figures for Prometheus, to this machine alone. Default: what the list says, else none.")
    private @Nullable Integer metricsPort;

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    WatchCommand(Function<DataFolder, Function<Article, Coding>> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() throws IOException {
        if (cycles != null && cycles < 1) {
            throw new ParameterException(spec.commandLine(), "--cycles must be at least 1, not " + cycles);
        }
        FeedList list = list();
        DataFolder data = lang.data();
        PrintWriter err = spec.commandLine().getErr();
        if (list.userAgent().isEmpty()) {
            err.println("kawat: " + file + ": no user-agent; servers should learn who asks and where to reach you");
            err.flush();
        }
        Place place = place(list);
        Said said = new Said();
        try (FactRecord facts = FactRecord.open(place);
                Fetcher fetcher = new Fetcher(
                        Limits.USUAL.withGap(list.gap()),
                        list.userAgent().orElse("Kawat/" + Version.number()),
                        Resolver.system(),
                        InstantSource.system(),
                        Sleeper.real())) {
            Metrics metrics = new Metrics();
            ArticleReader reader = ArticleReader.load();
            try (Closeable _ = served(metrics, list)) {
                Watcher watcher = new Watcher(
                        list,
                        fetcher,
                        facts,
                        document -> LanguageOption.only(data.language(), reader.read(document)),
                        coder.apply(data),
                        version.apply(data),
                        InstantSource.system(),
                        Sleeper.real(),
                        said,
                        metrics);
                long most = once ? 1 : cycles == null ? Long.MAX_VALUE : cycles;
                untilStopped(() -> watcher.run(most));
            }
        }
        return once && said.failures > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private FeedList list() {
        try {
            return FeedListReader.read(file.toString(), Files.readString(file));
        } catch (FeedListException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), file + " does not exist", e);
        } catch (CharacterCodingException e) {
            throw new ParameterException(spec.commandLine(), file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file + ": " + e.getMessage(), e);
        }
    }

    /** What the command line names goes before what the list names. */
    private Place place(FeedList list) {
        boolean named = spec.commandLine().getParseResult().hasMatchedOption("--record");
        try {
            return named ? record.place() : list.record().map(Place::of).orElse(record.place());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
        }
    }

    private Closeable served(Metrics metrics, FeedList list) throws IOException {
        Optional<Integer> port = Optional.ofNullable(metricsPort).or(list::metricsPort);
        if (port.isEmpty()) {
            return () -> {};
        }
        try {
            return metrics.serve(port.get())::close;
        } catch (IOException e) {
            throw new IOException("serving figures on port " + port.get() + ": " + e.getMessage(), e);
        }
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    /** Does the work; Ctrl-C and {@code kill} have it end what it is writing, and no more. */
    private void untilStopped(Work work) {
        Thread watching = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            watching.interrupt();
            try {
                ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (InterruptedException _) {
            spec.commandLine().getErr().println("kawat: stopped; the next run goes on from here");
            spec.commandLine().getErr().flush();
        } finally {
            ended.countDown();
        }
    }

    /** One line a cycle to standard output, what went wrong to standard error. */
    private final class Said implements Journal {
        private int failures;

        @Override
        public void cycle(Cycle cycle) {
            failures += cycle.failures();
            PrintWriter out = spec.commandLine().getOut();
            out.println(cycle);
            out.flush();
        }

        @Override
        public void problem(Problem problem) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("kawat: " + problem);
            err.flush();
        }
    }
}
