package id.kawat.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Event;
import id.kawat.record.FactRecord;
import id.kawat.record.Signature;
import id.kawat.workbench.Bench;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");

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

    /** What a page of ours would send. */
    static HttpRequest.Builder post(Bench bench, String address, String json) {
        Matcher token = CSRF.matcher(bench.get("/").body());
        return HttpRequest.newBuilder(bench.at(address))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", token.find() ? token.group(1) : "")
                .POST(BodyPublishers.ofString(json));
    }

    @Test
    void filtersHoldAsForTheCommands() throws Exception {
        List<String> byApi = new ArrayList<>();
        json("/api/v1/facts/events?with=IDN&type=CONSULT&status=occurred&limit=500")
                .path("items")
                .forEach(event -> byApi.add(event.path("id").asText()));
        try (FactRecord record = FactRecord.openExisting(bench.record())) {
            List<String> byRecord = record
                    .ask(Event.class)
                    .with(new id.kawat.lexicon.Party("IDN"))
                    .type("CONSULT")
                    .status("occurred")
                    .newestFirst()
                    .list()
                    .stream()
                    .map(Event::id)
                    .toList();
            assertThat(byApi).isEqualTo(byRecord).isNotEmpty();
        }
    }

    @Test
    void aSearchTellsMarksAndCountsAndGoesOn() throws Exception {
        JsonNode found = json("/api/v1/search?q=menteri&limit=2");
        assertThat(found.path("articles").asInt()).isGreaterThan(2);
        assertThat(found.path("items").path(0).path("marks")).isNotEmpty();
        JsonNode more = json(found.path("next").asText());
        assertThat(more.path("items").path(0).path("id"))
                .isNotEqualTo(found.path("items").path(1).path("id"));
        assertThat(more.path("articles")).isEqualTo(found.path("articles"));
    }

    @Test
    void aListThatGrowsWhileItIsReadTellsNothingTwice() throws Exception {
        JsonNode first = json("/api/v1/facts/events?limit=3");
        String next = first.path("next").asText();
        JsonNode before = json(next);
        String gone = first.path("items").path(0).path("id").asText();
        HttpResponse<String> rejected = bench.send(post(
                bench, "/api/v1/corrections", "{\"said\":\"reject\",\"fact\":\"" + gone + "\",\"reason\":\"no\"}"));
        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(201);
        try {
            assertThat(json(next).path("items")).isEqualTo(before.path("items"));
        } finally {
            String id =
                    JSON.readTree(rejected.body()).path("correction").path("id").asText();
            HttpResponse<String> undone = bench.send(post(
                    bench,
                    "/api/v1/corrections",
                    "{\"said\":\"undo\",\"correction\":\"" + id + "\",\"reason\":\"yes\"}"));
            assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        }
    }

    @Test
    void aCorrectionIsSignedAndAnsweredAccordingly() throws Exception {
        String fact = json("/api/v1/facts/relations?limit=1")
                .path("items")
                .path(0)
                .path("id")
                .asText();
        HttpResponse<String> made = bench.send(post(
                bench,
                "/api/v1/corrections",
                "{\"said\":\"edit\",\"fact\":\"" + fact + "\",\"fields\":{\"since\":\"1999\"},\"reason\":\"test\"}"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonNode correction = JSON.readTree(made.body()).path("correction");
        assertThat(correction.path("state").asText()).isEqualTo("in-force");
        assertThat(correction.path("by").asText()).isEqualTo(System.getProperty("user.name"));
        JsonNode cited = json("/api/v1/facts/" + fact);
        assertThat(cited.path("fact").path("since").asText()).isEqualTo("1999");
        assertThat(cited.path("corrections")).hasSize(1);
        assertThat(json("/api/v1/corrections?article=" + fact).path("items")).hasSize(1);
    }

    @Test
    void whatCannotBeSaidIsRefusedWithTheReason() throws Exception {
        assertThat(problem(
                        post(bench, "/api/v1/corrections", "{\"said\":\"accept\",\"fact\":\"e-0\",\"reason\":\"x\"}"),
                        404))
                .contains("no fact e-0");
        assertThat(problem(post(bench, "/api/v1/corrections", "{\"said\":\"accept\",\"fact\":\"e-0\"}"), 400))
                .contains("reason is missing");
        assertThat(problem(post(bench, "/api/v1/corrections", "{\"said\":\"agree\",\"reason\":\"x\"}"), 400))
                .contains("accept, reject");
        assertThat(problem(post(bench, "/api/v1/corrections", "[]"), 400)).contains("object");
        assertThat(problem(post(bench, "/api/v1/corrections", "{"), 400)).contains("not JSON");
    }

    @Test
    void aRequestThatMeansNothingIsToldWhatWouldDo() throws Exception {
        assertThat(problem("/api/v1/facts/events?wth=IDN", 400))
                .contains("'wth'")
                .contains("with");
        assertThat(problem("/api/v1/facts/events?with=Vietnm", 400)).contains("Vietnam (VNM)");
        assertThat(problem("/api/v1/facts/events?limit=0", 400)).contains("1 to 500");
        assertThat(problem("/api/v1/facts/events?cursor=abc", 400)).contains("next");
        assertThat(problem("/api/v1/facts/events?since=2025-06-31", 400)).contains("2025-07-24");
        assertThat(problem("/api/v1/facts/events?type=NONSENSE", 400)).contains("CONSULT");
        assertThat(problem("/api/v1/facts/figures?status=occurred", 400)).contains("status");
        assertThat(problem("/api/v1/intensity", 400)).contains("between");
        assertThat(problem("/api/v1/pairs/IDN/IDN", 400)).contains("same party");
        assertThat(problem("/api/v1/brief", 400)).contains("on whom");
        assertThat(problem("/api/v1/search?q=%22%22", 400)).isNotEmpty();
        assertThat(problem("/api/v1/articles/nowhere", 404)).contains("no article nowhere");
        assertThat(problem("/api/v1/facts/e-0", 404)).contains("no fact e-0");
        assertThat(problem("/api/v1/parties/Atlantis", 404)).contains("Atlantis");
        assertThat(problem("/api/v1/nowhere", 404)).isNotEmpty();
    }

    @Test
    void anAnswerThatWouldBeTheSameIsNotSentAgain() throws Exception {
        for (String address : List.of(
                "/api/v1/facts/events?limit=2",
                "/api/v1/network",
                "/api/v1/openapi.json",
                "/api/v1/brief?between=CHL,IDN")) {
            HttpResponse<String> first = bench.get(address);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again =
                    bench.send(HttpRequest.newBuilder(bench.at(address)).header("If-None-Match", tag));
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void aChangeMakesAnotherTag() throws Exception {
        String address = "/api/v1/facts/people?limit=1";
        HttpResponse<String> first = bench.get(address);
        String fact =
                JSON.readTree(first.body()).path("items").path(0).path("id").asText();
        bench.send(post(
                bench, "/api/v1/corrections", "{\"said\":\"accept\",\"fact\":\"" + fact + "\",\"reason\":\"so\"}"));
        HttpResponse<String> again = bench.send(HttpRequest.newBuilder(bench.at(address))
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("accepted k");
    }

    @Test
    void aPaperComesInEveryForm() {
        for (String format : List.of("md", "html", "docx", "pdf")) {
            HttpResponse<String> paper = bench.get("/api/v1/brief?between=NZL,VNM&format=" + format);
            assertThat(paper.statusCode()).as(format).isEqualTo(200);
            assertThat(paper.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("." + format);
        }
    }

    @Test
    void aTextIsReadAndNotKept() throws Exception {
        long before = json("/api/v1/status").path("articles").asLong();
        HttpResponse<String> read = bench.send(post(
                bench,
                "/api/v1/code",
                "{\"text\":\"Jepang mengecam Korea Utara karena uji coba rudal pada Senin.\",\"language\":\"id\"}"));
        JsonNode coded = JSON.readTree(read.body());
        assertThat(coded.path("facts").path(0).path("type").asText())
                .as(read.body())
                .isEqualTo("ACCUSE");
        assertThat(json("/api/v1/status").path("articles").asLong()).isEqualTo(before);
        HttpResponse<String> dutch = bench.send(post(
                bench,
                "/api/v1/code",
                "{\"text\":\"De minister van Buitenlandse Zaken is vandaag in Jakarta aangekomen voor overleg.\"}"));
        assertThat(JSON.readTree(dutch.body()).path("facts")).isEmpty();
        assertThat(JSON.readTree(dutch.body()).path("problems").toString()).contains("not to be Indonesian");
    }

    @Test
    void listenersAreToldOfAChange() throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) bench.at("/api/v1/stream").toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setReadTimeout(10_000);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            String first = data(lines);
            try (FactRecord record = FactRecord.openExisting(bench.record())) {
                String fact = record.ask(Event.class).limit(1).list().getFirst().id();
                record.corrections().accept(fact, new Signature("Sri", Instant.now(), "so it is"));
            }
            assertThat(data(lines)).contains("revision").isNotEqualTo(first);
        } finally {
            connection.disconnect();
        }
    }

    @Test
    void theServerStopsThoughSomebodyListens() throws Exception {
        Bench other = Bench.of(folder);
        HttpURLConnection connection =
                (HttpURLConnection) other.at("/api/v1/stream").toURL().openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setReadTimeout(20_000);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            data(lines);
            long began = System.nanoTime();
            other.close();
            String line = lines.readLine();
            while (line != null) {
                line = lines.readLine();
            }
            assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(10);
        } finally {
            connection.disconnect();
        }
    }

    @Test
    void thePageListsTheOperationsWithoutAScript() {
        String page = bench.get("/api").body();
        assertThat(page).contains("/api/v1/engagements").contains("swagger-ui").contains("/mcp");
        assertThat(page).doesNotContain("<script>").doesNotContain("style=");
    }

    private static String data(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private static JsonNode json(String address) throws Exception {
        HttpResponse<String> answer = bench.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String problem(String address, int status) throws Exception {
        return problem(HttpRequest.newBuilder(bench.at(address)), status);
    }

    private static String problem(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> answer = bench.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem.path("detail").asText();
    }
}
