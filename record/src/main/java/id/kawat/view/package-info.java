/**
 * The record for people. In come a record and two parties; out comes a brief: sentences in the reader's language, each with the
 * articles that say so and their own words. No sentence stands without its source, and no number is rounded.
 */
@NullMarked
package id.kawat.view;

import org.jspecify.annotations.NullMarked;
