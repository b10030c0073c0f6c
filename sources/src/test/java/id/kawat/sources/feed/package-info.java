@NullMarked
package id.kawat.sources.feed;

import org.jspecify.annotations.NullMarked;
