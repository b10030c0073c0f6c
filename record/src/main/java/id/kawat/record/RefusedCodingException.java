package id.kawat.record;

import id.kawat.article.Article;

/** A coding that does not hold together and was therefore not kept: which article, which fact, and what is wrong with it. */
public final class RefusedCodingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedCodingException(Article article, String reason) {
        super("article " + article.path().or(article::url).orElse(article.id()) + ": " + reason);
    }
}
