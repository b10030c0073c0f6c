package id.kawat.lexicon;

import java.util.Optional;

/** A title of office in lower case, {@code menteri luar negeri}, and the class it is counted in. */
public record Title(String words, Optional<Office> office, Optional<String> sector, Scope scope, String note) {
    /** The party to which the title always belongs ({@code of:IGO:NATO} in the note). */
    public Optional<Party> always() {
        return Notes.value(note, "of:").map(Party::new);
    }

    /** Whose office it is, and the words that go with offices without being one. */
    public enum Scope {
        STATE,
        BODY,
        ORG,
        ANY,
        HONORIFIC,
        MODIFIER
    }
}
