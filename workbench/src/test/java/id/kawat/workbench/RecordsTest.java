package id.kawat.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    private Records records;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        Path file = folder.resolve("kawat.db");
        FactRecord.open(file).close();
        records = new Records(Place.of(file), 1, Duration.ofMillis(50));
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void whoseTurnDoesNotComeIsSentAwayAndWhatTakesAMomentIsNot() throws InterruptedException {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> records.ask(record -> {
                    asking.countDown();
                    try {
                        enough.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return record.articles();
                }));
        asking.await();
        assertThatThrownBy(() -> records.ask(FactRecord::articles)).isInstanceOf(Busy.class);
        assertThat(records.glance(FactRecord::articles)).isZero();
        enough.countDown();
        slow.join();
        assertThat(records.ask(FactRecord::articles)).isZero();
    }

    @Test
    void anAnswerAboutAPartIsKeptWhileOnlyOtherThingsChange() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger whole = new AtomicInteger();
        try (Background background = new Background()) {
            Remembered remembered = new Remembered(records, background);
            String[] stamp = {"as it was"};
            About part = _ -> Optional.of(stamp[0]);
            assertThat(told(remembered, "part", part, made)).isEqualTo(1);
            assertThat(told(remembered, "all", About.ALL, whole)).isEqualTo(1);
            remembered.changed();
            assertThat(told(remembered, "part", part, made)).isEqualTo(1);
            assertThat(told(remembered, "all", About.ALL, whole)).isEqualTo(2);
            stamp[0] = "otherwise";
            remembered.changed();
            assertThat(told(remembered, "part", part, made)).isEqualTo(2);
            remembered.close();
        }
    }

    /** How often it has been made. */
    private static int told(Remembered remembered, String key, About about, AtomicInteger made) {
        return remembered.ask(key, about, _ -> made.incrementAndGet());
    }
}
