package id.kawat.sources.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.sources.Made;
import id.kawat.sources.Reads;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class PapersTest {
    private static final String TITLE = "Kenya dan Islandia Bahas Panas Bumi";
    private static final byte[] RELEASE = MadePapers.release(
            TITLE,
            List.of(
                    List.of(
                            TITLE,
                            "",
                            "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi pada Senin, 21 Juli 2025, un-",
                            "tuk membahas kerja sama panas bumi. Kedua negara-",
                            "negara sahabat itu sepakat.",
                            "",
                            "Latar belakang",
                            "Kerja sama itu yang pertama sejak kedua pemerintah membuka hubungan diplomatik, dan akan",
                            "dilanjutkan dengan kunjungan menteri energi Kenya ke Reykjavik pada bulan September yang"),
                    List.of(
                            "akan datang, kata juru bicara itu kepada wartawan.",
                            "",
                            "Islandia menyumbang dana pelatihan bagi para insinyur Kenya.")));

    @Test
    void aPdfIsItsParagraphsWithoutWhatStandsOnEveryPage() {
        List<Found> found = Reads.of("rilis.pdf", RELEASE);
        assertThat(Reads.lines(found)).containsExactly("read rilis.pdf");
        Document document = Reads.documents(found).getFirst();
        assertThat(Reads.text(document).split("\n\n"))
                .containsExactly(
                        TITLE,
                        "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi pada Senin, 21 Juli 2025, untuk"
                                + " membahas kerja sama panas bumi. Kedua negara-negara sahabat itu sepakat.",
                        "Latar belakang",
                        "Kerja sama itu yang pertama sejak kedua pemerintah membuka hubungan diplomatik, dan akan"
                                + " dilanjutkan dengan kunjungan menteri energi Kenya ke Reykjavik pada bulan September"
                                + " yang akan datang, kata juru bicara itu kepada wartawan.",
                        "Islandia menyumbang dana pelatihan bagi para insinyur Kenya.");
        assertThat(document.known().title()).contains(TITLE);
        assertThat(document.known().published()).contains(LocalDate.of(2025, 7, 24));
    }

    @Test
    void aHyphenAtTheEndOfALineGoesUnlessTheWordHasIt() {
        assertThat(joined("per-", "temuan")).isEqualTo("pertemuan");
        assertThat(joined("negara-", "negara")).isEqualTo("negara-negara");
        assertThat(joined("berlari-", "lari")).isEqualTo("berlari-lari");
        assertThat(joined("se-", "Indonesia")).isEqualTo("se-Indonesia");
        assertThat(joined("ke-", "21")).isEqualTo("ke-21");
        assertThat(joined("hu\u00AD", "bungan")).isEqualTo("hubungan");
        assertThat(joined("dan –", "kata")).isEqualTo("dan – kata");
    }

    private static String joined(String before, String behind) {
        StringBuilder paragraph = new StringBuilder(before);
        PdfParagraphs.join(paragraph, behind);
        return paragraph.toString();
    }

    @Test
    void aWordFileIsItsParagraphsAndTables() {
        List<Found> found = Reads.of("rilis.docx", MadePapers.docx());
        assertThat(Reads.lines(found)).containsExactly("read rilis.docx");
        assertThat(Reads.text(Reads.documents(found).getFirst()))
                .isEqualTo(TITLE + "\n\n" + Made.STORY + "\n\nNegara\tNilai\nKenya\t12 juta dolar AS");
        assertThat(Reads.documents(found).getFirst().known().title()).contains(TITLE);
    }

    @Test
    void whatHasNoTextOrIsLockedIsNamed() {
        assertThat(Reads.lines(Reads.of("pindai.pdf", MadePapers.scanned())))
                .containsExactly(
                        "failed pindai.pdf: holds no text: 2 pages of pictures, as a scanner makes them; a program"
                                + " that recognises letters can add the text");
        assertThat(Reads.lines(Reads.of("kunci.pdf", MadePapers.encrypted())))
                .containsExactly("failed kunci.pdf: is encrypted");
        assertThat(Reads.lines(Reads.of("potong.pdf", Arrays.copyOf(RELEASE, 300)))
                        .toString())
                .contains("failed potong.pdf: ");
        byte[] docx = MadePapers.docx();
        assertThat(Reads.lines(Reads.of("potong.docx", Arrays.copyOf(docx, docx.length / 2)))
                        .toString())
                .contains("failed potong.docx: is ");
    }

    @Test
    void aPdfMadeToHangIsGivenUpAndTheNextIsRead() {
        PaperDesk desk = new PaperDesk(Duration.ofSeconds(5));
        assertThat(desk.read(PaperKind.PDF, MadePapers.endless()).remark())
                .contains("takes longer to read than 5 s; it was given up");
        assertThat(Reads.lines(Reads.of("rilis.pdf", RELEASE))).containsExactly("read rilis.pdf");
    }

    @Test
    void aPdfThatFillsTheMemoryCostsItsOwnProcessOnly() {
        assertThat(Reads.lines(Reads.of("bom.pdf", MadePapers.bomb(300))).toString())
                .contains("failed bom.pdf: needs more memory to read than it is given");
        assertThat(Reads.lines(Reads.of("rilis.pdf", RELEASE))).containsExactly("read rilis.pdf");
    }

    @Test
    void entitiesOfAWordFileAreNotReadAndDoNotMultiply() {
        StringBuilder laughs = new StringBuilder(
                "<!DOCTYPE w:document [<!ENTITY a0 \"ha\"><!ENTITY x SYSTEM \"file:///etc/hostname\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        laughs.append("]>");
        for (String word : List.of("&a29;", "&x;")) {
            byte[] docx = replaced(
                    MadePapers.docx(),
                    "word/document.xml",
                    xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + Matcher.quoteReplacement(laughs.toString()))
                            .replace("Negara", word));
            assertThat(Reads.lines(Reads.of("jahat.docx", docx)).toString()).contains("failed jahat.docx: ");
        }
    }

    private static byte[] replaced(byte[] zip, String name, UnaryOperator<String> change) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Made.bytes(_ -> {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] bytes = in.readAllBytes();
                    entries.put(
                            entry.getName(),
                            entry.getName().equals(name)
                                    ? Made.utf8(change.apply(new String(bytes, StandardCharsets.UTF_8)))
                                    : bytes);
                }
            }
        });
        return Made.zip(entries);
    }
}
