package id.kawat.workbench.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.workbench.Bench;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
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

    private static String page(String path) {
        HttpResponse<String> answer = bench.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String english(String path) {
        HttpResponse<String> answer =
                bench.send(HttpRequest.newBuilder(bench.at(path)).header("Accept-Language", "en"));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries",
                "/countries?kind=body",
                "/party/IDN",
                "/party/IGO:ASEAN",
                "/party/REG:GULF",
                "/party/IDN/engagements",
                "/party/IDN/acts",
                "/party/IDN/owes",
                "/party/IDN/owed",
                "/party/IDN/coming",
                "/party/IDN/relations",
                "/party/IDN/instruments",
                "/party/IDN/people",
                "/party/IDN/partners",
                "/people",
                "/instruments",
                "/network",
                "/network?with=IDN&type=conflict&since=2024&until=2025&least=2&others=1",
                "/map",
                "/map?with=IDN&fill=tone",
                "/calendar",
                "/calendar?with=IDN&category=planned&month=2025-07"
            })
    void everyPageIsThereInBothLanguagesAndAsksNoOtherHost(String path) {
        for (String body : new String[] {page(path), english(path)}) {
            assertThat(body)
                    .contains("<h1>")
                    .doesNotContain(" style=\"")
                    .doesNotContain("<style")
                    .doesNotContain("{0}")
                    .doesNotContainPattern("(?:src|href)=\"https?://");
        }
    }

    @Test
    void whoIsInTheRecordIsListedByHowMuchIsTold() {
        assertThat(page("/countries"))
                .contains("<a href=\"/party/IDN\">Indonesia</a>")
                .contains("Uni Eropa");
        assertThat(page("/countries?q=viet")).contains("Vietnam").doesNotContain(">Uni Eropa<");
    }

    @Test
    void aCountrysPageSaysWithWhomItDealsAndWhoSaysSo() {
        String body = page("/party/IDN");
        assertThat(body)
                .contains("<a href=\"/pair/FJI/IDN\">Fiji</a>")
                .contains("/article/")
                .contains("/party/IDN/brief.pdf")
                .contains("/calendar.ics?with=IDN");
    }

    @Test
    void aNameLeadsToThePageOfItsCode() {
        HttpResponse<String> answer = bench.get("/party/indonesia/acts");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/party/IDN/acts"));
    }

    @Test
    void aNameThatIsNobodysIsNotFound() {
        assertThat(bench.get("/party/Atlantis").statusCode()).isEqualTo(404);
        assertThat(bench.get("/person?name=Nobody%20Atall").statusCode()).isEqualTo(404);
        assertThat(bench.get("/instrument?name=Nothing").statusCode()).isEqualTo(404);
        assertThat(bench.get("/person").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/network?least=many", "/map?since=MMXX", "/calendar?month=June", "/party/IDN/acts?from=-1"})
    void whatMakesNoSenseIsSaid(String path) {
        assertThat(bench.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsAskedForCannotBecomePartOfThePage() {
        assertThat(page("/countries?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>alert")
                .contains("&lt;script>alert(1)");
    }

    @Test
    void moreLinesComeByThemselves() {
        String part = page("/party/IDN/acts?from=0&part=1");
        assertThat(part.strip()).startsWith("<li>").doesNotContain("<html");
        assertThat(part).contains("/party/IDN/acts?from=40");
        assertThat(page("/party/IDN/people?part=sheet").strip()).startsWith("<section");
    }

    @Test
    void aPersonHasOfficesAndWhomTheyMet() {
        String body = page("/person?name=Domingos%20Amaral%20Soares");
        assertThat(body)
                .contains("Perdana Menteri Timor-Leste")
                .contains("Bramantyo Hadiwijaya")
                .contains("<a href=\"/party/TLS\">");
        assertThat(page("/people?q=soares")).contains("/person?name=Domingos%20Amaral%20Soares");
    }

    @Test
    void anInstrumentSaysHowFarItHasCome() {
        String list = page("/instruments?with=PER");
        assertThat(list).contains("/instrument?name=");
        String address = list.replaceAll("(?s).*?href=\"(/instrument\\?name=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(page(address)).contains("class=\"ladder\"").contains("/article/");
        // Who knows the name alone finds it too.
        assertThat(page("/instrument?name=Perjanjian%20Kemitraan%20Ekonomi%20Komprehensif%20Indonesia-Peru"))
                .contains("Peru");
    }

    @Test
    void theNetworkIsToldInATableAndForOtherPrograms() {
        String body = page("/network");
        assertThat(body).contains("data-tie=\"NZL|VNM\"").contains("&#34;edges&#34;");
        assertThat(page("/network.graphml"))
                .startsWith("<?xml")
                .contains("<edge source=\"NZL\" target=\"VNM\">")
                .endsWith("</graphml>\n");
    }

    @Test
    void ofConflictOnlyConflictIsCounted() {
        String body = page("/network.graphml?type=conflict");
        assertThat(body).contains("source=\"AFG\" target=\"PAK\"").doesNotContain("source=\"NZL\" target=\"VNM\"");
    }

    @Test
    void theMapDrawsStatesAndDotsAndLines() {
        String body = page("/map?with=IDN");
        assertThat(body)
                .contains("land chosen")
                .contains("href=\"/pair/FJI/IDN\"")
                .contains("class=\"arc ")
                .contains("<title>Fiji: 14 peristiwa");
        assertThat(page("/map")).contains("<circle class=\"land").contains("/map?with=SGP");
    }

    @Test
    void theCalendarSaysWhatIsToComeAndWhatIsOverdue() {
        String body = page("/calendar?with=IDN&month=2025-07");
        assertThat(body).contains("Juli 2025").contains("Ekuador").contains("Lewat waktu");
    }

    @Test
    void otherCalendarsCanFollowIt() {
        HttpResponse<String> answer = bench.get("/calendar.ics?with=IDN");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("BEGIN:VEVENT\r\nUID:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(answer.body().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(bench.get("/calendar.ics?with=IDN").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md", "html"})
    void aBriefCanBeTakenAlong(String format) {
        HttpResponse<String> answer = bench.get("/party/IDN/brief." + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(said -> assertThat(said).contains("kawat-idn-" + Bench.TODAY + "." + format));
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void theFeedOfAPairHoldsWhatConcernsBoth() {
        long pair = entries("between=NZL,VNM");
        assertThat(entries("with=NZL")).isGreaterThanOrEqualTo(pair);
        assertThat(entries("")).isGreaterThan(pair);
    }

    private static long entries(String asked) {
        return bench.get("/calendar.ics?" + asked)
                .body()
                .lines()
                .filter("BEGIN:VEVENT"::equals)
                .count();
    }
}
