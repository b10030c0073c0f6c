package id.kawat.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.ArticleReader;
import id.kawat.measure.GoldPage;
import id.kawat.measure.PageResult;
import id.kawat.measure.Ratio;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat bench-pages}: how well and how fast stories are read from pages. */
@Command(
        name = "bench-pages",
        mixinStandardHelpOptions = true,
        description = {
            "Reads pages whose stories are known and says how right that was, and how fast.",
            "",
            "A folder is a checkout of scrapinghub's article-extraction-benchmark (ground-truth.json beside html/), or"
                    + " holds NAME.gold.json beside each NAME.html.",
            "The body is compared by runs of four words, as that benchmark does. The speed is that of one thread, in"
                    + " its processor time: from bytes in memory to an article, the mean of the last rounds."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat bench-pages core/src/test/resources/outlets            forty pages of our own",
            "  kawat bench-pages article-extraction-benchmark --show 20     the pages read worst",
            "  kawat bench-pages article-extraction-benchmark --output article-extraction-benchmark/output/kawat.json",
            "                                                               for the benchmark's own evaluate.py"
        })
final class BenchPagesCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double KIBI = 1024;

    @Parameters(paramLabel = "DIR", description = "The folder with pages and gold.")
    private Path folder = Path.of(".");

    @Option(names = "--output", paramLabel = "FILE", description = "Writes what was read in the benchmark's own form.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "0",
            description = "Lists the N pages read worst, and what was told wrong.")
    private int show;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "0",
            description = "Reads all pages N times more and says how fast; the first half is to warm up. Default:"
                    + " ${DEFAULT-VALUE}.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (show < 0 || rounds < 0) {
            throw new ParameterException(spec.commandLine(), "--show and --rounds must not be negative");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<GoldPage> gold;
        try {
            gold = GoldPage.in(folder);
        } catch (IOException e) {
            spec.commandLine().getErr().println(folder + ": " + reason(e));
            return ExitCode.SOFTWARE;
        }
        if (gold.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(folder + ": holds no gold: neither ground-truth.json nor NAME.gold.json");
            return ExitCode.SOFTWARE;
        }
        ArticleReader reader = ArticleReader.load();
        PageResult result = PageResult.of(gold, reader);
        print(result, out);
        if (rounds > 0) {
            speed(gold, reader, out);
        }
        if (output.isPresent()) {
            write(result, output.get());
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "does not exist: " + e.getMessage()
                : "cannot be read: " + e.getMessage();
    }

    private void print(PageResult result, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "body      F1 %.3f  precision %.3f  recall %.3f  word for word %.3f  of %,d pages%n",
                result.f1(),
                result.precision(),
                result.recall(),
                result.wordForWord(),
                result.pages().size());
        ratio("title", result.titles(), out);
        ratio("day", result.days(), out);
        ratio("outlet", result.outlets(), out);
        ratio("authors", result.authors(), out);
        ratio("language", result.languages(), out);
        result.pages().stream()
                .sorted(Comparator.comparingDouble(PageResult.Page::f1)
                        .thenComparing(page -> -page.wrong().size())
                        .thenComparing(PageResult.Page::name))
                .limit(show)
                .forEach(page -> out.printf(
                        Locale.ROOT,
                        "%.3f  precision %.3f  recall %.3f  %s  %s%n",
                        page.f1(),
                        page.overlap().precision(),
                        page.overlap().recall(),
                        page.name(),
                        String.join("; ", page.wrong())));
    }

    private static void ratio(String what, Ratio ratio, PrintWriter out) {
        if (ratio.asked() > 0) {
            out.printf(Locale.ROOT, "%-9s %d of %d%n", what, ratio.right(), ratio.asked());
        }
    }

    private void speed(List<GoldPage> gold, ArticleReader reader, PrintWriter out) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long bytes = 0;
        for (GoldPage page : gold) {
            bytes += page.page().bytes().remaining();
        }
        long before = 0;
        long read = 0;
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 2) {
                before = threads.getCurrentThreadCpuTime();
                read = 0;
            }
            for (GoldPage page : gold) {
                reader.read(page.page());
                read++;
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / NANOS;
        out.printf(
                Locale.ROOT,
                "speed     %,.0f pages of %.0f KiB in the mean a second on one core, %.1f MB/s%n",
                read / seconds,
                bytes / KIBI / gold.size(),
                (double) bytes / gold.size() * read / seconds / 1e6);
    }

    private static void write(PageResult result, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode pages = json.createObjectNode();
        for (PageResult.Page page : result.pages()) {
            pages.putObject(page.name()).put("articleBody", page.body());
        }
        Files.writeString(file, json.writeValueAsString(pages));
    }
}
