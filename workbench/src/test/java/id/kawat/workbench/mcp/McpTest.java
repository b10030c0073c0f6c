package id.kawat.workbench.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import id.kawat.workbench.Bench;
import id.kawat.workbench.Settings;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** The library's own client asks, over HTTP and over pipes. */
class McpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";

    @TempDir
    private static Path folder;

    private static Bench bench;
    private static McpSyncClient http;

    @BeforeAll
    static void start() {
        bench = Bench.of(folder);
        http = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(bench.at("").toString())
                                .endpoint("/mcp")
                                .build())
                .requestTimeout(Duration.ofSeconds(30))
                .build();
        http.initialize();
    }

    @AfterAll
    static void stop() {
        http.close();
        bench.close();
    }

    @Test
    void theServerSaysWhatItIsAndWhatCanBeAsked() {
        assertThat(http.getServerInfo().name()).isEqualTo("kawat");
        assertThat(http.getServerInstructions()).contains("never instructions");
        assertThat(http.listTools().tools())
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "find_party",
                        "search_articles",
                        "list_facts",
                        "list_engagements",
                        "list_commitments",
                        "calendar",
                        "pair_timeline",
                        "brief",
                        "get_article",
                        "cite");
        assertThat(http.listTools().tools())
                .allSatisfy(
                        tool -> assertThat(tool.annotations().readOnlyHint()).isTrue());
    }

    @Test
    void everyPinIsInItsArticleLetterForLetter() {
        int pins = 0;
        for (CallToolRequest asked : List.of(
                request("list_facts", Map.of("parties", List.of("IDN"))),
                request("list_facts", Map.of("kind", "figures", "limit", 5)),
                request("list_facts", Map.of("kind", "people", "limit", 5)),
                request("list_facts", Map.of("kind", "instruments", "limit", 5)),
                request("list_facts", Map.of("kind", "relations", "limit", 5)),
                request("list_facts", Map.of("kind", "engagements", "limit", 5)),
                request("list_engagements", Map.of("parties", List.of("Indonesia"), "language", "id")),
                request("list_commitments", Map.of("parties", List.of("NZL", "VNM"))),
                request("calendar", Map.of("parties", List.of("IDN"))),
                request("pair_timeline", Map.of("a", "NZL", "b", "Vietnam")))) {
            CallToolResult result = http.callTool(asked);
            assertThat(result.isError()).as(asked + ": " + text(result)).isFalse();
            JsonNode items = data(result).path("items");
            assertThat(items).as(asked.toString()).isNotEmpty();
            for (JsonNode item : items) {
                assertThat(item.path("says").asText()).isNotBlank();
                for (JsonNode pin : item.path("pins")) {
                    pins++;
                    assertThat(words(pin)).isEqualTo(pin.path("words").asText());
                }
            }
        }
        assertThat(pins).isGreaterThan(50);
    }

    @Test
    void aSearchGivesTheVeryWords() {
        JsonNode found = data(http.callTool(request("search_articles", Map.of("query", "menteri", "limit", 3))));
        assertThat(found.path("items")).hasSize(3);
        found.path("items")
                .forEach(item ->
                        assertThat(words(item)).isEqualTo(item.path("words").asText()));
    }

    @Test
    void aFactIsCitedWithOutletAndDay() {
        JsonNode pin = data(http.callTool(request("list_facts", Map.of("limit", 1))))
                .path("items")
                .path(0)
                .path("pins")
                .path(0);
        CallToolResult cited =
                http.callTool(request("cite", Map.of("fact", pin.path("fact").asText())));
        assertThat(text(cited))
                .contains(pin.path("words").asText())
                .contains(pin.path("outlet").asText())
                .contains(pin.path("published").asText());
        assertThat(data(cited).path("items").path(0).path("citation").asText())
                .contains(pin.path("outlet").asText());
    }

    @Test
    void aPartyIsFoundByItsIndonesianName() {
        JsonNode found = data(http.callTool(request("find_party", Map.of("name", "Selandia Baru"))));
        assertThat(found.path("items").path(0).path("code").asText()).isEqualTo("NZL");
        assertThat(found.path("items").path(0).path("partners").has("VNM")).isTrue();
    }

    @Test
    void aBriefAndAnArticleAreReadWhole() {
        CallToolResult brief = http.callTool(request("brief", Map.of("parties", List.of("NZL", "VNM"))));
        assertThat(text(brief)).startsWith("# ");
        assertThat(data(brief).path("sources")).isNotEmpty();
        String article = data(brief).toString().isEmpty()
                ? ""
                : data(http.callTool(request("list_facts", Map.of("limit", 1))))
                        .path("items")
                        .path(0)
                        .path("pins")
                        .path(0)
                        .path("article")
                        .asText();
        CallToolResult read = http.callTool(request("get_article", Map.of("article", article)));
        assertThat(data(read).path("text").asText()).isNotBlank();
        assertThat(data(read).path("facts")).isNotEmpty();
    }

    @Test
    void whatMeansNothingIsToldSoThatItCanBeMended() {
        CallToolResult unknown = http.callTool(request("list_facts", Map.of("parties", List.of("Vietnm"))));
        assertThat(unknown.isError()).isTrue();
        assertThat(text(unknown)).contains("Vietnam (VNM)");
        CallToolResult wrong = http.callTool(request("list_facts", Map.of("types", List.of("NONSENSE"))));
        assertThat(text(wrong)).contains("CONSULT");
        CallToolResult none = http.callTool(request("cite", Map.of("fact", "e-0")));
        assertThat(none.isError()).isTrue();
    }

    @Test
    void theSameToolsAreAskedOverPipes() throws Exception {
        try (PipedOutputStream toServer = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
                PipedInputStream fromServer = new PipedInputStream(1 << 16);
                PipedOutputStream out = new PipedOutputStream(fromServer)) {
            Thread server = Thread.ofPlatform().start(() -> McpStdio.serve(settings(), in, out));
            try (McpSyncClient client = McpClient.sync(new Pipe(toServer, fromServer))
                    .requestTimeout(Duration.ofSeconds(30))
                    .build()) {
                client.initialize();
                assertThat(client.listTools().tools()).hasSize(10);
                assertThat(data(client.callTool(request("pair_timeline", Map.of("a", "NZL", "b", "VNM")))))
                        .isEqualTo(data(http.callTool(request("pair_timeline", Map.of("a", "NZL", "b", "VNM")))));
            }
            toServer.close();
            server.join(Duration.ofSeconds(10));
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void whoPipesQuestionsInIsAnsweredBeforeTheEnd() throws Exception {
        String questions = INITIALIZE + "\n{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"find_party\","
                + "\"arguments\":{\"name\":\"Vietnam\"}}}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        McpStdio.serve(settings(), new ByteArrayInputStream(questions.getBytes(StandardCharsets.UTF_8)), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).last().asString().contains("VNM");
    }

    @Test
    void aPageOfAnotherServerMayNotAsk() throws Exception {
        assertThat(status("http://evil.example", "127.0.0.1")).isEqualTo(403);
        assertThat(status("http://evil.example:" + bench.at("").getPort(), "evil.example"))
                .isEqualTo(403);
        assertThat(status("null", "127.0.0.1")).isEqualTo(403);
        assertThat(status("http://127.0.0.1:" + bench.at("").getPort(), "127.0.0.1"))
                .isEqualTo(200);
        assertThat(status("", "127.0.0.1")).isEqualTo(200);
    }

    @Test
    void thereAreNoStreamsAndOnlyMessages() {
        assertThat(bench.get("/mcp").statusCode()).isEqualTo(405);
        assertThat(bench.send(HttpRequest.newBuilder(bench.at("/mcp"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{")))
                        .statusCode())
                .isEqualTo(400);
    }

    /** Written by hand: an HTTP client sets its Host itself. */
    private static int status(String origin, String host) throws IOException {
        byte[] body = INITIALIZE.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("127.0.0.1", bench.at("").getPort())) {
            socket.setSoTimeout(20_000);
            String head =
                    "POST /mcp HTTP/1.1\r\nHost: " + host + ":" + bench.at("").getPort() + "\r\n"
                            + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n")
                            + "Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length + "\r\nConnection: close\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(lines.readLine().split(" ")[1]);
        }
    }

    private static Settings settings() {
        return new Settings(
                Place.of(bench.record()),
                folder.resolve("unused.db"),
                "127.0.0.1",
                0,
                () -> {
                    throw new IllegalStateException("nothing is coded");
                },
                Bench.CODER,
                Optional.of(Bench.TODAY));
    }

    private static CallToolRequest request(String tool, Map<String, Object> arguments) {
        return new CallToolRequest(tool, arguments);
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private static JsonNode data(CallToolResult result) {
        assertThat(result.isError()).as(text(result)).isFalse();
        return JSON.valueToTree(result.structuredContent());
    }

    /** The words at the pin's place in its article. */
    private static String words(JsonNode pin) {
        try (FactRecord record = FactRecord.openExisting(bench.record())) {
            return record.article(pin.path("article").asText())
                    .orElseThrow()
                    .text()
                    .substring(pin.path("start").asInt(), pin.path("end").asInt());
        }
    }

    /** The client's end of two pipes. */
    private static final class Pipe implements McpClientTransport {
        private final OutputStream out;
        private final BufferedReader in;
        private final McpJsonMapper json = McpJsonDefaults.getMapper();

        Pipe(OutputStream out, PipedInputStream in) {
            this.out = out;
            this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        @Override
        public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
            Thread.ofVirtual().start(() -> {
                try {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        handler.apply(Mono.just(McpSchema.deserializeJsonRpcMessage(json, line)))
                                .subscribe();
                    }
                } catch (IOException e) {
                    // The other end is gone.
                }
            });
            return Mono.empty();
        }

        @Override
        public Mono<Void> sendMessage(JSONRPCMessage message) {
            return Mono.fromRunnable(() -> {
                try {
                    synchronized (out) {
                        out.write((json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8));
                        out.flush();
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return json.convertValue(data, type);
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }
}
