package id.kawat.watch;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.record.FactRecord;
import id.kawat.source.Problem;
import id.kawat.sources.web.Fetcher;
import id.kawat.sources.web.Limits;
import id.kawat.sources.web.Resolver;
import id.kawat.sources.web.Sleeper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Follows a {@link Newsroom}, in a process of its own that can be killed. For it the hours fly: each thousandth of a second is ten
 * seconds, for all processes alike.
 */
final class WatchRun {
    private static final int FASTER = 10_000;
    private static final Instant EPOCH = Instant.parse("2026-03-02T00:00:00Z");

    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(2),
            Duration.ofMillis(300),
            Duration.ofMillis(600),
            1_000_000,
            5,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            Duration.ofHours(1),
            Duration.ofDays(1),
            Duration.ofMinutes(30));

    private WatchRun() {}

    /** @param began when it was {@link #EPOCH}, in milliseconds since 1970 */
    private record Time(long began) implements InstantSource, Sleeper {
        @Override
        public Instant instant() {
            return EPOCH.plusMillis((System.currentTimeMillis() - began) * FASTER);
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.dividedBy(FASTER));
        }
    }

    /** What it says, one line a cycle, stands in the file {@code said}. */
    static Process started(Path record, NewsServer server, long began, int cycles, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WatchRun.class.getName(),
                        record.toString(),
                        server.at(""),
                        String.valueOf(began),
                        String.valueOf(cycles))
                .redirectError(said.resolveSibling(said.getFileName() + ".err").toFile())
                .redirectOutput(said.toFile())
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        run(
                Path.of(arguments[0]),
                arguments[1],
                Long.parseLong(arguments[2]),
                Long.parseLong(arguments[3]),
                System.out,
                System.err);
    }

    static void run(Path place, String server, long began, long cycles, PrintStream out, PrintStream err)
            throws Exception {
        FeedList list = FeedListReader.read("feeds.toml", """
            interval = "10m"
            again = "20m"
            [[feed]]
            url = "%1$s/rss.xml"
            outlet = "Warta Rawa"
            allow-private = true
            [[feed]]
            url = "%1$s/berita.xml.gz"
            interval = "30m"
            allow-private = true
            """.formatted(server));
        Time time = new Time(began);
        ArticleReader reader = ArticleReader.load();
        Journal journal = new Journal() {
            @Override
            public void cycle(Cycle cycle) {
                out.println(cycle);
                out.flush();
            }

            @Override
            public void problem(Problem problem) {
                err.println(problem);
            }
        };
        try (FactRecord record = FactRecord.open(place);
                Fetcher fetcher = new Fetcher(LIMITS, "Kawat-Test/1", Resolver.system(), time, time)) {
            new Watcher(
                            list,
                            fetcher,
                            record,
                            reader::read,
                            article -> new Coding(article, List.of()),
                            "1",
                            time,
                            time,
                            journal,
                            new Metrics())
                    .run(cycles);
        }
    }
}
