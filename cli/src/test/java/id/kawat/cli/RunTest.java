package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void outcomesComeInTheOrderOfTheNamesOnAnyNumberOfThreads(int threads) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Kenya dan Peru bertemu untuk kali ke-" + i + ".");
            expected.add(folder + "/" + i + ".txt");
        }
        List<Outcome> came =
                run(threads, read -> read, () -> true).over(found()).toList();
        assertThat(came).extracting(RunTest::path).isEqualTo(expected);
        assertThat(tally(came)).hasToString("50 articles, 0 facts");
        assertThat(tally(came).exitCode()).isZero();
    }

    @Test
    void theSavedPagesOfOneStoryAreOneArticle() throws IOException {
        for (int page = 1; page <= 3; page++) {
            Files.writeString(
                    folder.resolve(page + ".html"),
                    "<html><head><title>Kenya dan Peru Bahas Kopi</title>"
                            + "<link rel=canonical href=\"https://contoh.id/dunia/kopi\">"
                            + (page == 1 ? "" : "<link rel=prev href=\"?page=" + (page - 1) + "\">")
                            + (page == 3 ? "" : "<link rel=next href=\"?page=" + (page + 1) + "\">")
                            + "</head><body><h1>Kenya dan Peru Bahas Kopi</h1><p>Menteri Kenya dan menteri Peru bertemu di Lima"
                            + " untuk kali ke-" + page + " dan membicarakan panen tahun ini.</p></body></html>");
        }
        List<Outcome> came = run(2, read -> read, () -> true).over(found()).toList();
        assertThat(came).singleElement().isInstanceOfSatisfying(Outcome.Coded.class, coded -> {
            assertThat(coded.problems()).isEmpty();
            assertThat(coded.coding().article().text()).contains("ke-1", "ke-2", "ke-3");
        });
    }

    @Test
    void anArticleThatBreaksTheCoderDoesNotStopTheRun() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Kenya dan Peru bertemu di jembatan yang rusak.");
        Files.writeString(folder.resolve("2.txt"), "Kenya dan Peru bertemu di Lima.");
        Files.writeString(folder.resolve("3.png"), "x");
        List<Outcome> came = run(2, read -> read, () -> true)
                .over(found(folder.toString(), folder + "/4.txt"))
                .toList();
        Tally tally = tally(came);
        assertThat(came).hasSize(4);
        assertThat(came.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problems().getFirst())
                                .hasToString(folder + "/1.txt: could not be coded: "
                                        + "java.lang.IllegalStateException: no such text was foreseen"));
        assertThat(came.get(1)).isInstanceOf(Outcome.Coded.class);
        assertThat(came.get(2)).isInstanceOf(Outcome.PassedOver.class);
        assertThat(came.get(3)).isInstanceOf(Outcome.Failed.class);
        assertThat(tally).hasToString("1 article, 0 facts; 2 failed; 1 other file passed over");
        assertThat(tally.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsSiftedOutIsNotCodedAndKeepsItsPlace() throws IOException {
        for (int i = 1; i <= 9; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Kenya dan Peru bertemu untuk kali ke-" + i + ".");
        }
        Run run =
                run(2, read -> path(read).endsWith("5.txt") ? new Outcome.Unchanged(read.article()) : read, () -> true);
        List<Outcome> came = run.over(found()).toList();
        assertThat(came).hasSize(9);
        assertThat(came.get(4)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(came).filteredOn(Outcome.Coded.class::isInstance).hasSize(8);
    }

    @Test
    void aRunThatIsStoppedFinishesWhatItHasBegunAndBeginsNoMore() throws IOException {
        for (int i = 10; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Kenya dan Peru bertemu untuk kali ke-" + i + ".");
        }
        AtomicInteger begun = new AtomicInteger();
        List<Outcome> came = run(2, read -> read, () -> begun.incrementAndGet() <= 7)
                .over(found())
                .toList();
        assertThat(came).hasSize(7).allMatch(Outcome.Coded.class::isInstance);
        assertThat(begun).hasValue(8);
    }

    /** Documents that weigh nothing, so that what counts is how many of them are asked for before the first has come out. */
    @Test
    void howeverManyDocumentsThereAreFewAreInHand() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger out = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Found> many = IntStream.range(0, 500).mapToObj(i -> {
            most.accumulateAndGet(asked.incrementAndGet() - out.get(), Math::max);
            return Document.of(i + ".txt", "Kenya dan Peru bertemu untuk kali ke-" + i + ".", Media.TEXT);
        });
        run(3, read -> read, () -> true).over(many).forEachOrdered(_ -> out.incrementAndGet());
        assertThat(out).hasValue(500);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 3 + 1);
    }

    @Test
    void anArticleThatNeedsMoreMemoryThanThereIsFailsByItself() {
        Run run = new Run(
                ArticleReader.load(),
                read -> read,
                read -> {
                    if (path(read).equals("2.txt")) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return read;
                },
                2,
                () -> true);
        List<Outcome> came = run.over(Stream.of("1.txt", "2.txt", "3.txt")
                        .map(name -> Document.of(name, "Kenya dan Peru bertemu di Lima.", Media.TEXT)))
                .toList();
        assertThat(came.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.reason().toString())
                                .startsWith("2.txt: could not be coded: it needs more memory than there is"));
        assertThat(came.get(2)).isInstanceOf(Outcome.Read.class);
    }

    private Stream<Found> found(String... names) {
        return new SourceReader(InputStream.nullInputStream())
                .read(names.length == 0 ? List.of(folder.toString()) : List.of(names));
    }

    private static Run run(int threads, Function<Outcome.Read, Outcome> sift, BooleanSupplier goOn) {
        return new Run(ArticleReader.load(), sift, Run.coding(RunTest::code), threads, goOn);
    }

    private static Tally tally(List<Outcome> outcomes) {
        Tally tally = new Tally();
        outcomes.forEach(tally::add);
        return tally;
    }

    /** A coder that finds nothing, and breaks on one word. */
    private static Coding code(Article article) {
        if (article.text().contains("Kenya dan Peru bertemu di jembatan yang rusak.")) {
            throw new IllegalStateException("no such text was foreseen");
        }
        return new Coding(article, List.of());
    }

    private static String path(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> read.article().path().orElse("");
            case Outcome.Unchanged unchanged -> unchanged.article().path().orElse("");
            case Outcome.SetAside aside -> aside.problem().path();
            case Outcome.Coded coded -> coded.coding().article().path().orElse("");
            case Outcome.Failed failed -> failed.reason().path();
            case Outcome.PassedOver passed -> passed.file().path();
        };
    }
}
