package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coding;
import id.kawat.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<String> came = new ArrayList<>();
        Tally tally = run(threads).over(List.of(folder.toString()), outcome -> {
            came.add(path(outcome));
            return outcome;
        });
        assertThat(came).isEqualTo(expected);
        assertThat(tally).hasToString("50 articles, 0 facts");
        assertThat(tally.exitCode()).isZero();
    }

    @Test
    void anArticleThatBreaksTheCoderDoesNotStopTheRun() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Kenya dan Peru bertemu di jembatan yang rusak.");
        Files.writeString(folder.resolve("2.txt"), "Kenya dan Peru bertemu di Lima.");
        Files.writeString(folder.resolve("3.png"), "x");
        List<Outcome> came = new ArrayList<>();
        Tally tally = run(2).over(List.of(folder.toString(), folder + "/4.txt"), outcome -> {
            came.add(outcome);
            return outcome;
        });
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

    private static Run run(int threads) {
        return new Run(new SourceReader(InputStream.nullInputStream()), ArticleReader.load(), RunTest::code, threads);
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
            case Outcome.Coded coded -> coded.coding().article().path().orElse("");
            case Outcome.Failed failed -> failed.problems().getFirst().path();
            case Outcome.PassedOver passed -> passed.file().path();
        };
    }
}
