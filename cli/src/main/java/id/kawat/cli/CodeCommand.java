package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.DataFolder;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
            "  kawat code https://…/page.html                a page on the web, or a feed with its pages",
            "  cat story.txt | kawat code -                  from a pipe",
            "  kawat code --language id page.html            though it does not seem to be Indonesian"
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
    private final Function<DataFolder, String> version;

    @Mixin
    private Input input = new Input();

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    /**
     * @param coder made when the command runs
     * @param version of the coder, for the report
     */
    CodeCommand(Function<DataFolder, Function<Article, Coding>> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() {
        DataFolder data = lang.data();
        Function<Outcome.Read, Outcome> sieve = language.sieve(data);
        PrintWriter out = spec.commandLine().getOut();
        Tally tally = input.read(
                () -> Run.coding(coder.apply(data)),
                Optional.of(version.apply(data)),
                Optional.empty(),
                new Printing(out, format, sieve));
        out.flush();
        if (!input.quiet() && (tally.articles() != 1 || tally.exitCode() != ExitCode.OK)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(tally);
            tally.reasons().forEach(line -> err.println("  " + line));
        }
        return tally.exitCode();
    }

    /** To standard output. */
    private record Printing(PrintWriter out, Format format, Function<Outcome.Read, Outcome> sieve) implements Steps {
        @Override
        public Outcome sift(Outcome.Read read) {
            return sieve.apply(read);
        }

        @Override
        public Outcome settle(Outcome outcome) {
            if (outcome instanceof Outcome.Coded coded) {
                print(coded.coding(), format, out);
            }
            return outcome;
        }
    }

    private static void print(Coding coding, Format format, PrintWriter out) {
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
