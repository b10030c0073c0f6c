package id.kawat.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.export.FactTable;
import id.kawat.fact.Event;
import id.kawat.fact.FactJson;
import id.kawat.workbench.Bench;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest {
    private static final Pattern NEXT = Pattern.compile("class=\"more button\" href=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = Bench.of(folder);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "event", "engagement", "relation", "instrument", "figure", "person"})
    void everySortOfThingIsListedWithALinkToItsWords(String kind) {
        HttpResponse<String> page = bench.get("/search?kind=" + kind);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h3><a href=\"/article/").contains("aria-current=\"page\"");
        if (!kind.equals("article")) {
            assertThat(page.body()).contains("?fact=").contains("<mark>");
        }
    }

    @Test
    void articlesAreFoundByTheirWordsWhichAreMarked() {
        assertThat(bench.get("/search?q=perdagangan").body())
                .contains("<mark>perdagangan</mark>")
                .contains("/search?kind=event&amp;q=perdagangan");
    }

    @Test
    void filtersNarrowAndAChipTakesEachAway() {
        String page = bench.get("/search?kind=event&between=KEN&between=Indonesia&type=REQUEST&since=2023")
                .body();
        assertThat(page).contains("antara Indonesia dan Kenya").contains("meminta");
        assertThat(page)
                .contains(
                        "href=\"/search?kind=event&amp;between=IDN&amp;between=KEN&amp;since=2023\" aria-label=\"Tanpa ")
                .contains("href=\"/search?kind=event&amp;type=REQUEST&amp;since=2023\" aria-label=\"Tanpa ");
    }

    @Test
    void twoPartiesOfTheFormAndOnlyThemIsBetween() {
        assertThat(bench.get("/search?kind=event&with=Kenya&with=Indonesia&only=1&type=&topic=")
                        .body())
                .contains("antara Indonesia dan Kenya");
        assertThat(bench.get("/search?kind=event&with=Kenya&with=&only=1").body())
                .contains("dengan Kenya");
    }

    @Test
    void anotherSortOfThingIsAskedByWhatMeansSomethingThere() {
        assertThat(bench.get("/search?kind=event&between=IDN&between=KEN&type=REQUEST&topic=energy")
                        .body())
                .contains("href=\"/search?kind=figure&amp;between=IDN&amp;between=KEN\"")
                .contains("href=\"/search?kind=person&amp;with=IDN&amp;with=KEN\"");
    }

    @Test
    void theWholeListIsReachedPageByPageWithoutAScript() {
        String address = "/search?kind=event";
        int pages = 0;
        int events = 0;
        while (!address.isEmpty()) {
            String page = bench.get(address).body();
            events += page.split("<h3><a href=\"/article/", -1).length - 1;
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
            pages++;
        }
        assertThat(pages).isGreaterThan(2);
        assertThat(events)
                .isEqualTo(bench.get("/search/export.jsonl?kind=event")
                        .body()
                        .lines()
                        .count());
    }

    @Test
    void wordsThatNameAPartyAPairOrAPersonOfferTheirPages() {
        assertThat(bench.get("/search?q=Vietnam").body()).contains("class=\"offer\" href=\"/party/VNM\"");
        assertThat(bench.get("/search?q=Korea+Vietnam").body()).contains("class=\"offer\" href=\"/pair/KOR/VNM\"");
        assertThat(bench.get("/search?q=Kenya+dan+Indonesia").body())
                .contains("class=\"offer\" href=\"/pair/IDN/KEN\"");
        assertThat(bench.get("/search?q=Kiptoo").body())
                .contains("class=\"offer\" href=\"/person?name=Wanjiru%20Kiptoo\"");
        assertThat(bench.get("/search?q=tarif+Kenya").body())
                .contains("class=\"offer\" href=\"/search?kind=article&amp;q=tarif&amp;with=KEN\"");
        assertThat(bench.get("/search?q=Vietnm").body())
                .contains("Mungkin maksud Anda")
                .contains("/party/VNM");
    }

    @Test
    void whatCannotBeAskedIsSaidInThePageWithWhatToAskInstead() {
        HttpResponse<String> misspelt = bench.get("/search?kind=event&with=Vietnm");
        assertThat(misspelt.statusCode()).isEqualTo(400);
        assertThat(misspelt.body())
                .contains("“Vietnm” bukan nama satu pihak saja")
                .contains("href=\"/search?kind=event&amp;with=VNM\"");
        assertThat(bench.get("/search?kind=event&type=FOO").body()).contains("Tidak ada jenis “FOO”");
        assertThat(bench.get("/search?kind=figure&status=planned").body()).contains("tidak mengenal status “planned”");
        assertThat(bench.get("/search?kind=event&since=kemarin").body()).contains("“kemarin” bukan tanggal");
        assertThat(bench.get("/search?kind=event&since=2025-02-30").statusCode())
                .isEqualTo(400);
        assertThat(bench.get("/search?kind=event&since=2025&until=2024").statusCode())
                .isEqualTo(400);
        assertThat(bench.get("/search?kind=event&between=KOR&between=KOR").statusCode())
                .isEqualTo(400);
        assertThat(bench.get("/search?q=yang+di").body()).contains("Tidak ada yang dapat dicari");
        assertThat(bench.get("/search?kind=cheese").statusCode()).isEqualTo(400);
        assertThat(bench.get("/search?q=gurita").body()).contains("Tidak ada dalam catatan");
    }

    @Test
    void facetsSayHowArticlesAreSpreadAndNarrowByALink() {
        String piece = bench.get("/search/facets?kind=event&with=KEN").body();
        assertThat(piece).doesNotContain("<html").contains("/search?kind=event&amp;with=KEN&amp;with=IDN");
        assertThat(piece).contains("href=\"/search?kind=event\" aria-current=\"true\">Kenya");
        assertThat(bench.get("/search?kind=event&with=KEN&spread=1").body())
                .as("without scripts")
                .contains("/search?kind=event&amp;with=KEN&amp;with=IDN");
    }

    @Test
    void theFilesHoldWhatThePageShows() throws IOException {
        HttpResponse<String> lines = bench.get("/search/export.jsonl?kind=event&with=KEN");
        assertThat(lines.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("kawat-events.jsonl"));
        assertThat(FactJson.readAll(new StringReader(lines.body())))
                .isNotEmpty()
                .allMatch(fact -> fact instanceof Event);
        String csv = bench.get("/search/export.csv?kind=event&with=KEN").body();
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).startsWith("id,"));
        assertThat(bench.get("/search/export.csv?q=perdagangan").body()).startsWith("id,title,outlet,published");
        assertThat(bench.get("/search/export.csv?with=Vietnm").statusCode()).isEqualTo(400);
        assertThat(bench.get("/search/export.csv?q=yang").statusCode()).isEqualTo(400);
    }

    @Test
    void aSpreadsheetFindsNoFormulaInAFile() {
        assertThat(FactTable.harmless(
                        List.of("=1+2", "+62 21", "-3,5", "+4.5", "-1E-7", "@x", "\t=1", "- dan", "biasa", "")))
                .containsExactly("'=1+2", "'+62 21", "-3,5", "+4.5", "-1E-7", "'@x", "'\t=1", "'- dan", "biasa", "");
        bench.add("berita/rumus.txt", """
                =HYPERLINK("http://x.example") Tonga Bertemu Menteri Kelapa

                Jakarta, 31 Mei 2025 – Tonga meminta Indonesia mengirim ahli kelapa ke Nuku'alofa.
                """);
        assertThat(bench.get("/search/export.csv?q=kelapa").body()).contains("\"'=HYPERLINK(");
    }

    @Test
    void partiesAreSuggestedWhileOneTypes() {
        assertThat(bench.get("/search/parties?q=viet").body()).isEqualTo("[{\"code\":\"VNM\",\"name\":\"Vietnam\"}]");
        assertThat(bench.get("/search/parties?q=").body()).isEqualTo("[]");
    }

    @Test
    void hostileWordsStayWords() {
        String page = bench.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22onload%3D%22x")
                .body();
        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("value=\"&#34;onload=&#34;x\"")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void thePageIsInEnglishToo() {
        assertThat(bench.send(HttpRequest.newBuilder(bench.at("/search?kind=event&with=KEN"))
                                .header("Accept-Language", "en"))
                        .body())
                .contains("with Kenya")
                .contains("Keep this search");
    }
}
