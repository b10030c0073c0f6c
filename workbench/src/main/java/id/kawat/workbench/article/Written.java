package id.kawat.workbench.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.lexicon.Party;
import id.kawat.record.FactKind;
import id.kawat.workbench.WrongRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fact's fields as a person writes them, {@code actor} as {@code KOR, VNM}, and back to what a correction is told. */
public final class Written {
    /** Fields that name parties. */
    static final Set<String> PARTIES = Set.of("actor", "recipient", "parties", "party", "a", "b");

    static final Set<String> TRUTHS = Set.of("symmetric", "approximate", "former");
    private static final Set<String> FIXED = Set.of("kind", "id", "document", "rule", "confidence", "sentence");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BETWEEN = ", ";

    private Written() {}

    /** The fields that may be edited and their values, in the contract's order; {@code evidence} is the words that say so. */
    static Map<String, String> of(Fact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        tree(FactJson.line(fact)).properties().forEach(field -> {
            if (!FIXED.contains(field.getKey())) {
                fields.put(field.getKey(), value(field.getKey(), field.getValue()));
            }
        });
        return fields;
    }

    /** The fields of a fact of this kind of which nothing is known yet. */
    static Map<String, String> none(FactKind kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        kind.fields().forEach(name -> fields.put(name, ""));
        if (kind == FactKind.EVENT || kind == FactKind.ENGAGEMENT) {
            fields.put("status", "occurred");
        } else if (kind == FactKind.RELATION) {
            fields.put("status", "standing");
        }
        return fields;
    }

    /** A value of the contract's JSON as a person writes it. */
    static String value(String name, String json) {
        return value(name, tree(json));
    }

    private static String value(String name, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (name.equals("evidence")) {
            return value.path("text").asText();
        }
        if (name.equals("place")) {
            String party = value.path("party").asText("");
            String place = value.path("name").asText();
            return party.isEmpty() || party.equals("null") ? place : place + " (" + party + ")";
        }
        if (name.equals("participants")) {
            return value.toString();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.isTextual() ? item.asText() : item.toString()));
            return String.join(BETWEEN, items);
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    /**
     * What was written otherwise than it stood, as {@link id.kawat.record.Corrections#edit} is told it.
     *
     * @param before as {@link #of} gives it
     * @param written what came with the form, by field; fields that did not come stay
     * @param party the party that a code or name means
     */
    static Map<String, String> changes(
            Map<String, String> before, Map<String, String> written, Function<String, Party> party) {
        Map<String, String> changes = new LinkedHashMap<>();
        before.forEach((name, was) -> {
            String is = written.getOrDefault(name, was).strip();
            if (!is.equals(was.strip())) {
                changes.put(name, told(name, is, party));
            }
        });
        return changes;
    }

    private static String told(String name, String value, Function<String, Party> party) {
        if (value.isEmpty()) {
            return "";
        }
        if (PARTIES.contains(name)) {
            return parties(name, value, party);
        }
        if (name.equals("place")) {
            return place(value, party);
        }
        return value;
    }

    private static String parties(String name, String value, Function<String, Party> party) {
        List<String> codes = Stream.of(value.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> party.apply(one).code())
                .toList();
        if (name.equals("party") || name.equals("a") || name.equals("b")) {
            if (codes.size() != 1) {
                throw new WrongRequest(name + ": " + value);
            }
            return codes.getFirst();
        }
        ArrayNode list = JSON.createArrayNode();
        codes.forEach(list::add);
        return list.toString();
    }

    /** {@code Jakarta (IDN)}. */
    private static String place(String value, Function<String, Party> party) {
        int open = value.lastIndexOf('(');
        ObjectNode place = JSON.createObjectNode();
        if (open > 0 && value.endsWith(")")) {
            place.put("name", value.substring(0, open).strip());
            place.put(
                    "party",
                    party.apply(value.substring(open + 1, value.length() - 1).strip())
                            .code());
        } else {
            place.put("name", value).putNull("party");
        }
        return place.toString();
    }

    /**
     * A person or office behind a party, as the form has them.
     *
     * @param start where they are named, in the article's text
     */
    public record Behind(String party, String sector, String office, String person, String title, int start, int end) {}

    static List<Behind> behind(String participants) {
        List<Behind> behind = new ArrayList<>();
        if (!participants.isBlank()) {
            tree(participants)
                    .forEach(one -> behind.add(new Behind(
                            text(one, "party"),
                            text(one, "sector"),
                            text(one, "office"),
                            text(one, "person"),
                            text(one, "title"),
                            one.path("start").asInt(),
                            one.path("end").asInt())));
        }
        return behind;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : "";
    }

    /** As the field {@code participants} is told them. */
    static String participants(List<Behind> behind) {
        ArrayNode list = JSON.createArrayNode();
        for (Behind one : behind) {
            ObjectNode node = list.addObject().put("party", one.party());
            put(node, "sector", one.sector());
            put(node, "office", one.office());
            put(node, "person", one.person());
            put(node, "title", one.title());
            node.put("start", one.start()).put("end", one.end());
        }
        return list.toString();
    }

    private static void put(ObjectNode node, String name, String value) {
        node.put(
                name, Optional.of(value.strip()).filter(said -> !said.isEmpty()).orElse(null));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new WrongRequest("not JSON: " + e.getOriginalMessage());
        }
    }
}
