package id.kawat.workbench.article;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.article.Article;
import id.kawat.coding.Coder;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.rule.Rule;
import id.kawat.text.Span;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why sentences tell of no act, as far as it can be said in a line. */
public final class WhyNot {
    private static final int MOST = 60;

    private final Visit visit;
    private final Coder coder;

    WhyNot(Visit visit, Coder coder) {
        this.visit = visit;
        this.coder = coder;
    }

    /**
     * A sentence of which no event was read.
     *
     * @param rule the rule that came nearest; empty where none did
     * @param objection why it does not read the words, in English; empty where it does
     */
    public record Hint(String sentence, String reason, String rule, String objection) {}

    List<Hint> hints(Article article, List<Fact> facts) {
        List<Hint> hints = new ArrayList<>();
        for (AnnotatedSentence sentence : coder.annotate(article)) {
            Span span = sentence.sentence().span();
            boolean told = facts.stream()
                    .anyMatch(fact ->
                            fact instanceof Event && fact.evidence().span().overlaps(span));
            if (!told && hints.size() < MOST) {
                hints.add(hint(article, sentence));
            }
        }
        return hints;
    }

    private Hint hint(Article article, AnnotatedSentence sentence) {
        String words = sentence.sentence().span().of(article.text());
        boolean named = sentence.mentions().stream()
                .anyMatch(mention -> !(mention instanceof Mention.Time || mention instanceof Mention.Quantity));
        if (sentence.predicates().isEmpty()) {
            return new Hint(words, visit.say(named ? "try.why.no-act" : "try.why.nothing"), "", "");
        }
        for (Predicate predicate : sentence.predicates()) {
            Optional<Rule> fits = coder.rules().matching(predicate).stream().findFirst();
            if (fits.isPresent()) {
                String act = sentence.words(article.text(), predicate.anchorFrom(), predicate.anchorTo());
                String reason = predicate.modalities().contains(Modality.ASKED)
                        ? visit.say("try.why.asked", act)
                        : visit.say("try.why.nobody", act);
                return new Hint(words, reason, fits.get().id(), needs(fits.get()));
            }
        }
        Predicate first = sentence.predicates().getFirst();
        String act = sentence.words(article.text(), first.anchorFrom(), first.anchorTo());
        Optional<Rule> nearest = coder.rules().candidates(first).stream()
                .max(Comparator.comparingInt(Rule::weight).thenComparing(Rule::id, Comparator.reverseOrder()));
        return nearest.map(rule -> new Hint(
                        words,
                        visit.say("try.why.other", act),
                        rule.id(),
                        rule.objection(first).orElse("")))
                .orElseGet(() -> new Hint(words, visit.say("try.why.no-rule", act), "", ""));
    }

    /** In English, as rules speak. */
    private static String needs(Rule rule) {
        String roles = rule.symmetric()
                ? "two parties among " + roles(rule.actor())
                : "a party as " + roles(rule.actor())
                        + (rule.recipient().isEmpty() ? "" : " and one as " + roles(rule.recipient()));
        return "needs " + roles;
    }

    private static String roles(List<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }
}
