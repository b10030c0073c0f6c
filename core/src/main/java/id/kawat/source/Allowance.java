package id.kawat.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How much may come out of one file that a user named, with all that lies in what lies in it: text packs to a tenth or, told
 * over and over, to a fiftieth, so a file that holds {@value #MOST_TIMES} times its size was made to be unpacked for ever. Every
 * byte is counted at each layer it comes out of.
 */
final class Allowance {
    /** What may come out of the smallest file: 512 MB. */
    static final long FREE = 512L * 1024 * 1024;

    static final long MOST_TIMES = 200;

    private final OptionalLong size;
    private long read;
    private long unpacked;

    /** @param size of the file, where it is known before it is read */
    Allowance(OptionalLong size) {
        this.size = size;
    }

    /** The bytes of the file itself. */
    InputStream source(InputStream stream) {
        return new Counting(stream, true);
    }

    /** Bytes that come out of it. */
    InputStream inside(InputStream stream) {
        return new Counting(stream, false);
    }

    private void came(long bytes) throws IOException {
        unpacked += bytes;
        long file = size.orElse(read);
        if (unpacked > FREE && unpacked / MOST_TIMES > file) {
            throw new TooMuchException(String.format(
                    Locale.ROOT,
                    "unpacks to more than %s out of %s; the rest of it is not read",
                    ContentReader.megabytes(unpacked),
                    ContentReader.megabytes(file)));
        }
    }

    /** More came out of a file than any text packs to. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String reason) {
            super(reason);
        }
    }

    private final class Counting extends FilterInputStream {
        private final boolean source;

        Counting(InputStream stream, boolean source) {
            super(stream);
            this.source = source;
        }

        private void count(long bytes) throws IOException {
            if (bytes > 0) {
                if (source) {
                    read += bytes;
                } else {
                    came(bytes);
                }
            }
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int many = super.read(bytes, from, length);
            count(many);
            return many;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
