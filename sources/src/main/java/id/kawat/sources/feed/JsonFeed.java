package id.kawat.sources.feed;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.source.Media;
import id.kawat.sources.web.Address;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a> 1 and 1.1. */
final class JsonFeed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static Feed read(byte[] bytes, Optional<Address> base) throws NotAFeedException {
        JsonNode feed;
        try {
            feed = JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new NotAFeedException(
                    "is no sound JSON (line " + e.getLocation().getLineNr() + "): " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new NotAFeedException("is no sound JSON: " + e.getMessage(), e);
        }
        Entries entries = new Entries(base);
        for (JsonNode item : feed.path("items")) {
            Entries.Raw raw = new Entries.Raw();
            String id = text(item, "id");
            String url = text(item, "url");
            raw.link = url != null ? url : id != null && Address.looksLike(id) ? id : text(item, "external_url");
            raw.title = text(item, "title");
            raw.published = text(item, "date_published");
            raw.updated = text(item, "date_modified");
            String language = text(item, "language");
            raw.language = language != null ? language : text(feed, "language");
            raw.content = text(item, "content_html");
            if (raw.content == null) {
                raw.content = text(item, "content_text");
                raw.contentMedia = Media.TEXT;
            }
            authors(item, raw);
            if (raw.authors.isEmpty()) {
                authors(feed, raw);
            }
            entries.add(raw);
        }
        return entries.feed(Feed.Kind.JSON, List.of());
    }

    /** {@code authors} of 1.1, {@code author} of 1. */
    private static void authors(JsonNode node, Entries.Raw raw) {
        for (JsonNode author : node.path("authors")) {
            add(raw, text(author, "name"));
        }
        if (raw.authors.isEmpty()) {
            add(raw, text(node.path("author"), "name"));
        }
    }

    private static void add(Entries.Raw raw, @Nullable String name) {
        if (name != null) {
            raw.authors.add(name);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
