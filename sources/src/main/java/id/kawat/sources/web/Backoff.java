package id.kawat.sources.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32C;

/**
 * How long to leave a host alone that fails, longer each time: twice as long, up to an end. Some hosts a quarter more, some less, so
 * that many do not come back at one moment; the same host at the same failure always as long.
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /** @param failures how often it has failed in a row, from 1 */
    public Duration after(String host, int failures) {
        long doubled = first.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
        long bounded = Math.min(longest.toMillis(), doubled < 0 ? Long.MAX_VALUE : doubled);
        CRC32C sum = new CRC32C();
        sum.update((host + " " + failures).getBytes(StandardCharsets.UTF_8));
        double share = 0.75 + 0.5 * (sum.getValue() / (double) (1L << 32));
        return Duration.ofMillis(Math.round(bounded * share));
    }
}
