package id.kawat.cli;

import java.util.Locale;

/** How an answer is written that is either looked at or handed to a program. */
enum TableOrJson {
    TABLE,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
