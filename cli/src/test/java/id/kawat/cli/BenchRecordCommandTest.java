package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchRecordCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyQuestionIsMeasuredOnARecordOfTheSizeAskedFor() {
        Path file = folder.resolve("bench.db");
        Shell shell = kawat("bench-record", "--facts", "500", "--times", "2", "--keep", file.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .containsPattern("record +100 articles, 500 facts, \\d+ MB; [\\d,]+ articles/s")
                .containsPattern("events --between A B +[\\d.]+ +[\\d.]+ +[\\d.]+ +[\\d.]+ +\\d+")
                .containsPattern("search COMMON COMMON --between A B +[\\d.]+")
                .containsPattern("all questions +[\\d.]+ +[\\d.]+ +[\\d.]+ +[\\d.]+\\s*$");
        try (FactRecord record = FactRecord.openExisting(file)) {
            assertThat(record.articles()).isEqualTo(100);
        }
    }

    @Test
    void theSameNumberGivesTheSameStory() {
        assertThat(new BenchStories(1).story(7)).isEqualTo(new BenchStories(1).story(7));
        assertThat(new BenchStories(1).story(7).facts()).hasSize(BenchStories.FACTS_EACH);
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.db"), "mine");
        Shell shell = kawat("bench-record", "--facts", "500", "--keep", file.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }
}
