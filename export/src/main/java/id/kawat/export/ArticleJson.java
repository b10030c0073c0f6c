package id.kawat.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Facets;
import id.kawat.record.Hit;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles, their stories, and the hits of a search among them as JSON: absent values are {@code null}, keys always in the same order. */
public final class ArticleJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectMapper NODES = new ObjectMapper();

    private ArticleJson() {}

    /** What is known of the article, without its text; in one line. */
    public static String entry(ArticleEntry article) {
        return json(out -> {
            out.writeStartObject();
            article(article, out);
            out.writeEndObject();
        });
    }

    /** Several as one array. */
    public static String entries(List<ArticleEntry> articles) {
        return json(out -> {
            out.writeStartArray();
            for (ArticleEntry article : articles) {
                out.writeStartObject();
                article(article, out);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    /** A search's answer as one object. */
    public static String search(Facets facets, List<Hit> hits) {
        return json(out -> {
            out.writeStartObject();
            out.writeNumberField("articles", facets.articles());
            out.writeBooleanField("cut", facets.cut());
            out.writeFieldName("facets");
            facets(facets, out);
            out.writeArrayFieldStart("hits");
            for (Hit hit : hits) {
                out.writeRaw("\n");
                hit(hit, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /** An article that was found, with its excerpt; in one line. */
    public static String hit(Hit hit) {
        return json(out -> hit(hit, out));
    }

    /** How articles are spread by party, year and outlet; in one line. */
    public static String facets(Facets facets) {
        return json(out -> facets(facets, out));
    }

    /**
     * The article with its text and which part of it is what; in one line. The fields are told in {@code docs/text.md}.
     *
     * @param words whether each part comes with its words
     */
    public static String story(Article article, boolean words) {
        ObjectNode node = NODES.createObjectNode()
                .put("path", article.path().orElse(null))
                .put("url", article.url().orElse(null))
                .put("title", article.title().orElse(null));
        ArrayNode authors = node.putArray("authors");
        article.authors().forEach(authors::add);
        node.put("published", article.published().map(Object::toString).orElse(null))
                .put("updated", article.updated().map(Object::toString).orElse(null))
                .put("outlet", article.outlet().orElse(null))
                .put("section", article.section().orElse(null))
                .put("language", article.language())
                .put("body", article.body())
                .put("text", article.text());
        ArrayNode all = node.putArray("parts");
        for (Block block : article.blocks()) {
            ObjectNode part = all.addObject()
                    .put("kind", name(block.kind()))
                    .put("start", block.span().start())
                    .put("end", block.span().end());
            if (words) {
                part.put("text", block.span().of(article.text()));
            }
        }
        return node.toString();
    }

    /** {@code STANDFIRST} is {@code standfirst}. */
    public static String name(Block.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void hit(Hit hit, JsonGenerator out) throws IOException {
        out.writeStartObject();
        article(hit.article(), out);
        out.writeNumberField("score", hit.score());
        out.writeStringField("excerpt", hit.excerpt());
        out.writeNumberField("start", hit.start());
        out.writeArrayFieldStart("marks");
        for (Hit.Mark mark : hit.marks()) {
            out.writeStartObject();
            out.writeNumberField("start", mark.start());
            out.writeNumberField("end", mark.end());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void facets(Facets facets, JsonGenerator out) throws IOException {
        out.writeStartObject();
        counts("parties", facets.parties(), out);
        counts("years", facets.years(), out);
        counts("outlets", facets.outlets(), out);
        out.writeEndObject();
    }

    private static void counts(String name, List<Facets.Count> counts, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        for (Facets.Count count : counts) {
            out.writeNumberField(count.value(), count.articles());
        }
        out.writeEndObject();
    }

    private static void article(ArticleEntry article, JsonGenerator out) throws IOException {
        out.writeStringField("id", article.id());
        text("title", article.title(), out);
        text("outlet", article.outlet(), out);
        text("published", article.published().map(Period::iso), out);
        out.writeStringField("language", article.language());
        out.writeArrayFieldStart("parties");
        for (Party party : article.parties()) {
            out.writeString(party.code());
        }
        out.writeEndArray();
        out.writeNumberField("facts", article.facts());
        out.writeNumberField("copies", article.copies());
        out.writeNumberField("versions", article.versions());
        text("path", article.path(), out);
        text("url", article.url(), out);
    }

    private static void text(String name, Optional<String> value, JsonGenerator out) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get());
        } else {
            out.writeNullField(name);
        }
    }

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String json(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON in memory", e);
        }
        return text.toString();
    }
}
