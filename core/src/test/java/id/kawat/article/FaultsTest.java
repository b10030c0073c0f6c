package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Media;
import id.kawat.source.Problem;
import id.kawat.source.Skipped;
import id.kawat.source.SourceReader;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Broken input: each fault has its folder, is named with its path, and does not stop the run. */
class FaultsTest {
    private static final String FAULTS = "src/test/resources/faults";

    private static String only(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst().toString();
    }

    @Test
    void theRunGoesOnThroughAllFaults() {
        List<String> read = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        new SourceReader(InputStream.nullInputStream()).read(FAULTS).forEach(found -> {
            switch (found) {
                case Document document ->
                    (Shown.READER.read(document).article().isPresent() ? read : failed).add(document.path());
                case Problem problem -> failed.add(problem.path());
                case Skipped skipped -> failed.add(skipped.path());
            }
        });
        assertThat(read)
                .containsExactly(
                        FAULTS + "/cut-off/terpotong.html",
                        FAULTS + "/cut-off/terpotong.txt",
                        FAULTS + "/no-date/tanpa-tanggal.html",
                        FAULTS + "/wrong-charset/mengaku-latin1.html",
                        FAULTS + "/wrong-charset/mengaku-utf8.html",
                        FAULTS + "/wrong-charset/windows.txt");
        assertThat(failed)
                .containsExactly(
                        FAULTS + "/empty/blank.txt",
                        FAULTS + "/empty/kosong.txt",
                        FAULTS + "/furniture-only/hanya-perabot.txt",
                        FAULTS + "/no-story/menu.html");
    }

    @Test
    void anEmptyFileAndABlankOne() {
        List<Found> found = new SourceReader(InputStream.nullInputStream())
                .read(FAULTS + "/empty")
                .toList();
        assertThat(found.get(1).toString()).isEqualTo(FAULTS + "/empty/kosong.txt: is empty");
        assertThat(only(Shown.resource("faults/empty/blank.txt"))).isEqualTo(FAULTS + "/empty/blank.txt: is blank");
    }

    @Test
    void aPageWithoutADayHasNone() {
        Reading reading = Shown.resource("faults/no-date/tanpa-tanggal.html");
        assertThat(reading.problems()).isEmpty();
        assertThat(Shown.article(reading).published()).isEmpty();
    }

    @Test
    void aPageCutOffIsReadAsFarAsItGoes() {
        Reading reading = Shown.resource("faults/cut-off/terpotong.html");
        assertThat(only(reading))
                .isEqualTo(
                        FAULTS + "/cut-off/terpotong.html: the page is cut off before its end; read as far as it goes");
        assertThat(Shown.blocks(Shown.article(reading)))
                .containsExactly(
                        "HEADLINE: Peru Buka Konsulat di Surabaya",
                        "PARAGRAPH: Pemerintah Peru membuka konsulat jenderal di Surabaya pada Kamis untuk melayani pedagang kopi dan perikanan.",
                        "PARAGRAPH: Duta Besar Peru mengatakan kantor itu akan mempermudah visa bagi pelaku usaha dari Jawa Timur dan Ba");
    }

    @Test
    void aTextCutOffInTheMiddleOfACharacterIsStillUtf8() {
        Reading reading = Shown.resource("faults/cut-off/terpotong.txt");
        assertThat(only(reading)).isEqualTo(FAULTS + "/cut-off/terpotong.txt: ends in the middle of a character");
        assertThat(Shown.article(reading).text()).endsWith("“ekonomi biru\uFFFD");
    }

    @Test
    void aCharsetOtherThanDeclaredIsReadByWhatThePageHolds() {
        Reading latin = Shown.resource("faults/wrong-charset/mengaku-latin1.html");
        assertThat(only(latin))
                .isEqualTo(FAULTS + "/wrong-charset/mengaku-latin1.html: declares windows-1252 but holds UTF-8");
        assertThat(Shown.article(latin).text()).contains("Tromsø", "“segera”");
        Reading utf8 = Shown.resource("faults/wrong-charset/mengaku-utf8.html");
        assertThat(only(utf8))
                .isEqualTo(FAULTS + "/wrong-charset/mengaku-utf8.html: is not UTF-8; read as windows-1252");
        assertThat(Shown.article(utf8).title()).contains("Menteri Norwegia di Tromsø");
        Reading text = Shown.resource("faults/wrong-charset/windows.txt");
        assertThat(only(text)).endsWith("windows.txt: is not UTF-8; read as windows-1252");
        assertThat(Shown.article(text).text()).startsWith("Wali Kota Tromsø menyambut");
    }

    @Test
    void nothingButFurnitureIsNoArticle() {
        assertThat(only(Shown.resource("faults/furniture-only/hanya-perabot.txt")))
                .isEqualTo(FAULTS
                        + "/furniture-only/hanya-perabot.txt: has no story: nothing but 5 lines of page furniture");
        assertThat(only(Shown.resource("faults/no-story/menu.html")))
                .isEqualTo(FAULTS + "/no-story/menu.html: has no story: no paragraph of text on the page");
    }

    @Test
    void controlCharactersAreNoText() {
        String garbage = "\u0001\u0002kata\u0003\u0004".repeat(50);
        assertThat(only(Shown.READER.read(Document.of("acak.txt", garbage, Media.TEXT))))
                .isEqualTo("acak.txt: is not text: too many control characters");
    }

    @Test
    void oneEndlessLineOrWordIsBounded() {
        Reading tooLong = Shown.READER.read("panjang.txt", "kata ".repeat(500_000));
        assertThat(only(tooLong))
                .isEqualTo("panjang.txt: is too long for an article: 2,500,000 characters, more than 2,000,000");
        for (String text : List.of(
                "a".repeat(1_900_000),
                "kata ".repeat(380_000),
                "a@b.cc".repeat(50_000),
                "(".repeat(500_000),
                "a\n".repeat(900_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                assertThat(Shown.READER.read("x.txt", text)).isNotNull();
            });
        }
    }
}
