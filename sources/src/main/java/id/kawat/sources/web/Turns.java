package id.kawat.sources.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Who may ask which host when: one at a time, with a gap between the end of one request and the start of the next. */
final class Turns {
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Turns(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    private static final class Host {
        final ReentrantLock turn = new ReentrantLock(true);
        Optional<Instant> ended = Optional.empty();
    }

    /** What is done in one's turn. */
    interface Request<T> {
        T ask() throws InterruptedException;
    }

    /**
     * Waits for its turn and makes the request.
     *
     * @param counts whether the next has to keep its distance to this one
     */
    <T> T take(String host, Duration gap, boolean counts, Request<T> request) throws InterruptedException {
        Host mine = hosts.computeIfAbsent(host, _ -> new Host());
        mine.turn.lockInterruptibly();
        try {
            if (mine.ended.isPresent()) {
                Duration left =
                        Duration.between(clock.instant(), mine.ended.get().plus(gap));
                if (left.isPositive()) {
                    // A clock that was put back must not make it wait longer than it ever should.
                    sleeper.sleep(left.compareTo(gap) > 0 ? gap : left);
                }
            }
            return request.ask();
        } finally {
            if (counts) {
                mine.ended = Optional.of(clock.instant());
            }
            mine.turn.unlock();
        }
    }
}
