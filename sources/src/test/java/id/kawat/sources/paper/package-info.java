@NullMarked
package id.kawat.sources.paper;

import org.jspecify.annotations.NullMarked;
