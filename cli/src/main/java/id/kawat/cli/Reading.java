package id.kawat.cli;

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
 * A run over what a user named. Documents are coded side by side and come out in the order named, one after the other;
 * as many are in memory as there are threads. An article that breaks the coder is an outcome like any other.
 */
final class Reading {
    private final SourceReader sources;
    private final Function<Document, Coding> coder;
    private final int threads;

    Reading(SourceReader sources, Function<Document, Coding> coder, int threads) {
        this.sources = sources;
        this.coder = coder;
        this.threads = threads;
    }

    /** Reads everything, hands each outcome to {@code each} on the calling thread, and counts what that makes of it. */
    Tally read(List<String> names, UnaryOperator<Outcome> each) {
        Tally tally = new Tally();
        sources.read(names)
                .gather(Gatherers.mapConcurrent(threads, this::outcome))
                .forEachOrdered(outcome -> tally.add(each.apply(outcome)));
        return tally;
    }

    private Outcome outcome(Found found) {
        return switch (found) {
            case Document document -> code(document);
            case Problem problem -> new Outcome.Failed(problem);
            case Skipped skipped -> new Outcome.PassedOver(skipped);
        };
    }

    /** The stack may overflow on a text nobody foresaw; that, too, is one article's trouble and not the run's. */
    private Outcome code(Document document) {
        try {
            return new Outcome.Coded(coder.apply(document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(Problem.of(document.path(), "could not be coded: " + e));
        }
    }
}
