@NullMarked
package id.kawat.watch;

import org.jspecify.annotations.NullMarked;
