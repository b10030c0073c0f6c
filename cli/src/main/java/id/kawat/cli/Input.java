package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.source.Problem;
import id.kawat.source.SourceReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
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

    /** Reads everything named; problems go to standard error as they come, each with its path. */
    Tally read(Function<Article, Coding> coder, UnaryOperator<Outcome> each) {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        PrintWriter err = spec.commandLine().getErr();
        return new Run(new SourceReader(System.in), ArticleReader.load(), coder, threads).over(names, outcome -> {
            Outcome settled = each.apply(outcome);
            for (Problem problem : settled.problems()) {
                err.println(Progress.clearLine() + "kawat: " + problem);
                err.flush();
            }
            return settled;
        });
    }
}
