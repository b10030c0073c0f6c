package id.kawat.view;

import java.util.regex.Pattern;

/** Which addresses may be followed: of the web, and of nothing that would run. */
final class Addresses {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"'`]+");

    private Addresses() {}

    static boolean isLink(String where) {
        return WEB.matcher(where).matches();
    }
}
