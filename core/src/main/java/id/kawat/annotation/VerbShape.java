package id.kawat.annotation;

import id.kawat.lexicon.PredicateWord;
import java.util.Optional;

/**
 * What the shape of an unlisted word tells: meN- is active, di- passive, ber- intransitive, ter- passive. Words that only look
 * like verbs stand in {@code function-words.tsv} and are asked for first.
 */
final class VerbShape {
    private VerbShape() {}

    static boolean looksLikeVerb(String lower) {
        return form(lower).isPresent();
    }

    static Optional<PredicateWord.Form> form(String lower) {
        int length = lower.length();
        if (length < 6 || lower.indexOf('-') >= 0) {
            return Optional.empty();
        }
        if (lower.startsWith("di")
                && length >= 6
                && (isConsonant(lower.charAt(2))
                        || lower.startsWith("dia")
                        || lower.startsWith("diu")
                        || lower.startsWith("dii"))) {
            return Optional.of(PredicateWord.Form.PASSIVE);
        }
        if (lower.startsWith("mem") && "bpfv".indexOf(lower.charAt(3)) >= 0
                || lower.startsWith("men") && "cdjtgysz".indexOf(lower.charAt(3)) >= 0
                || lower.startsWith("mem") && "aeiou".indexOf(lower.charAt(3)) >= 0 && length >= 7
                || lower.startsWith("men") && "aeiou".indexOf(lower.charAt(3)) >= 0 && length >= 7
                || lower.startsWith("mel")
                || lower.startsWith("mer")
                || lower.startsWith("mew")) {
            return Optional.of(PredicateWord.Form.ACTIVE);
        }
        if (lower.startsWith("ber") && length >= 7) {
            return Optional.of(PredicateWord.Form.INTRANSITIVE);
        }
        if (lower.startsWith("ter") && length >= 7 && isConsonant(lower.charAt(3))) {
            return Optional.of(PredicateWord.Form.PASSIVE);
        }
        return Optional.empty();
    }

    /** {@code perlindungan}, {@code kebudayaan}: pe-an and ke-an make common nouns, never a person's name. */
    static boolean looksLikeAbstractNoun(String lower) {
        return lower.length() >= 9 && lower.endsWith("an") && (lower.startsWith("pe") || lower.startsWith("ke"));
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
