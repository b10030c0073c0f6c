package id.kawat.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line on its way to its fact. Every key of the contract must be there and no other: what we would not write we do not read. */
final class FactJsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final int lineNumber;

    FactJsonReader(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    Fact read(String line) {
        Fields fields = fields(line);
        String kind = fields.text("kind");
        Fact fact = switch (kind) {
            case "event" -> event(fields);
            case "relation" -> relation(fields);
            case "instrument" -> instrument(fields);
            case "figure" -> figure(fields);
            case "person" -> person(fields);
            case "engagement" -> engagement(fields);
            default -> throw fields.broken("kind", "no fact is of the kind '" + kind + "'");
        };
        fields.done();
        return fact;
    }

    private Event event(Fields in) {
        String id = in.text("id");
        DocumentRef document = document(in);
        EventType type = in.oneOf("type", EventType.values(), EventType::name);
        Optional<String> mode = in.optionalText("mode");
        EventStatus status = in.oneOf("status", EventStatus.values(), EventStatus::code);
        boolean symmetric = in.truth("symmetric");
        List<Party> actor = in.parties("actor");
        List<Party> recipient = in.parties("recipient");
        List<Participant> participants = in.objects("participants", this::participant);
        Optional<Period> date = in.period("date");
        Optional<Place> place = place(in);
        List<String> contexts = in.texts("contexts");
        List<String> topics = in.texts("topics");
        Optional<String> about = in.optionalText("about");
        Optional<String> attribution = in.optionalText("attribution");
        Optional<String> quote = in.optionalText("quote");
        Optional<String> cameo = in.optionalText("cameo");
        Optional<Double> goldstein = in.optionalNumber("goldstein").map(BigDecimal::doubleValue);
        Evidence evidence = evidence(in);
        return in.made(
                "actor",
                () -> new Event(
                        id,
                        document,
                        type,
                        mode,
                        status,
                        symmetric,
                        actor,
                        recipient,
                        participants,
                        date,
                        place,
                        contexts,
                        topics,
                        about,
                        attribution,
                        quote,
                        cameo,
                        goldstein,
                        evidence));
    }

    private Participant participant(Fields in) {
        return new Participant(
                in.party("party"),
                in.optionalText("sector"),
                in.optionalText("office").map(code -> in.oneOf("office", Office.values(), Office::code)),
                in.optionalText("person"),
                in.optionalText("title"),
                span(in));
    }

    private Relation relation(Fields in) {
        String id = in.text("id");
        DocumentRef document = document(in);
        Party a = in.party("a");
        Party b = in.party("b");
        Relation.Kind kind = in.oneOf("relation", Relation.Kind.values(), Relation.Kind::code);
        Optional<Period> since = in.period("since");
        boolean approximate = in.truth("approximate");
        Relation.Standing status = in.oneOf("status", Relation.Standing.values(), Relation.Standing::code);
        Evidence evidence = evidence(in);
        return in.made("a", () -> new Relation(id, document, a, b, kind, since, approximate, status, evidence));
    }

    private Instrument instrument(Fields in) {
        return new Instrument(
                in.text("id"),
                document(in),
                in.text("name"),
                in.oneOf("instrument", Instrument.Kind.values(), Instrument.Kind::code),
                in.parties("parties"),
                in.optionalNumber("count").map(count -> in.made("count", count::intValueExact)),
                in.period("date"),
                evidence(in));
    }

    private Figure figure(Fields in) {
        return new Figure(
                in.text("id"),
                document(in),
                in.oneOf("measure", Figure.Measure.values(), Figure.Measure::code),
                in.number("value"),
                in.text("unit"),
                in.parties("parties"),
                in.period("period"),
                evidence(in));
    }

    private Person person(Fields in) {
        return new Person(
                in.text("id"),
                document(in),
                in.text("name"),
                in.oneOf("office", Office.values(), Office::code),
                in.optionalText("party").map(code -> in.party("party")),
                in.optionalText("title"),
                in.truth("former"),
                evidence(in));
    }

    private Engagement engagement(Fields in) {
        return new Engagement(
                in.text("id"),
                document(in),
                in.optionalText("mode"),
                in.parties("parties"),
                in.period("date"),
                in.oneOf("status", EventStatus.values(), EventStatus::code),
                in.texts("persons"),
                place(in),
                in.texts("events"),
                evidence(in));
    }

    private DocumentRef document(Fields in) {
        Fields document = in.object("document");
        DocumentRef made = new DocumentRef(
                document.text("id"),
                document.optionalText("path"),
                document.optionalText("url"),
                document.optionalText("outlet"),
                document.period("published"),
                document.text("language"));
        document.done();
        return made;
    }

    private Optional<Place> place(Fields in) {
        return in.optionalObject("place").map(place -> {
            Place made =
                    new Place(place.text("name"), place.optionalText("party").map(code -> place.party("party")));
            place.done();
            return made;
        });
    }

    private Evidence evidence(Fields in) {
        Fields words = in.object("evidence");
        Span span = span(words);
        String text = words.text("text");
        words.done();
        String sentence = in.text("sentence");
        String rule = in.text("rule");
        double confidence = in.number("confidence").doubleValue();
        return in.made("evidence", () -> new Evidence(span, text, sentence, rule, confidence));
    }

    private static Span span(Fields in) {
        int start = in.made("start", () -> in.number("start").intValueExact());
        int end = in.made("end", () -> in.number("end").intValueExact());
        return in.made("start", () -> new Span(start, end));
    }

    private Fields fields(String line) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FactJsonException(lineNumber, "", "not a JSON object");
            }
            Fields fields = new Fields("", object(parser));
            if (parser.nextToken() != null) {
                throw new FactJsonException(lineNumber, "", "something follows the object");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new FactJsonException(lineNumber, "", "not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a line of JSON held in memory", e);
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            values.put(key, value(parser));
        }
        return values;
    }

    /** A value as plain Java: a map, a list, text, a number, a truth value, or null. */
    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<@Nullable Object> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield values;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    /** The keys of one JSON object that are still to be read, and where the object stands in the line. */
    private final class Fields {
        private final String path;
        private final Map<String, @Nullable Object> values;
        private final List<String> known = new ArrayList<>();

        Fields(String path, Map<String, @Nullable Object> values) {
            this.path = path;
            this.values = values;
        }

        String text(String key) {
            return given(key, String.class, "text");
        }

        Optional<String> optionalText(String key) {
            return optional(key, String.class, "text");
        }

        boolean truth(String key) {
            return given(key, Boolean.class, "true or false");
        }

        BigDecimal number(String key) {
            return given(key, BigDecimal.class, "a number");
        }

        Optional<BigDecimal> optionalNumber(String key) {
            return optional(key, BigDecimal.class, "a number");
        }

        Optional<Period> period(String key) {
            return optionalText(key).map(iso -> made(key, () -> new Period(iso)));
        }

        Party party(String key) {
            String code = text(key);
            return made(key, () -> new Party(code));
        }

        List<Party> parties(String key) {
            return texts(key).stream()
                    .map(code -> made(key, () -> new Party(code)))
                    .toList();
        }

        List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            for (Object value : given(key, List.class, "a list")) {
                if (!(value instanceof String text)) {
                    throw broken(key, "a list of texts is wanted here, not " + value);
                }
                texts.add(text);
            }
            return texts;
        }

        <T> List<T> objects(String key, Function<Fields, T> read) {
            List<T> made = new ArrayList<>();
            for (Object value : given(key, List.class, "a list")) {
                Fields fields = nested(key + "[" + made.size() + "]", value);
                made.add(read.apply(fields));
                fields.done();
            }
            return made;
        }

        Fields object(String key) {
            return nested(key, given(key, Map.class, "an object"));
        }

        Optional<Fields> optionalObject(String key) {
            return optional(key, Map.class, "an object").map(value -> nested(key, value));
        }

        <E> E oneOf(String key, E[] values, Function<E, String> code) {
            String wanted = text(key);
            List<String> codes = new ArrayList<>();
            for (E value : values) {
                if (code.apply(value).equals(wanted)) {
                    return value;
                }
                codes.add(code.apply(value));
            }
            throw broken(key, "'" + wanted + "' is none of " + String.join(", ", codes));
        }

        /** What {@code make} makes, or the reason why it cannot, laid at this key's door. */
        <T> T made(String key, Supplier<T> make) {
            try {
                return make.get();
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new FactJsonException(lineNumber, path + key, String.valueOf(e.getMessage()), e);
            }
        }

        void done() {
            for (String key : values.keySet()) {
                if (!known.contains(key)) {
                    throw broken(key, "the contract knows no such key");
                }
            }
        }

        FactJsonException broken(String key, String reason) {
            return new FactJsonException(lineNumber, path + key, reason);
        }

        private <T> T given(String key, Class<T> type, String wanted) {
            return optional(key, type, wanted).orElseThrow(() -> broken(key, wanted + " is wanted here, not null"));
        }

        private <T> Optional<T> optional(String key, Class<T> type, String wanted) {
            if (!values.containsKey(key)) {
                throw broken(key, "missing");
            }
            known.add(key);
            Object value = values.get(key);
            if (value != null && !type.isInstance(value)) {
                throw broken(key, wanted + " is wanted here, not " + shown(value));
            }
            return Optional.ofNullable(type.cast(value));
        }

        @SuppressWarnings("unchecked")
        private Fields nested(String key, @Nullable Object value) {
            if (!(value instanceof Map<?, ?> map)) {
                throw broken(key, "an object is wanted here, not " + value);
            }
            return new Fields(path + key + ".", (Map<String, @Nullable Object>) map);
        }

        private static String shown(Object value) {
            String text = value.toString();
            String kind = value instanceof String ? "the text " : "";
            return kind + (text.length() <= 40 ? text : text.substring(0, 40) + "…");
        }
    }
}
