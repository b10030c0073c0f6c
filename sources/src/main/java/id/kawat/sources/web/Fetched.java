package id.kawat.sources.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/** What came of asking for an address. */
public sealed interface Fetched {
    /** As it was asked for. */
    Address asked();

    /**
     * What the server sent, unpacked.
     *
     * @param at where it was in the end, after all redirections
     * @param type the media type it was sent as, {@code text/html}, in small letters
     * @param charset the character set its sender named
     * @param when it was asked for
     */
    record Page(
            Address asked,
            Address at,
            ByteBuffer bytes,
            Optional<String> type,
            Optional<String> charset,
            Validators validators,
            Instant when)
            implements Fetched {
        public Page {
            bytes = bytes.asReadOnlyBuffer();
        }

        @Override
        public ByteBuffer bytes() {
            return bytes.duplicate();
        }
    }

    /** It is as it was when the validators were given. */
    record Unchanged(Address asked) implements Fetched {}

    /** There is nothing. */
    record Failed(Address asked, Failure failure) implements Fetched {}
}
