package id.kawat.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.kawat.fact.FactJson;
import id.kawat.record.FactChange;
import id.kawat.record.FieldChange;
import java.util.List;

/** How what another reading, or another version, makes of facts is written. */
final class FactChanges {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FactChanges() {}

    /** Signs as {@code kawat recode --help} explains them. */
    static String line(FactChange change) {
        return switch (change) {
            case FactChange.Added added -> "+ " + added.fact().id() + "  " + FactLine.of(added.fact());
            case FactChange.Gone gone -> "- " + gone.fact().id() + "  " + FactLine.of(gone.fact());
            case FactChange.Altered altered ->
                (altered.fields().isEmpty() ? "= " : "~ ") + altered.after().id() + "  " + FactLine.of(altered.after())
                        + (altered.fields().isEmpty() ? "" : "  [" + CorrectionWords.changes(altered.fields()) + "]");
        };
    }

    /** Adds {@code added}, {@code gone} and {@code altered} to an object. */
    static void write(List<FactChange> changes, ObjectNode node) {
        node.putArray("added");
        node.putArray("gone");
        node.putArray("altered");
        for (FactChange change : changes) {
            switch (change) {
                case FactChange.Added added ->
                    node.withArray("/added").addRawValue(new RawValue(FactJson.line(added.fact())));
                case FactChange.Gone gone ->
                    node.withArray("/gone").addRawValue(new RawValue(FactJson.line(gone.fact())));
                case FactChange.Altered altered -> node.withArray("/altered").add(json(altered));
            }
        }
    }

    private static ObjectNode json(FactChange.Altered altered) {
        ObjectNode node = JSON.createObjectNode();
        node.putRawValue("before", new RawValue(FactJson.line(altered.before())));
        node.putRawValue("after", new RawValue(FactJson.line(altered.after())));
        ObjectNode fields = node.putObject("fields");
        for (FieldChange change : altered.fields()) {
            fields.putObject(change.field())
                    .putRawValue("before", new RawValue(change.before()))
                    .putRawValue("after", new RawValue(change.after()));
        }
        return node;
    }
}
