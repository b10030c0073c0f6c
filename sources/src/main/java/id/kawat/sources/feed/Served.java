package id.kawat.sources.feed;

import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.web.Failure;
import id.kawat.sources.web.Fetched;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a server sent, taken for what it holds; the type it was sent as decides where that does not. */
public final class Served {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    /** Sent for all manner of things. */
    private static final Set<String> ANYTHING =
            Set.of("", "application/octet-stream", "text/plain", "application/xml", "text/xml");

    private static final int HEAD = 2048;

    private Served() {}

    /** Why this is no page that could hold an article, if it is none. */
    public static Optional<Failure> objection(Fetched.Page page) {
        String type = page.type().orElse("");
        boolean readable = PAGES.contains(type) || ANYTHING.contains(type) || isPage(page);
        if (!page.bytes().hasRemaining()) {
            return Optional.of(Failure.of(Failure.Kind.CONTENT_TYPE, "is empty"));
        }
        if (!readable || (ANYTHING.contains(type) && !type.equals("text/plain") && !isPage(page))) {
            return Optional.of(Failure.of(
                    Failure.Kind.CONTENT_TYPE,
                    "is " + (type.isEmpty() ? "of no type that is named" : type) + ", no page"));
        }
        return Optional.empty();
    }

    /** True of pictures, sounds and films, of styles and scripts: nobody looks for words in them. */
    static boolean isForEyesAndEars(Fetched.Page page) {
        return page.type()
                .filter(type ->
                        type.matches("(image|audio|video|font)/.*|text/(css|javascript)|application/javascript"))
                .isPresent();
    }

    /**
     * The page as a document, under the address by which it was asked for.
     *
     * @param known what is known of it beside
     */
    public static Document document(Fetched.Page page, Known known) {
        boolean html = PAGES.contains(page.type().orElse("")) || isPage(page);
        Known all = known.withUrl(page.at().key()).withFetched(page.when());
        return new Document(
                page.asked().toString(),
                page.bytes(),
                html ? Media.HTML : Media.TEXT,
                page.charset().map(all::withCharset).orElse(all));
    }

    private static boolean isPage(Fetched.Page page) {
        byte[] head = new byte[Math.min(HEAD, page.bytes().remaining())];
        page.bytes().get(head);
        String start =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body");
    }
}
