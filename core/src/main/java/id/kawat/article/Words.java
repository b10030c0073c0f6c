package id.kawat.article;

/** Text as a browser would show it on one line. */
final class Words {
    private Words() {}

    /** Single spaces for all white space and what has no width; none at the ends. */
    static String squash(String words) {
        return isPlain(words) ? words : spaced(words).strip();
    }

    /** Single spaces for all white space and what has no width; one may remain at each end. */
    static String spaced(String words) {
        StringBuilder spaced = new StringBuilder(words.length());
        boolean before = false;
        for (int i = 0; i < words.length(); i++) {
            boolean space = isSpace(words.charAt(i));
            if (!space) {
                spaced.append(words.charAt(i));
            } else if (!before) {
                spaced.append(' ');
            }
            before = space;
        }
        return spaced.toString();
    }

    private static boolean isSpace(char c) {
        if (c <= '~') {
            return c == ' ' || c >= '\t' && c <= '\r';
        }
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || Character.getType(c) == Character.SPACE_SEPARATOR;
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

    /** How many characters {@link #squash} leaves. */
    static int length(String words) {
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            if (isSpace(words.charAt(i))) {
                gap = length > 0;
            } else {
                length += gap ? 2 : 1;
                gap = false;
            }
        }
        return length;
    }
}
