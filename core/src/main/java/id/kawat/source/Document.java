package id.kawat.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of one text or page, and where they were got. Nobody changes them: the buffer is read-only, and each call of
 * {@link #bytes()} gives a view of its own from the first byte to the last.
 *
 * @param path as the user named it; {@code -} for standard input
 * @param media what the bytes are taken for
 * @param known what the place it was got from tells of it
 */
public record Document(String path, ByteBuffer bytes, Media media, Known known) implements Found {
    public Document {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** A document of which nothing is known but what it says. */
    public Document(String path, ByteBuffer bytes, Media media) {
        this(path, bytes, media, Known.NOTHING);
    }

    /** A document made of a text at hand, in UTF-8. */
    public static Document of(String path, String text, Media media) {
        return new Document(path, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), media);
    }

    /** The same document, and what is known of it. */
    public Document with(Known knowledge) {
        return new Document(path, bytes, media, knowledge);
    }

    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    @Override
    public String toString() {
        return path + " (" + media + ", " + bytes.remaining() + " bytes)";
    }
}
