package id.kawat.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A fact taken apart into the fields of its contract, and put together again. Values are JSON. */
final class FactFields {
    /** What no person edits: what it is, and whence. */
    static final Set<String> FIXED = Set.of("kind", "id", "document", "rule", "confidence");

    /** Fields that tell of the text around a fact; ids of an engagement's events are made of it. */
    private static final Set<String> WITHIN_A_TEXT = Set.of("sentence", "events");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private FactFields() {}

    static ObjectNode of(Fact fact) {
        return (ObjectNode) node(FactJson.line(fact));
    }

    /** The names of the fields that may be edited, in the contract's order; the sentence follows its words. */
    static List<String> names(Fact fact) {
        List<String> names = new ArrayList<>();
        of(fact).fieldNames().forEachRemaining(name -> {
            if (!FIXED.contains(name) && !name.equals("sentence")) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * The fact with these fields in place of its own; its id stays. Codes that follow from an act's type fall away where the type or mode
     * is another and they are not named.
     *
     * @throws CorrectionException where that makes no fact
     */
    static Fact with(Fact fact, Map<String, String> fields) {
        if (fields.isEmpty()) {
            return fact;
        }
        ObjectNode node = of(fact);
        if (node.has("cameo") && (isOther(node, fields, "type") || isOther(node, fields, "mode"))) {
            node.putNull("cameo");
            node.putNull("goldstein");
        }
        fields.forEach((name, value) -> node.set(name, node(value)));
        return read(ordered(node));
    }

    /** @throws CorrectionException where this is no fact */
    static Fact read(ObjectNode node) {
        try {
            Fact fact = FactJson.read(node.toString(), 1);
            Row.of(fact, "");
            return fact;
        } catch (FactJsonException e) {
            String message = String.valueOf(e.getMessage());
            throw new CorrectionException(message.replaceFirst("^line 1,? ?", ""), e);
        } catch (DateTimeException e) {
            throw new CorrectionException("its date is none: " + e.getMessage(), e);
        }
    }

    /** What the second has otherwise than the first, in the contract's order; where and by which rule it was read is no difference. */
    static List<FieldChange> differences(Fact before, Fact after) {
        List<FieldChange> changes = new ArrayList<>();
        ObjectNode from = of(before);
        ObjectNode to = of(after);
        for (Iterator<String> names = to.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode was = from.path(name);
            JsonNode is = to.path(name);
            if (!FIXED.contains(name) && !was.equals(is)) {
                changes.add(new FieldChange(name, was.toString(), is.toString()));
            }
        }
        return List.copyOf(changes);
    }

    /** What the second says otherwise than the first, of another version of the text: where it stands there is no difference. */
    static List<FieldChange> differencesOfVersions(Fact before, Fact after) {
        List<FieldChange> changes = differences(before, after).stream()
                .filter(change -> !WITHIN_A_TEXT.contains(change.field()))
                .filter(change -> !withoutPlaces(node(change.before())).equals(withoutPlaces(node(change.after()))))
                .toList();
        // Other words are news where nothing else is.
        return changes.size() > 1
                ? changes.stream()
                        .filter(change -> !change.field().equals("evidence"))
                        .toList()
                : changes;
    }

    private static JsonNode withoutPlaces(JsonNode value) {
        value.findParents("start").forEach(place -> ((ObjectNode) place).remove(List.of("start", "end")));
        return value;
    }

    /** As {@link #differences}, to be set on the first. */
    static SortedMap<String, String> changes(Fact before, Fact after) {
        SortedMap<String, String> changes = new TreeMap<>();
        differences(before, after).forEach(change -> changes.put(change.field(), change.after()));
        return changes;
    }

    static JsonNode node(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new CorrectionException("not JSON: " + e.getOriginalMessage() + ": " + json, e);
        }
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    private static boolean isOther(ObjectNode node, Map<String, String> fields, String name) {
        String value = fields.get(name);
        return value != null && !node(value).equals(node.path(name));
    }

    /** A relation's parties stand in the order of their codes. */
    static ObjectNode ordered(ObjectNode node) {
        String a = node.path("a").asText();
        String b = node.path("b").asText();
        return node.path("kind").asText().equals("relation") && a.compareTo(b) > 0
                ? node.put("a", b).put("b", a)
                : node;
    }
}
