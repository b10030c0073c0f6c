package id.kawat.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes of which nobody knows yet what they are: a file, an entry of an archive, an attachment, what an address gave. Read once,
 * from the first byte on, by whoever is given it; whoever opened the stream closes it.
 *
 * @param path as a {@link Found} of it is named
 * @param name its own name, of which the ending is looked at; empty where it has none
 * @param stream its bytes, not yet begun
 * @param file where it lies by itself on this machine, for kinds that are read from their end; the stream reads the same
 * @param known what the place it was got from tells of it, which goes to every document in it
 */
public record Content(String path, String name, InputStream stream, Optional<Path> file, Known known) {
    /** Bytes that are no file by themselves. */
    public Content(String path, String name, InputStream stream, Known known) {
        this(path, name, stream, Optional.empty(), known);
    }

    Content with(InputStream other) {
        return new Content(path, name, other, file, known);
    }
}
