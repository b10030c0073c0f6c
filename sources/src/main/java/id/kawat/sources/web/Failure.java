package id.kawat.sources.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Why nothing could be got.
 *
 * @param reason in words, without the address
 * @param retryAfter how long the server asks to be left alone, where it says so; already cut to what we bear
 */
public record Failure(Kind kind, String reason, Optional<Duration> retryAfter) {
    /** What a failure is called where failures are counted, and whether it may pass. */
    public enum Kind {
        /** No address, or one that may not be asked. */
        REFUSED(false),
        /** The site's robots.txt says no. */
        ROBOTS(false),
        /** The site's robots.txt cannot be got, so that nobody knows what it allows. */
        ROBOTS_UNKNOWN(true),
        /** No such host, or it does not answer. */
        UNREACHABLE(true),
        /** It did not answer in time, or did not come to an end. */
        TIMEOUT(true),
        /** The server asks to be left alone: 429, 503. */
        BUSY(true),
        /** The server's own fault: another 5xx. */
        SERVER(true),
        /** There is no such page, or not for us: 4xx. */
        CLIENT(false),
        /** Redirected too often or in a circle. */
        REDIRECT(false),
        /** More bytes than we take. */
        TOO_LARGE(false),
        /** The connection ended before the page did. */
        CUT_OFF(true),
        /** Packed in a way that is not known, or broken. */
        ENCODING(false),
        /** Not what is asked for: a picture in place of a page. */
        CONTENT_TYPE(false),
        /** A feed that cannot be read. */
        NOT_A_FEED(true),
        /** A page without an article that can be kept. */
        NO_ARTICLE(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** True where it may well be otherwise in a while. */
        public boolean passing() {
            return passing;
        }

        /** {@code cut-off}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Failure of(Kind kind, String reason) {
        return new Failure(kind, reason, Optional.empty());
    }

    @Override
    public String toString() {
        return kind + ": " + reason;
    }
}
