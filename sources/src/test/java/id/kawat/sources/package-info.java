@NullMarked
package id.kawat.sources;

import org.jspecify.annotations.NullMarked;
