package id.kawat.workbench.article;

import id.kawat.fact.EventType;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.record.FactKind;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a fact to be filled in.
 *
 * @param kind of fact
 * @param fields in the contract's order
 * @param behind persons and offices behind an event's parties; empty of other kinds
 * @param offices to choose from
 */
public record FactForm(FactKind kind, List<Field> fields, List<Written.Behind> behind, List<Choice> offices) {
    /** An event's modes that the contract names; more come with PLOVER. */
    private static final List<String> MODES = List.of(
            "phone",
            "video",
            "meeting",
            "visit",
            "summit",
            "conference",
            "dialogue",
            "ceremony",
            "letter",
            "sign",
            "honour",
            "open",
            "disapprove",
            "withdraw",
            "expel",
            "discontinue",
            "deport",
            "arrest",
            "ceasefire");

    public FactForm {
        fields = List.copyOf(fields);
        behind = List.copyOf(behind);
        offices = List.copyOf(offices);
    }

    /** How a field is filled in. */
    public enum Way {
        LINE,
        TEXT,
        CHOICE,
        TRUTH
    }

    /**
     * A field.
     *
     * @param value as it stands
     * @param hint how it is written; empty where that is plain
     */
    public record Field(String name, String label, String value, Way way, List<Choice> choices, String hint) {
        public Field {
            choices = List.copyOf(choices);
        }

        public boolean isLine() {
            return way == Way.LINE;
        }

        public boolean isText() {
            return way == Way.TEXT;
        }

        public boolean isChoice() {
            return way == Way.CHOICE;
        }

        public boolean isTruth() {
            return way == Way.TRUTH;
        }
    }

    /** A value and what it is called. */
    public record Choice(String value, String label) {}

    /** @param values as {@link Written} has them */
    static FactForm of(Visit visit, FactKind kind, Map<String, String> values) {
        List<Field> fields = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!name.equals("participants") && !name.equals("events")) {
                fields.add(field(visit, kind, name, value));
            }
        });
        List<Written.Behind> behind =
                kind == FactKind.EVENT ? Written.behind(values.getOrDefault("participants", "")) : List.of();
        return new FactForm(kind, fields, behind, offices(visit));
    }

    private static Field field(Visit visit, FactKind kind, String name, String value) {
        String label = visit.label("article.field", name);
        List<Choice> choices = new ArrayList<>(choices(visit, kind, name));
        if (!choices.isEmpty()) {
            if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
                choices.addFirst(new Choice(value, value.isEmpty() ? "–" : value));
            } else if (name.equals("mode")) {
                choices.addFirst(new Choice("", "–"));
            }
            return new Field(name, label, value, Way.CHOICE, choices, "");
        }
        if (Written.TRUTHS.contains(name)) {
            return new Field(name, label, value.isEmpty() ? "false" : value, Way.TRUTH, List.of(), "");
        }
        Way way = List.of("about", "quote", "evidence").contains(name) ? Way.TEXT : Way.LINE;
        return new Field(name, label, value, way, List.of(), hint(visit, name));
    }

    private static String hint(Visit visit, String name) {
        return switch (name) {
            case "actor", "recipient", "parties" -> visit.say("article.hint.parties");
            case "a", "b", "party" -> visit.say("article.hint.party");
            case "date", "since", "period" -> visit.say("article.hint.date");
            case "place" -> visit.say("article.hint.place");
            case "evidence" -> visit.say("article.hint.evidence");
            case "contexts", "topics", "persons" -> visit.say("article.hint.list");
            case "value" -> visit.say("article.hint.value");
            case "unit" -> visit.say("article.hint.unit");
            default -> "";
        };
    }

    private static List<Choice> choices(Visit visit, FactKind kind, String name) {
        return switch (name) {
            case "type" -> named(visit, "type", Stream.of(EventType.values()).map(EventType::name));
            case "mode" -> named(visit, "mode", kind == FactKind.ENGAGEMENT ? kind.types().stream() : MODES.stream());
            case "status" -> named(visit, "status", kind.statuses().stream());
            case "relation" ->
                named(visit, "relation", Stream.of(Relation.Kind.values()).map(Relation.Kind::code));
            case "instrument" ->
                named(visit, "instrument", Stream.of(Instrument.Kind.values()).map(Instrument.Kind::code));
            case "measure" ->
                named(visit, "measure", Stream.of(Figure.Measure.values()).map(Figure.Measure::code));
            case "office" -> offices(visit);
            default -> List.of();
        };
    }

    private static List<Choice> offices(Visit visit) {
        return named(visit, "office", Stream.of(Office.values()).map(Office::code)).stream()
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Choice> named(Visit visit, String family, Stream<String> codes) {
        return codes.map(code -> new Choice(code, visit.label(family, code))).toList();
    }
}
