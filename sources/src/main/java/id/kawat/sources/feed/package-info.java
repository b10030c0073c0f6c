/**
 * Feeds and sitemaps: in come the bytes of one, whichever of the formats it is in; out come its entries, each with its address and what
 * the feed tells of the article. Also what is published at an address: a page, or a feed with the pages it names. No document type, no
 * entity and no outside file is ever read; broken XML is read as far as it goes, and said so.
 */
@NullMarked
package id.kawat.sources.feed;

import org.jspecify.annotations.NullMarked;
