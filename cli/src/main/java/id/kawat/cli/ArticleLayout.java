package id.kawat.cli;

import static id.kawat.cli.Layouts.codes;
import static id.kawat.cli.Layouts.column;
import static id.kawat.cli.Layouts.iso;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.kawat.cli.Layout.Column;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Facets;
import id.kawat.record.Hit;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How articles, and the hits of a search among them, are written. */
final class ArticleLayout {
    private static final JsonFactory JSON = new JsonFactory();

    private static final List<Column<ArticleEntry>> COLUMNS = List.of(
            column("id", ArticleEntry::id),
            column("published", article -> iso(article.published())),
            column("outlet", article -> article.outlet().orElse("")),
            column("title", article -> article.title().orElse("")),
            column("language", ArticleEntry::language),
            column("parties", article -> codes(article.parties())),
            column("facts", article -> String.valueOf(article.facts())),
            column("path", article -> article.path().orElse("")),
            column("url", article -> article.url().orElse("")));

    static final Layout<ArticleEntry> ARTICLES = new Layout<>(
            List.of(
                    column("DATE", article -> iso(article.published())),
                    column("OUTLET", article -> article.outlet().orElse("")),
                    column("FACTS", article -> String.valueOf(article.facts())),
                    column("TITLE", article -> article.title().orElse(article.id())),
                    column("PARTIES", article -> codes(article.parties()))),
            COLUMNS,
            article -> json(out -> {
                out.writeStartObject();
                article(article, out);
                out.writeEndObject();
            }));

    private ArticleLayout() {}

    /** As CSV a hit is its article, with score and excerpt. */
    static List<Column<Hit>> hits() {
        List<Column<Hit>> columns = new ArrayList<>();
        columns.add(column("score", hit -> String.valueOf(hit.score())));
        columns.add(column("excerpt", hit -> hit.marked("«", "»")));
        COLUMNS.forEach(of -> columns.add(column(of.name(), hit -> of.cell().apply(hit.article()))));
        return List.copyOf(columns);
    }

    /** A search's answer as one object. */
    static String json(Facets facets, List<Hit> hits) {
        return json(out -> {
            out.writeStartObject();
            out.writeNumberField("articles", facets.articles());
            out.writeBooleanField("cut", facets.cut());
            out.writeObjectFieldStart("facets");
            counts("parties", facets.parties(), out);
            counts("years", facets.years(), out);
            counts("outlets", facets.outlets(), out);
            out.writeEndObject();
            out.writeArrayFieldStart("hits");
            for (Hit hit : hits) {
                out.writeRaw("\n");
                hit(hit, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
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
