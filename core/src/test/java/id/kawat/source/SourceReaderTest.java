package id.kawat.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private static final String STORY = "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi.\n";

    @TempDir
    Path folder;

    private final SourceReader reader = new SourceReader(InputStream.nullInputStream());

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<Found> read(Object... names) {
        List<String> all = new ArrayList<>();
        for (Object name : names) {
            all.add(name.toString());
        }
        return reader.read(all).toList();
    }

    private static Problem problem(Found found) {
        assertThat(found).isInstanceOf(Problem.class);
        return (Problem) found;
    }

    @Test
    void whatIsGoneThroughIsCountedWholeWhetherItIsReadPassedOverOrTooLarge() throws IOException {
        write("a.txt", STORY);
        write("b.jpg", "bukan gambar");
        write("c.txt", STORY.repeat(5));
        Meter meter = new Meter();
        SourceReader metered =
                new SourceReader(2L * STORY.length(), InputStream.nullInputStream(), List.of()).metered(meter);
        List<Long> after = new ArrayList<>();
        metered.read(folder.toString()).forEach(_ -> after.add(meter.bytes()));
        long story = STORY.length();
        assertThat(after).containsExactly(story, story + 12, 6 * story + 12);
    }

    @Test
    void aFileThatIsLeftHalfReadCountsWholeAndOneThatIsBeingReadAsFarAsItIsRead() throws IOException {
        Meter meter = new Meter();
        try (InputStream in = meter.open(write("arsip", "x".repeat(1000)))) {
            in.readNBytes(300);
            in.skipNBytes(100);
            in.read();
            assertThat(meter.bytes()).isEqualTo(401);
        }
        assertThat(meter.bytes()).isEqualTo(1000);
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesAllTheWayDown() throws IOException {
        write("b.txt", STORY);
        write("a/z.html", "<html><body><p>" + STORY + "</p></body></html>");
        write("a/c.txt", STORY);
        write(".rahasia/d.txt", STORY);
        write(".e.txt", STORY);
        write("gambar.jpg", "bukan gambar");
        assertThat(read(folder))
                .extracting(found -> found.path().substring(folder.toString().length()))
                .containsExactly("/a/c.txt", "/a/z.html", "/b.txt", "/gambar.jpg");
        assertThat(read(folder).get(1))
                .isInstanceOfSatisfying(
                        Document.class, page -> assertThat(page.media()).isEqualTo(Media.HTML));
        assertThat(read(folder).get(3)).isInstanceOf(Skipped.class);
        assertThat(read(folder)).isEqualTo(read(folder));
        assertThat(read(folder + "/").getFirst().path()).isEqualTo(folder + "/a/c.txt");
    }

    @Test
    void aRecordThatIsOpenInTheFolderIsPassedOverWithItsLogs() throws IOException {
        write("kawat.db", "SQLite");
        write("kawat.db-shm", "");
        write("kawat.db-wal", "");
        assertThat(read(folder))
                .hasSize(3)
                .allSatisfy(found -> assertThat(found).isInstanceOf(Skipped.class));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRunGoesOn() throws IOException {
        Path good = write("baik.txt", STORY);
        Path empty = write("kosong.txt", "");
        Path inside = folder.resolve("baik.txt").resolve("dalam.txt");
        List<Found> found = read(folder.resolve("tiada.txt"), empty, inside, good);
        assertThat(problem(found.get(0)).toString()).isEqualTo(folder + "/tiada.txt: does not exist");
        assertThat(problem(found.get(1)).toString()).isEqualTo(folder + "/kosong.txt: is empty");
        assertThat(problem(found.get(2)).toString()).isEqualTo(inside + ": lies inside a file, not a folder");
        assertThat(found.get(3))
                .isInstanceOfSatisfying(
                        Document.class,
                        text -> assertThat(StandardCharsets.UTF_8
                                        .decode(text.bytes())
                                        .toString())
                                .isEqualTo(STORY));
    }

    @Test
    void binaryIsKnownByItsFirstBytesAndByZeroBytes() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7'});
        Files.write(folder.resolve("b.txt"), new byte[] {'a', 'b', 0, 'c'});
        Files.write(folder.resolve("c.txt"), "\uFEFFHalo, dunia.".getBytes(StandardCharsets.UTF_16LE));
        write("d.txt", STORY);
        List<Found> found = read(folder);
        assertThat(problem(found.get(0)).reason()).isEqualTo("is a PDF, not text");
        assertThat(problem(found.get(1)).reason()).isEqualTo("is binary, not text: a zero byte at offset 2");
        assertThat(found.get(2)).as("UTF-16 has zero bytes by right").isInstanceOf(Document.class);
        assertThat(found.get(3)).isInstanceOf(Document.class);
    }

    @Test
    void fiftyMegabytesOfOneLineAreRefusedUnread() throws IOException {
        Path huge = folder.resolve("besar.txt");
        byte[] chunk = "kata ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(huge)) {
            for (int i = 0; i < 50; i++) {
                out.write(chunk);
            }
        }
        Path good = write("sesudah.txt", STORY);
        List<Found> found = read(huge, good);
        assertThat(problem(found.get(0)).toString())
                .isEqualTo(huge + ": is too large: 47.7 MB, more than the limit of 20.0 MB");
        assertThat(found.get(1)).isInstanceOf(Document.class);
    }

    @Test
    void aLimitHoldsForStandardInputToo() {
        byte[] bytes = "x".repeat(101).getBytes(StandardCharsets.UTF_8);
        assertThat(new SourceReader(100, new ByteArrayInputStream(bytes), List.of())
                        .read("-")
                        .toList()
                        .toString())
                .contains("-: is too large: 101 bytes, more than the limit of 100 bytes");
        assertThat(new SourceReader(101, new ByteArrayInputStream(bytes), List.of())
                        .read("-")
                        .toList()
                        .getFirst())
                .isInstanceOf(Document.class);
        assertThat(new SourceReader(new ByteArrayInputStream(new byte[0]))
                        .read("-")
                        .toList()
                        .toString())
                .contains("-: is empty");
    }

    @Test
    void linksThatGoRoundInCirclesAreWalkedOnce() throws IOException {
        write("a/satu.txt", STORY);
        Files.createSymbolicLink(folder.resolve("a/atas"), folder);
        Files.createSymbolicLink(folder.resolve("putus.txt"), folder.resolve("tiada.txt"));
        Files.createSymbolicLink(folder.resolve("putar"), folder.resolve("putar"));
        List<Found> found = read(folder);
        assertThat(found.stream().filter(Document.class::isInstance)).hasSize(1);
        assertThat(found).contains(new Skipped(folder + "/a/atas", "a link to a folder that is read already"));
        assertThat(found).contains(Problem.of(folder + "/putus.txt", "is a link to nothing"));
        assertThat(found).contains(Problem.of(folder + "/putar", "is a link to nothing"));
    }

    @Test
    void aFolderWithoutPermissionIsAProblem() throws IOException {
        write("terkunci/a.txt", STORY);
        write("terbuka.txt", STORY);
        Path locked = folder.resolve("terkunci");
        assertThat(locked.toFile().setReadable(false)).isTrue();
        try {
            Assumptions.assumeFalse(Files.isReadable(locked), "permission bits do not stop this user");
            List<Found> found = read(folder);
            assertThat(found.get(0)).isInstanceOf(Document.class);
            assertThat(problem(found.get(1)).toString()).isEqualTo(locked + ": folder permission denied");
        } finally {
            assertThat(locked.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void troubleWithFilesIsToldWithoutTheirPath() {
        assertThat(SourceReader.reason(new AccessDeniedException("/a/b"))).isEqualTo("permission denied");
        assertThat(SourceReader.reason(new FileSystemException("/a/b", null, "Too many levels")))
                .isEqualTo("cannot be read: Too many levels");
        assertThat(SourceReader.reason(new IOException("Input/output error")))
                .isEqualTo("cannot be read: Input/output error");
    }

    @Test
    void otherKindsOfFileAreRefusedWhenNamed() throws IOException {
        Path json = write("a.json", "{}");
        Path note = write("a.md", STORY);
        List<Found> found = read(json, note);
        assertThat(problem(found.get(0)).toString()).isEqualTo(json + ": is JSON; text and HTML are read");
        assertThat(found.get(1)).isInstanceOf(Document.class);
    }

    @Test
    void filesAreOpenedOnlyWhenTheirTurnComes() throws IOException {
        write("a.txt", STORY);
        Path second = write("b.txt", STORY);
        var rest = reader.read(folder.toString()).iterator();
        assertThat(rest.next()).isInstanceOf(Document.class);
        Files.delete(second);
        assertThat(problem(rest.next()).toString()).isEqualTo(second + ": does not exist");
        assertThat(rest.hasNext()).isFalse();
    }

    @Test
    void aPageIsKnownByItsContentWhateverItsName() throws IOException {
        Path page = write("berita.2024", "\n<!DOCTYPE html><title>x</title>");
        assertThat(read(page).getFirst())
                .isInstanceOfSatisfying(
                        Document.class, d -> assertThat(d.media()).isEqualTo(Media.HTML));
    }

    @Test
    void aPatternThatTheShellLeftIsMatchedHere() throws IOException {
        for (String name : List.of("b/2.txt", "a/1.txt", "a/c/3.txt", "a/c/4.html", "5.txt", "[6].txt", "e6.txt")) {
            write(name, STORY);
        }
        assertThat(matched("*.txt")).containsExactly("/5.txt", "/[6].txt", "/e6.txt");
        assertThat(matched("*/*.txt")).containsExactly("/a/1.txt", "/b/2.txt");
        assertThat(matched("**/*.txt"))
                .containsExactly("/5.txt", "/[6].txt", "/a/1.txt", "/a/c/3.txt", "/b/2.txt", "/e6.txt");
        assertThat(matched("{a,b}/?.txt")).containsExactly("/a/1.txt", "/b/2.txt");
        assertThat(matched("a/c*")).as("a folder that is matched is read").containsExactly("/a/c/3.txt", "/a/c/4.html");
        assertThat(matched("[6].txt")).as("a file of that very name").containsExactly("/[6].txt");
        assertThat(read(folder + "/*.pdf").toString()).isEqualTo("[" + folder + "/*.pdf: matches nothing]");
        assertThat(problem(read(folder + "/tiada/*.txt").getFirst()).reason())
                .startsWith("matches nothing: there is no folder");
        assertThat(problem(read(folder + "/{a.txt").getFirst()).reason()).startsWith("is not a pattern");
    }

    private List<String> matched(String pattern) {
        return read(folder + "/" + pattern).stream()
                .map(found -> found.path().substring(folder.toString().length()))
                .toList();
    }

    @Test
    void whatAnOpenerGivesIsReadOneByOneAndItsExceptionEndsItAlone() throws IOException {
        write("a.txt", STORY);
        Path box = write("b.kotak", "KOTAK");
        write("c.txt", STORY);
        Opener opener = new Opener() {
            @Override
            public String kind() {
                return "kotak";
            }

            @Override
            public Set<String> endings() {
                return Set.of();
            }

            @Override
            public boolean opens(String name, ByteBuffer head) {
                return StandardCharsets.UTF_8.decode(head).toString().equals("KOTAK");
            }

            @Override
            public Stream<Found> open(Content content, ContentReader inner) {
                int[] number = {0};
                return InTurn.of(content.path(), () -> {
                    if (number[0] == 2) {
                        throw new IllegalStateException("rusak");
                    }
                    return inner.read(new Content(
                            content.path() + "#" + ++number[0],
                            "",
                            new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)),
                            content.known()));
                });
            }
        };
        SourceReader all =
                new SourceReader(new ContentReader(List.of(opener), 1000), InputStream.nullInputStream(), List.of());
        assertThat(all.read(folder.toString()).map(Found::path))
                .containsExactly(folder + "/a.txt", box + "#1", box + "#2", box.toString(), folder + "/c.txt");
    }
}
