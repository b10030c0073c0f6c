package id.kawat.workbench.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * Slows down who guesses passwords. Each attempt counts three times: for the name from this address, for the address, and for the
 * name. Beyond a number of failures each further one has to wait twice as long. From an address that guesses, one is soon locked out
 * for a quarter of an hour; a name, from elsewhere, for a minute at most, so that nobody can lock somebody else out for good.
 */
final class Brake {
    private static final int MOST_COUNTS = 20_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final LinkedHashMap<String, Count> counts = new LinkedHashMap<>();

    /** What is counted, how many failures are free, and how long one waits at most. */
    private enum Kind {
        BOTH(5, 900),
        ADDRESS(20, 900),
        NAME(20, 60);

        private final int free;
        private final long longestSeconds;

        Kind(int free, long longestSeconds) {
            this.free = free;
            this.longestSeconds = longestSeconds;
        }
    }

    private record Count(int failures, Instant last) {}

    Brake(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt, before its password is looked at, so that many at once do not slip through.
     *
     * @return how long to wait first; zero where it may be tried, and only then it counts
     */
    synchronized Duration attempt(String name, String address) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (Kind kind : Kind.values()) {
            Duration wait = wait(kind, key(kind, name, address), now);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        if (longest.isPositive()) {
            return longest;
        }
        for (Kind kind : Kind.values()) {
            String key = key(kind, name, address);
            Count known = counts.remove(key);
            int before = known == null || known.last().plus(FORGOTTEN).isBefore(now) ? 0 : known.failures();
            counts.put(key, new Count(before + 1, now));
        }
        for (Iterator<?> oldest = counts.keySet().iterator(); counts.size() > MOST_COUNTS; ) {
            oldest.next();
            oldest.remove();
        }
        return Duration.ZERO;
    }

    /** The password was right: the attempt was none. What others guessed of the name, or from the address, still counts. */
    synchronized void right(String name, String address) {
        counts.remove(key(Kind.BOTH, name, address));
        for (Kind kind : new Kind[] {Kind.ADDRESS, Kind.NAME}) {
            counts.computeIfPresent(
                    key(kind, name, address),
                    (_, count) -> count.failures() <= 1 ? null : new Count(count.failures() - 1, count.last()));
        }
    }

    private Duration wait(Kind kind, String key, Instant now) {
        Count count = counts.get(key);
        if (count == null || count.failures() < kind.free) {
            return Duration.ZERO;
        }
        long seconds = Math.min(kind.longestSeconds, 1L << Math.min(count.failures() - kind.free, 20));
        Duration left = Duration.between(now, count.last().plusSeconds(seconds));
        return left.isPositive() ? left : Duration.ZERO;
    }

    private static String key(Kind kind, String name, String address) {
        // Long names would fill the memory; cut ones brake each other, which does no harm.
        String kept = name.length() > 80 ? name.substring(0, 80) : name;
        return switch (kind) {
            case BOTH -> "b\0" + kept + "\0" + address;
            case ADDRESS -> "a\0" + address;
            case NAME -> "n\0" + kept;
        };
    }
}
