package id.kawat.annotation;

import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Title;
import id.kawat.text.Sentence;
import id.kawat.text.SentenceSplitter;
import id.kawat.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences annotated with the words that Kawat ships, shown as tests write them. */
final class Annotated {
    static final Lexicon LEXICON = Lexicon.load(DataFolder.shipped());
    private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(LEXICON);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(LEXICON.abbreviations());

    private Annotated() {}

    static AnnotatedSentence sentence(String text) {
        List<Sentence> sentences = SPLITTER.sentences(new Tokenizer().tokens(text));
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("not one sentence but " + sentences.size() + ": " + text);
        }
        return ANNOTATOR.annotate(sentences.getFirst(), false, false, false);
    }

    /** Everybody who is named: {@code party JPN}, {@code person foreign-minister KEN 'Amara Njoroge'}, {@code reference HE}. */
    static List<String> named(String text) {
        return sentence(text).mentions().stream()
                .filter(mention -> !(mention instanceof Mention.Time) && !(mention instanceof Mention.Quantity))
                .map(Annotated::show)
                .toList();
    }

    /** The words of everybody who is named. */
    static List<String> words(String text) {
        AnnotatedSentence sentence = sentence(text);
        return sentence.mentions().stream()
                .filter(Mention::isActor)
                .map(mention -> sentence.words(text, mention.from(), mention.to()))
                .toList();
    }

    private static String show(Mention mention) {
        return switch (mention) {
            case Mention.OfParty party ->
                (party.name().isPlace() ? "place " : "party ") + party.name().party();
            case Mention.OfPerson person ->
                "person "
                        + person.title()
                                .flatMap(Title::office)
                                .map(Office::code)
                                .orElse("-") + " "
                        + person.of()
                                .map(of -> of.party().code())
                                .or(() -> person.ofReference()
                                        .map(reference -> reference.kind().name()))
                                .orElse("-")
                        + person.name().map(name -> " '" + name + "'").orElse("")
                        + (person.former() ? " former" : "") + (person.elect() ? " elect" : "");
            case Mention.OfInstitution institution ->
                "institution "
                        + institution
                                .of()
                                .map(of -> of.party().code())
                                .or(() -> institution
                                        .ofReference()
                                        .map(reference -> reference.kind().name()))
                                .orElse("-");
            case Mention.OfName name -> "name '" + name.text() + "'";
            case Mention.Reference reference -> "reference " + reference.kind();
            case Mention.Time time -> "time " + time.when();
            case Mention.Quantity quantity -> "quantity " + quantity.value().toPlainString();
        };
    }

    /** Every number with its unit: {@code 174200000 USD}. */
    static List<String> quantities(String text) {
        return sentence(text).mentions().stream()
                .filter(Mention.Quantity.class::isInstance)
                .map(Mention.Quantity.class::cast)
                .map(quantity -> quantity.value().stripTrailingZeros().toPlainString()
                        + quantity.unit().map(unit -> " " + unit).orElse(""))
                .toList();
    }

    /** The predicate whose words are these. */
    static Predicate predicate(String text, String anchor) {
        AnnotatedSentence sentence = sentence(text);
        return sentence.predicates().stream()
                .filter(p -> sentence.words(text, p.anchorFrom(), p.anchorTo()).equals(anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no predicate '" + anchor + "' in: " + text + "; there are "
                        + sentence.predicates().stream()
                                .map(p -> sentence.words(text, p.anchorFrom(), p.anchorTo()))
                                .toList()));
    }

    /** Who stands in a role to the predicate of these words: {@code agent: Kenya, Menlu Peru}. */
    static String role(String text, String anchor, Role role) {
        AnnotatedSentence sentence = sentence(text);
        return predicate(text, anchor).in(role).stream()
                .map(mention -> sentence.words(text, mention.from(), mention.to()))
                .collect(Collectors.joining(", "));
    }

    /** How a clause hangs in the sentence, one by one. */
    static List<String> clauses(String text) {
        AnnotatedSentence sentence = sentence(text);
        return sentence.clauses().stream()
                .filter(clause -> clause.from() < clause.to())
                .map(clause -> clause.link() + " " + sentence.words(text, clause.from(), clause.to()))
                .toList();
    }

    static Optional<Mention.When> when(String text) {
        return sentence(text).mentions().stream()
                .filter(Mention.Time.class::isInstance)
                .map(mention -> ((Mention.Time) mention).when())
                .findFirst();
    }
}
