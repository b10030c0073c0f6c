package id.kawat.cli;

import com.sun.management.OperatingSystemMXBean;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.sources.Sources;
import id.kawat.sources.rows.RowMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat bench-warc}: how fast a crawl becomes facts. */
@Command(
        name = "bench-warc",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast the pages of a WARC.gz become facts: unpacked, read as pages, coded; nothing is kept of"
                    + " them.",
            "The pages are the samples told again and again of other states, in the frame of a news site. They are"
                    + " written to a file of the system's temporary folder first, which is removed in the end; writing"
                    + " them is not timed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat bench-warc                             10,000 pages",
            "  KAWAT_OPTS=-Xmx512m kawat bench-warc --pages 100000"
        })
final class BenchWarcCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    private static final double MEBI = 1024 * 1024;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many pages the WARC is to hold. Default: ${DEFAULT-VALUE}.")
    private int pages;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Pages coded side by side. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (pages < 1 || threads < 1) {
            throw new ParameterException(spec.commandLine(), "--pages and --threads must be at least 1");
        }
        Path samples = Samples.folder()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "the samples are not here; start Kawat by ./kawat in its own folder"));
        Path folder = Files.createTempDirectory("kawat-bench");
        Path file = folder.resolve("bench.warc.gz");
        try {
            ArticleReader reader = ArticleReader.load();
            Coder coder = Coder.load(DataFolder.shipped());
            long bytes =
                    BenchWarc.write(file, BenchCorpus.of(samples, reader, coder).texts(), pages);
            return measure(file, bytes, reader, coder);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private int measure(Path file, long bytes, ArticleReader reader, Coder coder) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "crawl    %,d pages, %.1f MB of HTML in a WARC.gz of %.1f MB; %d threads, heap of at most %.0f MB%n",
                pages,
                bytes / MEGA,
                size(file) / MEGA,
                threads,
                Runtime.getRuntime().maxMemory() / MEBI);
        out.flush();
        double before = usedAfterCollection();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long beganWorking = system.getProcessCpuTime();
        long began = System.nanoTime();
        Tally tally = new Tally();
        new Run(reader, read -> read, Run.coding(coder::code), threads, () -> true)
                .over(Sources.reader(InputStream.nullInputStream(), RowMapping.USUAL)
                        .read(file.toString()))
                .forEachOrdered(tally::add);
        double seconds = (System.nanoTime() - began) / NANOS;
        double working = (system.getProcessCpuTime() - beganWorking) / NANOS;
        out.printf(Locale.ROOT, "read     %s%n", tally);
        out.printf(
                Locale.ROOT,
                "speed    %,.0f pages/s, %.1f MB/s of HTML by the clock; %,.0f pages a second of processor time, %.1f"
                        + " processors busy%n",
                pages / seconds,
                bytes / MEGA / seconds,
                pages / working,
                working / seconds);
        out.printf(Locale.ROOT, "heap     %.1f MB before, %.1f MB after%n", before, usedAfterCollection());
        return tally.articles() == pages ? tally.exitCode() : 1;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a crawl to measure: " + e.getMessage(), e);
        }
    }

    /** Megabytes in use after a full collection; asked for thrice, as what ends may end other things. */
    private static double usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBI;
    }
}
