package id.kawat.sources.web;

import java.time.Duration;

/** Waiting, handed in beside the clock so that a test need not. */
@FunctionalInterface
public interface Sleeper {
    /** @throws InterruptedException where the wait was called off */
    void sleep(Duration duration) throws InterruptedException;

    /** Really waits. */
    static Sleeper real() {
        return Thread::sleep;
    }
}
