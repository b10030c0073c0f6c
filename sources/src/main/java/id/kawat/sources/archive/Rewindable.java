package id.kawat.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that can go back to a mark, so that what went wrong can be looked at again, as long as not more than a given number of
 * bytes were read since; beyond that it goes on and forgets the mark.
 */
final class Rewindable extends InputStream {
    private static final int START = 64 * 1024;
    /** How many bytes can always be taken back. */
    private static final int KEPT = 8192;

    private final InputStream stream;
    private final int most;
    private byte[] buffer = new byte[START];
    private int at;
    private int end;
    private int marked = -1;
    private boolean failed;

    /** @param most bytes that are kept at most */
    Rewindable(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** Remembers this place instead of any before it. */
    void mark() {
        marked = at;
    }

    /** Goes back to the mark, which stays; false where that is too far back by now. */
    boolean rewind() {
        if (marked < 0) {
            return false;
        }
        at = marked;
        return true;
    }

    /** Takes back the last bytes that were read, up to 8192. */
    void unread(int bytes) {
        at -= bytes;
    }

    /** True where the stream itself could not be read on, so that there is nothing to go on with. */
    boolean failed() {
        return failed;
    }

    private boolean fill() throws IOException {
        if (end == buffer.length) {
            makeRoom();
        }
        int read;
        try {
            read = stream.read(buffer, end, buffer.length - end);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }

    private void makeRoom() {
        if (marked == 0 && buffer.length >= most) {
            marked = -1;
        }
        if (marked < 0) {
            int kept = Math.min(at, KEPT);
            System.arraycopy(buffer, at - kept, buffer, 0, kept);
            at = kept;
            end = kept;
        } else if (marked > 0) {
            System.arraycopy(buffer, marked, buffer, 0, end - marked);
            at -= marked;
            end -= marked;
            marked = 0;
        } else {
            buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * buffer.length));
        }
    }

    @Override
    public int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int read = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, from, read);
        at += read;
        return read;
    }
}
