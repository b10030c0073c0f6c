package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.record.FactRecord;
import id.kawat.record.Pair;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.Language;
import id.kawat.view.Markdown;
import id.kawat.view.PartyNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat demo}: the whole way on the sample articles, from pages to a cited brief; keeps nothing. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the sample articles, prints a cited brief, and says what to try next. Keeps nothing.")
final class DemoCommand implements Callable<Integer> {
    private static final int PAIRS_LOOKED_AT = 20;

    private final Supplier<Function<Article, Coding>> coder;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "id", description = "id or en. Default: id.")
    private Language language = Language.ID;

    @Spec
    private CommandSpec spec;

    DemoCommand(Supplier<Function<Article, Coding>> coder) {
        this.coder = coder;
    }

    @Override
    public Integer call() throws IOException {
        Path samples = Samples.folder()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "the samples are not here; start Kawat by ./kawat in its own folder"));
        Path folder = Files.createTempDirectory("kawat-demo");
        try {
            return show(samples, folder.resolve("demo.db"));
        } finally {
            Samples.delete(folder);
        }
    }

    private int show(Path samples, Path file) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (FactRecord record = FactRecord.open(file)) {
            Tally tally = Samples.readInto(record, samples, coder.get(), problem -> err.println("kawat: " + problem));
            err.println("Read the samples: " + tally + ".");
            err.println();
            err.flush();
            PartyNames names = PartyNames.load();
            Pair pair = fullest(record, names);
            out.print(Markdown.of(brief(record, pair, names)));
            out.print("""

                    Try next:
                      kawat read %1$s           keep what the samples say in ./kawat.db
                      kawat brief %2$s %3$s --lang en   this brief in English; or of any other two
                      kawat serve --samples        the samples in your browser: look at the record, check it against the words
                      kawat code FILE              the facts of an article of your own
                      kawat --help                 all commands
                    """.formatted(samples, pair.a(), pair.b()));
            return tally.exitCode();
        }
    }

    /** The pair of which there is most to show: most sections, then most facts. */
    private Pair fullest(FactRecord record, PartyNames names) {
        return record.pairs(PAIRS_LOOKED_AT).stream()
                .max(Comparator.<Pair>comparingInt(
                                pair -> brief(record, pair, names).sections().size())
                        .thenComparingInt(Pair::facts)
                        .thenComparing(pair -> pair.a() + " " + pair.b()))
                .orElseThrow(() -> new IllegalStateException("the samples gave no facts between any two parties"));
    }

    private Brief brief(FactRecord record, Pair pair, PartyNames names) {
        return Brief.of(record, pair.a(), pair.b(), BriefFrame.of(language, names, LocalDate.now()));
    }
}
