package id.kawat.sources.feed;

import id.kawat.source.Known;
import id.kawat.source.Media;
import id.kawat.sources.feed.FeedEntry.Story;
import id.kawat.sources.web.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one feed, each as its format has it, into what all formats have in common. */
final class Entries {
    /** A story has at least so many characters; shorter ones are summaries. */
    private static final int SHORTEST_STORY = 200;

    private final Optional<Address> base;
    private final List<FeedEntry> entries = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean whole = true;

    Entries(Optional<Address> base) {
        this.base = base;
    }

    /** One entry as it is read; whatever is not given stays empty. */
    static final class Raw {
        @Nullable
        String link;

        @Nullable
        String title;

        @Nullable
        String published;

        @Nullable
        String updated;

        @Nullable
        String outlet;

        @Nullable
        String language;

        @Nullable
        String content;

        Media contentMedia = Media.HTML;

        /** Whether an article that is dated only by its last change is taken to have been published then. */
        boolean updatedIsPublished = true;

        final List<String> authors = new ArrayList<>();
    }

    boolean full() {
        return entries.size() >= FeedReader.MOST_ENTRIES;
    }

    void add(Raw raw) {
        if (full()) {
            remarks.add("has more than " + FeedReader.MOST_ENTRIES + " entries; the first of them are read");
            return;
        }
        Optional<Address> address = address(raw.link);
        Known known = Known.NOTHING.withAuthors(raw.authors.stream()
                .map(Entries::plain)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        known = address.map(Address::toString).map(known::withUrl).orElse(known);
        known = plain(raw.title).map(known::withTitle).orElse(known);
        known = plain(raw.outlet).map(known::withOutlet).orElse(known);
        known = language(raw.language).map(known::withLanguage).orElse(known);
        Optional<LocalDate> published = day(raw.published);
        Optional<LocalDate> updated = day(raw.updated);
        known = published
                .or(() -> raw.updatedIsPublished ? updated : Optional.empty())
                .map(known::withPublished)
                .orElse(known);
        Optional<LocalDate> last =
                Stream.of(published, updated).flatMap(Optional::stream).max(Comparator.naturalOrder());
        entries.add(new FeedEntry(address, known, last, stamp(raw), story(raw)));
    }

    /** The feed is broken; what was added before that stands. */
    void brokenOff(String where) {
        whole = false;
        remarks.add("is no sound XML" + where + "; read as far as it goes");
    }

    /** The address a link leads to; a remark where it leads nowhere we go. */
    Optional<Address> address(@Nullable String link) {
        if (link == null || link.isBlank()) {
            remarks.add("has entries without an address");
            return Optional.empty();
        }
        try {
            return Optional.of(base.isPresent() ? base.get().resolve(link) : Address.of(link));
        } catch (IllegalArgumentException e) {
            remarks.add("has an entry that cannot be followed: " + e.getMessage());
            return Optional.empty();
        }
    }

    Feed feed(Feed.Kind kind, List<Feed.Further> further) {
        return new Feed(kind, entries, further, whole, List.copyOf(remarks));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Words without markup, which many feeds put into titles, and without white space at their ends. */
    private static Optional<String> plain(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String words = text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? Jsoup.parse(text).text()
                : text;
        return Optional.of(words.strip().replaceAll("\\s+", " ")).filter(left -> !left.isEmpty());
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(WrittenDay::of);
    }

    private static Optional<String> language(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(written ->
                        Locale.forLanguageTag(written.strip().replace('_', '-')).getLanguage())
                .filter(code -> code.length() == 2);
    }

    private static Optional<Story> story(Raw raw) {
        if (raw.content == null) {
            return Optional.empty();
        }
        String words = raw.contentMedia == Media.HTML ? Jsoup.parse(raw.content).text() : raw.content.strip();
        return words.length() < SHORTEST_STORY
                ? Optional.empty()
                : Optional.of(new Story(raw.content, raw.contentMedia));
    }

    private static String stamp(Raw raw) {
        String all = String.join("\u001F", said(raw.published), said(raw.updated), said(raw.title));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
