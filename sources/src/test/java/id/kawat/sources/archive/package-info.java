@NullMarked
package id.kawat.sources.archive;

import org.jspecify.annotations.NullMarked;
