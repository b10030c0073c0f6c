package id.kawat.article;

import id.kawat.text.Span;

/**
 * One line of a page before we know what it is for: its words, where they stand in the stored text, and what the page's
 * markup tells about it.
 *
 * @param count how many words it has, as white space parts them
 */
record Line(Span span, String words, Hint hint, int count) {
    Line(Span span, String words, Hint hint) {
        this(span, words, hint, wordsIn(words));
    }

    /** What a page's markup says a line is. */
    enum Hint {
        NONE,
        TITLE,
        SUBHEAD,
        STANDFIRST,
        CAPTION,
        /** A list's entry or a table's cell. */
        ITEM,
        /** A row of a table of data. */
        ROW,
        PARAGRAPH,
        /** Quoted or set apart. */
        QUOTE,
        /** Little more than a link. */
        LINK
    }

    private static int wordsIn(String words) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = (c <= ' ' || c > '~') && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return count;
    }

    /** True where it ends as a sentence ends, closing quotes and brackets aside. */
    boolean endsSentence() {
        int end = words.length();
        while (end > 0 && "\"”’'»)]".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(words.charAt(end - 1)) >= 0;
    }

    /** True where it ends in any mark that a headline does not end in. */
    boolean endsOpen() {
        char last = words.charAt(words.length() - 1);
        return last == ':' || last == ',' || last == ';' || last == '-' || last == '–';
    }

    boolean startsLikeTitle() {
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
            at += Character.charCount(c);
        }
        return false;
    }
}
