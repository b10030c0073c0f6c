package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * A run is killed at random points of its work, again and again, and the record never notices. Each run reads all articles anew, as
 * of another coder, so that it is killed while it opens the file, makes its tables, puts, replaces, commits and tidies up. {@code -Dkills=50}
 * kills as often.
 */
@OnBothDatabases
class KilledRunTest {
    @Parameter
    private Store store;

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int ARTICLES = 1500;
    private static final int FACTS_EACH = 7;
    private static final int MOST_STEPS = 12;

    @TempDir
    private Path folder;

    @Test
    void aKilledRunLeavesARecordThatIsSoundAndTheNextCompletesIt() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Place place = store.place(folder);
        int held = 0;
        int midway = 0;
        for (int kill = 0; kill < KILLS; ) {
            Killed killed = killedAtARandomPoint(place, "coder " + kill, random);
            store.waitForWriters(folder);
            String when = "seed " + seed + ", kill " + kill + ", " + killed;
            try (FactRecord record = FactRecord.open(place)) {
                CheckReport report = record.check();
                assertThat(report.faults()).as(when).isEmpty();
                assertThat(report.allFacts()).as(when).isEqualTo(report.articles() * FACTS_EACH);
                // What a run has said to be in is in, and stays in.
                assertThat(report.articles()).as(when).isGreaterThanOrEqualTo(Math.max(held, killed.said()));
                held = report.articles();
                assertThat(held(record, "coder " + kill)).as(when).isGreaterThanOrEqualTo(killed.said());
            }
            if (killed.alive()) {
                kill++;
                midway += killed.said() > 0 ? 1 : 0;
            }
        }
        System.out.println("killed " + KILLS + " times, " + midway + " of them in the midst of the articles");

        try (FactRecord record = FactRecord.open(place)) {
            Writing.write(record, "the last", ARTICLES, random, false);
            CheckReport report = record.check();
            assertThat(report.faults()).as("seed " + seed).isEmpty();
            assertThat(report.articles()).isEqualTo(ARTICLES);
            assertThat(report.allFacts()).isEqualTo(ARTICLES * FACTS_EACH);
            assertThat(held(record, "the last")).isEqualTo(ARTICLES);
        }
    }

    /**
     * @param alive whether the run was still at work
     * @param steps how many steps it was left to finish
     * @param milliseconds how much longer it was let live then
     * @param said how many articles it had said to be in
     */
    private record Killed(boolean alive, int steps, int milliseconds, int said) {}

    private Killed killedAtARandomPoint(Place place, String coder, Random random)
            throws IOException, InterruptedException {
        Process run = Writing.started(place, coder, ARTICLES, random.nextLong(), folder.resolve("said"));
        // Every fourth before it has said anything: while it starts, opens the file, makes its tables.
        int steps = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(MOST_STEPS);
        while (run.isAlive() && Files.readAllLines(folder.resolve("said")).size() < steps) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        int milliseconds = random.nextInt(steps == 0 ? 1000 : 150);
        boolean ended = run.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        run.destroyForcibly();
        int exit = run.waitFor();
        int said = 0;
        for (String line : Files.readAllLines(folder.resolve("said"))) {
            assertThat(line).as("what the run says").matches("\\d+");
            said = Integer.parseInt(line);
        }
        if (ended) {
            assertThat(exit).isZero();
        }
        return new Killed(!ended, steps, milliseconds, said);
    }

    private static int held(FactRecord record, String coder) {
        int held = 0;
        for (int i = 0; i < ARTICLES; i++) {
            held += record.holds("a" + i, coder) ? 1 : 0;
        }
        return held;
    }
}
