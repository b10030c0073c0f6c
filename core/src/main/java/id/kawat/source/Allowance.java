package id.kawat.source;

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
        return new CountingStream(stream) {
            @Override
            void count(long bytes) {
                read += bytes;
            }
        };
    }

    /** Bytes that come out of it. */
    InputStream inside(InputStream stream) {
        return new CountingStream(stream) {
            @Override
            void count(long bytes) throws IOException {
                came(bytes);
            }
        };
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
}
