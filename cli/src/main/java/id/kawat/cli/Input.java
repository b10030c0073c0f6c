package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.source.Problem;
import id.kawat.source.SourceReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that read articles have in common: what to read, and on how many threads. */
final class Input {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Text or HTML; a folder with all that lies in it; - for standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles coded side by side; the output is the same. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    List<String> names() {
        return names;
    }

    /**
     * Reads everything named; problems go to standard error as they come, each with its path.
     *
     * @param coder made beside the reader of pages, as each has its tables to load
     */
    Tally read(Supplier<Function<Article, Coding>> coder, UnaryOperator<Outcome> each) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        PrintWriter err = spec.commandLine().getErr();
        CompletableFuture<ArticleReader> reader = CompletableFuture.supplyAsync(ArticleReader::load);
        Function<Article, Coding> coding = coder.get();
        return new Run(new SourceReader(System.in), made(reader), coding, threads).over(names, outcome -> {
            Outcome settled = each.apply(outcome);
            for (Problem problem : settled.problems()) {
                err.println(Progress.clearLine() + "kawat: " + problem);
                err.flush();
            }
            return settled;
        });
    }

    /** What was made beside; its own failure, where it failed. */
    private static <T> T made(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
