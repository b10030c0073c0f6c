package id.kawat.article;

import id.kawat.text.Span;
import java.util.regex.Pattern;

/**
 * One line of a page before we know what it is for: its words, where they stand in the stored text, and what the page's
 * markup tells about it.
 */
record Line(Span span, String words, Hint hint) {
    /** What a page's markup says a line is. */
    enum Hint {
        NONE,
        TITLE,
        SUBHEAD,
        STANDFIRST,
        CAPTION,
        ITEM,
        /** Little more than a link. */
        LINK
    }

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’'»)\\]]*$");

    int count() {
        return SPACE.split(words.strip()).length;
    }

    /** True where it ends as a sentence ends, closing quotes and brackets aside. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(words).find();
    }

    /** True where it ends in any mark that a headline does not end in. */
    boolean endsOpen() {
        char last = words.charAt(words.length() - 1);
        return last == ':' || last == ',' || last == ';' || last == '-' || last == '–';
    }

    boolean startsLikeTitle() {
        int first = words.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        return !Character.isLowerCase(first);
    }
}
