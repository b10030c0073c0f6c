package id.kawat.workbench.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.text.Period;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.Conditions;
import id.kawat.workbench.Visit;
import id.kawat.workbench.WrongRequest;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was asked, read and checked; what means nothing is a {@link WrongRequest} that says what would do. */
final class Request {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Operation operation;
    private final Context ctx;
    private final PartyNames names;
    private final LocalDate today;

    Request(Operation operation, Context ctx, PartyNames names, LocalDate today) {
        this.operation = operation;
        this.ctx = ctx;
        this.names = names;
        this.today = today;
        checkNames();
    }

    private void checkNames() {
        List<String> known = operation.parameters().stream()
                .filter(Predicate.not(Parameter::inPath))
                .map(Parameter::name)
                .toList();
        for (String name : new TreeSet<>(ctx.queryParamMap().keySet())) {
            if (!known.contains(name)) {
                throw new WrongRequest("there is no parameter '" + name + "' here"
                        + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
            }
        }
    }

    Visit visit() {
        return Visit.of(ctx);
    }

    /** A part of the address. */
    String part(String name) {
        return ctx.pathParam(name);
    }

    /** Given once and not blank. */
    Optional<String> text(String name) {
        List<String> given = ctx.queryParams(name);
        if (given.size() > 1) {
            throw new WrongRequest(name + " may be given once");
        }
        return given.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** One of these words, in any case; the first where nothing is said. */
    String oneOf(String name, String... words) {
        Optional<String> given = text(name);
        for (String word : words) {
            if (given.isEmpty() || word.equalsIgnoreCase(given.get())) {
                return word;
            }
        }
        throw new WrongRequest(name + " is one of " + String.join(", ", words) + ", not '" + given.orElse("") + "'");
    }

    /** All values; with commas between where none has one of its own. */
    List<String> values(String name, boolean commas) {
        List<String> given = ctx.queryParams(name).stream()
                .flatMap(value -> commas ? Stream.of(value.split(",", -1)) : Stream.of(value))
                .map(String::strip)
                .toList();
        if (given.contains("")) {
            throw new WrongRequest(name + " needs a value");
        }
        return given;
    }

    int limit() {
        Optional<String> given = text("limit");
        if (given.isEmpty()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(given.get());
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new WrongRequest("limit is a number from 1 to " + MOST + ", not '" + given.get() + "'");
    }

    Optional<Cursor> cursor() {
        return text("cursor").map(Cursor::parse);
    }

    boolean newestFirst() {
        return oneOf("order", "newest", "oldest").equals("newest");
    }

    /** The day asked for, or the workbench's. */
    LocalDate today() {
        return text("today").map(day -> day("today", day)).orElse(today);
    }

    static LocalDate day(String name, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new WrongRequest(name + " is a day such as 2025-07-24, not '" + given + "'");
        }
    }

    Optional<Period> period(String name) {
        return text(name)
                .map(given -> Conditions.period(given)
                        .orElseThrow(() -> new WrongRequest(
                                name + " is a year, a month or a day such as 2025-07-24, not '" + given + "'")));
    }

    /** The party of this code or name. */
    Party party(String name) {
        if (name.isBlank()) {
            throw new WrongRequest("a party's code or name is missing");
        }
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw new WrongRequest(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new WrongRequest("'" + name + "' is no party's code");
        }
    }

    /** The two that are asked about, where there are two. */
    Optional<Filter.Between> between() {
        List<String> two = Conditions.two(ctx.queryParams("between"));
        if (two.isEmpty()) {
            return Optional.empty();
        }
        if (two.size() != 2) {
            throw new WrongRequest("between wants two parties: between=KOR,VNM");
        }
        return Optional.of(pair(two.getFirst(), two.getLast()));
    }

    Filter.Between pair(String one, String other) {
        Party a = party(one);
        Party b = party(other);
        if (a.equals(b)) {
            throw new WrongRequest("'" + one + "' and '" + other + "' are the same party, " + a);
        }
        return new Filter.Between(a, b);
    }

    /** All that must hold. */
    List<Filter> filters() {
        return new Conditions(
                        between().map(two -> List.of(two.a(), two.b())).orElse(List.of()),
                        values("with", false).stream().map(this::party).toList(),
                        values("type", true),
                        period("since"),
                        period("until"),
                        values("topic", true),
                        values("status", true),
                        values("person", false),
                        values("outlet", false))
                .filters();
    }

    /** What was sent: an object. */
    JsonNode body() {
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new Refusal(415, "send JSON, with Content-Type: application/json");
        }
        try {
            JsonNode node = JSON.readTree(ctx.body());
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new WrongRequest("the body is not JSON: " + e.getOriginalMessage());
        }
        throw new WrongRequest("the body is not a JSON object");
    }

    /** A field of an object that was sent. */
    static Optional<String> field(JsonNode body, String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new WrongRequest(name + " is text");
        }
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    static String needed(JsonNode body, String name) {
        return field(body, name).orElseThrow(() -> new WrongRequest(name + " is missing"));
    }

    /** Fields nobody knows are mistakes. */
    static void only(JsonNode body, List<String> known) {
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new WrongRequest("there is no field '" + name + "' here; there are " + String.join(", ", known));
            }
        });
    }

    /** The same address, to go on from the cursor. */
    String next(Cursor cursor) {
        StringBuilder address = new StringBuilder(ctx.path()).append('?');
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals("cursor")) {
                for (String value : parameter.getValue()) {
                    address.append(Visit.escaped(parameter.getKey()))
                            .append('=')
                            .append(Visit.escaped(value))
                            .append('&');
                }
            }
        }
        return address.append("cursor=").append(cursor).toString();
    }
}
