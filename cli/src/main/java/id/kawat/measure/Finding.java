package id.kawat.measure;

import java.util.Optional;

/**
 * A place where gold and coder differ.
 *
 * @param source the gold file's stem, or the sentence's id
 * @param measure which count it went into
 * @param what the dyad or fact in short
 * @param words the gold's anchor or the fact's evidence, where there is one
 * @param sentence the sentence those words stand in, where it was found
 */
public record Finding(
        Sign sign, String source, Measure measure, String what, Optional<String> words, Optional<String> sentence) {
    /** Which of the two lacks it. */
    public enum Sign {
        /** Gold has it, the coder does not. */
        MISS('-'),
        /** The coder has it, gold does not. */
        EXTRA('+'),
        /** The fact's evidence or the gold's anchor is not in the text: one of the two is broken. */
        ASTRAY('!');

        private final char mark;

        Sign(char mark) {
            this.mark = mark;
        }

        public char mark() {
            return mark;
        }
    }
}
