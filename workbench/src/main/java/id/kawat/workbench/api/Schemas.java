package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers look like, read from {@code schemas.txt} beside this class: one object after the other, a field a line.
 *
 * <pre>
 * Pair -- Two parties and how many facts stand between them.
 *   a string -- the code that sorts first
 *   facts integer
 *   since string? -- null where it is not known
 *   documents [Document]
 *   kinds {integer} -- by name
 *   order newest|oldest
 *   note? string -- may be absent
 * </pre>
 */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HEAD = Pattern.compile("([A-Z]\\w*) -- (.*)");
    private static final Pattern FIELD = Pattern.compile("  (\\w+\\??) (\\S+)(?: -- (.*))?");
    private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");
    /** The kinds of fact, by what their {@code kind} says. */
    private static final List<String> FACTS =
            List.of("Event", "Relation", "Instrument", "Figure", "Person", "Engagement");

    private static final String REF = "#/components/schemas/";

    private Schemas() {}

    /** All of them by name. */
    static ObjectNode load() {
        ObjectNode all = JSON.createObjectNode();
        ObjectNode object = all;
        for (String line : text().split("\n")) {
            Matcher head = HEAD.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (head.matches()) {
                object = all.putObject(head.group(1));
                object.put("type", "object").put("description", head.group(2)).put("additionalProperties", false);
                object.putArray("required");
                object.putObject("properties");
            } else if (field.matches()) {
                boolean optional = field.group(1).endsWith("?");
                String name =
                        optional ? field.group(1).substring(0, field.group(1).length() - 1) : field.group(1);
                ObjectNode type = type(field.group(2));
                if (field.group(3) != null) {
                    type = described(type, field.group(3));
                }
                object.withObject("/properties").set(name, type);
                if (!optional) {
                    object.withArray("/required").add(name);
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException("schemas.txt: " + line);
            }
        }
        all.forEach(schema -> {
            if (schema.path("required").isEmpty()) {
                ((ObjectNode) schema).remove("required");
            }
        });
        ObjectNode fact = all.putObject("Fact").put("description", "Something an article says, of whichever kind.");
        FACTS.forEach(kind -> fact.withArray("/oneOf").add(type(kind)));
        ObjectNode kinds =
                fact.putObject("discriminator").put("propertyName", "kind").putObject("mapping");
        FACTS.forEach(kind -> kinds.put(kind.toLowerCase(Locale.ROOT), REF + kind));
        return all;
    }

    /** Beside a reference nothing else may stand. */
    private static ObjectNode described(ObjectNode type, String description) {
        if (!type.has("$ref")) {
            return type.put("description", description);
        }
        ObjectNode node = JSON.createObjectNode();
        node.putArray("allOf").add(type);
        return node.put("description", description);
    }

    /** {@code string}, {@code [Pair]}, {@code newest|oldest}, {@code Pair?} … */
    static ObjectNode type(String written) {
        ObjectNode node = JSON.createObjectNode();
        if (written.endsWith("?")) {
            ObjectNode type = type(written.substring(0, written.length() - 1));
            if (type.has("$ref")) {
                node.putArray("allOf").add(type);
                return node.put("nullable", true);
            }
            if (type.path("enum") instanceof ArrayNode values) {
                values.addNull();
            }
            return type.put("nullable", true);
        }
        String inner = written.length() > 2 ? written.substring(1, written.length() - 1) : "";
        if (written.startsWith("[")) {
            node.put("type", "array").set("items", type(inner));
        } else if (written.startsWith("{")) {
            node.put("type", "object").set("additionalProperties", type(inner));
        } else if (written.contains("|")) {
            ArrayNode values = node.put("type", "string").putArray("enum");
            List.of(written.split("\\|")).forEach(values::add);
        } else if (written.equals("any")) {
            return node;
        } else if (Character.isUpperCase(written.charAt(0))) {
            node.put("$ref", REF + written);
        } else if (PLAIN.contains(written)) {
            node.put("type", written);
        } else {
            node.put("type", "string").putArray("enum").add(written);
        }
        return node;
    }

    private static String text() {
        try (InputStream in = Schemas.class.getResourceAsStream("schemas.txt")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks schemas.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading schemas.txt", e);
        }
    }
}
