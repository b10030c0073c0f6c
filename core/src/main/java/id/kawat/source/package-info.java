/**
 * Bytes in: files and folders, each with where it was got. In comes what a user names; out come documents as bytes
 * with their path, files passed over, or a problem that names the path and the reason. Nothing is skipped in silence. The
 * program's own tables come in here too: {@link id.kawat.source.Table} reads them, and blames file and line.
 */
@NullMarked
package id.kawat.source;

import org.jspecify.annotations.NullMarked;
