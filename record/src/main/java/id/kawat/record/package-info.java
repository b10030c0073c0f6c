/**
 * Keeps facts over time and answers questions about them. In come codings: an article and its facts; out come facts again, by
 * the parties between whom they stand, each with the article it was read from. What always holds: an article stands
 * in the record whole, with all its facts, or not at all; and every fact's words stand in its article's text. Facts come out as persons
 * have corrected them; what was read and what was said of it are both kept.
 */
@NullMarked
package id.kawat.record;

import org.jspecify.annotations.NullMarked;
