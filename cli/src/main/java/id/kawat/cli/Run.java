package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.article.Pages;
import id.kawat.article.Reading;
import id.kawat.coding.Coding;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Gatherer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * A run over documents, wherever they come from. Their stories are read side by side; those that are wanted are worked on side by
 * side; all come out in the order in which they were found. An article that breaks a step is an outcome like any other.
 *
 * <pre>{@code
 * new Run(reader, read -> read, Run.coding(coder), 2, () -> true).over(sources.read(names)).forEachOrdered(...)
 * }</pre>
 *
 * However many documents there are, about twice as many as there are threads are in memory, beside the pages of stories that lie on
 * several: those are one article, which comes out where the last of its pages was found.
 */
final class Run {
    /** From so many bytes on a page, which may take twenty times as much to be read, is read when nothing else is. */
    private static final int LARGE = 4 << 20;

    private final ArticleReader reader;
    private final Function<Outcome.Read, Outcome> sift;
    private final Function<Outcome.Read, Outcome> work;
    private final int threads;
    private final Semaphore processors;
    private final BooleanSupplier goOn;

    /**
     * @param sift what to do with an article before it is worked on; asked on the calling thread, in order. What it makes something
     *     else of than {@link Outcome.Read} is worked on no more
     * @param work what is to be done with an article; done on other threads
     * @param threads how many articles are read or worked on at one time
     * @param goOn asked before each document is begun; after the first no, those in hand are finished and no more are begun
     */
    Run(
            ArticleReader reader,
            Function<Outcome.Read, Outcome> sift,
            Function<Outcome.Read, Outcome> work,
            int threads,
            BooleanSupplier goOn) {
        this.reader = reader;
        this.sift = sift;
        this.work = work;
        this.threads = threads;
        this.processors = new Semaphore(threads, true);
        this.goOn = goOn;
    }

    /** The work of reading facts. */
    static Function<Outcome.Read, Outcome> coding(Function<Article, Coding> coder) {
        return read -> new Outcome.Coded(coder.apply(read.article()), read.problems(), read.fetched());
    }

    /** What comes of each, lazily: a document is asked for when those before it are on their way. */
    Stream<Outcome> over(Stream<Found> found) {
        return found.takeWhile(_ -> goOn.getAsBoolean())
                .gather(Gatherers.mapConcurrent(threads, this::read))
                .gather(joined())
                .map(outcome -> outcome instanceof Outcome.Read read ? sift.apply(read) : outcome)
                .gather(Gatherers.mapConcurrent(threads, this::worked));
    }

    /** The pages of one story as one article, where the last of them came; all else as it is. */
    private static Gatherer<Outcome, Pages, Outcome> joined() {
        return Gatherer.ofSequential(
                Pages::new,
                Gatherer.Integrator.ofGreedy((pages, outcome, next) -> {
                    if (!(outcome instanceof Outcome.Read read) || read.part().isEmpty()) {
                        return next.push(outcome);
                    }
                    Reading page = new Reading(Optional.of(read.article()), read.problems(), read.part());
                    for (Reading story : pages.take(page)) {
                        if (!next.push(whole(story, read.fetched()))) {
                            return false;
                        }
                    }
                    return true;
                }),
                (pages, next) -> pages.rest().forEach(story -> next.push(whole(story, Optional.empty()))));
    }

    private static Outcome whole(Reading story, Optional<Instant> fetched) {
        return new Outcome.Read(story.article().orElseThrow(), story.problems(), fetched, Optional.empty());
    }

    private Outcome read(Found found) {
        return switch (found) {
            case Document document ->
                guarded(
                        document.path(),
                        document.bytes().remaining() < LARGE ? 1 : threads,
                        List.of(),
                        "could not be read",
                        () -> story(document));
            case Problem problem -> new Outcome.Failed(List.of(problem));
            case Skipped skipped -> new Outcome.PassedOver(skipped);
        };
    }

    private Outcome story(Document document) {
        Reading reading = reader.read(document);
        return reading.article()
                .<Outcome>map(article -> new Outcome.Read(
                        article, reading.problems(), document.known().fetched(), reading.part()))
                .orElseGet(() -> new Outcome.Failed(reading.problems()));
    }

    private Outcome worked(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read)) {
            return outcome;
        }
        String path = read.article().path().orElse("-");
        return guarded(path, 1, read.problems(), "could not be coded", () -> work.apply(read));
    }

    /** One step with one article. */
    private interface Step {
        Outcome take();
    }

    /**
     * The stack may overflow on a text nobody foresaw, or the memory be too small for it; that, too, is one article's trouble and not the
     * run's.
     *
     * @param share of the processors that the step has to itself
     */
    private Outcome guarded(String path, int share, List<Problem> remarks, String failure, Step step) {
        processors.acquireUninterruptibly(share);
        try {
            return step.take();
        } catch (OutOfMemoryError e) {
            return failed(
                    path, remarks, failure + ": it needs more memory than there is (KAWAT_OPTS=-Xmx4g gives more)");
        } catch (RuntimeException | StackOverflowError e) {
            return failed(path, remarks, failure + ": " + e);
        } finally {
            processors.release(share);
        }
    }

    private static Outcome failed(String path, List<Problem> remarks, String reason) {
        List<Problem> problems = new ArrayList<>(remarks);
        problems.add(Problem.of(path, reason));
        return new Outcome.Failed(problems);
    }
}
