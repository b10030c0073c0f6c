package id.kawat.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Events as PLOVER JSON Lines: one record a line, with the manual's names of fields, and Kawat's own under {@code kawat}. */
final class PloverExport implements Export.OfText {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final PloverScheme scheme;

    PloverExport(PloverScheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public Written write(FactRecord record, Scope scope, Writer out) throws IOException {
        Written.Count count = new Written.Count();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setRootValueSeparator(null);
            record.read(scope, kept -> write(kept, json, count));
        }
        return count.done();
    }

    private void write(KeptArticle kept, JsonGenerator json, Written.Count count) throws IOException {
        Map<String, String> links = links(kept);
        for (Fact fact : kept.facts()) {
            if (!(fact instanceof Event event)) {
                continue;
            }
            PloverReading reading = PloverEvent.of(event, scheme);
            switch (reading) {
                case PloverReading.Misfit misfit -> count.leftOut(misfit.reason());
                case PloverEvent plover -> {
                    new PloverJson(json, scheme).write(plover, kept, links.get(event.id()));
                    json.writeRaw('\n');
                    count.entry();
                }
            }
        }
    }

    /** The engagement that an event belongs to, by the event's id. */
    private static Map<String, String> links(KeptArticle kept) {
        Map<String, String> links = new HashMap<>();
        for (Fact fact : kept.facts()) {
            if (fact instanceof Engagement engagement) {
                engagement.events().forEach(event -> links.put(event, engagement.id()));
            }
        }
        return links;
    }
}
