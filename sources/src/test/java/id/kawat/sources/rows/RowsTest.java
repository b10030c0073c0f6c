package id.kawat.sources.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.source.Content;
import id.kawat.source.Document;
import id.kawat.source.Found;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.Made;
import id.kawat.sources.Reads;
import id.kawat.sources.Sources;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {
    private static final String ROW = """
        {"title":"Kenya dan Islandia","text":"%s","url":"https://warta.example/1","date":"2025-07-24T23:30:00+07:00",\
        "outlet":{"name":"Warta Uji"},"authors":["Sari","Budi; Tono"],"language":"id-ID"}\
        """.formatted(Made.STORY);

    private static List<Found> read(String name, String content) {
        return Reads.of(name, Made.utf8(content));
    }

    private static void isWhole(Document document) {
        assertThat(Reads.text(document)).isEqualTo("Kenya dan Islandia\n\n" + Made.STORY);
        Known known = document.known();
        assertThat(known.title()).contains("Kenya dan Islandia");
        assertThat(known.url()).contains("https://warta.example/1");
        assertThat(known.published()).contains(LocalDate.of(2025, 7, 24));
        assertThat(known.outlet()).contains("Warta Uji");
        assertThat(known.language()).contains("id");
    }

    @Test
    void aLineOfJsonIsAnArticleWithAllThatItsFieldsTell() {
        List<Found> found = read("a.jsonl", ROW + "\n\n" + ROW + "\n{\"text\": \n{\"title\":\"x\"}\n[]\n" + ROW);
        assertThat(Reads.lines(found))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("read a.jsonl#1"),
                        line -> assertThat(line).isEqualTo("read a.jsonl#3"),
                        line -> assertThat(line)
                                .startsWith("failed a.jsonl#4: is broken JSON: Unexpected end-of-input"),
                        line -> assertThat(line).isEqualTo("failed a.jsonl#5: has nothing in the column 'text'"),
                        line -> assertThat(line).isEqualTo("failed a.jsonl#6: is no JSON object"),
                        line -> assertThat(line).isEqualTo("read a.jsonl#7"));
        isWhole(Reads.documents(found).getFirst());
        assertThat(Reads.documents(found).getFirst().known().authors()).containsExactly("Sari", "Budi", "Tono");
    }

    @Test
    void anArrayHoldsManyAndAnObjectOne() {
        assertThat(Reads.lines(read("a.json", "[" + ROW + ",\n" + ROW + "]")))
                .containsExactly("read a.json#1", "read a.json#2");
        assertThat(Reads.lines(read("a.json", ROW))).containsExactly("read a.json");
        assertThat(Reads.lines(read("a.json", "[" + ROW + ", {\"text\"")).getLast())
                .startsWith("failed a.json#2: is broken JSON");
        isWhole(Reads.documents(read("a.json", "[" + ROW + "]")).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void aRowOfATableIsAnArticleWhateverPartsItsCells(String separator) {
        String head = String.join(separator, "judul", "isi", "tanggal", "url", "outlet", "lang");
        String row = String.join(
                separator,
                "\"Kenya dan Islandia\"",
                "\"" + Made.STORY + "\"",
                "24 Juli 2025",
                "https://warta.example/1",
                "Warta Uji",
                "id");
        List<Found> found = read("a.csv", "\uFEFF" + head + "\n" + row + "\n" + row + "\nkosong" + separator + "\n");
        assertThat(Reads.lines(found))
                .containsExactly("read a.csv#1", "read a.csv#2", "failed a.csv#3: has nothing in the column 'text'");
        isWhole(Reads.documents(found).getFirst());
    }

    @Test
    void aTableInWindowsLettersIsReadInThem() {
        byte[] csv = "text\nPresiden Côte d’Ivoire tiba.\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Reads.text(Reads.documents(Reads.of("a.csv", csv)).getFirst()))
                .isEqualTo("Presiden Côte d’Ivoire tiba.");
    }

    @Test
    void columnsOfOtherNamesAreMapped() {
        String row = "{\"article\":{\"body\":\"" + Made.STORY + "\"},\"when\":1753371000,\"text\":\"bukan\"}";
        RowMapping mapping = RowMapping.of("text=article.body,date=when");
        Document document = (Document) Sources.contents(mapping)
                .read(new Content("a.jsonl", "a.jsonl", new ByteArrayInputStream(Made.utf8(row)), Known.NOTHING))
                .findFirst()
                .orElseThrow();
        assertThat(Reads.text(document)).isEqualTo(Made.STORY);
        assertThat(document.known().published()).contains(LocalDate.of(2025, 7, 24));
        assertThatThrownBy(() -> RowMapping.of("txt=body")).hasMessageContaining("did you mean 'text'?");
        assertThatThrownBy(() -> RowMapping.of("body")).hasMessageContaining("is not FIELD=COLUMN");
    }

    @Test
    void aTextWithMarkupIsAPage() {
        Document page = Reads.documents(
                        read("a.jsonl", "{\"title\":\"A & B\",\"body\":\"<p>" + Made.STORY + "</p><p>Lagi.</p>\"}"))
                .getFirst();
        assertThat(page.media()).isEqualTo(Media.HTML);
        assertThat(Reads.text(page)).contains("<h1>A &amp; B</h1>").contains("<p>Lagi.</p>");
    }

    @Test
    void aFileOfOtherRowsHoldsNoArticles() {
        assertThat(Reads.lines(read("a.jsonl", "{\"id\":1}\n{\"id\":2}\n")))
                .containsExactly(
                        "passed a.jsonl: holds no articles: its first row has no 'text'; --map text=COLUMN names"
                                + " another column");
        assertThat(Reads.lines(read("a.csv", "id,nama\n1,x\n")).toString()).contains("passed a.csv: holds no articles");
        assertThat(Reads.lines(read("package.json", "{\"name\":\"x\"}")).toString())
                .contains("passed package.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-07-24T23:59:59Z",
                "Thu, 24 Jul 2025 03:15:00 GMT",
                "Thu, 24 Jul 2025 03:15:00 +0700",
                "24 Juli 2025",
                "Kamis, 24 Juli 2025 10.15 WIB",
                "24/07/2025",
                "July 24, 2025",
                "20250724",
                "20250724101500",
                "1753371000",
                "1753371000123",
                "2025/07/24 10:15",
            })
    void daysAreReadInAllUsualForms(String written) {
        assertThat(Days.in(written)).contains(LocalDate.of(2025, 7, 24));
        assertThat(Days.in("kemarin")).isEmpty();
        assertThat(Days.in("20251399")).isEmpty();
    }
}
