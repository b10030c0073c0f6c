/**
 * Papers: PDF and Word. In comes the file; out comes one document, the words in paragraphs as a reader sees them, and what the file's
 * own information tells. The libraries that take such files apart trust them; so that runs in a Java process of its own, with
 * little memory and a clock, and a paper that was made to hang or to fill the memory costs no more than that process.
 */
@NullMarked
package id.kawat.sources.paper;

import org.jspecify.annotations.NullMarked;
