package id.kawat.cli;

import static id.kawat.cli.Layouts.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.kawat.fact.FactJson;
import id.kawat.record.Correction;
import id.kawat.record.Correction.Said;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FieldChange;
import id.kawat.record.ReviewedFact;
import java.util.List;
import java.util.Optional;

/** How corrections are written. */
final class CorrectionLayout {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Layout<CorrectionEntry> CORRECTIONS = new Layout<>(
            List.of(
                    column("ID", entry -> entry.correction().id()),
                    column("DAY", entry -> CorrectionWords.day(entry.correction())),
                    column("BY", entry -> entry.correction().signature().by()),
                    column("SAYS", entry -> entry.correction().said().code()),
                    column("STATE", entry -> entry.state().code()),
                    column("FACT", CorrectionLayout::subject),
                    column("WHAT", CorrectionLayout::what),
                    column("REASON", entry -> entry.correction().signature().reason())),
            List.of(
                    column("id", entry -> entry.correction().id()),
                    column("said", entry -> entry.correction().said().code()),
                    column("by", entry -> entry.correction().signature().by()),
                    column("at", entry -> entry.correction().signature().at().toString()),
                    column("reason", entry -> entry.correction().signature().reason()),
                    column("state", entry -> entry.state().code()),
                    column("remark", CorrectionEntry::remark),
                    column("article", entry -> entry.articleId().orElse("")),
                    column("subject", CorrectionLayout::subject),
                    column("what", entry -> CorrectionWords.what(entry.correction()))),
            entry -> written(json(entry)));

    private CorrectionLayout() {}

    /** The fact as it is called now, the link, or the correction that is undone. */
    private static String subject(CorrectionEntry entry) {
        return entry.factId().orElseGet(() -> switch (entry.correction().said()) {
            case Said.OfFact said -> said.fact().id();
            case Said.LinkRejected link -> link.link();
            case Said.Undone undone -> undone.id();
        });
    }

    private static String what(CorrectionEntry entry) {
        String what = entry.correction().said() instanceof Said.Undone ? "" : CorrectionWords.what(entry.correction());
        return entry.remark().isEmpty() ? what : what + " [" + entry.remark() + "]";
    }

    /** A fact as it was read, as it is now, and what was said of it: one object. */
    static String json(ReviewedFact reviewed) {
        ObjectNode node = JSON.createObjectNode();
        node.putRawValue("fact", raw(reviewed.now().map(FactJson::line)));
        node.putRawValue("asRead", raw(Optional.of(FactJson.line(reviewed.asRead()))));
        reviewed.corrections().forEach(entry -> node.withArray("/corrections").add(json(entry)));
        return written(node);
    }

    private static RawValue raw(Optional<String> json) {
        return new RawValue(json.orElse("null"));
    }

    static ObjectNode json(CorrectionEntry entry) {
        Correction correction = entry.correction();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", correction.id())
                .put("said", correction.said().code())
                .put("by", correction.signature().by())
                .put("at", correction.signature().at().toString())
                .put("reason", correction.signature().reason())
                .put("state", entry.state().code())
                .put("remark", entry.remark())
                .put("article", entry.articleId().orElse(null))
                .put("subject", subject(entry));
        ObjectNode fields = node.putObject("fields");
        if (correction.said() instanceof Said.Edited edited) {
            for (FieldChange change : edited.changes()) {
                fields.putObject(change.field())
                        .putRawValue("before", new RawValue(change.before()))
                        .putRawValue("after", new RawValue(change.after()));
            }
        }
        node.putRawValue("saidOf", raw(correction.fact().map(FactJson::line)));
        if (correction.said() instanceof Said.LinkRejected link) {
            ObjectNode joins = node.putObject("link");
            joins.put("commitment", CorrectionWords.word(link.commitment()))
                    .put("kind", CorrectionWords.word(link.kind()));
            joins.putRawValue("opening", new RawValue(FactJson.line(link.opening())));
            joins.putRawValue("fact", new RawValue(FactJson.line(link.linked())));
        } else {
            node.putNull("link");
        }
        return node;
    }

    static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }
}
