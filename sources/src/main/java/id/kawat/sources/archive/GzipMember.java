package id.kawat.sources.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What one member of a gzip file holds; a WARC has one for each record. Ends where the member ends, and leaves the stream at the
 * next. The check sum is looked at when its end is read.
 */
final class GzipMember extends InputStream {
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_SUM = 2;
    private static final int RESERVED = 0xE0;

    private final Rewindable packed;
    private final Inflater inflater;
    private final CRC32 sum = new CRC32();
    private final byte[] chunk = new byte[8192];
    private boolean ended;

    /**
     * A member that begins where the stream stands.
     *
     * @param inflater lent: reset here, ended by whoever lends it
     */
    GzipMember(Rewindable packed, Inflater inflater) throws IOException {
        this.packed = packed;
        this.inflater = inflater;
        inflater.reset();
        header();
    }

    private void header() throws IOException {
        if (need() != 0x1F || need() != 0x8B || need() != 8) {
            throw new IOException("no gzip member begins here");
        }
        int flags = need();
        if ((flags & RESERVED) != 0) {
            throw new IOException("the head of a gzip member is damaged");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(need() | need() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_SUM) != 0) {
            skip(2);
        }
    }

    private int need() throws IOException {
        int one = packed.read();
        if (one < 0) {
            throw new EOFException("the file ends in the middle of a gzip member");
        }
        return one;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            need();
        }
    }

    private void skipText() throws IOException {
        int length = 0;
        while (need() != 0) {
            if (++length > 65_535) {
                throw new IOException("the head of a gzip member is damaged");
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            int read = inflater.inflate(bytes, from, length);
            while (read == 0) {
                if (inflater.finished()) {
                    end();
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new IOException("a gzip member is damaged: asks for a dictionary");
                }
                int more = packed.read(chunk, 0, chunk.length);
                if (more < 0) {
                    throw new EOFException("the file ends in the middle of a gzip member");
                }
                inflater.setInput(chunk, 0, more);
                read = inflater.inflate(bytes, from, length);
            }
            sum.update(bytes, from, read);
            return read;
        } catch (DataFormatException e) {
            throw new IOException("a gzip member is damaged: " + e.getMessage(), e);
        }
    }

    private void end() throws IOException {
        ended = true;
        packed.unread(inflater.getRemaining());
        long expected = word();
        long length = word();
        if (expected != sum.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new IOException("a gzip member is damaged: its check sum is another");
        }
    }

    private long word() throws IOException {
        return need() | (long) need() << 8 | (long) need() << 16 | (long) need() << 24;
    }
}
