package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Clause;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.article.Article;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Title;
import id.kawat.rule.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article laid open for whoever must find out why a test fails: each sentence's mentions, units, clauses, predicates and rules. */
final class Unfolded {
    private Unfolded() {}

    static String show(Coder coder, Article article) {
        StringBuilder out = new StringBuilder();
        for (AnnotatedSentence sentence : coder.annotate(article)) {
            sentence(coder, article.text(), sentence, out);
        }
        return out.toString();
    }

    private static String units(String text, AnnotatedSentence sentence) {
        return sentence.units().stream()
                .map(unit -> sentence.words(text, unit.from(), unit.to())
                        + '/'
                        + unit.type()
                        + (unit.gloss().isEmpty() ? "" : ':' + unit.gloss()))
                .collect(Collectors.joining(" "));
    }

    private static void sentence(Coder coder, String text, AnnotatedSentence sentence, StringBuilder out) {
        out.append("sentence  «").append(sentence.sentence().span().of(text)).append("»\n");
        out.append("  units   ").append(units(text, sentence)).append('\n');
        for (Mention mention : sentence.mentions()) {
            out.append("  mention ")
                    .append(words(text, sentence, mention))
                    .append(" = ")
                    .append(said(mention))
                    .append('\n');
        }
        for (Clause clause : sentence.clauses()) {
            if (clause.from() < clause.to()) {
                out.append("  clause  ")
                        .append(clause.link())
                        .append(' ')
                        .append(sentence.words(text, clause.from(), clause.to()))
                        .append('\n');
            }
        }
        for (Predicate predicate : sentence.predicates()) {
            predicate(coder, text, sentence, predicate, out);
        }
    }

    private static void predicate(
            Coder coder, String text, AnnotatedSentence sentence, Predicate predicate, StringBuilder out) {
        out.append("  predicate '")
                .append(sentence.words(text, predicate.anchorFrom(), predicate.anchorTo()))
                .append("' ")
                .append(predicate.kind())
                .append(' ')
                .append(predicate.classes().stream().sorted().toList())
                .append(' ')
                .append(predicate.modalities().stream().sorted().toList())
                .append('\n');
        for (Role role : Role.values()) {
            for (Mention mention : predicate.in(role)) {
                out.append("    ")
                        .append(role.code())
                        .append(": ")
                        .append(words(text, sentence, mention))
                        .append('\n');
            }
        }
        for (Rule rule : coder.rules().candidates(predicate)) {
            Optional<String> objection = rule.objection(predicate);
            out.append(objection.isEmpty() ? "    + " : "    - ")
                    .append(rule.id())
                    .append(objection.map(why -> ": " + why).orElse(""))
                    .append('\n');
        }
    }

    private static String said(Mention mention) {
        return switch (mention) {
            case Mention.OfParty party -> "party " + party.name().party();
            case Mention.OfPerson person ->
                "person "
                        + person.title()
                                .flatMap(Title::office)
                                .map(Office::code)
                                .orElse("-") + " "
                        + person.of().map(of -> of.party().code()).orElse("-");
            case Mention.OfInstitution institution ->
                "institution " + institution.of().map(of -> of.party().code()).orElse("-");
            case Mention.OfName _ -> "name";
            case Mention.Reference reference -> "reference " + reference.kind();
            case Mention.Time time -> "time " + time.when();
            case Mention.Quantity quantity ->
                "quantity " + quantity.value().toPlainString() + " "
                        + quantity.unit().orElse("-");
        };
    }

    private static String words(String text, AnnotatedSentence sentence, Mention mention) {
        return sentence.words(text, mention.from(), mention.to());
    }
}
