package id.kawat.watch;

import id.kawat.sources.web.Failure;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one cycle came to: feeds asked, pages read, all in numbers. Filled while it runs. */
public final class Cycle {
    private final long number;
    private final Instant began;
    private final Map<Failure.Kind, Integer> failures = new EnumMap<>(Failure.Kind.class);
    private int feeds;
    private int unchangedFeeds;
    private int fresh;
    private int changed;
    private int unchanged;
    private int facts;
    private int waiting;
    private Optional<Instant> next = Optional.empty();

    Cycle(long number, Instant began) {
        this.number = number;
        this.began = began;
    }

    void polled(boolean asBefore) {
        feeds++;
        unchangedFeeds += asBefore ? 1 : 0;
    }

    /** @param before whether an article had been read at that page already */
    void read(boolean before, int newFacts) {
        fresh += before ? 0 : 1;
        changed += before ? 1 : 0;
        facts += newFacts;
    }

    void unchanged() {
        unchanged++;
    }

    void failed(Failure.Kind kind) {
        failures.merge(kind, 1, Integer::sum);
    }

    void ended(int pagesWaiting, Instant nextCycle) {
        waiting = pagesWaiting;
        next = Optional.of(nextCycle);
    }

    /** Counted from 1 in each run of the program. */
    public long number() {
        return number;
    }

    /** Pages read for the first time. */
    public int fresh() {
        return fresh;
    }

    /** Pages read again because they had changed. */
    public int changed() {
        return changed;
    }

    public int failures() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** When the next one begins; empty of one that was stopped. */
    public Optional<Instant> next() {
        return next;
    }

    /** {@code 2026-03-02T07:00:00Z cycle 12: 8 feeds asked, 5 unchanged; 12 articles new, 1 changed, 310 facts; 2 failed (1 server, 1 timeout); 4 wait; next 2026-03-02T07:15:00Z}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(began.truncatedTo(ChronoUnit.SECONDS))
                .append(" cycle ")
                .append(number)
                .append(": ");
        line.append(feeds).append(feeds == 1 ? " feed" : " feeds").append(" asked, ");
        line.append(unchangedFeeds).append(" unchanged; ");
        line.append(fresh).append(fresh == 1 ? " article" : " articles").append(" new, ");
        line.append(changed).append(" changed");
        if (unchanged > 0) {
            line.append(", ").append(unchanged).append(" as before");
        }
        line.append(", ").append(facts).append(facts == 1 ? " fact" : " facts");
        line.append("; ").append(failures()).append(" failed");
        if (!failures.isEmpty()) {
            line.append(failures.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", ", " (", ")")));
        }
        line.append("; ").append(waiting).append(waiting == 1 ? " page waits" : " pages wait");
        next.ifPresent(moment -> line.append("; next ").append(moment.truncatedTo(ChronoUnit.SECONDS)));
        return line.toString();
    }
}
