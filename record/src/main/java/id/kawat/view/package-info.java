/**
 * The record for people. In come a record and two parties, one, or a person's name; out comes a brief: sentences in the reader's
 * language, each with the articles that say so and their own words, as Markdown, HTML, Word or PDF. No sentence stands without its
 * source, no number is rounded, and the same record on the same day gives the same bytes.
 */
@NullMarked
package id.kawat.view;

import org.jspecify.annotations.NullMarked;
