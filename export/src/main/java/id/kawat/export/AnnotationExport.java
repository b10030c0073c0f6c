package id.kawat.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import id.kawat.article.Article;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import id.kawat.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Evidence as W3C Web Annotations: one JSON-LD document, a collection with all annotations on its only page. Each says what was read
 * (a tag, and the whole fact as JSON) and where: by position and by the words with a little of what stands around them.
 */
final class AnnotationExport implements Export.OfText {
    private static final int AROUND = 32;
    private static final String COLLECTION = "urn:kawat:annotations";
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public Written write(FactRecord record, Scope scope, Writer out) throws IOException {
        Written.Count count = new Written.Count();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", COLLECTION);
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField("label", "Evidence of the facts in a Kawat record");
            json.writeObjectFieldStart("first");
            json.writeStringField("id", COLLECTION + ":1");
            json.writeStringField("type", "AnnotationPage");
            json.writeStringField("partOf", COLLECTION);
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            record.read(scope, kept -> {
                for (Fact fact : kept.facts()) {
                    json.writeRaw('\n');
                    annotation(fact, kept, json);
                    count.entry();
                }
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeNumberField("total", count.entries());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return count.done();
    }

    private static void annotation(Fact fact, KeptArticle kept, JsonGenerator json) throws IOException {
        Article article = kept.article();
        json.writeStartObject();
        json.writeStringField("id", "urn:kawat:" + article.id() + ":" + fact.id());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "classifying");
        json.writeObjectFieldStart("generator");
        json.writeStringField("id", "urn:kawat:coder:" + kept.coder().replaceAll("[^A-Za-z0-9._-]+", "-"));
        json.writeStringField("type", "Software");
        json.writeStringField("name", "Kawat " + kept.coder());
        json.writeEndObject();
        json.writeArrayFieldStart("body");
        body("tagging", "text/plain", tag(fact), json);
        body("describing", "application/json", FactJson.line(fact), json);
        json.writeEndArray();
        json.writeObjectFieldStart("target");
        json.writeStringField("type", "SpecificResource");
        source(article, json);
        Optional<String> page = article.url();
        if (page.isPresent()) {
            json.writeStringField("scope", page.get());
        }
        json.writeArrayFieldStart("selector");
        position(article.text(), fact.evidence().span(), json);
        quote(article.text(), fact.evidence().span(), json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void body(String purpose, String format, String value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", format);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    /** The stored text, not the page: positions count in it. */
    private static void source(Article article, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("id", "urn:kawat:article:" + article.id());
        json.writeStringField("type", "Text");
        json.writeStringField("format", "text/plain");
        json.writeStringField("language", article.language());
        json.writeEndObject();
    }

    /** In code points, as the model asks, not in the UTF-16 code units that facts count in. */
    private static void position(String text, Span span, JsonGenerator json) throws IOException {
        int start = text.codePointCount(0, span.start());
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", start);
        json.writeNumberField("end", start + text.codePointCount(span.start(), span.end()));
        json.writeEndObject();
    }

    private static void quote(String text, Span span, JsonGenerator json) throws IOException {
        int before = whole(text, Math.max(0, span.start() - AROUND));
        int after = whole(text, Math.min(text.length(), span.end() + AROUND));
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.of(text));
        json.writeStringField("prefix", text.substring(before, span.start()));
        json.writeStringField("suffix", text.substring(span.end(), after));
        json.writeEndObject();
    }

    /** A place that parts no character of two code units. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String tag(Fact fact) {
        return switch (fact) {
            case Event event ->
                "event " + event.type() + event.mode().map(mode -> "/" + mode).orElse("");
            case Relation relation -> "relation " + relation.kind().code();
            case Instrument instrument -> "instrument " + instrument.kind().code();
            case Figure figure -> "figure " + figure.measure().code();
            case Person person -> "person " + person.office().code();
            case Engagement engagement ->
                "engagement" + engagement.mode().map(mode -> " " + mode).orElse("");
        };
    }
}
