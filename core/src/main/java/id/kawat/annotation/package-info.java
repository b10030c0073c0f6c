/**
 * What the words are: morphology, parties, persons, offices, times, numbers, quotations, clauses. In comes an article's
 * text; out come mentions and clauses, each a span into it. Nothing here says what happened: that is a fact.
 */
@NullMarked
package id.kawat.annotation;

import org.jspecify.annotations.NullMarked;
