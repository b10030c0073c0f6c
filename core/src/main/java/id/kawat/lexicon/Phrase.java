package id.kawat.lexicon;

import id.kawat.source.Problem;

/**
 * A phrase of a themed word list ({@code ties.tsv}, {@code instruments.tsv}, …) and what it stands for there.
 *
 * @param file the list it stands in; {@code line} counts from 1
 */
public record Phrase(String words, String meaning, String value, String file, int line) {
    /** A problem at this phrase's place. */
    public Problem problem(String reason) {
        return Problem.at(file, line, reason);
    }
}
