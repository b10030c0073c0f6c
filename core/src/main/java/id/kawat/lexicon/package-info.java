/**
 * The words and names we know. In come tab-separated files; out come parties, offices, words and classes of words, or
 * every problem in those files at once, each with file and line. Values are immutable.
 */
@NullMarked
package id.kawat.lexicon;

import org.jspecify.annotations.NullMarked;
