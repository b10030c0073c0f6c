package id.kawat.export;

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
import java.util.Locale;
import java.util.Optional;

/** Corrections, and facts beside what persons have made of them, as JSON. */
public final class CorrectionJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionJson() {}

    /** The fact as it is called now, the link, or the correction that is undone. */
    public static String subject(CorrectionEntry entry) {
        return entry.factId().orElseGet(() -> switch (entry.correction().said()) {
            case Said.OfFact said -> said.fact().id();
            case Said.LinkRejected link -> link.link();
            case Said.Undone undone -> undone.id();
        });
    }

    /** A fact as it was read, as it is now, and what was said of it: one object in one line. */
    public static String reviewed(ReviewedFact reviewed) {
        ObjectNode node = JSON.createObjectNode();
        node.putRawValue("fact", raw(reviewed.now().map(FactJson::line)));
        node.putRawValue("asRead", raw(Optional.of(FactJson.line(reviewed.asRead()))));
        reviewed.corrections().forEach(entry -> node.withArray("/corrections").add(entry(entry)));
        return written(node);
    }

    private static RawValue raw(Optional<String> json) {
        return new RawValue(json.orElse("null"));
    }

    /** What was said, of what, and what it counts for. */
    public static ObjectNode entry(CorrectionEntry entry) {
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
            joins.put("commitment", word(link.commitment())).put("kind", word(link.kind()));
            joins.putRawValue("opening", new RawValue(FactJson.line(link.opening())));
            joins.putRawValue("fact", new RawValue(FactJson.line(link.linked())));
        } else {
            node.putNull("link");
        }
        return node;
    }

    /** In one line. */
    public static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always written", e);
        }
    }

    /** {@code CALLED_OFF} is {@code called-off}. */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
