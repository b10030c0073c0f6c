package id.kawat.sources.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** One entry of a stream of many: who reads it to its end, or closes it, leaves the others to be read. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream stream) {
        super(stream);
    }

    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
