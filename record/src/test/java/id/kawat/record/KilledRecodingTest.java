package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Reading anew is killed in the midst of its work: every article is as it was or as it is to be, with its corrections. */
@OnBothDatabases
class KilledRecodingTest {
    @Parameter
    private Store store;

    private static final int KILLS = 3;
    private static final int ARTICLES = 300;

    @TempDir
    private Path folder;

    @Test
    void aKilledRecodingLeavesWholeArticlesAndTheNextCompletesIt() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Place place = store.place(folder);
        Signature sri = new Signature("Sri", Instant.parse("2031-05-01T08:00:00Z"), "read the article");
        try (FactRecord record = FactRecord.open(place)) {
            for (int i = 0; i < ARTICLES; i++) {
                record.keep(RecodingTest.old("a" + i).coding(), "1");
                String request = record.facts("a" + i).getFirst().id();
                record.corrections().edit(request, Map.of("about", "membuka pelabuhan"), sri);
            }
        }
        int done = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAtARandomPoint(place, random);
            store.waitForWriters(folder);
            done = assertWhole(place, "seed " + seed + ", kill " + kill, done);
        }
        assertThat(done).isPositive().isLessThan(ARTICLES);
        Run.main(new String[] {Writing.text(place)});
        assertThat(assertWhole(place, "completed, seed " + seed, done)).isEqualTo(ARTICLES);
    }

    private static void killAtARandomPoint(Place place, Random random) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Run.class.getName(),
                        Writing.text(place))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = run.inputReader()) {
            for (int read = random.nextInt(60); read >= 0; read--) {
                assertThat(said.readLine()).isEqualTo("read anew");
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
            assertThat(run.isAlive()).as("the run is at work when it is killed").isTrue();
            run.destroyForcibly();
            run.waitFor();
        }
    }

    /** @return how many articles have been read anew, more than before */
    private static int assertWhole(Place place, String when, int before) {
        try (FactRecord record = FactRecord.openExisting(place)) {
            Set<String> stale = record.recoding()
                    .stale("2")
                    .map(article -> article.article().id())
                    .collect(Collectors.toSet());
            assertThat(stale.size()).as(when).isLessThan(ARTICLES - before);
            for (int i = 0; i < ARTICLES; i++) {
                String id = "a" + i;
                Story story = stale.contains(id) ? RecodingTest.old(id) : RecodingTest.better(id);
                assertThat(record.corrections().asRead(id))
                        .as(when)
                        .isEqualTo(story.coding().facts());
                assertThat(((Event) record.facts(id).getFirst()).about())
                        .as(when)
                        .contains("membuka pelabuhan");
            }
            assertThat(record.corrections().list())
                    .as(when)
                    .hasSize(ARTICLES)
                    .allMatch(entry -> entry.state() == CorrectionEntry.State.IN_FORCE);
            return ARTICLES - stale.size();
        }
    }

    /** The run that is killed: reads article after article anew, and says so of each. */
    static final class Run {
        private Run() {}

        public static void main(String[] arguments) {
            try (FactRecord record = FactRecord.openExisting(Place.of(arguments[0]))) {
                record.recoding()
                        .run(
                                article -> RecodingTest.better(article.id()).coding(),
                                "2",
                                2,
                                true,
                                recoded -> System.out.println("read anew"));
            }
        }
    }
}
