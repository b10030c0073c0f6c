package id.kawat.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** How fast a run goes and how long it will take, in words. */
final class Pace {
    private Pace() {}

    /** {@code 6.7/s}. */
    static String rate(long things, Duration gone) {
        double rate = 1000.0 * things / Math.max(gone.toMillis(), 1);
        return String.format(Locale.ROOT, rate < 10 ? "%.1f/s" : "%.0f/s", rate);
    }

    /** {@code 45 % in 3 min, about 4 min left}; {@code 3 min} where the whole is not known. */
    static String way(long done, OptionalLong all, Duration gone) {
        if (all.isEmpty() || all.getAsLong() == 0) {
            return said(gone);
        }
        double part = Math.min(1, (double) done / all.getAsLong());
        String percent = String.format(Locale.ROOT, "%.0f %%", Math.floor(100 * part)) + " in " + said(gone);
        if (part == 0) {
            return percent;
        }
        return percent + ", about " + said(Duration.ofMillis((long) (gone.toMillis() * (1 - part) / part))) + " left";
    }

    /** {@code 12 s}, {@code 3 min}, {@code 1 h 20 min}. */
    static String said(Duration time) {
        if (time.compareTo(Duration.ofSeconds(90)) < 0) {
            return time.toSeconds() + " s";
        }
        long minutes = (time.toSeconds() + 30) / 60;
        return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
