package id.kawat.cli;

import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Intake;
import id.kawat.record.Place;
import id.kawat.workbench.Settings;
import id.kawat.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code kawat bench-serve}: how long the workbench's readers wait while articles are read in.
 *
 * <p>What they open is drawn anew each time, each reader on their own: pairs and parties as often as they are in the news, because that is
 * what people read about; or {@code --even}, for comparison, any as often as any other. Pages are asked for compressed, as browsers ask, and not read;
 * what a page's scripts would fetch besides is not asked for. Readers, writer and workbench share the processors: what each took is told.
 */
@Command(
        name = "bench-serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens the workbench over a record that 'kawat bench-record --keep' has left, has many readers look at its pages at once"
                    + " while articles are taken in, and prints how long they waited.",
            "Each reader opens a page, looks at it for a while, and opens another. Pairs and parties are opened as often as they are in the"
                    + " news; with --even, every one as often as any other. The record grows by what is taken in."
        })
final class BenchServeCommand implements Callable<Integer> {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final long SEED = 20_261_123;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int FIRST_NEW_STORY = 5_000_000;
    private static final int ARTICLES = 200;
    private static final String CLIENT = "bench-reader-";
    private static final String WRITER = "bench-writer-";

    @Option(
            names = "--of",
            required = true,
            paramLabel = "FILE|URL",
            converter = RecordOption.PlaceConverter.class,
            description = "The record.")
    private Place of = Place.of(Path.of("bench.db"));

    @Option(
            names = "--readers",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many read at once. Default: ${DEFAULT-VALUE}.")
    private int readers;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long they are measured. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "How many seconds they read before, without being measured: a workbench has been open for a while when many"
                            + " are at it. Default: ${DEFAULT-VALUE}.")
    private int warm;

    @Option(names = "--even", description = "Readers open any pair and any party as often as any other.")
    private boolean even;

    @Option(
            names = "--look",
            paramLabel = "MILLISECONDS",
            defaultValue = "2000",
            description = "How long a reader looks at a page, on average. Default: ${DEFAULT-VALUE}.")
    private int look;

    @Option(
            names = "--intake",
            paramLabel = "N",
            defaultValue = "20",
            description = "Articles taken in a second meanwhile, by another writer. Default: ${DEFAULT-VALUE}.")
    private int intake;

    @Spec
    private CommandSpec spec;

    private final Map<String, Queue<Double>> waited = new ConcurrentSkipListMap<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger inTime = new AtomicInteger();
    private volatile boolean measured;
    private volatile boolean ended;

