package id.kawat.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a lead, up to its dash, that says where it was written and for whom: {@code Jakarta (ANTARA) –}, {@code Jakarta,
 * CNN Indonesia --}, {@code KOMPAS.com -}, {@code TEMPO.CO, Jakarta -}. It stays part of its paragraph.
 *
 * @param outlet the outlet it names, as the table calls it, else as written
 * @param head its words, without the dash
 */
record Dateline(Optional<String> outlet, String head) {
    private static final Pattern HEAD = Pattern.compile(
            "^\\s*([^\\n.!?\"“”]*(?:\\.[^\\s.!?\"“”][^\\n.!?\"“”]*)*?)\\s?(?:\\s-{1,3}|--|[–—])(?:\\s|$|(?=\\p{Lu}))");
    private static final Pattern BETWEEN = Pattern.compile("[(),;/|]|\\s[-–—]\\s");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,30})\\)\\s*$");
    private static final int MOST_CHARS = 80;

    /** The dateline a paragraph begins with, where it has one. */
    static Optional<Dateline> of(String paragraph, Outlets outlets) {
        String start = paragraph.substring(0, Math.min(MOST_CHARS, paragraph.length()));
        if (!hasDash(start)) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(start);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        String words = head.group(1).strip();
        Optional<String> known = Optional.empty();
        boolean names = !words.isEmpty();
        for (String part : BETWEEN.split(words)) {
            String piece = part.strip();
            if (piece.isEmpty()) {
                continue;
            }
            known = known.isPresent() ? known : outlets.named(piece);
            names &= isName(piece);
        }
        if (known.isPresent()) {
            return Optional.of(new Dateline(known, words));
        }
        Matcher brackets = BRACKETS.matcher(words);
        if (names
                && brackets.find()
                && words.indexOf('(') > 1
                && Character.isUpperCase(brackets.group(1).charAt(0))) {
            return Optional.of(new Dateline(Optional.of(brackets.group(1).strip()), words));
        }
        return names && words.split("\\s+").length <= 5
                ? Optional.of(new Dateline(Optional.empty(), words))
                : Optional.empty();
    }

    /** True where a dash parts words, or two hyphens do, or one after a space; a hyphen inside a word is none. */
    private static boolean hasDash(String start) {
        char before = 'a';
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '–' || c == '—' || c == '-' && (before == '-' || Character.isWhitespace(before))) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** True where all words start with a capital or a digit and there are few. */
    private static boolean isName(String piece) {
        String[] words = piece.split("\\s+");
        if (words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
