package id.kawat.workbench.account;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/** How often somebody may ask: so many at once, and then so many a second. */
final class Rates {
    private static final int MOST_KNOWN = 20_000;
    private static final double SECOND = 1e9;

    private final double atOnce;
    private final double aSecond;
    private final LongSupplier nanos;
    private final LinkedHashMap<String, Left> known = new LinkedHashMap<>();

    private record Left(double requests, long at) {}

    Rates(int atOnce, int aSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
        this.nanos = nanos;
    }

    /** Takes one of theirs; how long to wait where none is left, else zero. */
    synchronized Duration take(String whose) {
        long now = nanos.getAsLong();
        Left before = known.remove(whose);
        double requests =
                before == null ? atOnce : Math.min(atOnce, before.requests() + (now - before.at()) / SECOND * aSecond);
        boolean enough = requests >= 1;
        known.put(whose, new Left(enough ? requests - 1 : requests, now));
        // Who has not asked for the longest time has all of theirs again by now.
        for (Iterator<?> oldest = known.keySet().iterator(); known.size() > MOST_KNOWN; ) {
            oldest.next();
            oldest.remove();
        }
        return enough ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - requests) / aSecond * 1000));
    }
}
