package id.kawat.annotation;

import id.kawat.text.Sentence;
import id.kawat.text.Span;
import java.util.List;

/**
 * A sentence with what its words are.
 *
 * @param units the sentence as grammar sees it, piece by piece, nothing left out
 * @param opensQuoted true where it begins inside a quotation that an earlier sentence opened
 * @param leavesQuoted true where a quotation is still open at its end
 */
public record AnnotatedSentence(
        Sentence sentence,
        boolean headline,
        boolean caption,
        List<Mention> mentions,
        List<Unit> units,
        List<Clause> clauses,
        List<Predicate> predicates,
        boolean opensQuoted,
        boolean leavesQuoted) {
    public AnnotatedSentence {
        mentions = List.copyOf(mentions);
        units = List.copyOf(units);
        clauses = List.copyOf(clauses);
        predicates = List.copyOf(predicates);
    }

    /** The span of tokens {@code from} to {@code to}, end exclusive, in the article's text. */
    public Span span(int from, int to) {
        return new Span(
                sentence.tokens().get(from).start(),
                sentence.tokens().get(to - 1).end());
    }

    /** The words of those tokens, exactly. */
    public String words(String text, int from, int to) {
        return span(from, to).of(text);
    }
}