    /** A page's address, and under which name its time is told. */
    private record Page(String kind, String path) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (readers < 1 || seconds < 1 || look < 1 || intake < 0 || warm < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--readers, --seconds and --look must be at least 1, --warm and --intake at least 0");
        }
        Path folder = Files.createTempDirectory("kawat-bench");
        List<String> articles;
        try (FactRecord record = FactRecord.openExisting(of)) {
            articles = record.askArticles().newestFirst().limit(ARTICLES).list().stream()
                    .map(ArticleEntry::id)
                    .toList();
        }
        Settings settings = new Settings(
                of,
                folder.resolve("bench.workbench.db"),
                "127.0.0.1",
                0,
                () -> Coder.load(DataFolder.shipped()),
                "bench",
                Optional.of(TODAY));
        try (ExecutorService threads = Executors.newFixedThreadPool(2, named(CLIENT));
                Workbench workbench = Workbench.start(settings);
                HttpClient client = HttpClient.newBuilder().executor(threads).build()) {
            String at = "http://127.0.0.1:" + workbench.port();
            alone(client, at, articles);
            run(client, at, articles);
        } finally {
            Samples.delete(folder);
        }
        print();
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    /** One reader opens what all will open, and what takes long is worked out, so that the others meet a workbench that has been open for a while. */
    private void alone(HttpClient client, String at, List<String> articles) throws InterruptedException {
        Random random = new Random(SEED);
        BenchStories made = new BenchStories(SEED);
        long began = System.nanoTime();
        measured = true;
        open(client, at, new Page("today, whole", "/?now=1"));
        for (int i = 0; i < 400 && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2L * seconds); i++) {
            open(client, at, page(made, random, articles));
        }
        measured = false;
        out().printf(
                        Locale.ROOT,
                        "one reader, %.0f s, among them each kind of page for the first time:%n",
                        (System.nanoTime() - began) / 1e9);
        table();
        waited.clear();
        inTime.set(0);
    }

    private void run(HttpClient client, String at, List<String> articles) throws InterruptedException {
        try (ExecutorService writer = Executors.newSingleThreadExecutor(named(WRITER));
                ExecutorService all = Executors.newThreadPerTaskExecutor(named(CLIENT))) {
            writer.submit(this::takeIn);
            for (int reader = 0; reader < readers; reader++) {
                long seed = SEED + 1 + reader;
                all.submit(() -> {
                    read(client, at, articles, seed);
                    return null;
                });
            }
            Thread.sleep(Duration.ofSeconds(warm));
            taken.set(0);
            Work before = Work.now();
            measured = true;
            Thread.sleep(Duration.ofSeconds(seconds));
            Work after = Work.now();
            int pages = inTime.get();
            ended = true;
            out().printf(
                            Locale.ROOT,
                            "%nprocessor seconds: %.1f in all, %.1f of them the readers' and %.1f the writer's; the workbench took %.1f ms for a"
                                    + " page, of %.1f a second%n",
                            after.all - before.all,
                            after.readers - before.readers,
                            after.writer - before.writer,
                            1000
                                    * (after.all
                                            - before.all
                                            - after.readers
                                            + before.readers
                                            - after.writer
                                            + before.writer)
                                    / Math.max(1, pages),
                            (double) pages / seconds);
        }
    }

    /** Processor time up to now, in seconds: of the process, of the readers' threads, of the writer's. */
    private record Work(double all, double readers, double writer) {
        private static final double NANOS = 1e9;

        static Work now() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            double readers = 0;
            double writer = 0;
            for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
                if (thread == null) {
                    continue;
                }
                double time = Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) / NANOS;
                if (thread.getThreadName().startsWith(CLIENT)
                        || thread.getThreadName().startsWith("HttpClient-")) {
                    readers += time;
                } else if (thread.getThreadName().startsWith(WRITER)) {
                    writer += time;
                }
            }
            return new Work(
                    ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toNanos()
                            / NANOS,
                    readers,
                    writer);
        }
    }

    private void read(HttpClient client, String at, List<String> articles, long seed) throws InterruptedException {
        Random random = new Random(seed);
        BenchStories made = new BenchStories(seed);
        Thread.sleep(random.nextInt(look));
        while (!ended) {
            open(client, at, page(made, random, articles));
            Thread.sleep(look / 2 + random.nextInt(look));
        }
    }

    /** Readers go from the first page to pairs and parties, read articles, and search now and then. */
    private Page page(BenchStories made, Random random, List<String> articles) {
        int what = random.nextInt(100);
        List<Party> pair =
                (even ? made.anyPair() : made.pair()).stream().sorted().toList();
        Party party = even ? made.anyParty() : made.party();
        if (what < 10) {
            return new Page("today", "/");
        } else if (what < 40) {
            return new Page("pair", "/pair/" + pair.getFirst() + "/" + pair.getLast());
        } else if (what < 55) {
            return new Page("party", "/party/" + party);
        } else if (what < 80) {
            return new Page("article", "/article/" + articles.get(random.nextInt(articles.size())));
        } else if (what < 90) {
            return new Page(
                    "search", "/search?kind=articles&q=" + URLEncoder.encode(made.word(), StandardCharsets.UTF_8));
        } else if (what < 95) {
            return new Page("search facts", "/search?kind=events&with=" + party);
        }
        return new Page("calendar", "/calendar?with=" + party);
    }

    private void open(HttpClient client, String at, Page page) throws InterruptedException {
        boolean counts = measured;
        long began = System.nanoTime();
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(at + page.path()))
                            .timeout(Duration.ofMinutes(10))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                failures.add(page.path() + ": " + answer.statusCode());
            }
        } catch (IOException e) {
            failures.add(page.path() + ": " + e);
        }
        if (counts) {
            inTime.incrementAndGet();
            waited.computeIfAbsent(page.kind(), any -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - began) / NANOS_A_MILLI);
        }
    }

    private Void takeIn() throws InterruptedException {
        BenchStories stories = new BenchStories(SEED);
        int number = FIRST_NEW_STORY + (int) (System.currentTimeMillis() / 1000 % 1_000_000) * 100;
        try (FactRecord record = FactRecord.openExisting(of)) {
            while (!ended && intake > 0) {
                long began = System.nanoTime();
                try (Intake step = record.intake()) {
                    for (int i = 0; i < intake; i++) {
                        step.add(stories.story(number++), "bench");
                        taken.incrementAndGet();
                    }
                    step.write();
                }
                Thread.sleep(Math.max(0, 1000 - (System.nanoTime() - began) / 1_000_000));
            }
        } catch (RuntimeException e) {
            failures.add("taking articles in: " + e);
        }
        return null;
    }

    private void print() {
        out().printf(
                        Locale.ROOT,
                        "%n%,d readers for %,d s, each looking %,d ms at a page; %,d articles taken in meanwhile; %,d failures%n",
                        readers,
                        seconds,
                        look,
                        taken.get(),
                        failures.size());
        failures.stream().limit(10).forEach(failure -> out().println("  " + failure));
        table();
        out().flush();
    }

    private void table() {
        Map<String, Queue<Double>> rows = new TreeMap<>(waited);
        List<Double> all = new ArrayList<>();
        rows.values().forEach(all::addAll);
        out().printf(Locale.ROOT, "%-16s %8s %8s %8s %8s%n", "milliseconds", "pages", "median", "p95", "most");
        rows.forEach(this::line);
        line("all", all);
        out().flush();
    }

    private void line(String name, Collection<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return;
        }
        out().printf(
                        Locale.ROOT,
                        "%-16s %,8d %,8.0f %,8.0f %,8.0f%n",
                        name,
                        sorted.size(),
                        sorted.get(sorted.size() / 2),
                        sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.95))),
                        sorted.getLast());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
