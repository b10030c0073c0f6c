@NullMarked
package id.kawat.sources.rows;

import org.jspecify.annotations.NullMarked;
