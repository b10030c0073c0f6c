package id.kawat.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks. A hyphen stays inside a word before a small letter ({@code negara-negara},
 * {@code Tae-yul}) and stands alone before a capital or a digit ({@code Vietnam-Korea}, {@code ke-15}, {@code 2020-2030}).
 * Numbers keep their points, commas, colons and slashes ({@code 174,2}, {@code 29/10/2025}, {@code 10.30}).
 */
public final class Tokenizer {
    private static final int LONGEST_ADDRESS = 2048;

    /** The tokens of {@code text} within {@code span}, in order; their offsets count from the start of {@code text}. */
    public List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>(span.length() / 6 + 4);
        int at = span.start();
        int end = span.end();
        boolean spaced = true;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                spaced = true;
                at++;
                continue;
            }
            int stop;
            Token.Kind kind;
            if (Character.isDigit(c)) {
                stop = numberEnd(text, at, end);
                kind = Token.Kind.NUMBER;
            } else if (isLetterAt(text, at)) {
                int address = addressEnd(text, at, end);
                if (address > at) {
                    stop = address;
                    kind = Token.Kind.ADDRESS;
                } else {
                    stop = wordEnd(text, at, end);
                    kind = Token.Kind.WORD;
                }
            } else {
                stop = markEnd(text, at, end);
                kind = Token.Kind.MARK;
            }
            tokens.add(Token.of(text, at, stop, kind, spaced));
            spaced = false;
            at = stop;
        }
        return tokens;
    }

    public List<Token> tokens(String text) {
        return text.isEmpty() ? List.of() : tokens(text, new Span(0, text.length()));
    }

    private static boolean isLetterAt(String text, int at) {
        return Character.isLetter(text.codePointAt(at));
    }

    private static int numberEnd(String text, int at, int end) {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                i++;
            } else if ((c == '.' || c == ',' || c == '/' || c == ':')
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static int wordEnd(String text, int at, int end) {
        int i = at;
        boolean small = false;
        while (i < end) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                small |= Character.isLowerCase(c);
                i += width;
            } else if (Character.isDigit(c) && !small && !isAmount(text, i, end)) {
                i += width;
            } else if ((c == '\'' || c == '’' || c == 'ʻ')
                    && i + 1 < end
                    && i > at
                    && Character.isLetter(text.codePointAt(i + 1))) {
                i += width;
            } else if ((c == '-' || c == '‐' || c == '‑')
                    && i + 1 < end
                    && Character.isLowerCase(text.codePointAt(i + 1))) {
                i += width;
            } else if (c == '$' && i - at <= 3) {
                return i + 1;
            } else {
                break;
            }
        }
        return Math.min(i, end);
    }

    /** {@code RM7,4}: a currency and its amount are two tokens; {@code A380} is one. */
    private static boolean isAmount(String text, int at, int end) {
        int i = at;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i + 1 < end && (text.charAt(i) == ',' || text.charAt(i) == '.') && Character.isDigit(text.charAt(i + 1));
    }

    private static int addressEnd(String text, int at, int end) {
        int limit = Math.min(end, at + LONGEST_ADDRESS);
        int i = at;
        boolean mail = false;
        boolean dotted = false;
        if (!text.startsWith("http", at) && !text.startsWith("www.", at) && !mailBegins(text, at, limit)) {
            return at;
        }
        while (i < limit) {
            char c = text.charAt(i);
            if (c >= 128 || !(Character.isLetterOrDigit(c) || "@._-/:?=&%#+~".indexOf(c) >= 0)) {
                break;
            }
            mail |= c == '@';
            dotted |= c == '.' && i + 1 < end && Character.isLetter(text.charAt(i + 1));
            i++;
        }
        while (i > at && ".,:;?-/".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        boolean web = text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        return (mail && dotted) || web ? i : at;
    }

    /** True where letters, digits and the marks of a mailbox lead up to an at-sign. */
    private static boolean mailBegins(String text, int at, int limit) {
        int stop = Math.min(limit, at + 64);
        for (int i = at; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            if (c >= 128 || !(Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0)) {
                return false;
            }
        }
        return false;
    }

    private static int markEnd(String text, int at, int end) {
        char c = text.charAt(at);
        int i = at + Character.charCount(text.codePointAt(at));
        if (c == '.' || c == '-') {
            while (i < end && text.charAt(i) == c) {
                i++;
            }
        }
        return Math.min(i, end);
    }
}
