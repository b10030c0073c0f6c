package id.kawat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Fact;
import id.kawat.record.Correction;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FieldChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a person has said, in a line for a person at a terminal. */
final class CorrectionWords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionWords() {}

    /** {@code edit e-5f1c0b9a7d3e  date 2031-04-02 → 2031-03-30}. */
    static String of(Correction correction) {
        return switch (correction.said()) {
            case Said.Undone undone -> "undo " + undone.id();
            case Said.LinkRejected link -> "reject " + link.link() + "  " + what(correction);
            case Said.OfFact said -> said.code() + " " + said.fact().id() + "  " + what(correction);
        };
    }

    /** What it is about, without its own name: the fact, or the fields that are to be others. */
    static String what(Correction correction) {
        return switch (correction.said()) {
            case Said.Undone undone -> undone.id();
            case Said.LinkRejected link ->
                word(link.commitment()) + " " + word(link.kind()) + ": " + fact(link.linked());
            case Said.Edited edited -> changes(edited.changes());
            case Said.OfFact said -> fact(said.fact());
        };
    }

    /** {@code k3 edit by Sri, 2031-05-01: date 2031-04-02 → 2031-03-30 (so says the second paragraph)}. */
    static String signed(CorrectionEntry entry) {
        Correction correction = entry.correction();
        return correction.id() + " " + correction.said().code() + " by "
                + correction.signature().by() + ", " + day(correction)
                + (correction.said() instanceof Said.Edited edited ? ": " + changes(edited.changes()) : "") + " ("
                + correction.signature().reason() + ")"
                + (entry.state() == CorrectionEntry.State.IN_FORCE
                        ? ""
                        : "; " + entry.state().code())
                + (entry.remark().isEmpty() ? "" : ": " + entry.remark());
    }

    /** {@code CALLED_OFF} is {@code called-off}. */
    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String day(Correction correction) {
        return correction.signature().at().toString().substring(0, "2031-05-01".length());
    }

    static String fact(Fact fact) {
        return FactLine.words(fact) + "  \"" + fact.evidence().text() + "\"";
    }

    /** {@code date 2031-04-02 → 2031-03-30; place - → Suva}. */
    static String changes(List<FieldChange> changes) {
        return changes.stream()
                .map(change -> change.field() + " " + value(change.before()) + " → " + value(change.after()))
                .collect(Collectors.joining("; "));
    }

    private static String value(String json) {
        try {
            return value(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a field is always JSON: " + json, e);
        }
    }

    private static String value(JsonNode node) {
        if (node.isNull() || node.isEmpty() && node.isContainerNode()) {
            return "-";
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CorrectionWords::value)
                    .collect(Collectors.joining(","));
        }
        for (String telling : List.of("text", "name", "party")) {
            if (node.path(telling).isTextual()) {
                return node.path(telling).asText();
            }
        }
        return node.isContainerNode() ? node.toString() : node.asText();
    }
}
