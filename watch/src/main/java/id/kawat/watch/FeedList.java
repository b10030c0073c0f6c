package id.kawat.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a user follows, and how: {@code feeds.toml} as read.
 *
 * @param record the record's place, as the user writes it
 * @param userAgent as servers are told
 * @param metricsPort on this machine alone
 * @param gap the shortest time between two requests to one host
 * @param again a page that has changed is read again no sooner than this after it was read
 */
public record FeedList(
        Optional<String> record,
        Optional<String> userAgent,
        Optional<Integer> metricsPort,
        Duration gap,
        Duration again,
        List<Followed> feeds) {
    public FeedList {
        feeds = List.copyOf(feeds);
    }
}
