@NullMarked
package id.kawat.sources.mail;

import org.jspecify.annotations.NullMarked;
