package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import java.util.List;

/** An article and the facts read from it, in the order of the text. */
public record Coding(Article article, List<Fact> facts) {
    public Coding {
        facts = List.copyOf(facts);
    }
}
