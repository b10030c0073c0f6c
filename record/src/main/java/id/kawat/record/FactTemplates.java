package id.kawat.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.fact.DocumentRef;
import id.kawat.text.Period;
import java.util.List;

/** Facts of which nothing is known yet: their fields, each with what stands there when nobody says anything. */
final class FactTemplates {
    private FactTemplates() {}

    static ObjectNode of(FactKind kind) {
        ObjectNode node = FactFields.empty();
        return switch (kind) {
            case EVENT -> {
                node.put("status", "occurred").put("symmetric", false);
                lists(node, "actor", "recipient", "participants", "contexts", "topics");
                yield open(
                        node, "type", "mode", "date", "place", "about", "attribution", "quote", "cameo", "goldstein");
            }
            case ENGAGEMENT -> {
                node.put("status", "occurred");
                lists(node, "parties", "persons", "events");
                yield open(node, "mode", "date", "place");
            }
            case RELATION ->
                open(node.put("status", "standing").put("approximate", false), "a", "b", "relation", "since");
            case INSTRUMENT -> {
                lists(node, "parties");
                yield open(node, "name", "instrument", "count", "date");
            }
            case FIGURE -> {
                lists(node, "parties");
                yield open(node, "measure", "value", "unit", "period");
            }
            case PERSON -> open(node.put("former", false), "name", "office", "party", "title");
        };
    }

    private static void lists(ObjectNode node, String... names) {
        List.of(names).forEach(node::putArray);
    }

    private static ObjectNode open(ObjectNode node, String... names) {
        List.of(names).forEach(node::putNull);
        return node;
    }

    static ObjectNode document(DocumentRef document) {
        return FactFields.empty()
                .put("id", document.id())
                .put("path", document.path().orElse(null))
                .put("url", document.url().orElse(null))
                .put("outlet", document.outlet().orElse(null))
                .put("published", document.published().map(Period::iso).orElse(null))
                .put("language", document.language());
    }
}
