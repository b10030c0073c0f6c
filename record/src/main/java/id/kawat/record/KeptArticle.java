package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import java.io.IOException;
import java.util.List;

/**
 * An article as the record keeps it, with the facts that were asked for.
 *
 * @param facts in the order of the text
 * @param coder version of what read them: program, rules and lexicons
 */
public record KeptArticle(Article article, List<Fact> facts, String coder) {
    public KeptArticle {
        facts = List.copyOf(facts);
    }

    /** Takes articles as they come, one at a time. */
    @FunctionalInterface
    public interface Reader {
        /** Reads one; what it cannot write to ends the run. */
        void read(KeptArticle article) throws IOException;
    }
}
