package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what an article is the first to say of what it says: neither copies that came before it nor what it was before it changed said so. */
final class FirstSaid {
    /** Of a story that many papers print the first copies say what the others do. */
    private static final int MOST_COPIES = 8;

    private FirstSaid() {}

    static List<Fact> in(FactRecord record, String articleId) {
        Optional<Article> article = record.article(articleId);
        if (article.isEmpty()) {
            return List.of();
        }
        List<Fact> left = record.facts(articleId);
        Stream<List<Fact>> before = Stream.concat(
                record.copies(articleId).stream()
                        .takeWhile(copy -> !copy.id().equals(articleId))
                        .limit(MOST_COPIES)
                        .map(copy -> record.facts(copy.id())),
                record.versions(articleId).stream().map(ArticleVersion::facts));
        for (List<Fact> said : before.toList()) {
            left = said(said, left, article.get().text());
        }
        return left;
    }

    /** What is said otherwise is said anew. */
    private static List<Fact> said(List<Fact> before, List<Fact> after, String text) {
        return FactChange.betweenVersions(before, after, text).stream()
                .flatMap(change -> switch (change) {
                    case FactChange.Added(Fact fact) -> Stream.of(fact);
                    case FactChange.Altered altered -> Stream.of(altered.after());
                    case FactChange.Gone _ -> Stream.empty();
                })
                .toList();
    }
}
