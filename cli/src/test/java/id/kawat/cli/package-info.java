/** The command line as a user meets it. */
@NullMarked
package id.kawat.cli;

import org.jspecify.annotations.NullMarked;
