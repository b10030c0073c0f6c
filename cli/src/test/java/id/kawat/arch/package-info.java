/** What the packages may know of each other, checked over all modules. */
@NullMarked
package id.kawat.arch;

import org.jspecify.annotations.NullMarked;
