package id.kawat.annotation;

import id.kawat.lexicon.PredicateWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A piece of a sentence as grammar sees it: a mention, a verb, a preposition, a mark.
 *
 * @param from first token; {@code to} is after the last
 * @param mention what is named, for MENTION, TIME and QUANTITY
 * @param words what the dictionary of predicates says of it, for VERB and NOUN
 * @param value the kind within the category: the role of a preposition, the sense of an auxiliary
 */
public record Unit(int from, int to, Type type, Optional<Mention> mention, List<PredicateWord> words, String value) {
    /** What a piece is to grammar. */
    public enum Type {
        MENTION,
        TIME,
        QUANTITY,
        NOUN,
        VERB,
        PREP,
        COMP,
        REL,
        SUB,
        COORD,
        AUX,
        NEG,
        ADV,
        RECIP,
        DET,
        QUANT,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        /** A hyphen between two names: Vietnam-Korea. */
        LINK,
        OPEN,
        CLOSE,
        QUOTE_OPEN,
        QUOTE_CLOSE,
        STOP,
        OTHER
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    boolean isActor() {
        return type == Type.MENTION && mention.isPresent() && mention.get().isActor();
    }

    boolean hasClass(String wordClass) {
        for (PredicateWord word : words) {
            if (word.wordClass().equals(wordClass)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAnyClass(Set<String> wordClasses) {
        for (PredicateWord word : words) {
            if (wordClasses.contains(word.wordClass())) {
                return true;
            }
        }
        return false;
    }

    /** What the dictionary says of it, in short: its kind within the category, or the classes of its words; may be empty. */
    public String gloss() {
        String classes = words.stream().map(PredicateWord::wordClass).distinct().collect(Collectors.joining("|"));
        return value.isEmpty() || classes.isEmpty() ? value + classes : value + ":" + classes;
    }
}
