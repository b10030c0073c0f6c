/**
 * Which stories are one text: an agency's, under other headlines, cut, with paragraphs added, with a number brought up to date. In come the
 * words of stories; out go a few fingerprints by which the others that might be copies are found among a million, and a verdict on two
 * stories word by word. What always holds: the verdict is the same whichever of the two is named first; hashes are our own, so that
 * they are the same on every machine and may be stored; nothing is known of any record.
 */
@NullMarked
package id.kawat.copies;

import org.jspecify.annotations.NullMarked;
