package id.kawat.workbench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Work that no reader waits for, one after the other: what is quick on one thread, what is slow on another, so that it keeps nothing quick
 * waiting. They are the system's own threads, which the processors are shared out to by turns, however long one of them works.
 */
final class Background implements AutoCloseable {
    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private final ExecutorService quick = Executors.newSingleThreadExecutor(named("kawat-renewing"));
    private final ExecutorService slow = Executors.newSingleThreadExecutor(named("kawat-preparing"));

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }

    /** True on the threads of such work. */
    static boolean isHere() {
        return HERE.get();
    }

    void quick(Runnable work) {
        give(quick, work);
    }

    void slow(Runnable work) {
        give(slow, work);
    }

    private static void give(ExecutorService to, Runnable work) {
        try {
            to.execute(() -> {
                HERE.set(true);
                try {
                    work.run();
                } catch (RuntimeException _) {
                    // Whoever asks for what was to be made is told why it cannot be.
                }
            });
        } catch (RejectedExecutionException _) {
            // The workbench is closed: nobody will ask.
        }
    }

    @Override
    public void close() {
        quick.shutdownNow();
        slow.shutdownNow();
    }
}
