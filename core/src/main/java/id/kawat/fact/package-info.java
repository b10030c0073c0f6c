/**
 * What an article can say: event, relation, instrument, figure, person, engagement, each with the words that say so.
 * Facts are values; their ids are made from their content, and they are written and read back as JSON Lines without loss.
 */
@NullMarked
package id.kawat.fact;

import org.jspecify.annotations.NullMarked;
