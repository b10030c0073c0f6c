package id.kawat.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.feed.FeedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a feed tells of a page, as a line that the record keeps until the page is read. */
record EntryJson(Known known, Optional<FeedEntry.Story> story) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        ObjectNode entry = JSON.createObjectNode();
        known.title().ifPresent(title -> entry.put("title", title));
        if (!known.authors().isEmpty()) {
            known.authors().forEach(entry.withArray("authors")::add);
        }
        known.published().ifPresent(day -> entry.put("published", day.toString()));
        known.outlet().ifPresent(outlet -> entry.put("outlet", outlet));
        known.language().ifPresent(language -> entry.put("language", language));
        story.ifPresent(whole -> entry.put("media", whole.media().name()).put("story", whole.text()));
        return entry.toString();
    }

    static EntryJson read(String line) {
        JsonNode entry;
        try {
            entry = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record's note on a page is damaged: " + e.getOriginalMessage(), e);
        }
        Known known = Known.NOTHING;
        known = text(entry, "title").map(known::withTitle).orElse(known);
        known = text(entry, "published")
                .map(LocalDate::parse)
                .map(known::withPublished)
                .orElse(known);
        known = text(entry, "outlet").map(known::withOutlet).orElse(known);
        known = text(entry, "language").map(known::withLanguage).orElse(known);
        List<String> authors = new ArrayList<>();
        entry.path("authors").forEach(author -> authors.add(author.asText()));
        Optional<FeedEntry.Story> story = text(entry, "story")
                .map(text -> new FeedEntry.Story(
                        text, Media.valueOf(entry.path("media").asText())));
        return new EntryJson(known.withAuthors(authors), story);
    }

    private static Optional<String> text(JsonNode entry, String field) {
        return Optional.of(entry.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
