/** Exports, read back by readers of others and held against the facts. */
@NullMarked
package id.kawat.export;

import org.jspecify.annotations.NullMarked;
