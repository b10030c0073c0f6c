package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Evidence;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.List;
import java.util.Optional;

/** A coder for tests of the shell around it: in every article Kenya and Peru are partners since 1975, and it misquotes one. */
final class Partners {
    static final Party KENYA = new Party("KEN");
    static final Party PERU = new Party("PER");

    private Partners() {}

    static Coding code(Article article) {
        String text = article.text();
        Span all = new Span(0, text.length());
        Evidence evidence = text.endsWith("bohong.")
                ? new Evidence(all, "x".repeat(text.length()), "x", "id/relation/partner", 1)
                : Evidence.in(text, all, all, "id/relation/partner", 1);
        return new Coding(
                article,
                List.of(new Relation(
                        "r-" + article.id(),
                        DocumentRef.of(article),
                        KENYA,
                        PERU,
                        Relation.Kind.PARTNERSHIP,
                        Optional.of(Period.year(1975)),
                        false,
                        Relation.Standing.STANDING,
                        evidence)));
    }
}
