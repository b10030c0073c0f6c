package id.kawat.article;

import id.kawat.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading one document: its article, or none and the problem why. Beside an article, problems are remarks: the
 * charset was not what the page said, the page is cut off.
 *
 * @param problems each with the document's path; at least one where there is no article
 * @param part which page of its story it is, where the story lies on several
 */
public record Reading(Optional<Article> article, List<Problem> problems, Optional<PagePart> part) {
    public Reading {
        problems = List.copyOf(problems);
        if (article.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("neither an article nor a problem");
        }
    }

    /** What came of a document that is the whole story. */
    public Reading(Optional<Article> article, List<Problem> problems) {
        this(article, problems, Optional.empty());
    }

    static Reading failed(List<Problem> remarks, Problem problem) {
        List<Problem> problems = new ArrayList<>(remarks);
        problems.add(problem);
        return new Reading(Optional.empty(), problems);
    }
}
