package id.kawat.cli;

import static id.kawat.cli.Layouts.codes;
import static id.kawat.cli.Layouts.column;
import static id.kawat.cli.Layouts.iso;
import static id.kawat.cli.Layouts.list;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.kawat.cli.Layout.Column;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Facets;
import id.kawat.record.FactChange;
import id.kawat.record.Hit;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
            column("copies", article -> String.valueOf(article.copies())),
            column("versions", article -> String.valueOf(article.versions())),
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

    private static final String UNDER = "· ";

    /** Letters of a day in ISO 8601. */
    private static final int DAY = 10;

    private static final List<String> HEADS = List.of("DATE", "OUTLET", "FACTS", "TITLE", "PARTIES");

    /** Copies of one text, the one that was asked for first; in a table the others stand under it. */
    static final Layout<List<ArticleEntry>> COPIES = new Layout<>(
            HEADS,
            copies -> IntStream.range(0, copies.size())
                    .mapToObj(place -> row(copies.get(place), place == 0 ? "" : UNDER))
                    .toList(),
            List.of(
                    column("ids", copies -> each(copies, ArticleEntry::id)),
                    column("articles", copies -> String.valueOf(copies.size())),
                    column("published", copies -> each(copies, article -> iso(article.published()))),
                    column(
                            "outlets",
                            copies -> each(copies, article -> article.outlet().orElse(""))),
                    column(
                            "titles",
                            copies -> each(copies, article -> article.title().orElse(""))),
                    column(
                            "paths",
                            copies -> each(copies, article -> article.path().orElse(""))),
                    column(
                            "urls",
                            copies -> each(copies, article -> article.url().orElse("")))),
            copies -> json(out -> {
                out.writeStartArray();
                for (ArticleEntry article : copies) {
                    out.writeStartObject();
                    article(article, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));

    /** {@link #COPIES} with the id of each in the table. */
    static final Layout<List<ArticleEntry>> COPIES_WITH_IDS = new Layout<>(
            Stream.concat(Stream.of("ID"), HEADS.stream()).toList(),
            copies -> copies.stream()
                    .map(article -> Stream.concat(
                                    Stream.of(article.id()),
                                    row(article, article.equals(copies.getFirst()) ? "" : UNDER).stream())
                            .toList())
                    .toList(),
            COPIES.csv(),
            COPIES.json());

    /** An article and what it was; in a table what it was stands under it, and under that what became of its facts. */
    static final Layout<ChangedArticle> VERSIONS = new Layout<>(
            HEADS,
            ArticleLayout::rows,
            List.of(
                    column("id", changed -> changed.now().id()),
                    column("published", changed -> iso(changed.now().published())),
                    column("outlet", changed -> changed.now().outlet().orElse("")),
                    column("title", changed -> changed.now().title().orElse("")),
                    column(
                            "versions",
                            changed -> String.valueOf(changed.before().size())),
                    column(
                            "earlier ids",
                            changed -> list(changed.before().stream()
                                    .map(step -> step.version().article().id()))),
                    column("added", changed -> count(changed, FactChange.Added.class)),
                    column("gone", changed -> count(changed, FactChange.Gone.class)),
                    column("altered", changed -> count(changed, FactChange.Altered.class)),
                    column("path", changed -> changed.now().path().orElse("")),
                    column("url", changed -> changed.now().url().orElse(""))),
            ChangedArticle::json);

    private ArticleLayout() {}

    private static List<String> row(ArticleEntry article, String before) {
        return List.of(
                iso(article.published()),
                article.outlet().orElse(""),
                String.valueOf(article.facts()),
                before + article.title().orElse(article.id()),
                codes(article.parties()));
    }

    private static List<List<String>> rows(ChangedArticle changed) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(changed.now(), ""));
        for (ChangedArticle.Step step : changed.before().reversed()) {
            for (FactChange change : step.changes()) {
                rows.add(List.of("", "", "", UNDER + FactChanges.line(change), ""));
            }
            rows.add(List.of(
                    step.version()
                            .seen()
                            .map(seen -> seen.toString().substring(0, DAY))
                            .orElseGet(() -> iso(step.version().article().published())),
                    "before",
                    String.valueOf(step.version().facts().size()),
                    step.version()
                            .article()
                            .title()
                            .orElse(step.version().article().id()),
                    ""));
        }
        return rows;
    }

    private static String count(ChangedArticle changed, Class<? extends FactChange> sort) {
        return String.valueOf(changed.before().stream()
                .flatMap(step -> step.changes().stream())
                .filter(sort::isInstance)
                .count());
    }

    private static String each(List<ArticleEntry> articles, Function<ArticleEntry, String> what) {
        return articles.stream().map(what).collect(Collectors.joining("; "));
    }

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

    static void article(ArticleEntry article, JsonGenerator out) throws IOException {
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
