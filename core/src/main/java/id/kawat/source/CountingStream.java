package id.kawat.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes are gone through, as they are: what is skipped as well. Marks are not kept, so that nothing is counted twice. */
abstract class CountingStream extends FilterInputStream {
    CountingStream(InputStream in) {
        super(in);
    }

    /** So many bytes more, at least one. */
    abstract void count(long bytes) throws IOException;

    private void countIfAny(long bytes) throws IOException {
        if (bytes > 0) {
            count(bytes);
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        countIfAny(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int many = super.read(bytes, from, length);
        countIfAny(many);
        return many;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        countIfAny(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
