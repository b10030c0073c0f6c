package id.kawat.export;

import com.fasterxml.jackson.core.JsonGenerator;
import id.kawat.fact.Event;
import id.kawat.fact.Participant;
import id.kawat.fact.Place;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.record.KeptArticle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PLOVER record on its way to its line; fields in the order of the manual's table, those of which nothing is known left out. */
final class PloverJson {
    private final JsonGenerator out;
    private final PloverScheme scheme;

    PloverJson(JsonGenerator out, PloverScheme scheme) {
        this.out = out;
        this.scheme = scheme;
    }

    void write(PloverEvent plover, KeptArticle kept, @Nullable String link) throws IOException {
        Event event = plover.event();
        out.writeStartObject();
        out.writeStringField("id", event.document().id() + "-" + event.id());
        out.writeBooleanField("has_event", true);
        out.writeStringField("date", plover.date().first().toString());
        out.writeStringField("enddate", plover.date().last().toString());
        entities("actor", event.actor(), event);
        if (!plover.recipient().isEmpty()) {
            entities("recipient", plover.recipient(), event);
        }
        texts("event", List.of(plover.type().name()));
        place(event.place());
        texts("event_text", List.of(event.evidence().text()));
        out.writeNumberField("quad_code", scheme.quad(plover.type()));
        out.writeNumberField("event_scale", scheme.score(plover.type(), plover.mode()));
        texts("mode", plover.mode().stream().toList());
        texts("context", plover.contexts());
        text("link", Optional.ofNullable(link));
        out.writeObjectFieldStart("text_info");
        out.writeNumberField("start", event.evidence().span().start());
        out.writeNumberField("end", event.evidence().span().end());
        out.writeEndObject();
        citation(kept);
        out.writeStringField("coder", "Kawat " + kept.coder());
        own(plover);
        out.writeEndObject();
    }

    /** The persons behind a party each make an entity; a party of whom nobody is named makes one alone. */
    private void entities(String field, List<Party> parties, Event event) throws IOException {
        out.writeArrayFieldStart(field);
        if (parties.isEmpty()) {
            out.writeStartObject();
            out.writeStringField("sector", "UNK");
            out.writeEndObject();
        }
        for (Party party : parties) {
            List<Participant> behind = event.participants().stream()
                    .filter(who -> who.party().equals(party))
                    .toList();
            if (behind.isEmpty()) {
                entity(party, Optional.empty());
            }
            for (Participant who : behind) {
                entity(party, Optional.of(who));
            }
        }
        out.writeEndArray();
    }

    private void entity(Party party, Optional<Participant> who) throws IOException {
        out.writeStartObject();
        text("code", scheme.code(party));
        text("sector", who.flatMap(Participant::sector));
        text("entity_text", who.flatMap(Participant::person).or(() -> who.flatMap(Participant::title)));
        text("office", who.flatMap(Participant::office).map(Office::code));
        out.writeStringField("kawat_party", party.code());
        out.writeEndObject();
    }

    private void place(Optional<Place> place) throws IOException {
        if (place.isPresent()) {
            out.writeObjectFieldStart("event_loc");
            out.writeStringField("extracted_place", place.get().name());
            text("country_code", place.get().party().filter(Party::isState).map(Party::code));
            out.writeEndObject();
        }
    }

    private void citation(KeptArticle kept) throws IOException {
        out.writeObjectFieldStart("cite_info");
        text("citation", Optional.of(kept.article().id()));
        text("url", kept.article().url());
        text("title", kept.article().title());
        text("language", Optional.of(kept.article().language()));
        text("publication", kept.article().outlet());
        text("codebook", Optional.of(PloverScheme.CODEBOOK));
        out.writeEndObject();
    }

    /** What PLOVER has no field for. */
    private void own(PloverEvent plover) throws IOException {
        Event event = plover.event();
        out.writeObjectFieldStart("kawat");
        out.writeStringField("type", event.type().name());
        text("mode", event.mode());
        out.writeStringField("status", event.status().code());
        out.writeBooleanField("symmetric", event.symmetric());
        out.writeStringField("date", plover.date().iso());
        out.writeStringField("date_from", event.date().isPresent() ? "event" : "publication");
        texts("topics", event.topics());
        text("about", event.about());
        text("cameo", event.cameo());
        if (event.goldstein().isPresent()) {
            out.writeNumberField("goldstein", event.goldstein().get());
        }
        out.writeStringField("rule", event.evidence().rule());
        out.writeNumberField("confidence", event.evidence().confidence());
        out.writeEndObject();
    }

    private void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get());
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(key);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }
}
