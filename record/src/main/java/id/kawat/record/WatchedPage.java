package id.kawat.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A page that a feed has named and that waits to be read.
 *
 * @param entry what the feed tells of it, as it was handed in
 * @param tries how often it has been asked for in vain since it began to wait
 * @param etag as its server sent it when it was read last; empty of a page that never was
 * @param lastModified likewise
 * @param article id of the article that was read there last
 */
public record WatchedPage(
        String address,
        String feed,
        String entry,
        int tries,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> article) {
    /**
     * A page as a feed names it.
     *
     * @param address by which it is known: one spelling for one page
     * @param stamp another one says that the page has changed
     * @param entry what the feed tells of it
     */
    public record Named(String address, String host, String stamp, String entry) {}

    /** What came of a feed's pages: so many were unknown, so many have changed since they were read. */
    public record Count(int fresh, int changed) {}

    /** How many pages wait, and the first moment that one of those which were tried in vain may be tried again. */
    public record Waiting(int pages, Optional<Instant> nextTry) {}
}
