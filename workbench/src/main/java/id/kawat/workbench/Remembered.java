package id.kawat.workbench;

import id.kawat.record.FactRecord;
import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the record, and pages made of them, kept as long as the record says the same. Where it has changed, an answer that is about a
 * part of it is kept if the part has not, which is looked at once a second at most. What may have changed is told for ten seconds, or until it is
 * twenty times as old as it took to make; who asks then is told it once more while it is worked out anew, one after the other. Only what is a
 * minute old, or forty times as old as it took to make, is waited for, and what is made in no time. After a change made here nothing older
 * is told.
 *
 * <p>A page is no fresher than the oldest answer it is made of.
 */
final class Remembered {
    private static final int MOST_ANSWERS = 500;
    /** Of the memory there is, for pages. */
    private static final int SHARE = 8;
    /** An answer may be as many times older than it took to make. */
    private static final int PATIENCE = 20;

    /** However quickly it is made: many readers of a record that grows every second would have it made all the time. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Older ones are waited for, unless they took long to make. */
    private static final Duration STALE = Duration.ofSeconds(30);

    /** What is known to have changed and is made as quickly is made at once. */
    private static final Duration NO_TIME = Duration.ofMillis(50);

    /** What takes longer keeps others waiting when it is made anew. */
    private static final Duration LONG = Duration.ofSeconds(1);

    private static final Duration CHECK_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    /** So long one waits for what another has asked for. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Records records;
    private final Background background;
    private final FactRecord watched;
    private final Store answers = new Store(MOST_ANSWERS);
    private final Store pages = new Store(Runtime.getRuntime().maxMemory() / SHARE);
    /** The answer that is being made on this thread, if one is. */
    private final ThreadLocal<@Nullable Answer> making = new ThreadLocal<>();

    private volatile long changes;
    /** Counts what the record's own number, which need not grow, has been. */
    private volatile long revision;

    private volatile long looked;
    private long number;

    Remembered(Records records, Background background) {
        this.records = records;
        this.background = background;
        this.watched = FactRecord.openExisting(records.place());
        this.number = watched.revision();
        this.looked = System.nanoTime();
    }

    /** The moment the record was at: as others left it, and as we did. */
    private record Moment(long revision, long changes) {}

    /** An answer, or the making of it. */
    private static final class Answer {
        private final CompletableFuture<SoftReference<Object>> value = new CompletableFuture<>();
        private final long began = System.nanoTime();
        private volatile Moment moment;
        private volatile Optional<String> stamp = Optional.empty();
        private volatile long stamped = began;
        private volatile long checked = began;
        private volatile long took;
        /** Told without more ado up to here, and not at all from there. */
        private volatile long fresh = Long.MAX_VALUE;

        private volatile long stale = Long.MAX_VALUE;
        private volatile boolean renewing;
        private long weight = 1;

        Answer(Moment moment) {
            this.moment = moment;
        }

        boolean isDone() {
            return value.isDone() && !value.isCompletedExceptionally();
        }

        void isAsOf(long now) {
            long patience = took * PATIENCE;
            fresh = Math.min(fresh, now + Math.max(FRESH.toNanos(), patience));
            stale = Math.min(stale, now + 2 * Math.max(STALE.toNanos(), patience));
        }

        /** This one is made of that one as well. */
        void restsOn(Answer other) {
            fresh = Math.min(fresh, other.fresh);
            stale = Math.min(stale, other.stale);
            moment = new Moment(
                    Math.min(moment.revision, other.moment.revision), Math.min(moment.changes, other.moment.changes));
            if (other.began < stamped && !other.stamp.equals(stamp)) {
                // What it says may be older than the stamp.
                stamp = Optional.empty();
            }
        }
    }

    /** Answers by their questions; those not asked for longest make room. */
    private static final class Store {
        private final Map<Object, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
        private final long room;
        private long weight;

        Store(long room) {
            this.room = room;
        }

        synchronized @Nullable Answer get(Object key) {
            return answers.get(key);
        }

        /** Puts it where this one is, or none; says which is there then. */
        synchronized Answer replace(Object key, @Nullable Answer known, Answer fresh) {
            Answer there = answers.get(key);
            if (there != known && there != null) {
                return there;
            }
            put(key, fresh);
            return fresh;
        }

        synchronized void put(Object key, Answer fresh) {
            Answer before = answers.put(key, fresh);
            weight += fresh.weight - (before == null ? 0 : before.weight);
            makeRoom();
        }

        /** Now that it is known how much it weighs. */
        synchronized void weigh(Object key, Answer answer, long weighs) {
            if (answers.get(key) == answer) {
                weight += weighs - answer.weight;
            }
            answer.weight = weighs;
            makeRoom();
        }

        synchronized void remove(Object key, Answer answer) {
            if (answers.remove(key, answer)) {
                weight -= answer.weight;
            }
        }

        private void makeRoom() {
            Iterator<Answer> eldest = answers.values().iterator();
            while (weight > room && answers.size() > 1) {
                weight -= eldest.next().weight;
                eldest.remove();
            }
        }
    }

