/**
 * Looking for things in the record, and being told of new ones. In come words and filters, out go articles and facts, each with its sentence and
 * the words that say so. A search can be kept: what comes into the record after that is told once, on a page, in a feed, and to
 * whatever address its owner names.
 */
@NullMarked
package id.kawat.workbench.search;

import org.jspecify.annotations.NullMarked;
