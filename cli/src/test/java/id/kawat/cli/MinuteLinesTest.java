package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Meter;
import id.kawat.source.Skipped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MinuteLinesTest {
    private final StringWriter said = new StringWriter();
    private final Meter meter = new Meter();
    private final Tally tally = new Tally();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    private Progress lines(OptionalLong bytes) {
        return new MinuteLines(meter, () -> bytes, () -> now, new PrintWriter(said));
    }

    @Test
    void aLineAMinuteTellsCountRateWayAndWhatFailed() {
        Progress lines = lines(OptionalLong.of(1000));
        for (int second = 1; second <= 125; second++) {
            now = now.plus(Duration.ofSeconds(1));
            meter.add(2);
            tally.add(second % 60 == 0 ? Outcome.Failed.of(second + ".txt", "is empty") : aSkippedFile(second));
            lines.at(tally);
        }
        assertThat(said.toString().lines())
                .containsExactly(
                        "kawat: 0 articles; 1 failed; 59 other files passed over; 1.0/s, 12 % in 60 s, about 7 min"
                                + " left; failed: is empty (1)",
                        "kawat: 0 articles; 2 failed; 118 other files passed over; 1.0/s, 24 % in 2 min, about 6 min"
                                + " left; failed: is empty (2)");
    }

    @Test
    void whereTheWholeIsNotKnownTheTimeGoneIsTold() {
        Progress lines = lines(OptionalLong.empty());
        now = now.plus(Duration.ofMinutes(95));
        tally.add(aSkippedFile(1));
        lines.at(tally);
        assertThat(said).hasToString("kawat: 0 articles; 1 other file passed over; 0.0/s, 1 h 35 min\n");
    }

    @Test
    void reasonsAreTakenTogetherByHowTheyBeginTheMostFrequentFirst() {
        Reasons reasons = new Reasons();
        for (String reason : List.of(
                "is empty",
                "is too large: 25.0 MB, more than 20.0 MB",
                "is too large: 31.2 MB",
                "is cut off; read as far as it goes")) {
            reasons.add(reason);
        }
        assertThat(reasons.said(2)).isEqualTo("is too large (2), is cut off (1), …");
        for (int i = 0; i < 1000; i++) {
            reasons.add("reason " + i);
        }
        assertThat(reasons.all()).isEqualTo(1004);
        assertThat(reasons.counts()).hasSizeLessThan(50).containsKey("other reasons");
    }

    private static Outcome aSkippedFile(int number) {
        return new Outcome.PassedOver(new Skipped(number + ".png", "no article by its name (.png)"));
    }
}
