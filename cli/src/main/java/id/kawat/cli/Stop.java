package id.kawat.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * The wish that a run end before its end: Ctrl-C, or a supervisor's SIGTERM. The first is kept in mind, so that what is in hand can be
 * finished and written; the second ends the program at once. Before the first document has been found there is nothing in hand, and
 * either ends the program as it does elsewhere.
 */
final class Stop implements AutoCloseable {
    /** What asks for an end, and the exit code by which a shell knows of it: 128 and the signal's number. */
    enum Signal {
        INT(130),
        TERM(143);

        private final int exitCode;

        Signal(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    /** What comes sooner after the first is the same wish: some programs send their signal to a program and to its group. */
    private static final long SAME_WISH = TimeUnit.MILLISECONDS.toNanos(300);

    private record Registered(Signal signal, Object before) {}

    private final PrintWriter err;
    private final List<Registered> registered = new ArrayList<>();
    private volatile Optional<Signal> wished = Optional.empty();
    private long wishedAt;
    private Optional<Signal> obeyed = Optional.empty();

    /** @param err where the first wish is answered */
    Stop(PrintWriter err) {
        this.err = err;
    }

    /** Asked by the run when another document has been found: whether it is to be begun. */
    boolean goOn() {
        if (registered.isEmpty()) {
            for (Signal signal : Signal.values()) {
                registered.add(new Registered(signal, Signals.register(signal.name(), () -> wish(signal))));
            }
        }
        obeyed = wished;
        return obeyed.isEmpty();
    }

    /** What ended the run before its end; nothing where there was nothing left to begin. */
    Optional<Signal> obeyed() {
        return obeyed;
    }

    void wish(Signal signal) {
        if (isFirst(signal)) {
            err.println(Progress.clearLine()
                    + "kawat: stopping when the articles in hand are done; once more ends it at once");
            err.flush();
        }
    }

    /** Does not return from a second wish. */
    private synchronized boolean isFirst(Signal signal) {
        if (wished.isEmpty()) {
            wishedAt = System.nanoTime();
            wished = Optional.of(signal);
            return true;
        }
        if (System.nanoTime() - wishedAt >= SAME_WISH) {
            Runtime.getRuntime().halt(signal.exitCode());
        }
        return false;
    }

    @Override
    public void close() {
        for (Registered each : registered) {
            Signals.unregister(each.signal().name(), each.before());
        }
        registered.clear();
    }
}
