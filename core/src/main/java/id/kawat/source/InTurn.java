package id.kawat.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other, each asked for when the one before is through, and closed. {@link Stream#flatMap} is not enough:
 * read by an iterator it takes in the whole of an inner stream, which may be a year of news. An exception is the end of the
 * whole, and comes out as a {@link Problem}: what was read before it stays.
 */
public final class InTurn implements Iterator<Found> {
    /** What gives the streams. */
    @FunctionalInterface
    public interface Parts {
        /** The next stream, or null where there are no more. */
        @Nullable
        Stream<Found> next() throws IOException;
    }

    private final String path;
    private final Parts parts;
    private final Closeable whenDone;

    private @Nullable Stream<Found> part;
    private @Nullable Iterator<Found> open;
    private @Nullable Found next;
    private boolean done;

    private InTurn(String path, Parts parts, Closeable whenDone) {
        this.path = path;
        this.parts = parts;
        this.whenDone = whenDone;
    }

    /**
     * One stream of all.
     *
     * @param path what a problem is to name
     */
    public static Stream<Found> of(String path, Parts parts) {
        return of(path, parts, () -> {});
    }

    /**
     * One stream of all.
     *
     * @param path what a problem is to name
     * @param whenDone closed at the end, or when the stream is closed before it
     */
    public static Stream<Found> of(String path, Parts parts, Closeable whenDone) {
        InTurn all = new InTurn(path, parts, whenDone);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(all::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            try {
                advance();
            } catch (IOException e) {
                fail(SourceReader.reason(e));
            } catch (UncheckedIOException e) {
                fail(SourceReader.reason(Objects.requireNonNull(e.getCause())));
            } catch (RuntimeException | StackOverflowError e) {
                fail("cannot be read: " + e);
            }
        }
        return next != null;
    }

    private void advance() throws IOException {
        if (open != null && open.hasNext()) {
            next = open.next();
            return;
        }
        closePart();
        part = parts.next();
        if (part == null) {
            close();
        } else {
            open = part.iterator();
        }
    }

    private void fail(String reason) {
        close();
        next = Problem.of(path, reason);
    }

    private void closePart() {
        open = null;
        if (part != null) {
            Stream<Found> read = part;
            part = null;
            read.close();
        }
    }

    private void close() {
        if (!done) {
            done = true;
            closePart();
            try {
                whenDone.close();
            } catch (IOException e) {
                throw new UncheckedIOException(path + ": closing: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Found found = Objects.requireNonNull(next);
        next = null;
        return found;
    }
}
