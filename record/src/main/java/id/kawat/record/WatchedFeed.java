package id.kawat.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed or sitemap that is followed, as it was last seen.
 *
 * @param etag as its server sent it with the version that was read last
 * @param lastModified likewise
 * @param stamp of a sitemap in an index: when it was changed, as the index says
 * @param answered when it last answered, be it that nothing is new
 * @param nextPoll not to be asked before
 * @param failures how often it has failed in a row
 */
public record WatchedFeed(
        String address,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> stamp,
        Optional<Instant> answered,
        Instant nextPoll,
        int failures) {
    /** One that was never asked. */
    public static WatchedFeed unasked(String address) {
        return new WatchedFeed(
                address, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH, 0);
    }

    /** It has answered; these are for the next time. */
    public WatchedFeed answered(
            Optional<String> newEtag, Optional<String> newLastModified, Instant now, Instant nextTime) {
        return new WatchedFeed(address, newEtag, newLastModified, stamp, Optional.of(now), nextTime, 0);
    }

    /** It has failed once more. */
    public WatchedFeed failed(Instant nextTime) {
        return new WatchedFeed(address, etag, lastModified, stamp, answered, nextTime, failures + 1);
    }

    public WatchedFeed withStamp(String changed) {
        return new WatchedFeed(address, etag, lastModified, Optional.of(changed), answered, nextPoll, failures);
    }
}
