package id.kawat.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a page for machines, gathered in one walk: meta elements, links of the head, properties of microdata, scripts of
 * JSON-LD, the first time and the first author that are marked as such.
 */
final class PageData {
    private static final Set<String> AUTHORS = Set.of("author", "penulis", "reporter", "wartawan", "pewarta", "fn");

    /** An author's element is no longer than a name or two. */
    private static final int MOST_AUTHOR = 60;

    private static final int MOST_PROPERTY = 300;

    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private @Nullable String publishedTime;
    private @Nullable String storyTime;
    private @Nullable String author;

    private PageData() {}

    static PageData of(Document page) {
        PageData data = new PageData();
        page.traverse((node, _) -> data.visit(node));
        return data;
    }

    /** The content of the first of these meta elements that has any; names in lower case. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The address of the first link with this relation, in the head or on the page. */
    Optional<String> link(String relation) {
        return Optional.ofNullable(links.get(relation));
    }

    /** What microdata gives for a property, or for the name of the thing it is; in lower case. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The texts of the JSON-LD in order. */
    List<String> scripts() {
        return scripts;
    }

    /** The first time that is marked as the page's or stands with its story. */
    Optional<String> time() {
        return Optional.ofNullable(publishedTime).or(() -> Optional.ofNullable(storyTime));
    }

    /** The words of the first element that is marked as naming an author. */
    Optional<String> author() {
        return Optional.ofNullable(author);
    }

    private void visit(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> {
                for (String key : List.of("property", "name", "itemprop")) {
                    put(metas, element.attr(key), element.attr("content"));
                }
            }
            case "link", "a" -> {
                if (element.hasAttr("rel")) {
                    put(links, element.attr("rel"), element.attr("href"));
                }
            }
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(element.data());
                }
            }
            case "time" -> time(element);
            case "abbr" -> {
                if (publishedTime == null && element.hasClass("published")) {
                    publishedTime = filled(element.attr("title"));
                }
            }
            default -> {}
        }
        if (element.hasAttr("itemprop")) {
            property(element);
        }
        if (author == null && (element.attr("rel").equals("author") || isAuthor(element))) {
            String words = Words.squash(element.text());
            author = words.length() < MOST_AUTHOR ? filled(words) : null;
        }
    }

    private static boolean isAuthor(Element element) {
        for (String name : element.className().isEmpty() ? Set.<String>of() : element.classNames()) {
            if (AUTHORS.contains(name)) {
                return !element.nameIs("body") && !element.nameIs("article");
            }
        }
        return false;
    }

    private void time(Element element) {
        @Nullable String day = filled(element.attr("datetime"));
        if (day == null) {
            return;
        }
        if (publishedTime == null && (element.hasAttr("pubdate") || element.hasClass("published"))) {
            publishedTime = day;
        }
        if (storyTime == null && element.closest("article, main, header") != null) {
            storyTime = day;
        }
    }

    private void property(Element element) {
        String name = element.attr("itemprop");
        Element thing = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : element;
        if (thing == null) {
            return;
        }
        String value = thing.attr("content");
        if (value.isBlank()) {
            value = thing.attr("datetime");
        }
        if (value.isBlank() && name.length() < MOST_PROPERTY && !name.equals("articleBody")) {
            value = Words.squash(thing.text());
        }
        if (value.length() <= MOST_PROPERTY) {
            put(properties, name, value);
        }
    }

    private static void put(Map<String, String> map, String name, String value) {
        if (!name.isEmpty() && !value.isBlank()) {
            map.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
        }
    }

    private static @Nullable String filled(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
