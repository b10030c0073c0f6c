package id.kawat.cli;

import id.kawat.source.Meter;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line a minute for whoever reads a log:
 * {@code kawat: 1204 articles; 3 failed; 6.7/s, 45 % in 3 min, about 4 min left; failed: is empty (2), has no story (1)}.
 */
final class MinuteLines implements Progress {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Meter meter;
    private final Supplier<OptionalLong> extent;
    private final InstantSource clock;
    private final PrintWriter err;
    private final Instant began;
    private Instant said;
    private @Nullable OptionalLong bytes;

    /** @param extent how many bytes there are to read, where one can know; asked when there is a line to say */
    MinuteLines(Meter meter, Supplier<OptionalLong> extent, InstantSource clock, PrintWriter err) {
        this.meter = meter;
        this.extent = extent;
        this.clock = clock;
        this.err = err;
        this.began = clock.instant();
        this.said = began;
    }

    @Override
    public void at(Tally tally) {
        Instant now = clock.instant();
        if (Duration.between(said, now).compareTo(EVERY) < 0) {
            return;
        }
        said = now;
        if (bytes == null) {
            bytes = extent.get();
        }
        Duration gone = Duration.between(began, now);
        err.println("kawat: " + tally.ofStories() + "; " + Pace.rate(tally.all(), gone) + ", "
                + Pace.way(meter.bytes(), bytes, gone)
                + (tally.failed().all() > 0 ? "; failed: " + tally.failed().said(3) : ""));
        err.flush();
    }
}
