package id.kawat.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that misbehaves is watched for a hundred cycles by a program that is killed at random points, again and again. In the end
 * every version of every article that was published to the end stands in the record, each once. {@code -Dkills=40} kills as often,
 * {@code -Dcycles=1000} watches as long, {@code -Dseed=N} does it as before.
 */
class KilledWatchTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int CYCLES = Integer.getInteger("cycles", 100);
    private static final int DRAINING = 4;
    private static final int MOST_DRAINS = 20;
    private static final Pattern MARKS = Pattern.compile("berita nomor (\\d+) dalam naskah ke-(\\d+)");

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    private Path folder;

    private final long began = System.currentTimeMillis();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyArticleIsReadExactlyOnce() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        String when = "seed " + seed;
        Random random = new Random(seed);
        Path place = folder.resolve("kawat.db");
        int cycles = 0;
        int inVain = 0;
        try (NewsServer server = new NewsServer()) {
            Newsroom newsroom = new Newsroom(server, CYCLES / 2, seed);
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> said = killed(place, server, newsroom, random, 2 * CYCLES / (KILLS + 1));
                cycles += said.size();
                inVain += (int) said.stream()
                        .filter(line -> !line.contains("; 0 failed"))
                        .count();
                assertThat(marks(place)).as(when).doesNotHaveDuplicates();
            }
            int left = Math.max(1, CYCLES - cycles);
            WatchRun.run(place, server.at(""), began, left, NOWHERE, NOWHERE);
            cycles += left;
            newsroom.settle();
            List<String> all = new ArrayList<>();
            for (int article = 0; article < newsroom.published(); article++) {
                all.add(article + "/" + newsroom.version(article));
            }
            List<String> marks = List.of();
            for (int drained = 0; drained < MOST_DRAINS && !marks.containsAll(all); drained++) {
                WatchRun.run(place, server.at(""), began, DRAINING, NOWHERE, NOWHERE);
                marks = marks(place);
            }
            assertThat(marks).as(when).doesNotHaveDuplicates().containsAll(all);
            System.out.println("watched " + cycles + " cycles, killed " + KILLS + " times, " + all.size()
                    + " articles, " + server.asked().size() + " requests; of the killed runs' cycles " + inVain
                    + " saw failures");
        }
        assertThat(cycles).isGreaterThanOrEqualTo(CYCLES);
    }

    /**
     * The cycles that a run had ended when it was killed: every other time just after a page was sent, which it then reads and keeps; else
     * at any moment, while it starts as well.
     */
    private List<String> killed(Path place, NewsServer server, Newsroom newsroom, Random random, int mostCycles)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        boolean atAPage = random.nextBoolean();
        int cycles = random.nextInt(Math.max(1, mostCycles));
        Process run = WatchRun.started(place, server, began, CYCLES * 100, said);
        while (run.isAlive() && Files.readAllLines(said).size() < cycles) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        int sent = newsroom.sent();
        while (run.isAlive() && atAPage && newsroom.published() < newsroom.articles() && newsroom.sent() == sent) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        int most = atAPage ? 60 : cycles == 0 ? 1500 : 120;
        boolean ended = run.waitFor(random.nextInt(most), TimeUnit.MILLISECONDS);
        run.destroyForcibly();
        run.waitFor();
        assertThat(ended).as(Files.readString(folder.resolve("said.err"))).isFalse();
        return Files.readAllLines(said);
    }

    /** Number and version of each article in the record, which is sound, and of what it was before it changed. */
    private static List<String> marks(Path place) throws IOException {
        List<String> marks = new ArrayList<>();
        try (FactRecord record = FactRecord.open(place)) {
            assertThat(record.check().faults()).isEmpty();
            record.read(Scope.ALL, kept -> {
                marks.add(mark(kept.article()));
                record.versions(kept.article().id()).forEach(before -> marks.add(mark(before.article())));
            });
        }
        return marks;
    }

    private static String mark(Article article) {
        Matcher mark = MARKS.matcher(article.text());
        assertThat(mark.find()).as(article.text()).isTrue();
        // What makes two readings of one page two articles.
        assertThat(article.text()).contains("dikirim untuk kali ke-");
        return mark.group(1) + "/" + mark.group(2);
    }
}
