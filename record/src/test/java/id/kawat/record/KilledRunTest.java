package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is killed in the midst of its work, again and again, and the record never notices. */
class KilledRunTest {
    private static final int KILLS = 5;
    private static final int ARTICLES = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aKilledRunLeavesARecordThatOpensAndTheNextCompletesIt() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path file = folder.resolve("kawat.db");
        for (int kill = 0; kill < KILLS; kill++) {
            killAtARandomPoint(file, random);
            assertSound(file, "seed " + seed + ", kill " + kill);
        }

        int held;
        try (FactRecord record = FactRecord.open(file)) {
            held = record.articles();
            assertThat(held).isPositive().isLessThan(ARTICLES);
            int added = 0;
            for (int i = 0; i < held + 50; i++) {
                if (record.keep(FactRecordTest.ferry("a" + i).coding(), "1") == Kept.NEW) {
                    added++;
                }
            }
            assertThat(added).isEqualTo(50);
            assertThat(record.articles()).isEqualTo(held + 50);
        }
        assertSound(file, "after the completing run, seed " + seed);
    }

    private static void killAtARandomPoint(Path file, Random random) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Run.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = run.inputReader()) {
            for (int kept = random.nextInt(200); kept >= 0; kept--) {
                assertThat(said.readLine())
                        .as("what the run says of a new article")
                        .isEqualTo("kept");
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
            assertThat(run.isAlive()).as("the run is at work when it is killed").isTrue();
            run.destroyForcibly();
            run.waitFor();
        }
    }

    private static void assertSound(Path file, String when) throws SQLException {
        try (FactRecord record = FactRecord.open(file)) {
            int held = record.articles();
            for (int i = 0; i < held; i++) {
                assertThat(record.facts("a" + i))
                        .as(when + ", article " + i)
                        .isEqualTo(FactRecordTest.ferry("a" + i).coding().facts());
            }
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(row.getString(1)).as(when).isEqualTo("ok");
            }
            try (ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertThat(row.next()).as(when).isFalse();
            }
        }
    }

    /** The run that is killed: keeps article after article, and says so of each new one. */
    static final class Run {
        private Run() {}

        public static void main(String[] arguments) {
            try (FactRecord record = FactRecord.open(Path.of(arguments[0]))) {
                for (int i = 0; i < ARTICLES; i++) {
                    if (record.keep(FactRecordTest.ferry("a" + i).coding(), "1") == Kept.NEW) {
                        System.out.println("kept");
                    }
                }
            }
        }
    }
}
