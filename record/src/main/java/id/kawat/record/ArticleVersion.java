package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was published before it changed. Its facts are history: no answer counts them.
 *
 * @param coder version of what read them: program, rules and lexicons
 * @param seen when it was got, where that is known
 * @param facts as they were read, in the order of the text
 */
public record ArticleVersion(Article article, String coder, Optional<Instant> seen, List<Fact> facts) {
    public ArticleVersion {
        facts = List.copyOf(facts);
    }
}
