/**
 * Page to story. In comes a source's bytes; out comes an article: its fixed text, title, authors, date, outlet,
 * language, and blocks that tell story from furniture. The text is never edited afterwards: every later step is a span into it.
 */
@NullMarked
package id.kawat.article;

import org.jspecify.annotations.NullMarked;
