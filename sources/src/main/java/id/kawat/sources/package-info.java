/**
 * Bytes in, from wherever articles are published: archives, papers, mail, rows of a table, feeds, the web. In comes what a user
 * names; out come {@link id.kawat.source.Document}s with what their place tells of them, files passed over, and problems that
 * name the place. Bounded in time and memory whatever the bytes hold.
 */
@NullMarked
package id.kawat.sources;

import org.jspecify.annotations.NullMarked;
