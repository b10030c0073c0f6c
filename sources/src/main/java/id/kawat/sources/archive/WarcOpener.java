package id.kawat.sources.archive;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A WARC, plain or with each record packed by gzip, as crawlers and Common Crawl write them: the pages that were answered with 200,
 * each named by the number of its record, {@code crawl.warc.gz#17}. Requests, metadata and what else holds no page are counted and
 * passed over in the end. A damaged record costs that record: reading goes on at the next.
 */
public final class WarcOpener implements Opener {
    private static final String MAGIC = "WARC/";
    /** So many are told; a file with more is none. */
    private static final int MOST_DAMAGED = 1000;
    /** Packed bytes of one record that can be gone back over. */
    private static final int MOST_PACKED = 32 * 1024 * 1024;

    @Override
    public String kind() {
        return "WARC";
    }

    @Override
    public Set<String> endings() {
        return Set.of("warc", "gz");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return GzipOpener.isGzip(head)
                ? startOfPacked(head).equals(MAGIC)
                : start(head).equals(MAGIC);
    }

    private static String start(ByteBuffer head) {
        byte[] start = new byte[Math.min(MAGIC.length(), head.remaining())];
        head.duplicate().get(start);
        return new String(start, StandardCharsets.ISO_8859_1);
    }

    private static String startOfPacked(ByteBuffer head) {
        byte[] bytes = new byte[head.remaining()];
        head.duplicate().get(bytes);
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unpacked.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        content.stream().mark(ContentReader.HEAD);
        boolean packed = content.stream().read() == 0x1F;
        content.stream().reset();
        Records records = new Records(content, inner, packed);
        return InTurn.of(content.path(), records, records);
    }

    private static final class Records implements InTurn.Parts, Closeable {
        private final Content content;
        private final ContentReader inner;
        private final WarcPages pages;
        private final Map<String, Integer> others = new TreeMap<>();

        /** The file as it is, where it is packed. */
        private final @Nullable Rewindable packed;

        private final Inflater inflater = new Inflater(true);
        private @Nullable WarcRecords records;
        private int number;
        private int damaged;

        Records(Content content, ContentReader inner, boolean packed) {
            this.content = content;
            this.inner = inner;
            this.pages = new WarcPages(inner, content.known(), others);
            this.packed = packed ? new Rewindable(content.stream(), MOST_PACKED) : null;
            this.records = packed ? null : new WarcRecords(content.stream(), inner.mostBytes());
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            while (damaged < MOST_DAMAGED) {
                WarcRecords.Piece piece = piece();
                if (piece == null) {
                    return others();
                }
                number++;
                String path = content.path() + "#" + number;
                Stream<Found> found = switch (piece) {
                    case WarcRecords.Piece.Whole(byte[] bytes) -> pages.read(path, bytes);
                    case WarcRecords.Piece.Large(long length) ->
                        Stream.of(Problem.of(path, "is too large: " + length + " bytes"));
                    case WarcRecords.Piece.Damaged(String reason) -> {
                        damaged++;
                        yield Stream.of(Problem.of(path, reason + "; reading goes on at the next record"));
                    }
                };
                if (found != null) {
                    return found;
                }
            }
            if (damaged == MOST_DAMAGED) {
                damaged++;
                return Stream.of(Problem.of(
                        content.path(),
                        "has more than " + MOST_DAMAGED + " damaged records; the rest of it is not read"));
            }
            return null;
        }

        private WarcRecords.@Nullable Piece piece() throws IOException {
            if (packed == null) {
                return records == null ? null : records.next();
            }
            while (true) {
                try {
                    if (records == null && !nextMember(packed)) {
                        return null;
                    }
                    WarcRecords.Piece piece = records == null ? null : records.next();
                    if (piece != null) {
                        return piece;
                    }
                    records = null;
                } catch (IOException e) {
                    records = null;
                    if (packed.failed()) {
                        throw e;
                    }
                    findMember(packed);
                    return new WarcRecords.Piece.Damaged(String.valueOf(e.getMessage()));
                }
            }
        }

        private boolean nextMember(Rewindable file) throws IOException {
            int first = file.read();
            while (first == 0) {
                first = file.read();
            }
            if (first < 0) {
                return false;
            }
            file.unread(1);
            file.mark();
            records = new WarcRecords(inner.counted(new GzipMember(file, inflater)), inner.mostBytes());
            return true;
        }

        /** Goes to the next place where a member begins that begins with a record, or to the end. */
        private void findMember(Rewindable file) throws IOException {
            if (file.rewind()) {
                file.read();
            }
            int before = -1;
            int beforeThat = -1;
            for (int one = file.read(); one >= 0; one = file.read()) {
                if (one == 8 && before == 0x8B && beforeThat == 0x1F) {
                    file.unread(3);
                    file.mark();
                    boolean begins = begins(file);
                    file.rewind();
                    if (begins) {
                        return;
                    }
                    file.skipNBytes(3);
                }
                beforeThat = before;
                before = one;
            }
        }

        private boolean begins(Rewindable file) {
            try {
                byte[] start = new GzipMember(file, inflater).readNBytes(MAGIC.length());
                return new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC);
            } catch (IOException e) {
                return false;
            }
        }

        /** What was no page, once, in the end. */
        private @Nullable Stream<Found> others() {
            if (others.isEmpty()) {
                return null;
            }
            String counts = others.entrySet().stream()
                    .map(other -> other.getValue() + " " + other.getKey())
                    .collect(Collectors.joining(", "));
            others.clear();
            return Stream.of(new Skipped(content.path(), "records that hold no page: " + counts));
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
