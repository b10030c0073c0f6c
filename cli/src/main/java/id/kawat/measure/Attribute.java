package id.kawat.measure;

import java.util.Locale;

/** What more is asked of an event whose type and parties were found. */
public enum Attribute {
    DATE,
    DIRECTION,
    MODE,
    STATUS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
