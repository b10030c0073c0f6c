package id.kawat.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the place a document was got from tells of it: an archive its address and the hour it was fetched, a feed its title and
 * day, a row of a table all it has columns for. What the document itself says goes before, save for the character set.
 *
 * @param url where it is published
 * @param fetched when its bytes were got there
 * @param title its headline
 * @param authors as named, in order
 * @param published the day it was published, in the outlet's own time
 * @param outlet who publishes it, as named there
 * @param language ISO 639-1
 * @param charset the character set its sender named, as written
 */
public record Known(
        Optional<String> url,
        Optional<Instant> fetched,
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> language,
        Optional<String> charset) {
    /** Nothing is known but what the document says. */
    public static final Known NOTHING = new Known(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Known {
        authors = List.copyOf(authors);
    }

    public Known withUrl(String where) {
        return new Known(Optional.of(where), fetched, title, authors, published, outlet, language, charset);
    }

    public Known withFetched(Instant when) {
        return new Known(url, Optional.of(when), title, authors, published, outlet, language, charset);
    }

    public Known withTitle(String headline) {
        return new Known(url, fetched, Optional.of(headline), authors, published, outlet, language, charset);
    }

    public Known withAuthors(List<String> names) {
        return new Known(url, fetched, title, names, published, outlet, language, charset);
    }

    public Known withPublished(LocalDate day) {
        return new Known(url, fetched, title, authors, Optional.of(day), outlet, language, charset);
    }

    public Known withOutlet(String name) {
        return new Known(url, fetched, title, authors, published, Optional.of(name), language, charset);
    }

    public Known withLanguage(String code) {
        return new Known(url, fetched, title, authors, published, outlet, Optional.of(code), charset);
    }

    public Known withCharset(String name) {
        return new Known(url, fetched, title, authors, published, outlet, language, Optional.of(name));
    }
}
