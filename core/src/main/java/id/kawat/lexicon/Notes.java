package id.kawat.lexicon;

import java.util.Optional;

/** Reads the note column of lexicons: tags parted by blanks or semicolons, some with a value ({@code sector:MIL}). */
final class Notes {
    private Notes() {}

    /** What stands after this key. */
    static Optional<String> value(String note, String key) {
        if (!note.contains(key)) {
            return Optional.empty();
        }
        for (String word : note.split("[; ]+")) {
            if (word.startsWith(key)) {
                return Optional.of(word.substring(key.length()));
            }
        }
        return Optional.empty();
    }
}
