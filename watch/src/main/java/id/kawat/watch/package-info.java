/**
 * Feeds and sitemaps over time: in comes a list of what to follow; what is new there goes into the record, each article once, however
 * often the program is stopped and whatever the servers do. Time and waiting are handed in.
 */
@NullMarked
package id.kawat.watch;

import org.jspecify.annotations.NullMarked;
