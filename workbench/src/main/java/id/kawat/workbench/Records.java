package id.kawat.workbench;

import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The record, open as often as it is asked at once, up to a number: one open record serves one thread at a time. Who comes when all
 * are in use waits.
 */
public final class Records implements AutoCloseable {
    private final Place place;
    private final Semaphore free;
    private final Deque<FactRecord> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param most how many questions are answered side by side */
    Records(Place place, int most) {
        this.place = place;
        this.free = new Semaphore(most, true);
        idle.add(FactRecord.openExisting(place));
    }

    /** What this makes of the record; it must not keep it. */
    public <T> T ask(Function<FactRecord, T> question) {
        free.acquireUninterruptibly();
        try {
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
        } finally {
            free.release();
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
