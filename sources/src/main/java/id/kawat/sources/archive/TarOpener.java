package id.kawat.sources.archive;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Skipped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** A tar archive; packed by gzip, it is what lies in the gzip file. */
public final class TarOpener implements Opener {
    private static final int MAGIC = 257;

    @Override
    public String kind() {
        return "tar";
    }

    @Override
    public Set<String> endings() {
        return Set.of("tar");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        byte[] magic = new byte[5];
        if (head.remaining() < MAGIC + magic.length) {
            return false;
        }
        head.get(head.position() + MAGIC, magic);
        return new String(magic, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) {
        return InTurn.of(content.path(), new Entries(content, inner));
    }

    private static final class Entries implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final Heads heads;
        private final TarArchiveInputStream tar;

        Entries(Content content, ContentReader inner) {
            this.content = content;
            this.inner = inner;
            this.heads = new Heads(content.stream());
            this.tar = new TarArchiveInputStream(heads, StandardCharsets.UTF_8.name());
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            while (true) {
                TarArchiveEntry passed = tar.getCurrentEntry();
                if (passed != null && !passed.isSparse()) {
                    tar.transferTo(OutputStream.nullOutputStream());
                }
                heads.begin();
                TarArchiveEntry entry = tar.getNextEntry();
                heads.end();
                if (entry == null) {
                    return null;
                }
                String label = Label.of(entry.getName());
                String path = content.path() + "/" + label;
                if (entry.isDirectory()) {
                    continue;
                }
                if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink() || entry.isSparse()) {
                    return Stream.of(new Skipped(path, "a link or another thing that is no file"));
                }
                return inner.read(new Content(path, Label.own(label), new Unclosed(tar), content.known()));
            }
        }
    }

    /** Between two entries no more is read than long names need, whatever lengths these claim. */
    private static final class Heads extends FilterInputStream {
        private static final int MOST = 1024 * 1024;

        private int left = -1;

        Heads(InputStream stream) {
            super(stream);
        }

        void begin() {
            left = MOST;
        }

        void end() {
            left = -1;
        }

        private int count(int read) throws IOException {
            if (left >= 0 && read > 0) {
                left -= read;
                if (left < 0) {
                    throw new IOException("a name in the tar archive is longer than any name is");
                }
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return count(super.read(bytes, from, length));
        }

        @Override
        public long skip(long bytes) throws IOException {
            return count((int) super.skip(Math.min(bytes, Integer.MAX_VALUE)));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
