/**
 * Mail: single messages and boxes of many. In comes the file; out comes a document a message, its words with the subject before
 * them, and whatever lies in its attachments.
 */
@NullMarked
package id.kawat.sources.mail;

import org.jspecify.annotations.NullMarked;
