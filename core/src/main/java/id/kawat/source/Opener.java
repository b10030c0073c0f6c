package id.kawat.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What opens one kind of file in which documents lie: an archive, a mail, a table, a paper. It holds no state between files.
 *
 * <p>What lies inside is named by the file's path, a slash and the name inside, {@code crawl.zip/news/1.html}; where there is no name,
 * by its number, counted from 1: {@code rows.csv#3}. A kind that holds one document and no more gives it the file's own path.
 */
public interface Opener {
    /** What it opens, as a message lists it: {@code ZIP}, {@code JSON Lines}. */
    String kind();

    /** Endings of names, lower case without the dot, for which a file in a folder is looked into. */
    Set<String> endings();

    /**
     * True where it opens a file of this name that begins with these bytes. Names lie: where the first bytes can tell, they decide.
     *
     * @param head at most the first {@value ContentReader#HEAD} bytes
     */
    boolean opens(String name, ByteBuffer head);

    /**
     * All that lies in the file, lazily and in its order; what cannot be read comes out as a {@link Problem}, what is no article
     * as {@link Skipped}. To be closed, if not read to its end. An exception, now or on the way, ends this file alone, and is told.
     *
     * @param inner reads what lies inside, whatever that is; each of its streams is read before the next is asked for
     */
    Stream<Found> open(Content content, ContentReader inner) throws IOException;
}
