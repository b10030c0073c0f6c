package id.kawat.workbench;

import id.kawat.record.FactRecord;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the record, kept as long as the record says the same. While others read articles into it, an answer is told for ten seconds, or
 * until it is twenty times as old as it took to make; who asks then is told it once more while it is worked out anew, one after the other.
 * Only what is a minute old, or forty times as old as it took to make, is waited for. After a change made here nothing older is told.
 */
public final class Remembered {
    private static final int MOST = 500;
    /** An answer may be as many times older than it took to make. */
    private static final int PATIENCE = 20;

    /** However quickly it is made: many readers of a record that grows every second would have it made all the time. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Older ones are waited for, unless they took long to make. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Records records;
    /** What is worked out anew takes its turn, so that who asks for something else is not kept waiting. */
    private final Semaphore renewals = new Semaphore(1);

    private final FactRecord watched;
    private final Map<Object, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Answer> eldest) {
            return size() > MOST;
        }
    };
    private long revision;
    private long looked;
    private long changes;

    Remembered(Records records) {
        this.records = records;
        this.watched = FactRecord.openExisting(records.place());
        this.revision = watched.revision();
        this.looked = System.nanoTime();
    }

    /** An answer, or the making of it. */
    private static final class Answer {
        private final long revision;
        private final long changes;
        private final long made = System.nanoTime();
        private volatile CompletableFuture<SoftReference<Object>> value = new CompletableFuture<>();
        private volatile long took;
        private volatile boolean renewing;

        Answer(long revision, long changes) {
            this.revision = revision;
            this.changes = changes;
        }

        long age() {
            return System.nanoTime() - made;
        }

        boolean isDone() {
            return value.isDone() && !value.isCompletedExceptionally();
        }
    }

    /** A number that is another when the record has changed. */
    public synchronized long revision() {
        if (System.nanoTime() - looked > LOOK_EVERY.toNanos()) {
            revision = watched.revision();
            looked = System.nanoTime();
        }
        return revision;
    }

    /** After a change made here: nothing older is told any more. */
    void changed() {
        synchronized (answers) {
            changes++;
        }
        synchronized (this) {
            looked = System.nanoTime() - LOOK_EVERY.toNanos() - 1;
        }
    }

    /**
     * The answer to this question.
     *
     * @param key tells the question from every other; a list or record of values
     */
    public <T> T ask(Object key, Function<FactRecord, T> question) {
        long now = revision();
        Answer answer;
        boolean mine = false;
        boolean renew = false;
        synchronized (answers) {
            answer = answers.get(key);
            if (answer == null || answer.changes != changes || isTooOld(answer, now)) {
                answer = new Answer(now, changes);
                answers.put(key, answer);
                mine = true;
            } else if (answer.revision != now && answer.isDone() && !answer.renewing && isDue(answer)) {
                answer.renewing = true;
                renew = true;
            }
        }
        if (mine) {
            return make(key, answer, question);
        }
        if (renew) {
            Thread.startVirtualThread(() -> renew(key, question));
        }
        T told = told(answer);
        return told != null ? told : again(key, answer, question);
    }

    private <T> T again(Object key, Answer gone, Function<FactRecord, T> question) {
        synchronized (answers) {
            answers.remove(key, gone);
        }
        return ask(key, question);
    }

    /** What nobody asked for in a long while is not told to the next who asks. */
    private static boolean isTooOld(Answer answer, long revision) {
        return answer.revision != revision
                && answer.isDone()
                && !answer.renewing
                && answer.age() > 2 * Math.max(STALE.toNanos(), answer.took * PATIENCE);
    }

    private static boolean isDue(Answer answer) {
        return answer.age() > Math.max(FRESH.toNanos(), answer.took * PATIENCE);
    }

    private <T> void renew(Object key, Function<FactRecord, T> question) {
        renewals.acquireUninterruptibly();
        try {
            Answer fresh;
            long now = revision();
            synchronized (answers) {
                fresh = new Answer(now, changes);
            }
            make(key, fresh, question);
            synchronized (answers) {
                answers.put(key, fresh);
            }
        } catch (RuntimeException e) {
            // Who asks next is told.
            synchronized (answers) {
                answers.remove(key);
            }
        } finally {
            renewals.release();
        }
    }

    private <T> T make(Object key, Answer answer, Function<FactRecord, T> question) {
        long began = System.nanoTime();
        try {
            T made = records.ask(question);
            answer.took = System.nanoTime() - began;
            answer.value.complete(new SoftReference<>(made));
            return made;
        } catch (RuntimeException | Error e) {
            answer.value.completeExceptionally(e);
            synchronized (answers) {
                answers.remove(key, answer);
            }
            throw e;
        }
    }

    /** What the answer says; nothing where memory was needed for other things. */
    @SuppressWarnings("unchecked") // Under one key there is only ever what one question answers.
    private static <T> @Nullable T told(Answer answer) {
        try {
            return (T) answer.value.join().get();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    void close() {
        watched.close();
    }
}
