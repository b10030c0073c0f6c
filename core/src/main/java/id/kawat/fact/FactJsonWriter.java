package id.kawat.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A fact on its way to its line. The order of the calls is the contract's order of keys. */
final class FactJsonWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int LAST_ASCII = 0x7f;
    private static final int ALL = 0;

    private final JsonGenerator out;

    private FactJsonWriter(JsonGenerator out) {
        this.out = out;
    }

    static String line(Fact fact) {
        String line = line(fact, ALL);
        return isWellFormed(line) ? line : line(fact, LAST_ASCII);
    }

    private static String line(Fact fact, int highestUnescaped) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator out = JSON.createGenerator(line)) {
            out.setHighestNonEscapedChar(highestUnescaped);
            new FactJsonWriter(out).write(fact);
        } catch (IOException e) {
            throw new UncheckedIOException("writing fact " + fact.id(), e);
        }
        return line.toString();
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void write(Fact fact) throws IOException {
        out.writeStartObject();
        switch (fact) {
            case Event event -> event(event);
            case Relation relation -> relation(relation);
            case Instrument instrument -> instrument(instrument);
            case Figure figure -> figure(figure);
            case Person person -> person(person);
            case Engagement engagement -> engagement(engagement);
        }
        evidence(fact.evidence());
        out.writeEndObject();
    }

    private void event(Event event) throws IOException {
        head("event", event);
        out.writeStringField("type", event.type().name());
        text("mode", event.mode());
        out.writeStringField("status", event.status().code());
        out.writeBooleanField("symmetric", event.symmetric());
        parties("actor", event.actor());
        parties("recipient", event.recipient());
        out.writeArrayFieldStart("participants");
        for (Participant participant : event.participants()) {
            participant(participant);
        }
        out.writeEndArray();
        period("date", event.date());
        place(event.place());
        texts("contexts", event.contexts());
        texts("topics", event.topics());
        text("about", event.about());
        text("attribution", event.attribution());
        text("quote", event.quote());
        text("cameo", event.cameo());
        out.writeFieldName("goldstein");
        if (event.goldstein().isPresent()) {
            number(event.goldstein().get());
        } else {
            out.writeNull();
        }
    }

    private void participant(Participant participant) throws IOException {
        out.writeStartObject();
        out.writeStringField("party", participant.party().code());
        text("sector", participant.sector());
        text("office", participant.office().map(Office::code));
        text("person", participant.person());
        text("title", participant.title());
        out.writeNumberField("start", participant.span().start());
        out.writeNumberField("end", participant.span().end());
        out.writeEndObject();
    }

    private void relation(Relation relation) throws IOException {
        head("relation", relation);
        out.writeStringField("a", relation.a().code());
        out.writeStringField("b", relation.b().code());
        out.writeStringField("relation", relation.kind().code());
        period("since", relation.since());
        out.writeBooleanField("approximate", relation.approximate());
        out.writeStringField("status", relation.status().code());
    }

    private void instrument(Instrument instrument) throws IOException {
        head("instrument", instrument);
        out.writeStringField("name", instrument.name());
        out.writeStringField("instrument", instrument.kind().code());
        parties("parties", instrument.parties());
        out.writeFieldName("count");
        if (instrument.count().isPresent()) {
            out.writeNumber(instrument.count().get());
        } else {
            out.writeNull();
        }
        period("date", instrument.date());
    }

    private void figure(Figure figure) throws IOException {
        head("figure", figure);
        out.writeStringField("measure", figure.measure().code());
        out.writeNumberField("value", figure.value());
        out.writeStringField("unit", figure.unit());
        parties("parties", figure.parties());
        period("period", figure.period());
    }

    private void person(Person person) throws IOException {
        head("person", person);
        out.writeStringField("name", person.name());
        out.writeStringField("office", person.office().code());
        text("party", person.party().map(Party::code));
        text("title", person.title());
        out.writeBooleanField("former", person.former());
    }

    private void engagement(Engagement engagement) throws IOException {
        head("engagement", engagement);
        text("mode", engagement.mode());
        parties("parties", engagement.parties());
        period("date", engagement.date());
        out.writeStringField("status", engagement.status().code());
        texts("persons", engagement.persons());
        place(engagement.place());
        texts("events", engagement.events());
    }

    private void head(String kind, Fact fact) throws IOException {
        out.writeStringField("kind", kind);
        out.writeStringField("id", fact.id());
        DocumentRef document = fact.document();
        out.writeObjectFieldStart("document");
        out.writeStringField("id", document.id());
        text("path", document.path());
        text("url", document.url());
        text("outlet", document.outlet());
        period("published", document.published());
        out.writeStringField("language", document.language());
        out.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        out.writeStringField("sentence", evidence.sentence());
        out.writeObjectFieldStart("evidence");
        out.writeNumberField("start", evidence.span().start());
        out.writeNumberField("end", evidence.span().end());
        out.writeStringField("text", evidence.text());
        out.writeEndObject();
        out.writeStringField("rule", evidence.rule());
        out.writeFieldName("confidence");
        number(evidence.confidence());
    }

    private void place(Optional<Place> place) throws IOException {
        if (place.isEmpty()) {
            out.writeNullField("place");
            return;
        }
        out.writeObjectFieldStart("place");
        out.writeStringField("name", place.get().name());
        text("party", place.get().party().map(Party::code));
        out.writeEndObject();
    }

    private void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get());
        } else {
            out.writeNullField(key);
        }
    }

    private void period(String key, Optional<Period> value) throws IOException {
        text(key, value.map(Period::iso));
    }

    private void texts(String key, List<String> values) throws IOException {
        out.writeArrayFieldStart(key);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private void parties(String key, List<Party> parties) throws IOException {
        texts(key, parties.stream().map(Party::code).toList());
    }

    private void number(double value) throws IOException {
        out.writeNumber(BigDecimal.valueOf(value));
    }
}
