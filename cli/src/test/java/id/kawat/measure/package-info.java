@NullMarked
package id.kawat.measure;

import org.jspecify.annotations.NullMarked;
