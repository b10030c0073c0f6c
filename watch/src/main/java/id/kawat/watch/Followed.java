package id.kawat.watch;

import id.kawat.sources.web.Address;
import id.kawat.sources.web.Reach;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A feed or sitemap that the user follows.
 *
 * @param outlet who publishes it, where the user says so
 * @param interval from one poll to the next
 * @param most pages that are read between two polls
 * @param since articles that the feed dates before this day are left alone
 * @param story where an article's text is taken from
 * @param allowPrivate whether the feed's own host may lie in a private network
 */
public record Followed(
        Address address,
        Optional<String> outlet,
        Duration interval,
        int most,
        Optional<LocalDate> since,
        Story story,
        boolean allowPrivate) {
    /** Where an article's text is taken from. */
    public enum Story {
        /** The page that the feed names. */
        PAGE,
        /** The feed itself where it carries the whole, else the page. */
        FEED
    }

    /** By which the record knows it. */
    public String key() {
        return address.toString();
    }

    Reach reach() {
        return allowPrivate ? Reach.andHosts(List.of(address.host())) : Reach.PUBLIC;
    }
}
