package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.export.CorrectionJson;
import id.kawat.record.Correction;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.CorrectionException;
import id.kawat.record.Corrections;
import id.kawat.record.FactKind;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Signature;
import id.kawat.record.merge.PairAccount;
import id.kawat.workbench.Desk;
import id.kawat.workbench.WrongRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers with what persons have said of facts, and lets them say more. */
final class Reviewing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS =
            List.of("said", "reason", "fact", "fields", "article", "kind", "words", "correction", "link", "between");

    private final Desk desk;

    Reviewing(Desk desk) {
        this.desk = desk;
    }

    Answer list(Request request) {
        Optional<String> article = request.text("article");
        Optional<String> by = request.text("by");
        List<String> states = request.values("state", true);
        List<String> known = Stream.of(CorrectionEntry.State.values())
                .map(CorrectionEntry.State::code)
                .toList();
        states.stream().filter(state -> !known.contains(state)).findFirst().ifPresent(state -> {
            throw new WrongRequest("state is one of " + String.join(", ", known) + ", not '" + state + "'");
        });
        List<CorrectionEntry> all =
                desk.remembered(List.of("api.corrections", article), record -> entries(record.corrections(), article));
        List<CorrectionEntry> wanted = all.stream()
                .filter(entry -> by.stream()
                        .allMatch(name -> entry.correction().signature().by().equalsIgnoreCase(name)))
                .filter(entry ->
                        states.isEmpty() || states.contains(entry.state().code()))
                .toList();
        return Answer.listed(Page.within(
                wanted,
                entry -> CorrectionJson.written(CorrectionJson.entry(entry)),
                request.cursor(),
                request.limit()));
    }

    private static List<CorrectionEntry> entries(Corrections corrections, Optional<String> article) {
        if (article.isEmpty()) {
            return corrections.list();
        }
        return corrections
                .article(article.get())
                .map(id -> corrections.of(id).reversed())
                .orElseThrow(() -> new Refusal(404, "the record holds no article or fact " + article.get()));
    }

    Answer say(Request request) {
        JsonNode body = request.body();
        Request.only(body, FIELDS);
        String said = Request.needed(body, "said");
        Signature signature =
                new Signature(request.visit().who().name(), Instant.now(), Request.needed(body, "reason"));
        try {
            String made = desk.change(record -> {
                Correction correction = say(record, said, body, signature, request);
                return CorrectionJson.written(JSON.createObjectNode()
                        .set(
                                "correction",
                                record.corrections()
                                        .entry(correction)
                                        .map(CorrectionJson::entry)
                                        .orElseThrow()));
            });
            return Answer.made(made, Operation.ROOT + "/corrections");
        } catch (CorrectionException e) {
            String message = String.valueOf(e.getMessage());
            throw new Refusal(
                    message.contains("no longer") || message.startsWith("the record holds no") ? 404 : 422, message);
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    private Correction say(FactRecord record, String said, JsonNode body, Signature signature, Request request) {
        Corrections corrections = record.corrections();
        return switch (said) {
            case "accept" -> corrections.accept(Request.needed(body, "fact"), signature);
            case "reject" -> corrections.reject(Request.needed(body, "fact"), signature);
            case "edit" -> corrections.edit(Request.needed(body, "fact"), fields(body), signature);
            case "add" ->
                corrections.add(
                        Request.needed(body, "article"),
                        kind(Request.needed(body, "kind")),
                        Request.needed(body, "words"),
                        fields(body),
                        signature);
            case "undo" -> corrections.undo(Request.needed(body, "correction"), signature);
            case "reject-link" -> corrections.rejectLink(link(record, body, request), signature);
            default ->
                throw new WrongRequest(
                        "said is one of accept, reject, edit, add, undo, reject-link, not '" + said + "'");
        };
    }

    private Correction.Said.LinkRejected link(FactRecord record, JsonNode body, Request request) {
        String link = Request.needed(body, "link");
        JsonNode two = body.path("between");
        if (!two.isArray() || two.size() != 2) {
            throw new WrongRequest("between names the two whose commitment it is: [\"KOR\", \"VNM\"]");
        }
        Filter.Between pair = request.pair(two.path(0).asText(), two.path(1).asText());
        boolean ordered = pair.a().compareTo(pair.b()) <= 0;
        return PairAccount.of(
                        record, ordered ? pair.a() : pair.b(), ordered ? pair.b() : pair.a(), desk.today(), Set.of())
                .rejection(link)
                .orElseThrow(() ->
                        new Refusal(404, "no commitment between the two has a link " + link + " that can be rejected"));
    }

    private static FactKind kind(String code) {
        return Stream.of(FactKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("there is no kind of fact '" + code + "'"));
    }

    private static Map<String, String> fields(JsonNode body) {
        Map<String, String> fields = new TreeMap<>();
        JsonNode given = body.path("fields");
        given.fields().forEachRemaining(field -> {
            if (!field.getValue().isTextual()) {
                throw new WrongRequest("fields." + field.getKey() + " is text, as a person writes it");
            }
            fields.put(field.getKey(), field.getValue().asText());
        });
        return fields;
    }
}
