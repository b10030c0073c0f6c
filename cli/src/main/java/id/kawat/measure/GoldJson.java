package id.kawat.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.EventType;
import id.kawat.source.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads a gold file of one article: a JSON object with {@code events}, {@code relations} and so on. What is wrong is gathered. */
final class GoldJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final String name;
    private final List<Problem> problems;

    private GoldJson(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The gold in this content; empty, with problems added, where there is anything wrong with it. */
    static Optional<Gold> parse(String name, String content, List<Problem> problems) {
        int before = problems.size();
        try {
            JsonNode root = JSON.readTree(content);
            if (!root.isObject()) {
                problems.add(Problem.of(name, "is not a JSON object"));
                return Optional.empty();
            }
            Gold gold = new GoldJson(name, problems).gold(root);
            return problems.size() == before ? Optional.of(gold) : Optional.empty();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(Problem.at(name, line, "is not JSON: " + e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Gold gold(JsonNode root) {
        return new Gold(
                items(root, "events", this::event),
                items(root, "relations", this::relation),
                items(root, "instruments", this::instrument),
                items(root, "figures", this::figure),
                items(root, "persons", this::person),
                items(root, "engagements", this::engagement));
    }

    private <T> List<T> items(JsonNode root, String key, Function<JsonNode, Optional<T>> read) {
        List<T> items = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root.path(key)) {
            number++;
            Optional<T> item = read.apply(node);
            if (item.isEmpty()) {
                problems.add(Problem.of(name, key + "[" + number + "] lacks what it must have: " + node));
            }
            item.ifPresent(items::add);
        }
        return items;
    }

    private Optional<Gold.Event> event(JsonNode node) {
        Optional<String> anchor = text(node, "anchor");
        Optional<EventType> type = text(node, "type")
                .flatMap(code -> Arrays.stream(EventType.values())
                        .filter(each -> each.name().equals(code))
                        .findFirst());
        if (anchor.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Gold.Event(
                anchor,
                core(node),
                type.get(),
                text(node, "mode"),
                text(node, "status"),
                node.path("symmetric").asBoolean(false),
                texts(node, "actor"),
                texts(node, "recipient"),
                period(node, "date")));
    }

    private Optional<Gold.Relation> relation(JsonNode node) {
        Optional<String> a = text(node, "a");
        Optional<String> b = text(node, "b");
        Optional<String> kind = text(node, "kind");
        return a.isEmpty() || b.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gold.Relation(
                        text(node, "anchor"),
                        core(node),
                        List.copyOf(new TreeSet<>(List.of(a.get(), b.get()))),
                        kind.get(),
                        period(node, "since")));
    }

    private Optional<Gold.Instrument> instrument(JsonNode node) {
        return text(node, "name")
                .map(title -> new Gold.Instrument(
                        text(node, "anchor"),
                        core(node),
                        title,
                        text(node, "kind").orElse(""),
                        texts(node, "parties")));
    }

    private Optional<Gold.Figure> figure(JsonNode node) {
        JsonNode value = node.path("value");
        return text(node, "measure")
                .map(measure -> new Gold.Figure(
                        text(node, "anchor"),
                        core(node),
                        measure,
                        value.isNumber() ? Optional.of(value.decimalValue()) : Optional.<BigDecimal>empty(),
                        text(node, "unit").orElse(""),
                        period(node, "period")));
    }

    private Optional<Gold.Person> person(JsonNode node) {
        return text(node, "name")
                .map(person -> new Gold.Person(
                        text(node, "anchor"), core(node), person, text(node, "office"), text(node, "party")));
    }

    private Optional<Gold.Engagement> engagement(JsonNode node) {
        return Optional.of(new Gold.Engagement(
                core(node),
                text(node, "mode"),
                texts(node, "parties"),
                period(node, "date"),
                texts(node, "persons"),
                text(node, "status")));
    }

    private static boolean core(JsonNode node) {
        return node.path("core").asBoolean(true);
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** A period may have been written with blanks, or as a number. */
    private static Optional<String> period(JsonNode node, String key) {
        return text(node, key).map(value -> value.replaceAll("\\s", ""));
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(each -> texts.add(each.asText()));
        return List.copyOf(texts);
    }
}
