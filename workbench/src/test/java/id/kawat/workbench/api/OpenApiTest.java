package id.kawat.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.workbench.Bench;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the document says holds of what the running server does. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Bench bench;
    private static JsonNode document;
    private static String fact = "";
    private static String article = "";

    @BeforeAll
    static void start() throws Exception {
        bench = Bench.of(folder);
        document = JSON.readTree(bench.get("/api/v1/openapi.json").body());
        JsonNode first = JSON.readTree(bench.get("/api/v1/facts/events?limit=1").body())
                .path("items")
                .path(0);
        fact = first.path("id").asText();
        article = first.path("document").path("id").asText();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void everyExampleIsAnsweredAsTheDocumentSays() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Told told : told()) {
            if (told.isStream()) {
                continue;
            }
            assertThat(told.node().path("x-examples")).as(told.path()).isNotEmpty();
            for (JsonNode example : told.node().path("x-examples")) {
                HttpResponse<String> answer = bench.send(told.request(example.asText()));
                String asked = told.path() + " " + example.asText();
                JsonNode well = told.node().path("responses").path(String.valueOf(answer.statusCode()));
                String type =
                        answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
                JsonNode content = well.path("content").path(type);
                if (content.isMissingNode()) {
                    faults.add(asked + ": " + answer.statusCode() + " " + type + " " + answer.body());
                } else if (type.equals("application/json")) {
                    validate(content.path("schema"), answer.body()).forEach(fault -> faults.add(asked + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whateverIsServedUnderItsRootStandsInTheDocumentAndNothingElse() {
        List<String> served = bench.addresses().stream()
                .filter(address -> address.contains(" " + Operation.ROOT + "/"))
                .filter(address -> !address.endsWith("/openapi.json"))
                .sorted()
                .toList();
        assertThat(told().stream()
                        .map(told -> told.method().toUpperCase(Locale.ROOT) + " " + Operation.ROOT + told.path())
                        .sorted())
                .isEqualTo(served)
                .isNotEmpty();
    }

    @Test
    void everyListGivesPageByPageWhatItGivesAtOnce() throws Exception {
        List<String> faults = new ArrayList<>();
        int lists = 0;
        for (Told told : told()) {
            boolean paged = told.takes("cursor") && !told.takes("q");
            for (String order : told.takes("order") ? List.of("", "&order=oldest") : List.of("")) {
                if (!paged) {
                    continue;
                }
                lists++;
                String address = Operation.ROOT + told.path() + "?limit=";
                List<JsonNode> whole = new ArrayList<>();
                JSON.readTree(bench.get(address + "40" + order).body())
                        .path("items")
                        .forEach(whole::add);
                List<JsonNode> byPages = new ArrayList<>();
                String next = address + "7" + order;
                while (byPages.size() < whole.size() && !next.isEmpty()) {
                    JsonNode page = JSON.readTree(bench.get(next).body());
                    page.path("items").forEach(byPages::add);
                    next = page.path("next").asText("");
                }
                if (!byPages.subList(0, Math.min(byPages.size(), whole.size())).equals(whole)) {
                    faults.add(address + order);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(lists).isGreaterThan(20);
    }

    @Test
    void noTwoOperationsShareAName() {
        assertThat(told().stream().map(told -> told.node().path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** An operation as the document tells it. */
    private record Told(String method, String path, JsonNode node) {
        boolean isStream() {
            return node.path("responses").path("200").path("content").has("text/event-stream");
        }

        boolean takes(String parameter) {
            for (JsonNode one : node.path("parameters")) {
                if (one.path("name").asText().equals(parameter)) {
                    return true;
                }
            }
            return false;
        }

        HttpRequest.Builder request(String example) {
            String filled = example.replace("{fact}", fact).replace("{article}", article);
            if (method.equals("post")) {
                return ApiTest.post(bench, Operation.ROOT + path, filled);
            }
            int place = path.indexOf('{');
            return HttpRequest.newBuilder(
                    bench.at(Operation.ROOT + (place < 0 ? path : path.substring(0, place)) + filled));
        }
    }

    private static List<Told> told() {
        List<Told> all = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(
                                method -> all.add(new Told(method.getKey(), path.getKey(), method.getValue()))));
        return all;
    }

    /** What is wrong with an answer. OpenAPI 3.0 says {@code nullable} where JSON Schema has a type of its own. */
    private static List<String> validate(JsonNode schema, String answer) throws Exception {
        ObjectNode root = schema.deepCopy();
        root.set("components", document.path("components"));
        JsonNode plain = plain(root);
        JsonSchemaValidator validator = McpJsonDefaults.getSchemaValidator();
        JsonSchemaValidator.ValidationResponse response = validator.validate(
                McpJsonDefaults.getMapper().readValue(plain.toString(), new TypeRef<Map<String, Object>>() {}), answer);
        return response.valid() ? List.of() : List.of(response.errorMessage());
    }

    private static JsonNode plain(JsonNode node) {
        JsonNode copy = node.deepCopy();
        if (copy.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            copy.forEach(each -> array.add(plain(each)));
            return array;
        }
        if (!copy.isObject()) {
            return copy;
        }
        ObjectNode object = JSON.createObjectNode();
        copy.fields().forEachRemaining(field -> object.set(field.getKey(), plain(field.getValue())));
        object.remove("discriminator");
        if (object.path("nullable").asBoolean()) {
            object.remove("nullable");
            ObjectNode any = JSON.createObjectNode();
            any.putArray("anyOf").add(object).addObject().put("type", "null");
            return any;
        }
        return object;
    }
}
