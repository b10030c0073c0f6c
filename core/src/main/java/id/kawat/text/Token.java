package id.kawat.text;

import java.util.Locale;

/**
 * One word, number or mark of a text.
 *
 * @param start UTF-16 offset of its first unit
 * @param end offset after its last unit
 * @param text the exact characters
 * @param lower the characters folded to lower case, independent of any locale
 * @param key {@code lower} as it is looked up: a word said twice counts once ({@code negara-negara} is {@code negara})
 * @param spaced true where white space stands before it, or it is the first
 */
public record Token(int start, int end, String text, String lower, String key, Kind kind, boolean spaced) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** A web or mail address. */
        ADDRESS
    }

    static Token of(String source, int start, int end, Kind kind, boolean spaced) {
        String text = source.substring(start, end);
        String lower = text.toLowerCase(Locale.ROOT);
        return new Token(start, end, text, lower, once(lower), kind, spaced);
    }

    private static String once(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 1 && lower.startsWith(lower.substring(0, hyphen), hyphen + 1)
                ? lower.substring(hyphen + 1)
                : lower;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** True for a word that begins with a capital letter. */
    public boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** True for a word of at least two letters, all of them capitals. */
    public boolean isAllCapitals() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(text.charAt(0));
    }

    public Span span() {
        return new Span(start, end);
    }
}
