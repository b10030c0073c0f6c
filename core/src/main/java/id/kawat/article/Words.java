package id.kawat.article;

import java.util.regex.Pattern;

/** Text as a browser would show it on one line. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}\\u200B\\uFEFF\\u00AD]+");

    private Words() {}

    /** Single spaces for all white space and what has no width; none at the ends. */
    static String squash(String words) {
        return isPlain(words) ? words : spaced(words).strip();
    }

    /** Single spaces for all white space and what has no width; one may remain at each end. */
    static String spaced(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }

    /** True where single spaces between ASCII words are all the space there is. */
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > 0x7E || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || words.isEmpty();
    }
}
