package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    private Path folder;

    @Test
    void speedYardstickMemoryAndStagesAreTold() {
        Shell shell = kawat("bench", "--sentences", "200", "--warm-up", "0", "--threads", "2");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .containsPattern("words +[\\d,]+ sentences/s +[\\d.]+ MB/s by the clock")
                .containsPattern("facts +[\\d,]+ sentences/s .* on one thread")
                .containsPattern("facts +[\\d,]+ sentences/s .* on 2 threads")
                .containsPattern("ratio +facts take [\\d.]+ times")
                .containsPattern("heap +[\\d.]+ MB before, [\\d.]+ MB after")
                .containsPattern("yield +[1-9][\\d,]* facts of")
                .contains("annotation");
    }

    @Test
    void theCorpusIsTheSamplesToldOfOtherStates() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Jepang mengecam Chad. Jepang juga mengecam Peru.");
        BenchCorpus corpus = BenchCorpus.of(folder, ArticleReader.load(), Coder.load(DataFolder.shipped()));
        assertThat(corpus.samples()).isEqualTo(1);
        assertThat(corpus.texts().getFirst().text()).isEqualTo("Jepang mengecam Chad. Jepang juga mengecam Peru.");
        assertThat(corpus.texts().get(1).text())
                .matches("(.+) mengecam (.+)\\. \\1 juga mengecam (.+)\\.")
                .doesNotContain("Jepang");
        assertThat(corpus.texts().stream()
                        .map(BenchCorpus.Text::text)
                        .distinct()
                        .count())
                .isEqualTo(corpus.texts().size());
    }

    @Test
    void noSentencesIsWrongUsage() {
        assertThat(kawat("bench", "--sentences", "0").exit()).isEqualTo(2);
    }
}
