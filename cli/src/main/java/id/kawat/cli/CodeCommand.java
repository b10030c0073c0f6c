package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.DataFolder;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat code}: facts to standard output. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Prints the facts of articles, and keeps nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat code page.html                          facts to the screen",
            "  kawat code --format jsonl news/ > facts.jsonl  one fact a line, for programs",
            "  cat story.txt | kawat code -                  from a pipe"
        })
final class CodeCommand implements Callable<Integer> {
    /** How facts are written. */
    enum Format {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Function<DataFolder, Function<Article, Coding>> coder;

    @Mixin
    private Input input = new Input();

    @Mixin
    private LangDir lang = new LangDir();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    CodeCommand(Function<DataFolder, Function<Article, Coding>> coder) {
        this.coder = coder;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder data = lang.data();
        Tally tally = input.read(() -> coder.apply(data), outcome -> {
            if (outcome instanceof Outcome.Coded coded) {
                print(coded.coding(), out);
            }
            return outcome;
        });
        out.flush();
        if (tally.articles() != 1 || tally.failed() > 0) {
            spec.commandLine().getErr().println(tally);
        }
        return tally.exitCode();
    }

    private void print(Coding coding, PrintWriter out) {
        switch (format) {
            case JSONL -> coding.facts().forEach(fact -> out.print(FactJson.line(fact) + "\n"));
            case TEXT -> {
                out.print(head(coding.article()) + "\n");
                for (Fact fact : coding.facts()) {
                    out.print("  " + FactLine.of(fact) + "\n");
                }
            }
        }
    }

    /** {@code news/12.html: Title (Outlet, 2025-07-24)}. */
    private static String head(Article article) {
        String source = Stream.of(article.outlet(), article.published().map(Object::toString))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        return article.path().orElse("-")
                + article.title().map(title -> ": " + title).orElse("")
                + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
