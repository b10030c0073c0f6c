package id.kawat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many bytes of the files on this machine have been gone through, as they lie there (of an archive, the packed ones): by it a run
 * says how far it is. What is left unread counts when its file is left, so that in the end all named files are counted whole. Any thread
 * may ask.
 */
public final class Meter {
    private final LongAdder bytes = new LongAdder();

    /** How many bytes so far. */
    public long bytes() {
        return bytes.sum();
    }

    /** Bytes that were gone through by other means than a stream of {@link #open}. */
    public void add(long more) {
        bytes.add(more);
    }

    /** The file as a stream that is counted as it is read; what is not read of it is counted when the stream is closed. */
    public InputStream open(Path file) throws IOException {
        return new Counted(Files.newInputStream(file), Files.size(file));
    }

    /** A file that is passed over. */
    void pass(Path file) {
        try {
            add(Files.size(file));
        } catch (IOException e) {
            // What cannot be looked at had no share in the whole either.
        }
    }

    private final class Counted extends CountingStream {
        private long left;

        private Counted(InputStream in, long size) {
            super(in);
            this.left = size;
        }

        @Override
        public void close() throws IOException {
            count(left);
            super.close();
        }

        /** A file may grow while it is read: it is counted as large as it was. */
        @Override
        void count(long more) {
            long counted = Math.clamp(more, 0, left);
            left -= counted;
            add(counted);
        }
    }
}
