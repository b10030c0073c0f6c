/**
 * Bytes in: files and folders, each with where it was got. In comes what a user names; out come documents as bytes
 * with their path, or a problem that names the path and the reason. Nothing is skipped in silence.
 */
@NullMarked
package id.kawat.source;

import org.jspecify.annotations.NullMarked;
