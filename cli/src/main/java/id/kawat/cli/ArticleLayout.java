package id.kawat.cli;

import static id.kawat.cli.Layouts.codes;
import static id.kawat.cli.Layouts.column;
import static id.kawat.cli.Layouts.iso;
import static id.kawat.cli.Layouts.list;

import id.kawat.cli.Layout.Column;
import id.kawat.export.ArticleJson;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactChange;
import id.kawat.record.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How articles, and the hits of a search among them, are written. */
final class ArticleLayout {
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
            ArticleJson::entry);

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
            ArticleJson::entries);

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
}
