package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.text.SentenceSplitter;
import id.kawat.text.Tokenizer;
import java.io.PrintWriter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat bench}: how fast, and in how much memory. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast texts become facts, on the samples told again and again of other states.",
            "",
            "A run is: raw text in memory, read as an article, cut into words and sentences, annotated, coded. Splitting the same"
                    + " texts into words only is the yardstick: it is what any program must do.",
            "On a machine that is busy with other things the processor time says more than the clock.",
            "The heap is measured after a full collection before the first and after the last timed run; what it came to at most lies"
                    + " between."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat bench                         a minute or less",
            "  kawat bench --sentences 1000000     whether memory stays flat over a million sentences",
            "  kawat bench --threads 8             on eight threads instead of one for each processor",
            "  JAVA_OPTS=-Xmx256m kawat bench      in a small heap"
        })
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;
    private static final double MEBI = 1024 * 1024;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many sentences each timed run reads, at least. Default: ${DEFAULT-VALUE}.")
    private long sentences;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of the last run. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "200000",
            description = "Sentences read first and not timed, until the machine is warm. Default: ${DEFAULT-VALUE}.")
    private long warmUp;

    @Spec
    private CommandSpec spec;

    /** What one timed run came to. */
    private record Timing(long sentences, long bytes, long products, double seconds, double processorSeconds) {
        double sentencesPerSecond() {
            return sentences / seconds;
        }

        /** What one processor would do that had nothing else to do. */
        double sentencesPerProcessorSecond() {
            return sentences / processorSeconds;
        }

        double megabytesPerSecond() {
            return bytes / MEGA / seconds;
        }
    }

    @Override
    public Integer call() {
        if (sentences < 1 || threads < 1 || warmUp < 0) {
            throw new ParameterException(spec.commandLine(), "--sentences and --threads must be at least 1");
        }
        Path samples = Samples.folder()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "the samples are not here; start Kawat by ./kawat in its own folder"));
        PrintWriter out = spec.commandLine().getOut();
        ArticleReader reader = ArticleReader.load();
        Coder coder = Coder.load(DataFolder.shipped());
        BenchCorpus corpus = BenchCorpus.of(samples, reader, coder);
        out.printf(
                Locale.ROOT,
                "corpus   %,d texts made of %d samples: %,d sentences, %.1f MB%n",
                corpus.texts().size(),
                corpus.samples(),
                corpus.sentences(),
                corpus.bytes() / MEGA);
        out.printf(
                Locale.ROOT,
                "machine  %d processors, heap of at most %.0f MB, Java %s, %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEBI,
                Runtime.version(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining("+")));
        out.flush();
        measure(new Stages(reader, coder), corpus, out);
        return 0;
    }

    private void measure(Stages stages, BenchCorpus corpus, PrintWriter out) {
        run(corpus, stages::facts, warmUp, 1);
        run(corpus, stages::words, warmUp, 1);
        double before = usedAfterCollection();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Timing words = run(corpus, stages::words, sentences, 1);
        line("words", words, "on one thread, splitting into words only", out);
        Timing one = run(corpus, stages::facts, sentences, 1);
        line("facts", one, "on one thread, raw text in, facts out", out);
        Timing all = run(corpus, stages::facts, sentences, threads);
        line("facts", all, "on " + threads + " threads", out);
        out.printf(
                Locale.ROOT,
                "ratio    facts take %.1f times as long as words only; %d threads give %.2f times one%n",
                words.sentencesPerProcessorSecond() / one.sentencesPerProcessorSecond(),
                threads,
                all.sentencesPerSecond() / one.sentencesPerSecond());
        double peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBI;
        double after = usedAfterCollection();
        out.printf(
                Locale.ROOT,
                "heap     %.1f MB before, %.1f MB after %,d sentences; at most %.0f MB between, garbage included%n",
                before,
                after,
                words.sentences() + one.sentences() + all.sentences(),
                peak);
        out.printf(Locale.ROOT, "yield    %,d facts of %,d sentences%n", one.products(), one.sentences());
        stages(stages, corpus, out);
    }

    private static void line(String what, Timing timing, String how, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-8s %,9.0f sentences/s %7.2f MB/s by the clock, %,9.0f sentences a second of processor time  %s%n",
                what,
                timing.sentencesPerSecond(),
                timing.megabytesPerSecond(),
                timing.sentencesPerProcessorSecond(),
                how);
        out.flush();
    }

    /** Each stage by itself, with those before it taken off. */
    private void stages(Stages stages, BenchCorpus corpus, PrintWriter out) {
        long fewer = Math.max(1, sentences / 2);
        double read = perSentence(run(corpus, stages::read, fewer, 1));
        double cut = perSentence(run(corpus, stages::sentences, fewer, 1));
        double annotated = perSentence(run(corpus, stages::annotated, fewer, 1));
        double coded = perSentence(run(corpus, stages::facts, fewer, 1));
        out.println("stages   microseconds of processor time a sentence");
        stage("reading: lines, furniture, masthead, language", read, coded, out);
        stage("words and sentences", cut - read, coded, out);
        stage("annotation: names, times, clauses, roles", annotated - cut, coded, out);
        stage("coding: reference, rules, figures, engagements", coded - annotated, coded, out);
    }

    private static void stage(String name, double micros, double all, PrintWriter out) {
        out.printf(Locale.ROOT, "  %-48s %8.1f  %3.0f %%%n", name, micros, 100 * micros / all);
    }

    private static double perSentence(Timing timing) {
        return timing.processorSeconds() * MEGA / timing.sentences();
    }

    /** What is done to a text; each returns how much it gave, so that nothing can be left out as unused. */
    private record Stages(ArticleReader reader, Coder coder, Tokenizer tokenizer, SentenceSplitter splitter) {
        Stages(ArticleReader reader, Coder coder) {
            this(
                    reader,
                    coder,
                    new Tokenizer(),
                    new SentenceSplitter(coder.lexicon().abbreviations()));
        }

        int words(BenchCorpus.Text text) {
            return tokenizer.tokens(text.text()).size();
        }

        int read(BenchCorpus.Text text) {
            return article(text).blocks().size();
        }

        int sentences(BenchCorpus.Text text) {
            Article article = article(text);
            return article.blocks().stream()
                    .filter(block -> block.kind().isStory())
                    .mapToInt(block -> splitter.sentences(tokenizer.tokens(article.text(), block.span()))
                            .size())
                    .sum();
        }

        int annotated(BenchCorpus.Text text) {
            return coder.annotate(article(text)).size();
        }

        int facts(BenchCorpus.Text text) {
            return coder.code(article(text)).facts().size();
        }

        private Article article(BenchCorpus.Text text) {
            return reader.read(text.document())
                    .article()
                    .orElseThrow(() -> new IllegalStateException("was an article before: " + text.document()));
        }
    }

    /** Reads texts in turn until there were so many sentences, each thread taking the next text. */
    private static Timing run(BenchCorpus corpus, ToIntFunction<BenchCorpus.Text> work, long sentences, int threads) {
        AtomicLong next = new AtomicLong();
        AtomicLong left = new AtomicLong(sentences);
        AtomicLong read = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        AtomicLong products = new AtomicLong();
        AtomicLong processor = new AtomicLong();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Callable<Void> worker = () -> {
            while (left.get() > 0) {
                BenchCorpus.Text text = corpus.texts()
                        .get((int) (next.getAndIncrement() % corpus.texts().size()));
                products.addAndGet(work.applyAsInt(text));
                read.addAndGet(text.sentences());
                bytes.addAndGet(text.bytes());
                left.addAndGet(-text.sentences());
            }
            processor.addAndGet(clock.getCurrentThreadCpuTime());
            return null;
        };
        long began = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> each : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(_ -> worker).toList())) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("was interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text could not be read: " + e.getCause(), e.getCause());
        }
        double seconds = (System.nanoTime() - began) / NANOS;
        return new Timing(read.get(), bytes.get(), products.get(), seconds, processor.get() / NANOS);
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
