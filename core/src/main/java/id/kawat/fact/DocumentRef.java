package id.kawat.fact;

import id.kawat.article.Article;
import id.kawat.text.Period;
import java.util.Optional;

/** Which article a fact was read from. */
public record DocumentRef(
        String id,
        Optional<String> path,
        Optional<String> url,
        Optional<String> outlet,
        Optional<Period> published,
        String language) {
    public static DocumentRef of(Article article) {
        return new DocumentRef(
                article.id(), article.path(), article.url(), article.outlet(), article.published(), article.language());
    }
}
