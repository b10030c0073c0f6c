/**
 * Files that hold files: ZIP, tar, gzip, WARC, WACZ. In come the bytes of one; out comes what each entry holds, in order, named by the
 * file's name and the entry's. Nothing is ever written: names inside are labels, whatever they say. Damage costs the
 * entry it strikes where the format lets one find the next.
 */
@NullMarked
package id.kawat.sources.archive;

import org.jspecify.annotations.NullMarked;
