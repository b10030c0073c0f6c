/**
 * States, bodies and regions: who is in the record, what each of them did and owes, who speaks for it, whom it deals with as a network and
 * on a map, and what is to come. In come addresses, out go pages; every number on a picture stands in a table beside it.
 */
@NullMarked
package id.kawat.workbench.places;

import org.jspecify.annotations.NullMarked;
