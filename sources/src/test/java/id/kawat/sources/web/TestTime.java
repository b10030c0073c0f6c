package id.kawat.sources.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only when somebody sleeps. */
public final class TestTime implements InstantSource, Sleeper {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T07:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        slept.add(duration);
        now = now.plus(duration);
    }

    /** How long each time. */
    public synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }
}
