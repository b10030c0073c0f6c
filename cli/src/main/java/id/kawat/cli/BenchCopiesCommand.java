package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.copies.CopyGroups;
import id.kawat.copies.Wording;
import id.kawat.text.Tokenizer;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat bench-copies}: how well copies are known, and how fast. */
@Command(
        name = "bench-copies",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how well copies of one text are known among made-up ones, and how fast.",
            "",
            "Each story is printed by several papers under other headlines, cut, with leads and paragraphs of their own, with numbers brought"
                    + " up to date. Other stories have the same form, tell of the same event, quote the same words or repeat the same"
                    + " background: they are no copies.",
            "Over all pairs of texts: precision is the share of those taken for one that are one, recall the share of those that are one that"
                    + " are known. Splitting the same texts into words is the yardstick of speed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat bench-copies                        2,000 texts of 300 stories",
            "  kawat bench-copies --seed 9               others of the same sort",
            "  KAWAT_OPTS=-Xmx900m kawat bench-copies --texts 200000"
        })
final class BenchCopiesCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEBI = 1024 * 1024;
    private static final double STORIES = 0.15;

    /** More are not read as files, which takes long. */
    private static final int FEW = 20_000;

    /** Read thrice before anything is timed. */
    private static final int WARM = 2000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Option(
            names = "--texts",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many texts there are. Default: ${DEFAULT-VALUE}.")
    private int texts;

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "How many stories they tell. Default: 15 for each 100 texts, 300 for 2,000.")
    private int stories;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "7",
            description = "Another number makes other texts. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private CommandSpec spec;

    /**
     * How well texts are put together, over all pairs of them.
     *
     * @param right pairs that are one and are known as one
     * @param found pairs that are taken for one
     * @param expected pairs that are one
     */
    record Pairs(long right, long found, long expected) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        /** By text its story and the group it was put into. */
        static Pairs of(List<Integer> stories, List<Integer> groups) {
            Map<Integer, Long> found = new HashMap<>();
            Map<Integer, Long> expected = new HashMap<>();
            Map<List<Integer>, Long> right = new HashMap<>();
            for (int i = 0; i < stories.size(); i++) {
                found.merge(groups.get(i), 1L, Long::sum);
                expected.merge(stories.get(i), 1L, Long::sum);
                right.merge(List.of(stories.get(i), groups.get(i)), 1L, Long::sum);
            }
            return new Pairs(pairs(right), pairs(found), pairs(expected));
        }

        private static long pairs(Map<?, Long> sizes) {
            return sizes.values().stream()
                    .mapToLong(size -> size * (size - 1) / 2)
                    .sum();
        }
    }

    @Override
    public Integer call() {
        int many = stories > 0 ? stories : (int) Math.max(1, texts * STORIES);
        if (texts < many || many < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--texts must be at least 1, and at least as many as --stories");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "corpus   %,d texts of %,d stories%n", texts, many);
        out.flush();
        if (texts <= FEW) {
            List<BenchPress.Printed> printed = printed(seed, texts, many);
            ArticleReader reader = ArticleReader.load();
            List<Wording> wordings = printed.stream()
                    .map(each -> Wording.of(article(reader, each)))
                    .toList();
            CopyGroups groups = new CopyGroups(wordings::get);
            wordings.forEach(groups::add);
            say("read", pairs(printed, groups), groups, out);
        }
        measure(mixed(seed, texts, many), out);
        return 0;
    }

    /** A text as it lies in a file, many of which fit into memory. */
    private record Bytes(int story, byte[] utf8) {
        String text() {
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }

    private static List<Bytes> mixed(long seed, int texts, int stories) {
        BenchPress press = new BenchPress(seed, texts, stories);
        List<Bytes> mixed = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            for (BenchPress.Printed printed : press.cluster(story)) {
                mixed.add(new Bytes(story, printed.text().getBytes(StandardCharsets.UTF_8)));
            }
        }
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    /** In an order that mixes the stories. */
    static List<BenchPress.Printed> printed(long seed, int texts, int stories) {
        BenchPress press = new BenchPress(seed, texts, stories);
        List<BenchPress.Printed> printed = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            printed.addAll(press.cluster(story));
        }
        Collections.shuffle(printed, new Random(seed));
        return printed;
    }

    /** The text as Kawat reads it from a file. */
    static Article article(ArticleReader reader, BenchPress.Printed printed) {
        return reader.read("text.txt", printed.text())
                .article()
                .orElseThrow(() -> new IllegalStateException("no article: " + printed.text()));
    }

    static Pairs pairs(List<BenchPress.Printed> printed, CopyGroups groups) {
        return Pairs.of(
                printed.stream().map(BenchPress.Printed::cluster).toList(),
                IntStream.range(0, printed.size()).mapToObj(groups::text).toList());
    }

    private static void say(String what, Pairs pairs, CopyGroups groups, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-8s precision %.4f (%,d of %,d pairs), recall %.4f (%,d of %,d pairs); %,d comparisons word by word%n",
                what,
                pairs.precision(),
                pairs.right(),
                pairs.found(),
                pairs.recall(),
                pairs.right(),
                pairs.expected(),
                groups.compared());
        out.flush();
    }

    private static void measure(List<Bytes> stories, PrintWriter out) {
        Tokenizer tokenizer = new Tokenizer();
        ToIntFunction<String> words = text -> tokenizer.tokens(text).size();
        ToIntFunction<String> prints = text -> Wording.of(text).countOfPrints();
        List<Bytes> some = stories.subList(0, Math.min(stories.size(), WARM));
        for (int i = 0; i < 3; i++) {
            run(some, words);
            run(some, prints);
        }
        Timing split = run(stories, words);
        line("words", stories.size(), split, "split into words only", out);
        Timing told = run(stories, prints);
        line("prints", stories.size(), told, "fingerprints", out);
        double before = usedAfterCollection();
        CopyGroups groups =
                new CopyGroups(number -> Wording.of(stories.get(number).text()));
        Timing grouped = run(stories, text -> {
            groups.add(Wording.of(text));
            return 1;
        });
        double after = usedAfterCollection();
        line("copies", stories.size(), grouped, "fingerprints, candidates, comparison", out);
        out.printf(
                Locale.ROOT,
                "ratio    copies take %.1f times as long as words only; %.1f fingerprints a text%n",
                grouped.processorSeconds() / split.processorSeconds(),
                (double) told.made() / stories.size());
        out.printf(
                Locale.ROOT,
                "heap     %.1f MB for what is kept of %,d texts besides their words%n",
                after - before,
                stories.size());
        Pairs pairs = Pairs.of(
                stories.stream().map(Bytes::story).toList(),
                IntStream.range(0, stories.size()).mapToObj(groups::text).toList());
        say("copies", pairs, groups, out);
    }

    private record Timing(long made, double seconds, double processorSeconds) {}

    private static Timing run(List<Bytes> stories, ToIntFunction<String> work) {
        long began = System.nanoTime();
        long beganWorking = THREADS.getCurrentThreadCpuTime();
        long made = 0;
        for (Bytes story : stories) {
            made += work.applyAsInt(story.text());
        }
        double processor = (THREADS.getCurrentThreadCpuTime() - beganWorking) / NANOS;
        return new Timing(made, (System.nanoTime() - began) / NANOS, processor);
    }

    private static void line(String what, int texts, Timing timing, String how, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-8s %,9.0f texts/s by the clock, %,9.0f a second of processor time  %s%n",
                what,
                texts / timing.seconds(),
                texts / timing.processorSeconds(),
                how);
        out.flush();
    }

    private static double usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBI;
    }
}
