package id.kawat.cli;

import java.util.Locale;

/** Languages by their names. */
final class Languages {
    /** What {@link id.kawat.article.Article#language} says of a text whose language cannot be told. */
    static final String UNTOLD = "und";

    private Languages() {}

    /** {@code Dutch (nl)}; {@code a language that cannot be told}. */
    static String name(String code) {
        return code.equals(UNTOLD)
                ? "a language that cannot be told"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
    }
}
