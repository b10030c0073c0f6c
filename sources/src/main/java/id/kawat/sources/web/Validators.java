package id.kawat.sources.web;

import java.util.Optional;

/**
 * What a server gave to recognise a version by, to be handed back when it is asked again: it may then say "unchanged" and send nothing.
 *
 * @param etag as sent, quotation marks and all
 * @param lastModified as sent
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing was given. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
