package id.kawat.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many hosts side by side, and on each host one thing after the other, so that a slow host keeps nobody waiting but itself. What
 * comes of it is taken on the calling thread, one at a time; who has something to hand over waits until it is.
 */
final class Lanes {
    private static final int HOSTS_AT_ONCE = 16;

    private Lanes() {}

    /** What is to be done. */
    interface Work<J, R> {
        R on(J job) throws InterruptedException;
    }

    private sealed interface Handed<R> {
        record Result<R>(R result) implements Handed<R> {}

        record Broken<R>(Throwable reason) implements Handed<R> {}

        record Done<R>() implements Handed<R> {}
    }

    /**
     * Does all of it and returns when everything has been taken.
     *
     * @throws InterruptedException where the calling thread was interrupted; all work is called off then
     */
    static <J, R> void run(List<J> jobs, Function<J, String> host, Work<J, R> work, Consumer<R> take)
            throws InterruptedException {
        Map<String, List<J>> lanes = new LinkedHashMap<>();
        jobs.forEach(job ->
                lanes.computeIfAbsent(host.apply(job), _ -> new ArrayList<>()).add(job));
        BlockingQueue<Handed<R>> handed = new SynchronousQueue<>();
        Semaphore atOnce = new Semaphore(HOSTS_AT_ONCE);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            lanes.values().forEach(lane -> threads.execute(() -> drive(lane, work, handed, atOnce)));
            for (int left = lanes.size(); left > 0; ) {
                switch (handed.take()) {
                    case Handed.Result<R>(R result) -> take.accept(result);
                    case Handed.Broken<R>(Throwable reason) ->
                        throw new IllegalStateException("working on one of " + lanes.keySet(), reason);
                    case Handed.Done<R> _ -> left--;
                }
            }
        } finally {
            threads.shutdownNow();
            // Their requests end when they are interrupted; whoever waits here was, or has nothing left to wait for.
            awaitQuietly(threads);
        }
    }

    private static <J, R> void drive(List<J> lane, Work<J, R> work, BlockingQueue<Handed<R>> handed, Semaphore atOnce) {
        try {
            for (J job : lane) {
                atOnce.acquire();
                R result;
                try {
                    result = work.on(job);
                } finally {
                    atOnce.release();
                }
                handed.put(new Handed.Result<>(result));
            }
            handed.put(new Handed.Done<>());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            try {
                handed.put(new Handed.Broken<>(e));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void awaitQuietly(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
