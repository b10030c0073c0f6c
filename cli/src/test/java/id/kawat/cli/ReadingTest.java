package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.source.Document;
import id.kawat.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void outcomesComeInTheOrderOfTheNamesOnAnyNumberOfThreads(int threads) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 10; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Berita " + i);
            expected.add(folder + "/" + i + ".txt");
        }
        List<String> came = new ArrayList<>();
        Tally tally = reading(threads).read(List.of(folder.toString()), outcome -> {
            came.add(path(outcome));
            return outcome;
        });
        assertThat(came).isEqualTo(expected);
        assertThat(tally).hasToString("50 articles, 0 facts");
        assertThat(tally.exitCode()).isZero();
    }

    @Test
    void anArticleThatBreaksTheCoderDoesNotStopTheRun() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "rusak");
        Files.writeString(folder.resolve("2.txt"), "Berita");
        Files.writeString(folder.resolve("3.png"), "x");
        List<Outcome> came = new ArrayList<>();
        Tally tally = reading(2).read(List.of(folder.toString(), folder + "/4.txt"), outcome -> {
            came.add(outcome);
            return outcome;
        });
        assertThat(came).hasSize(4);
        assertThat(came.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.problem())
                                .hasToString(folder + "/1.txt: could not be coded: "
                                        + "java.lang.IllegalStateException: no such text was foreseen"));
        assertThat(came.get(1)).isInstanceOf(Outcome.Coded.class);
        assertThat(came.get(2)).isInstanceOf(Outcome.PassedOver.class);
        assertThat(came.get(3)).isInstanceOf(Outcome.Failed.class);
        assertThat(tally).hasToString("1 article, 0 facts; 2 failed; 1 other file passed over");
        assertThat(tally.exitCode()).isEqualTo(1);
    }

    private static Reading reading(int threads) {
        return new Reading(new SourceReader(InputStream.nullInputStream()), ReadingTest::code, threads);
    }

    /** A coder that finds nothing, and breaks on one word. */
    private static Coding code(Document document) {
        String text = StandardCharsets.UTF_8.decode(document.bytes()).toString();
        if (text.contains("rusak")) {
            throw new IllegalStateException("no such text was foreseen");
        }
        return new Coding(
                new Article(
                        document.path(),
                        Optional.of(document.path()),
                        Optional.empty(),
                        text,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "id",
                        List.of()),
                List.of());
    }

    private static String path(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Coded coded -> coded.coding().article().path().orElse("");
            case Outcome.Failed failed -> failed.problem().path();
            case Outcome.PassedOver passed -> passed.file().path();
        };
    }
}
