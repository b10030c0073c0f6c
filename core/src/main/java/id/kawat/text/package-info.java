/**
 * Positions and pieces of text. In comes a string; out come spans, tokens and sentences over it. Nothing here knows a
 * language: what is an abbreviation is handed in. Offsets are UTF-16 code units, end exclusive, and always inside the text.
 */
@NullMarked
package id.kawat.text;

import org.jspecify.annotations.NullMarked;
