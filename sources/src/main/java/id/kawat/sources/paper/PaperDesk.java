package id.kawat.sources.paper;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Gives papers to a {@link PaperProcess}, one after the other, and takes back what it read. The process is started with the first
 * paper and serves all that follow; where one takes longer than its time, or the memory, the process is ended and the next
 * paper has a new one. It ends with this one.
 */
final class PaperDesk {
    /** For one paper; a thousand pages take a few seconds. */
    static final Duration TIME = Duration.ofSeconds(60);

    private static final String MEMORY = "-Xmx384m";
    private static final PaperDesk SHARED = new PaperDesk(TIME);

    private final Duration time;
    private @Nullable Process process;
    private @Nullable DataOutputStream toProcess;
    private @Nullable DataInputStream fromProcess;

    PaperDesk(Duration time) {
        this.time = time;
    }

    /** The one for all papers of this run. */
    static PaperDesk shared() {
        return SHARED;
    }

    /** What is in a paper; never longer than its time. */
    synchronized Paper read(PaperKind kind, byte[] file) {
        AtomicBoolean late = new AtomicBoolean();
        try {
            start();
        } catch (IOException e) {
            return Paper.unread("cannot be read here: no Java process could be started for it: " + e.getMessage());
        }
        Process reading = Objects.requireNonNull(process);
        CompletableFuture<Void> clock = new CompletableFuture<Void>().orTimeout(time.toMillis(), TimeUnit.MILLISECONDS);
        var _ = clock.whenComplete((_, failure) -> {
            if (failure instanceof TimeoutException) {
                late.set(true);
                reading.destroyForcibly();
            }
        });
        try {
            DataOutputStream to = Objects.requireNonNull(toProcess);
            to.write(kind.name().charAt(0));
            to.writeInt(file.length);
            to.write(file);
            to.flush();
            return Paper.read(Objects.requireNonNull(fromProcess));
        } catch (IOException e) {
            end();
            return Paper.unread(
                    late.get()
                            ? "takes longer to read than " + time.toSeconds() + " s; it was given up"
                            : "needs more memory to read than it is given, or is badly damaged");
        } finally {
            clock.complete(null);
        }
    }

    private void start() throws IOException {
        if (process != null && process.isAlive()) {
            return;
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        process = new ProcessBuilder(List.of(
                        java.toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xss4m",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Dlog4j2.StatusLogger.level=OFF",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaperProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        toProcess = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        fromProcess = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    private void end() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.getInputStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException("ending the process that reads papers: " + e.getMessage(), e);
            }
            process = null;
        }
    }
}
