package id.kawat.workbench;

import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The record, open as often as it is asked at once, up to a number: one open record serves one thread at a time. Who comes when all
 * are in use waits for a while, and is then sent away. What takes a moment has turns of its own, lest it wait for what takes long. What is worked out {@linkplain Background behind} the readers takes none of theirs.
 */
public final class Records implements AutoCloseable {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final int GLANCES = 2;

    private final Place place;
    private final Semaphore free;
    private final Semaphore glances;
    private final Duration patience;
    private final Deque<FactRecord> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Opens it.
     *
     * @param most how many questions of readers are answered side by side
     * @param patience how long one of them may wait for its turn
     */
    Records(Place place, int most, Duration patience) {
        this.place = place;
        this.free = new Semaphore(most, true);
        this.glances = new Semaphore(GLANCES, true);
        this.patience = patience;
        idle.add(FactRecord.openExisting(place));
    }

    /**
     * What this makes of the record; it must not keep it.
     *
     * @throws Busy where its turn does not come
     */
    public <T> T ask(Function<FactRecord, T> question) {
        return inTurn(free, question);
    }

    /** The same of a question that takes a few milliseconds. */
    public <T> T glance(Function<FactRecord, T> question) {
        return inTurn(glances, question);
    }

    private <T> T inTurn(Semaphore turns, Function<FactRecord, T> question) {
        if (Background.isHere()) {
            return answer(question);
        }
        waitForATurn(turns);
        try {
            return answer(question);
        } finally {
            turns.release();
        }
    }

    private void waitForATurn(Semaphore turns) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(TRY_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(TRY_AGAIN);
        }
    }

    private <T> T answer(Function<FactRecord, T> question) {
        FactRecord record = take();
        try {
            T answer = question.apply(record);
            put(record);
            return answer;
        } catch (RuntimeException | Error e) {
            // It may be in the midst of something, or its database may be gone.
            close(record, e);
            throw e;
        }
    }

    public Place place() {
        return place;
    }

    private FactRecord take() {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the workbench is closed");
            }
            FactRecord known = idle.poll();
            if (known != null) {
                return known;
            }
        }
        return FactRecord.openExisting(place);
    }

    private void put(FactRecord record) {
        synchronized (idle) {
            if (!closed) {
                idle.push(record);
                return;
            }
        }
        record.close();
    }

    private static void close(FactRecord record, Throwable because) {
        try {
            record.close();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(FactRecord::close);
            idle.clear();
        }
    }
}
