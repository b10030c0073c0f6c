package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Reading;
import id.kawat.coding.Coding;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.source.SourceReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;

/**
 * A run over what a user named. Documents are read and coded side by side and come out in the order named, one after the
 * other; as many are in memory as there are threads. An article that breaks the coder is an outcome like any other.
 */
final class Run {
    private final SourceReader sources;
    private final ArticleReader reader;
    private final Function<Article, Coding> coder;
    private final int threads;

    Run(SourceReader sources, ArticleReader reader, Function<Article, Coding> coder, int threads) {
        this.sources = sources;
        this.reader = reader;
        this.coder = coder;
        this.threads = threads;
    }

    /** Reads everything, hands each outcome to {@code each} on the calling thread, and counts what that makes of it. */
    Tally over(List<String> names, UnaryOperator<Outcome> each) {
        Tally tally = new Tally();
        sources.read(names)
                .gather(Gatherers.mapConcurrent(threads, this::outcome))
                .forEachOrdered(outcome -> tally.add(each.apply(outcome)));
        return tally;
    }

    private Outcome outcome(Found found) {
        return switch (found) {
            case Document document -> code(document);
            case Problem problem -> new Outcome.Failed(List.of(problem));
            case Skipped skipped -> new Outcome.PassedOver(skipped);
        };
    }

    /** The stack may overflow on a text nobody foresaw; that, too, is one article's trouble and not the run's. */
    private Outcome code(Document document) {
        try {
            Reading reading = reader.read(document);
            return reading.article()
                    .<Outcome>map(article -> new Outcome.Coded(coder.apply(article), reading.problems()))
                    .orElseGet(() -> new Outcome.Failed(reading.problems()));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.Failed.of(document.path(), "could not be coded: " + e);
        }
    }
}
