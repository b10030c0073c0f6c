package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.text.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers which articles are one text, and what an article was before it changed. */
final class CopyAnswers {
    private static final int AT_ONCE = 500;
    private static final String COPIES = "looking for copies";

    private CopyAnswers() {}

    /** By each id that is there the id that stands for its text. */
    static Map<String, String> texts(Answers answers, List<String> ids) {
        Map<String, String> texts = new HashMap<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<String> some = ids.subList(first, Math.min(ids.size(), first + AT_ONCE));
            answers.ask(
                            COPIES,
                            "SELECT a.id, t.id FROM article a JOIN article_copy c ON c.article = a.key"
                                    + " JOIN article t ON t.key = c.text WHERE a.id IN ("
                                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                            some,
                            row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(each -> texts.put(each.getKey(), each.getValue()));
        }
        return texts;
    }

    /** The keys of the articles that are one text with this one, itself among them, in the order in which they came. */
    static List<Long> copies(Answers answers, String articleId) {
        return answers.ask(
                COPIES,
                "SELECT y.article FROM article a JOIN article_copy c ON c.article = a.key JOIN article_copy y"
                        + " ON y.text = c.text WHERE a.id = ? ORDER BY y.article",
                List.of(articleId),
                row -> row.getLong(1));
    }

    private record Kept(ArticleVersion version, String when) {}

    static List<ArticleVersion> versions(Answers answers, String articleId) {
        String doing = "looking for older versions of article " + articleId;
        List<Kept> found = answers.ask(
                doing,
                "SELECT v.* FROM article_version v JOIN article a ON a.key = v.article WHERE a.id = ? AND v.kind = 'older'"
                        + " ORDER BY v.key",
                List.of(articleId),
                row -> {
                    Article article = ArticleRows.get(row);
                    Optional<Instant> seen = Versions.instant(row.getString("seen"));
                    return new Kept(
                            new ArticleVersion(
                                    article,
                                    row.getString("coder"),
                                    seen,
                                    row.getString("facts")
                                            .lines()
                                            .map(line -> answers.fact(doing, line, "a fact of version " + article.id()))
                                            .toList()),
                            Stream.of(
                                            seen.map(Instant::toString),
                                            article.published().map(Period::iso))
                                    .flatMap(Optional::stream)
                                    .findFirst()
                                    .orElse(""));
                });
        List<Kept> sorted = new ArrayList<>(found);
        if (found.stream().noneMatch(each -> each.when().isEmpty())) {
            sorted.sort(Comparator.comparing(Kept::when));
        }
        return sorted.stream().map(Kept::version).toList();
    }
}
