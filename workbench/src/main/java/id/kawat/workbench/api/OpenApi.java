package id.kawat.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.workbench.Role;
import java.util.List;
import java.util.Locale;

/**
 * The OpenAPI 3.0.3 document, made from the table of operations. Under {@code x-examples} stand queries, ends of addresses and bodies that a
 * record of the samples answers well.
 */
final class OpenApi {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private OpenApi() {}

    static String document(List<Operation> operations, String version) {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.0.3");
        root.putObject("info")
                .put("title", "Kawat")
                .put("version", version)
                .put(
                        "description",
                        "The record of facts: who called, met, promised, protested, each pinned to the words that say so. Lists come page by"
                                + " page: `next` leads on. Answers carry an ETag; sent back as If-None-Match it saves an answer that would be the"
                                + " same. Errors are problem+json (RFC 9457).");
        root.putArray("servers").addObject().put("url", Operation.ROOT);
        root.putArray("security").addObject().putArray("key");
        root.withArray("/security").addObject().putArray("session");
        ObjectNode paths = root.putObject("paths");
        for (Operation operation : operations) {
            paths.withObject("/" + pointer(operation.path()))
                    .set(operation.method().name().toLowerCase(Locale.ROOT), node(operation));
        }
        ObjectNode components = root.putObject("components");
        components.set("schemas", Schemas.load());
        ObjectNode ways = components.putObject("securitySchemes");
        ways.putObject("key")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A key made on the page of one's account.");
        ways.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "kawat_session")
                .put(
                        "description",
                        "Signed in with a browser. On one's own machine without accounts neither is needed.");
        ObjectNode problem = components.putObject("responses").putObject("Problem");
        problem.put("description", "It does not work; the detail says why and what would do.")
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", Schemas.type("Problem"));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    private static String pointer(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static ObjectNode node(Operation operation) {
        ObjectNode node = JSON.createObjectNode().put("operationId", operation.id());
        node.putArray("tags").add(operation.group());
        node.put("summary", operation.summary());
        String role = operation.role() == Role.READER
                ? ""
                : "For the role " + operation.role().code() + " and above.";
        String told = (operation.description() + " " + role).strip();
        if (!told.isEmpty()) {
            node.put("description", told);
        }
        for (Parameter parameter : operation.parameters()) {
            node.withArray("/parameters").add(parameter(parameter));
        }
        operation.body().ifPresent(schema -> {
            ObjectNode content = node.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject("application/json");
            content.set("schema", Schemas.type(schema));
            operation.examples().stream().findFirst().ifPresent(example -> content.set("example", read(example)));
        });
        operation.examples().forEach(example -> node.withArray("/x-examples").add(example));
        ObjectNode responses = node.putObject("responses");
        ObjectNode well = responses.putObject(operation.form() == Operation.Form.MADE ? "201" : "200");
        well.put("description", operation.form() == Operation.Form.MADE ? "Done." : "The answer.");
        if (operation.form() == Operation.Form.PAGE || operation.form() == Operation.Form.SEARCH) {
            well.putObject("headers")
                    .putObject("Link")
                    .put("description", "`<…>; rel=\"next\"` where the list goes on.")
                    .set("schema", Schemas.type("string"));
        }
        content(operation, well.putObject("content"));
        if (operation.method().name().equals("GET") && operation.form() != Operation.Form.EVENTS) {
            responses.putObject("304").put("description", "As before.");
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return node;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example that is no JSON: " + json, e);
        }
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", parameter.name())
                .put("in", parameter.place())
                .put("description", parameter.description());
        if (parameter.required()) {
            node.put("required", true);
        }
        ObjectNode schema = Schemas.type(parameter.type());
        if (parameter.type().equals("integer")) {
            schema.put("minimum", 1).put("maximum", 500).put("default", 50);
        }
        node.set("schema", schema);
        return node;
    }

    private static void content(Operation operation, ObjectNode content) {
        ObjectNode answer = Schemas.type(operation.answer().isEmpty() ? "string" : operation.answer());
        switch (operation.form()) {
            case ONE, MADE -> content.putObject("application/json").set("schema", answer);
            case PAGE -> content.putObject("application/json").set("schema", page(answer));
            case SEARCH -> {
                ObjectNode page = page(answer);
                page.withArray("/required").add("articles").add("cut").add("facets");
                ObjectNode properties = page.withObject("/properties");
                properties.set("articles", Schemas.type("integer"));
                properties.set("cut", Schemas.type("boolean"));
                properties.set("facets", Schemas.type("Facets"));
                content.putObject("application/json").set("schema", page);
            }
            case PAPER -> {
                for (String type : List.of("text/markdown", "text/html", DOCX, "application/pdf")) {
                    ObjectNode file = Schemas.type("string");
                    content.putObject(type)
                            .set("schema", type.startsWith("text") ? file : file.put("format", "binary"));
                }
            }
            case EVENTS -> content.putObject("text/event-stream").set("schema", Schemas.type("string"));
        }
    }

    private static ObjectNode page(ObjectNode item) {
        ObjectNode page = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        page.putArray("required").add("items").add("next");
        ObjectNode properties = page.putObject("properties");
        properties.putObject("items").put("type", "array").set("items", item);
        properties.set(
                "next",
                Schemas.type("string?").put("description", "The address at which the list goes on; null at its end."));
        return page;
    }
}
