package id.kawat.workbench.search;

import id.kawat.lexicon.Party;
import java.util.List;

/** Something that was asked and cannot be: what to tell who asked, in their language. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;
    private final transient List<Party> candidates;

    /** @param key of the words for it, in which {@code {0}} is the value */
    Misfit(String key, String value) {
        this(key, value, List.of());
    }

    /** @param candidates the parties that may have been meant */
    Misfit(String key, String value, List<Party> candidates) {
        super(key + ": " + value);
        this.key = key;
        this.value = value;
        this.candidates = List.copyOf(candidates);
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    List<Party> candidates() {
        return candidates;
    }
}
