package id.kawat.cli;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Clause;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coder;
import id.kawat.fact.Fact;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Title;
import id.kawat.rule.Rule;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat explain}: how a sentence is read, and how far each rule got that did not read it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how a sentence is read: tokens, mentions, clauses, predicates, rules and facts.",
            "A rule marked + reads the predicate; one marked - does not, and says why."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kawat explain \"Jepang mengecam Chad.\"", "  kawat explain \"Peru tidak akan mengunjungi Kenya.\""
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SENTENCE",
            description = "A sentence, or several; best in quotation marks.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no sentence to explain");
        }
        Coder coder = Coder.load(DataFolder.shipped());
        Article article = article(text);
        PrintWriter out = spec.commandLine().getOut();
        for (AnnotatedSentence sentence : coder.annotate(article)) {
            explain(sentence, text, coder, out);
        }
        out.println("facts");
        List<Fact> facts = coder.code(article).facts();
        facts.forEach(fact -> out.println("  " + FactLine.of(fact)));
        if (facts.isEmpty()) {
            out.println("  none");
        }
        return 0;
    }

    /** One paragraph of a story, of no date and no outlet. */
    private static Article article(String text) {
        return new Article(
                "explain",
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "id",
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    }

    private static void explain(AnnotatedSentence sentence, String text, Coder coder, PrintWriter out) {
        out.println("tokens");
        out.println(
                "  " + sentence.sentence().tokens().stream().map(Token::text).collect(Collectors.joining(" | ")));
        out.println("mentions");
        for (Mention mention : sentence.mentions()) {
            out.println("  " + sentence.words(text, mention.from(), mention.to()) + ": " + said(mention));
        }
        out.println("clauses");
        for (Clause clause : sentence.clauses()) {
            if (clause.from() < clause.to()) {
                out.println("  " + clause.link() + ": " + sentence.words(text, clause.from(), clause.to()));
            }
        }
        for (Predicate predicate : sentence.predicates()) {
            explain(predicate, sentence, text, coder, out);
        }
    }

    private static void explain(
            Predicate predicate, AnnotatedSentence sentence, String text, Coder coder, PrintWriter out) {
        out.println("predicate " + sentence.words(text, predicate.anchorFrom(), predicate.anchorTo()) + ": "
                + predicate.kind() + " " + predicate.classes().stream().sorted().toList()
                + (predicate.modalities().isEmpty()
                        ? ""
                        : " " + predicate.modalities().stream().sorted().toList()));
        for (Role role : Role.values()) {
            for (Mention mention : predicate.in(role)) {
                out.println("  " + role + ": " + sentence.words(text, mention.from(), mention.to()));
            }
        }
        for (Rule rule : coder.rules().candidates(predicate)) {
            Optional<String> objection = rule.objection(predicate);
            out.println(objection.isEmpty() ? "  + " + rule.id() : "  - " + rule.id() + ": " + objection.get());
        }
    }

    private static String said(Mention mention) {
        return switch (mention) {
            case Mention.OfParty party -> "party " + party.name().party();
            case Mention.OfPerson person ->
                "person"
                        + person.title()
                                .flatMap(Title::office)
                                .map(office -> ", " + office.code())
                                .orElse("")
                        + person.of().map(of -> ", " + of.party()).orElse("");
            case Mention.OfInstitution institution ->
                "institution" + institution.of().map(of -> ", " + of.party()).orElse("");
            case Mention.OfName _ -> "name no list knows";
            case Mention.Reference reference -> "reference, " + reference.kind();
            case Mention.Time time -> "time, " + time.when();
            case Mention.Quantity quantity ->
                "quantity " + quantity.value().toPlainString()
                        + quantity.unit().map(unit -> " " + unit).orElse("");
        };
    }
}
