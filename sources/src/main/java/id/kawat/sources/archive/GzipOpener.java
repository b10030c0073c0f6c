package id.kawat.sources.archive;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.Opener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One file packed by gzip, alone. What is in it has the path of the packed file: there is nothing else there. */
public final class GzipOpener implements Opener {
    @Override
    public String kind() {
        return "gzip";
    }

    @Override
    public Set<String> endings() {
        return Set.of("gz", "tgz");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return isGzip(head);
    }

    static boolean isGzip(ByteBuffer head) {
        return head.remaining() > 2
                && (head.get(head.position()) & 0xFF) == 0x1F
                && (head.get(head.position() + 1) & 0xFF) == 0x8B
                && head.get(head.position() + 2) == 8;
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        GzipCompressorInputStream unpacked = GzipCompressorInputStream.builder()
                .setInputStream(content.stream())
                .setDecompressConcatenated(true)
                .get();
        return inner.read(new Content(content.path(), inside(content.name()), unpacked, content.known()));
    }

    private static String inside(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 3) + "tar";
        }
        return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
