package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Two programs make one record and take the same articles into it at the same time. */
@OnBothDatabases
class TwoWritersTest {
    @Parameter
    private Store store;

    private static final int ARTICLES = 600;
    private static final int FACTS_EACH = 7;

    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void bothFinishAndNothingIsThereTwice() throws Exception {
        Place place = store.place(folder);
        Process first = Writing.started(place, "1", ARTICLES, 1, folder.resolve("first"));
        Process second = Writing.started(place, "1", ARTICLES, 2, folder.resolve("second"));
        assertFinished(first, folder.resolve("first"));
        assertFinished(second, folder.resolve("second"));
        try (FactRecord record = FactRecord.open(place)) {
            CheckReport report = record.check();
            assertThat(report.faults()).isEmpty();
            assertThat(report.articles()).isEqualTo(ARTICLES);
            assertThat(report.allFacts()).isEqualTo(ARTICLES * FACTS_EACH);
        }
    }

    private static void assertFinished(Process run, Path said) throws Exception {
        int exit = run.waitFor();
        assertThat(exit).as(Files.readString(said)).isZero();
    }
}
