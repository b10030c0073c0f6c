package id.kawat.sources.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into WARC records, and finds the next where one is damaged: at the words {@code WARC/1.0} that end a line, after the start of what
 * could not be read, so that a length that lies swallows nothing. What the records say is for others to read.
 */
final class WarcRecords {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAGIC_1 = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final Pattern LENGTH = Pattern.compile(
            "^Content-Length:[ \\t]*(\\d{1,18})[ \\t]*\\r?$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** A record, or what is there instead of one. */
    sealed interface Piece {
        /** Head and block of a record as they stand. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Whole(byte[] bytes) implements Piece {}

        /** A record whose block has more bytes than are read; it is passed. */
        record Large(long length) implements Piece {}

        /** Something else than a record, passed. */
        record Damaged(String reason) implements Piece {}
    }

    private final Rewindable stream;
    private final int most;

    /** @param most bytes of a block */
    WarcRecords(InputStream stream, long most) {
        this.most = (int) Math.min(most, Integer.MAX_VALUE - 2L * LONGEST_HEAD);
        this.stream = new Rewindable(stream, this.most + LONGEST_HEAD + 16);
    }

    /**
     * The next record, or null at the end.
     *
     * @throws IOException where the stream cannot be read on
     */
    @Nullable
    Piece next() throws IOException {
        int first = stream.read();
        while (first == '\r' || first == '\n') {
            first = stream.read();
        }
        if (first < 0) {
            return null;
        }
        stream.unread(1);
        stream.mark();
        byte[] head = head();
        if (head == null) {
            return damaged("no WARC record begins where one should");
        }
        OptionalLong length = length(head);
        if (length.isEmpty()) {
            return damaged("a record does not say how long it is");
        }
        return length.getAsLong() > most ? large(length.getAsLong()) : whole(head, (int) length.getAsLong());
    }

    private Piece whole(byte[] head, int length) throws IOException {
        byte[] bytes = Arrays.copyOf(head, head.length + length);
        int read = stream.readNBytes(bytes, head.length, length);
        if (read < length) {
            return damaged("a record says it is " + length + " bytes long, and the file ends after " + read);
        }
        return isEnd() ? new Piece.Whole(bytes) : damaged("a record does not end where its length says");
    }

    /** Two line ends, or the end of all, as in a gzip member of one record; to look for it reads the member's check sum. */
    private boolean isEnd() throws IOException {
        int ends = 0;
        int one = stream.read();
        while (ends < 2 && (one == '\r' || one == '\n')) {
            ends += one == '\n' ? 1 : 0;
            one = stream.read();
        }
        if (one >= 0) {
            stream.unread(1);
        }
        return one < 0 || ends == 2;
    }

    /** A block too large to be kept is looked through on the way: where another record begins in it, its length was a lie. */
    private Piece large(long length) throws IOException {
        Matching start = new Matching("\r\n\r\nWARC/1.");
        for (long passed = 0; passed < length; passed++) {
            int one = stream.read();
            if (one < 0) {
                return new Piece.Damaged(
                        "a record says it is " + length + " bytes long, and the file ends after " + passed);
            }
            if (start.ends(one)) {
                stream.unread(MAGIC_1.length);
                return new Piece.Damaged(
                        "a record says it is " + length + " bytes long, and another begins after " + passed);
            }
        }
        return new Piece.Large(length);
    }

    /** A head up to its empty line, null where there is none. */
    private byte @Nullable [] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        int before = -1;
        int beforeThat = -1;
        while (head.size() < LONGEST_HEAD) {
            int one = stream.read();
            if (one < 0 || (head.size() < MAGIC.length && one != MAGIC[head.size()])) {
                return null;
            }
            head.write(one);
            if (one == '\n' && (before == '\n' || (before == '\r' && beforeThat == '\n'))) {
                return head.toByteArray();
            }
            beforeThat = before;
            before = one;
        }
        return null;
    }

    private static OptionalLong length(byte[] head) {
        Matcher matcher = LENGTH.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** Goes to the next place where a line goes on as the first of a record does, or to the end: what is before may be damaged, too. */
    private Piece damaged(String reason) throws IOException {
        if (stream.rewind()) {
            stream.read();
        }
        Matching start = new Matching("WARC/1.");
        for (int one = stream.read(); one >= 0; one = stream.read()) {
            if (start.ends(one)) {
                int digit = stream.read();
                int end = stream.read();
                boolean line = digit >= '0' && digit <= '9' && (end == '\r' || end == '\n');
                stream.unread((digit < 0 ? 0 : 1) + (end < 0 ? 0 : 1) + (line ? MAGIC_1.length : 0));
                if (line) {
                    break;
                }
            }
        }
        return new Piece.Damaged(reason);
    }

    /** Looks for some bytes, none of which begins the whole again but the first. */
    private static final class Matching {
        private final String wanted;
        private int matched;

        Matching(String wanted) {
            this.wanted = wanted;
        }

        /** True where the byte is the last of those wanted. */
        boolean ends(int one) {
            if (one == wanted.charAt(matched)) {
                matched++;
            } else if (matched == 4 && one == '\r' && wanted.startsWith("\r\n\r\n")) {
                matched = 3;
            } else {
                matched = one == wanted.charAt(0) ? 1 : 0;
            }
            if (matched == wanted.length()) {
                matched = 0;
                return true;
            }
            return false;
        }
    }
}
