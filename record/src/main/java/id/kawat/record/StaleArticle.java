package id.kawat.record;

/** An article that another coder than the present one has read. */
public record StaleArticle(ArticleEntry article, String coder) {}
