package id.kawat.sources.archive;

import id.kawat.source.Content;
import id.kawat.source.ContentReader;
import id.kawat.source.Found;
import id.kawat.source.InTurn;
import id.kawat.source.Opener;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.io.input.ChecksumInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive, and a WACZ, which is one: of that the WARCs in {@code archive/}, where the pages are.
 *
 * <p>A file is read by the list of contents at its end. Where that is missing, damaged or very long, and where the archive lies in
 * another or comes through a pipe, it is read from its start, entry by entry, as far as it goes.
 */
public final class ZipOpener implements Opener {
    private static final long LONGEST_DIRECTORY = 8L * 1024 * 1024;
    private static final Set<String> OTHERS =
            Set.of("apk", "docx", "epub", "jar", "odt", "ods", "odp", "pptx", "war", "whl", "xlsx", "xpi");

    @Override
    public String kind() {
        return "ZIP";
    }

    @Override
    public Set<String> endings() {
        return Set.of("zip", "wacz");
    }

    @Override
    public boolean opens(String name, ByteBuffer head) {
        return isZip(head) && !OTHERS.contains(ending(name));
    }

    /** True where the first bytes are those of a ZIP archive, be it empty. */
    public static boolean isZip(ByteBuffer head) {
        int start = head.remaining() < 4 ? 0 : head.getInt(head.position());
        return start == 0x504b0304 || start == 0x504b0506;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Stream<Found> open(Content content, ContentReader inner) throws IOException {
        boolean wacz = ending(content.name()).equals("wacz");
        Optional<Path> file = content.file();
        long directory = file.isEmpty() ? 0 : ZipDirectory.size(file.get());
        if (file.isEmpty() || directory > LONGEST_DIRECTORY) {
            return InTurn.of(content.path(), new FromStart(content, inner, wacz, directory == Long.MAX_VALUE));
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setPath(file.get())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            return InTurn.of(content.path(), new FromStart(content, inner, wacz, true));
        }
        return InTurn.of(content.path(), new ByList(content, inner, wacz, zip), zip);
    }

    /** What is to say of an entry that is not read; nothing where it is. */
    private static Optional<Found> unread(
            String path, String label, ZipArchiveEntry entry, boolean wacz, boolean readable) {
        if (wacz && !label.startsWith("archive/")) {
            return Optional.of(new Skipped(path, "about the pages of the WACZ, none of them"));
        }
        if (entry.isUnixSymlink()) {
            return Optional.of(new Skipped(path, "a link, no file"));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Problem.of(path, "is encrypted"));
        }
        if (!readable) {
            ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
            return Optional.of(Problem.of(
                    path,
                    method == ZipMethod.STORED
                            ? "does not say how long it is; unpack the ZIP file, then read its folder"
                            : "is packed in a way that is not known here ("
                                    + (method == null ? entry.getMethod() : method) + ")"));
        }
        return Optional.empty();
    }

    /** Entries in the order of the list at the end of the file. */
    private static final class ByList implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final boolean wacz;
        private final ZipFile zip;
        private final Enumeration<ZipArchiveEntry> entries;

        ByList(Content content, ContentReader inner, boolean wacz, ZipFile zip) {
            this.content = content;
            this.inner = inner;
            this.wacz = wacz;
            this.zip = zip;
            this.entries = zip.getEntries();
        }

        @Override
        public @Nullable Stream<Found> next() {
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                String label = Label.of(entry.getName());
                String path = content.path() + "/" + label;
                Optional<Found> unread = unread(path, label, entry, wacz, zip.canReadEntryData(entry));
                return unread.isPresent() ? unread.stream() : read(path, label, entry);
            }
            return null;
        }

        private Stream<Found> read(String path, String label, ZipArchiveEntry entry) {
            try {
                InputStream bytes = ChecksumInputStream.builder()
                        .setChecksum(new CRC32())
                        .setInputStream(zip.getInputStream(entry))
                        .setCountThreshold(entry.getSize())
                        .setExpectedChecksumValue(entry.getCrc())
                        .get();
                return inner.read(new Content(path, Label.own(label), bytes, content.known()))
                        .onClose(() -> close(bytes, path));
            } catch (IOException | RuntimeException e) {
                return Stream.of(Problem.of(path, "cannot be read: " + e.getMessage()));
            }
        }

        private static void close(InputStream bytes, String path) {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException("closing " + path + ": " + e.getMessage(), e);
            }
        }
    }

    /** Entries as they come. */
    private static final class FromStart implements InTurn.Parts {
        private final Content content;
        private final ContentReader inner;
        private final boolean wacz;
        private final ZipArchiveInputStream zip;

        private @Nullable ZipArchiveEntry passed;
        private boolean damaged;

        FromStart(Content content, ContentReader inner, boolean wacz, boolean damaged) {
            this.content = content;
            this.inner = inner;
            this.wacz = wacz;
            this.damaged = damaged;
            this.zip = new ZipArchiveInputStream(content.stream());
        }

        @Override
        public @Nullable Stream<Found> next() throws IOException {
            while (true) {
                if (passed != null
                        && passed.getGeneralPurposeBit().usesDataDescriptor()
                        && zip.canReadEntryData(passed)) {
                    // Its end is found by unpacking alone; here that is counted.
                    inner.counted(new Unclosed(zip)).transferTo(OutputStream.nullOutputStream());
                }
                ZipArchiveEntry entry = zip.getNextEntry();
                passed = entry;
                if (entry == null) {
                    return end();
                }
                if (entry.isDirectory()) {
                    continue;
                }
                String label = Label.of(entry.getName());
                String path = content.path() + "/" + label;
                Optional<Found> unread = unread(path, label, entry, wacz, zip.canReadEntryData(entry));
                return unread.isPresent()
                        ? unread.stream()
                        : inner.read(new Content(path, Label.own(label), new Unclosed(zip), content.known()));
            }
        }

        private @Nullable Stream<Found> end() {
            if (!damaged) {
                return null;
            }
            damaged = false;
            return Stream.of(Problem.of(
                    content.path(),
                    "has no list of contents at its end, or a damaged one; read from its start as far as it goes"));
        }
    }
}