    /** A number that is another when the record has changed. */
    long revision() {
        if (System.nanoTime() - looked > LOOK_EVERY.toNanos()) {
            look();
        }
        return revision;
    }

    private synchronized void look() {
        if (System.nanoTime() - looked > LOOK_EVERY.toNanos()) {
            long before = number;
            number = watched.revision();
            if (number != before) {
                revision++;
            }
            looked = System.nanoTime();
        }
    }

    /** After a change made here: nothing older is told any more. */
    synchronized void changed() {
        changes++;
        looked = System.nanoTime() - LOOK_EVERY.toNanos() - 1;
    }

    private Moment now() {
        // In this order: what is changed between the two is looked for once more.
        long ours = changes;
        return new Moment(revision(), ours);
    }

    /**
     * The answer to this question.
     *
     * @param key tells the question from every other; a list or record of values
     */
    <T> T ask(Object key, About about, Function<FactRecord, T> question) {
        return tell(answers, key, about, () -> records.ask(question));
    }

    /** A page made of answers; it must not be asked for while the record is being asked. */
    KeptPage page(Object key, About about, Supplier<KeptPage> make) {
        return tell(pages, key, about, make);
    }

    private <T> T tell(Store store, Object key, About about, Supplier<T> make) {
        while (true) {
            Answer answer = current(store, key, about, make);
            T told = told(answer);
            if (told != null) {
                Answer outer = making.get();
                if (outer != null) {
                    outer.restsOn(answer);
                }
                return told;
            }
            store.remove(key, answer);
        }
    }

    /** The answer to be told, which may be one that somebody else is making. */
    private <T> Answer current(Store store, Object key, About about, Supplier<T> make) {
        Moment now = now();
        Answer known = store.get(key);
        if (known == null || known.moment.changes != now.changes && !known.isDone()) {
            return made(store, key, known, new Answer(now), about, make);
        }
        if (!known.isDone() || known.moment.equals(now)) {
            return known;
        }
        boolean ours = known.moment.changes != now.changes;
        long time = System.nanoTime();
        if (known.stamp.isPresent() && (ours || time - known.checked > CHECK_EVERY.toNanos())) {
            known.checked = time;
            if (records.glance(about::stamp).equals(known.stamp)) {
                known.fresh = Long.MAX_VALUE;
                known.stale = Long.MAX_VALUE;
                known.isAsOf(time);
                known.moment = now;
                return known;
            }
            if (known.took < NO_TIME.toNanos()) {
                return made(store, key, known, new Answer(now), about, make);
            }
        }
        if (ours || time > known.stale && !known.renewing) {
            return made(store, key, known, new Answer(now), about, make);
        }
        if (time > known.fresh) {
            if (Background.isHere()) {
                // Somebody is told the old one meanwhile.
                Answer fresh = new Answer(now);
                make(store, key, fresh, about, make);
                store.put(key, fresh);
                return fresh;
            }
            renew(store, key, known, about, make);
        }
        return known;
    }

    private <T> void renew(Store store, Object key, Answer known, About about, Supplier<T> make) {
        synchronized (known) {
            if (known.renewing) {
                return;
            }
            known.renewing = true;
        }
        Runnable work = () -> {
            try {
                Answer fresh = new Answer(now());
                make(store, key, fresh, about, make);
                store.put(key, fresh);
            } catch (RuntimeException | Error e) {
                // Who asks next is told.
                store.remove(key, known);
                throw e;
            }
        };
        if (known.took > LONG.toNanos()) {
            background.slow(work);
        } else {
            background.quick(work);
        }
    }

    private <T> Answer made(
            Store store, Object key, @Nullable Answer known, Answer fresh, About about, Supplier<T> make) {
        Answer there = store.replace(key, known, fresh);
        if (there == fresh) {
            try {
                make(store, key, fresh, about, make);
            } catch (RuntimeException | Error e) {
                fresh.value.completeExceptionally(e);
                store.remove(key, fresh);
                throw e;
            }
        }
        return there;
    }

    private <T> void make(Store store, Object key, Answer fresh, About about, Supplier<T> make) {
        Answer outer = making.get();
        making.set(fresh);
        try {
            if (about != About.ALL) {
                fresh.stamp = records.glance(about::stamp);
                fresh.stamped = System.nanoTime();
            }
            T made = make.get();
            fresh.took = System.nanoTime() - fresh.began;
            fresh.isAsOf(fresh.began);
            if (made instanceof KeptPage page) {
                store.weigh(key, fresh, page.size());
            }
            fresh.value.complete(new SoftReference<>(made));
        } finally {
            making.set(outer);
        }
    }

    /** What the answer says; nothing where memory was needed for other things. */
    @SuppressWarnings("unchecked") // Under one key there is only ever what one question answers.
    private static <T> @Nullable T told(Answer answer) {
        try {
            return (T) answer.value
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("an answer could not be made", e);
        } catch (TimeoutException _) {
            throw new Busy(FRESH);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy(FRESH);
        }
    }

    synchronized void close() {
        watched.close();
    }
}
