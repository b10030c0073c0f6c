package id.kawat.view;

import java.util.Locale;
import java.util.Optional;

/** A language a brief can be written in. Quoted words stay in the language of their article. */
public enum Language {
    ID,
    EN;

    /** ISO 639-1. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> parse(String code) {
        for (Language language : values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
