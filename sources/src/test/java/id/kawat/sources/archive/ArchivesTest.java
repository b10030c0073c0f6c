package id.kawat.sources.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Found;
import id.kawat.sources.Made;
import id.kawat.sources.Reads;
import id.kawat.sources.Sources;
import id.kawat.sources.rows.RowMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final byte[] PAGE = Made.utf8(Made.page("Panas bumi"));
    private static final byte[] TEXT = Made.utf8(Made.STORY);

    @TempDir
    Path folder;

    private static Map<String, byte[]> entries(Object... namesAndBytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            entries.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return entries;
    }

    /** The same from a file, where the list at its end is read, and from a pipe; in lines without the folder. */
    private List<String> lines(String name, byte[] bytes) {
        try {
            List<Found> file = Reads.of(Files.write(folder.resolve(name), bytes));
            List<Found> pipe = Reads.of(name, bytes);
            List<String> lines = Reads.lines(file).stream()
                    .map(line -> line.replace(folder + "/", ""))
                    .toList();
            assertThat(lines).as("from a file as from a pipe").isEqualTo(Reads.lines(pipe));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void entriesAreNamedByTheArchiveAndTheirOwnName() {
        Map<String, byte[]> entries =
                entries("b/1.html", PAGE, "a.txt", TEXT, "foto.jpg", new byte[9], "kosong.txt", new byte[0]);
        for (Map.Entry<String, byte[]> archive : Map.of(
                        "a.zip", Made.zip(entries),
                        "a.tar", Made.tar(entries),
                        "a.tar.gz", Made.gzip(Made.tar(entries)),
                        "tanpa-akhiran", Made.zip(entries))
                .entrySet()) {
            String name = archive.getKey();
            assertThat(lines(name, archive.getValue()))
                    .containsExactly(
                            "read " + name + "/b/1.html",
                            "read " + name + "/a.txt",
                            "passed " + name + "/foto.jpg: no article by its name (.jpg)",
                            "passed " + name + "/kosong.txt: an empty file in a larger one");
        }
        assertThat(lines("cerita.txt.gz", Made.gzip(TEXT))).containsExactly("read cerita.txt.gz");
    }

    @Test
    void kindsLieInOneAnotherToADepth() {
        byte[] warc = Made.warc(true, out -> out.write(Made.answer("https://a.example/1", "Panas bumi")));
        assertThat(lines(
                        "a.zip",
                        Made.zip(entries("tahun/2024.tar.gz", Made.gzip(Made.tar(entries("x.warc.gz", warc)))))))
                .containsExactly("read a.zip/tahun/2024.tar.gz/x.warc.gz#1");
        byte[] deep = TEXT;
        String name = "a.txt";
        for (int i = 0; i < 8; i++) {
            deep = Made.zip(entries(name, deep));
            name = "z.zip";
        }
        assertThat(lines("z.zip", deep))
                .containsExactly("failed z.zip/z.zip/z.zip/z.zip/z.zip/z.zip/z.zip: is ZIP that lies in 6 others;"
                        + " so deep none is opened");
    }

    @Test
    void ofAWaczThePagesAreReadAndNotTheirLists() {
        byte[] warc = Made.warc(true, out -> out.write(Made.answer("https://a.example/1", "Panas bumi")));
        assertThat(lines(
                        "a.wacz",
                        Made.zip(entries(
                                "archive/data.warc.gz", warc, "pages/pages.jsonl", Made.utf8("{\"text\":\"x\"}")))))
                .containsExactly(
                        "read a.wacz/archive/data.warc.gz#1",
                        "passed a.wacz/pages/pages.jsonl: about the pages of the WACZ, none of them");
    }

    @Test
    void aNameThatLeadsOutIsNoMoreThanALabel() {
        Map<String, byte[]> entries =
                entries("../../etc/a.txt", TEXT, "C:\\luar\\b.txt", TEXT, "/akar/\u001b[31mc.txt", TEXT);
        assertThat(lines("a.zip", Made.zip(entries)))
                .containsExactly("read a.zip/etc/a.txt", "read a.zip/luar/b.txt", "read a.zip/akar/[31mc.txt");
        assertThat(Label.of("../..")).isEqualTo("?");
        assertThat(Label.of("x".repeat(5000) + "/a.txt")).hasSize(301).endsWith("/a.txt");
    }

    @Test
    void anEncryptedEntryIsNamedAndTheOthersAreRead() throws IOException {
        byte[] zip = Made.zip(entries("rahasia.txt", TEXT, "b.txt", TEXT));
        String bytes = new String(zip, StandardCharsets.ISO_8859_1);
        zip[6] |= 1;
        zip[bytes.indexOf("PK\u0001\u0002") + 8] |= 1;
        Path file = Files.write(folder.resolve("a.zip"), zip);
        assertThat(Reads.lines(Reads.of(file)))
                .containsExactly("failed " + file + "/rahasia.txt: is encrypted", "read " + file + "/b.txt");
    }

    @Test
    void anEntryThatDoesNotFitItsCheckSumIsAProblem() throws IOException {
        byte[] zip = stored(entries("a.txt", TEXT, "b.txt", TEXT));
        zip[60] ^= 1;
        assertThat(Reads.lines(Reads.of(Files.write(folder.resolve("a.zip"), zip)))
                        .toString())
                .contains("failed " + folder + "/a.zip/a.txt: cannot be read: ")
                .contains("read " + folder + "/a.zip/b.txt");
    }

    private static byte[] stored(Map<String, byte[]> entries) {
        return Made.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey());
                    CRC32 sum = new CRC32();
                    sum.update(each.getValue());
                    entry.setCrc(sum.getValue());
                    entry.setSize(each.getValue().length);
                    zip.putNextEntry(entry);
                    zip.write(each.getValue());
                }
            }
        });
    }

    @Test
    void aTruncatedArchiveIsReadAsFarAsItGoes() throws IOException {
        byte[] zip = Made.zip(entries("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT));
        Path cut = Files.write(folder.resolve("a.zip"), Arrays.copyOf(zip, zip.length / 2));
        List<String> lines = Reads.lines(Reads.of(cut));
        assertThat(lines).startsWith("read " + cut + "/a.txt").hasSizeGreaterThan(1);
        assertThat(lines.getLast()).startsWith("failed " + cut);
        byte[] tar = Made.gzip(Made.tar(entries("a.txt", TEXT, "b.txt", TEXT.clone())));
        assertThat(Reads.lines(Reads.of("a.tgz", Arrays.copyOf(tar, tar.length - 20)))
                        .getLast())
                .startsWith("failed a.tgz");
    }

    @Test
    void aBombEndsItself() {
        byte[] zeros = new byte[1 << 20];
        byte[] bomb = Made.bytes(out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                for (int i = 0; i < 600; i++) {
                    packed.write(zeros);
                }
            }
        });
        assertThat(lines("bom.txt.gz", bomb))
                .containsExactly("failed bom.txt.gz: is too large: 20.0 MB, more than the limit of 20.0 MB");
        Map<String, byte[]> many = new LinkedHashMap<>();
        byte[] inner = Made.zip(entries("0.txt", new byte[19 << 20]));
        for (int i = 0; i < 40; i++) {
            many.put(i + ".zip", inner);
        }
        byte[] nested = Made.zip(Map.of("semua.zip", Made.zip(many)));
        List<String> lines = Reads.lines(Reads.of("a.zip", nested));
        assertThat(lines.getLast()).contains("unpacks to more than 512.0 MB out of ");
        assertThat(lines).hasSizeLessThan(40);
    }

    @Test
    void aNameOfATarThatClaimsToBeEndlessEndsTheTar() {
        byte[] tar = Made.bytes(out -> {
            try (TarArchiveOutputStream made = new TarArchiveOutputStream(out)) {
                TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
                name.setSize(3_000_000);
                made.putArchiveEntry(name);
                made.write(new byte[3_000_000]);
                made.closeArchiveEntry();
            }
        });
        assertThat(Reads.lines(Reads.of("a.tar", tar)))
                .containsExactly("failed a.tar: cannot be read: a name in the tar archive is longer than any name is");
    }

    @Test
    void aZipOfVeryManyEntriesIsReadWithoutItsListInMemory() throws IOException {
        Path file = folder.resolve("banyak.zip");
        String name = "halaman/" + "x".repeat(250) + "/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 30_000; i++) {
                zip.putNextEntry(new ZipEntry(name + i + ".css"));
            }
        }
        assertThat(ZipDirectory.size(file)).isGreaterThan(8L << 20);
        try (var found = Sources.reader(new ByteArrayInputStream(new byte[0]), RowMapping.USUAL)
                .read(file.toString())) {
            assertThat(found.count()).isEqualTo(30_000);
        }
    }
}
