package id.kawat.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A stream whose failures cannot be swallowed: a {@link java.io.PrintWriter} above it would keep a full disk to itself.
 */
final class LoudStream extends FilterOutputStream {
    private final String name;
    private boolean broken;

    LoudStream(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Fails once; what is still buffered above is then let go. */
    private void attempt(Writing writing) {
        if (broken) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            broken = true;
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
