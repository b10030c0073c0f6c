package id.kawat.sources.feed;

import id.kawat.source.Document;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.web.Address;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One article in a feed.
 *
 * @param address where it is published; empty where the feed does not say
 * @param known what the feed tells of it
 * @param day the last day the feed dates it, be it of its publication or of a change
 * @param stamp a digest of its dates and title: another one says that the article has changed
 * @param story the whole article, where the feed carries it
 */
public record FeedEntry(
        Optional<Address> address, Known known, Optional<LocalDate> day, String stamp, Optional<Story> story) {
    /** An article's text as a feed carries it, without its headline. */
    public record Story(String text, Media media) {}

    /** The article as the feed carries it, under its headline. */
    public Optional<Document> document(String path) {
        return story.map(whole -> document(path, whole, known));
    }

    /** An article that came without a page around it. */
    public static Document document(String path, Story story, Known known) {
        String text = switch (story.media()) {
            case HTML ->
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>"
                        + known.title()
                                .map(title -> "<h1>" + escaped(title) + "</h1>")
                                .orElse("")
                        + story.text() + "</article></body></html>";
            case TEXT -> known.title().map(title -> title + "\n\n").orElse("") + story.text();
        };
        return Document.of(path, text, story.media()).with(known);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
