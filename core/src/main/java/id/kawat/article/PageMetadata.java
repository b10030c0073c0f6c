package id.kawat.article;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself for machines: JSON-LD first, then OpenGraph and other meta tags, {@code <time>}, the address.
 *
 * @param title without the outlet's name that titles of pages end in
 * @param body the story's text, where the page carries it a second time
 */
record PageMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        Optional<String> body) {
    private static final Set<String> ARTICLE_TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "BlogPosting",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "Report");

    private static final Pattern FRAME_END = Pattern.compile("[—–|©.,:]|\\s-\\s");

    PageMetadata {
        authors = List.copyOf(authors);
    }

    static PageMetadata of(Document page, PageDates dates, Outlets outlets) {
        Optional<Map<?, ?>> ld = articleData(page);
        Optional<String> url = first(
                        attribute(page, "link[rel=canonical]", "href"),
                        meta(page, "og:url"),
                        ld.flatMap(data -> text(data.get("url"))),
                        ld.flatMap(data -> text(data.get("mainEntityOfPage"))))
                .filter(address -> address.startsWith("http"));
        Optional<String> site = first(
                ld.flatMap(data -> name(data.get("publisher"))),
                meta(page, "og:site_name"),
                meta(page, "application-name"));
        Optional<String> outlet =
                first(site.flatMap(outlets::named), url.flatMap(outlets::addressedIn), site, meta(page, "publisher"));
        Optional<String> title = first(
                        ld.flatMap(data -> text(data.get("headline"))),
                        meta(page, "og:title"),
                        meta(page, "twitter:title"),
                        Optional.of(page.title()))
                .map(words -> withoutSite(words, site, outlets));
        Optional<LocalDate> published = first(
                        ld.flatMap(data -> text(data.get("datePublished"))),
                        meta(page, "article:published_time"),
                        meta(page, "datePublished"),
                        meta(page, "pubdate"),
                        meta(page, "publishdate"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "dcterms.created"),
                        meta(page, "content_PublishedDate"),
                        attribute(page, "[itemprop=datePublished]", "content"),
                        attribute(page, "[itemprop=datePublished]", "datetime"))
                .flatMap(dates::in)
                .or(() -> url.flatMap(PageDates::inAddress))
                .or(() -> attribute(page, "time[pubdate]", "datetime").flatMap(dates::in))
                .or(() -> attribute(
                                page, "article time[datetime], h1 ~ * time[datetime], main time[datetime]", "datetime")
                        .flatMap(dates::in));
        return new PageMetadata(
                title.filter(words -> !words.isBlank()),
                authors(page, ld, site),
                published,
                outlet,
                url,
                first(
                        ld.flatMap(data -> text(data.get("inLanguage"))),
                        attribute(page, "html", "lang"),
                        meta(page, "og:locale")),
                ld.flatMap(data -> text(data.get("articleBody"))));
    }

    private static List<String> authors(Document page, Optional<Map<?, ?>> ld, Optional<String> site) {
        List<String> told = new ArrayList<>();
        ld.ifPresent(data -> gatherNames(data.get("author"), told));
        if (told.isEmpty()) {
            first(
                            meta(page, "author"),
                            meta(page, "article:author"),
                            meta(page, "content_author"),
                            attribute(page, "[itemprop=author] [itemprop=name]", "content"))
                    .ifPresent(told::add);
        }
        if (told.isEmpty()) {
            Element author =
                    page.selectFirst("[itemprop=author], [rel=author], .author, .penulis, .reporter, .wartawan");
            if (author != null && author.text().length() < 60) {
                told.add(author.text());
            }
        }
        List<String> authors = new ArrayList<>();
        for (String names : told) {
            for (String name : Masthead.names(names)) {
                if (!authors.contains(name)
                        && !site.filter(name::equalsIgnoreCase).isPresent()) {
                    authors.add(name);
                }
            }
        }
        return authors;
    }

    private static void gatherNames(@Nullable Object value, List<String> names) {
        switch (value) {
            case null -> {}
            case List<?> list -> list.forEach(each -> gatherNames(each, names));
            default -> name(value).filter(name -> !name.startsWith("http")).ifPresent(names::add);
        }
    }

    /** {@code Judul - Outlet}, {@code Judul | Outlet}: Judul, where what follows is the site's name or a known outlet's. */
    private static String withoutSite(String title, Optional<String> site, Outlets outlets) {
        String words = title.strip();
        for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " « ")) {
            int cut = words.lastIndexOf(mark);
            if (cut > 0) {
                String end = words.substring(cut + mark.length()).strip();
                if (site.filter(end::equalsIgnoreCase).isPresent()
                        || outlets.named(end).isPresent()) {
                    return words.substring(0, cut).strip();
                }
            }
        }
        return words;
    }

    /** The site's name in the title of a page beside its headline, or a title that is but the name and stands on the page again. */
    static Optional<String> siteInTitle(String pageTitle, Optional<String> headline, String pageText) {
        String[] parts = pageTitle.split("\\s(?:[-–—|:«»]|::)\\s");
        boolean headed = headline.isPresent() && pageTitle.contains(headline.get());
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].strip();
            boolean name = part.length() >= 3
                    && part.split("\\s+").length <= 4
                    && Character.isUpperCase(part.codePointAt(0))
                    && headline.filter(words -> words.contains(part)).isEmpty();
            boolean again = pageText.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
            if (name && (again || (headed && parts.length > 1))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The name in the page's frame, its logo, first menu entry or footer, that stands there more than once. */
    static Optional<String> siteInFrame(Document page, String pageText) {
        for (Element element : page.select(
                "[class*=logo], [class*=brand], .site-title, .site-name, nav li:first-child, footer, [class*=footer]")) {
            String words = Words.squash(element.text());
            String name = FRAME_END.split(words.substring(0, Math.min(words.length(), 80)), 2)[0].strip();
            if (Masthead.WHOLE_NAME.matcher(name).matches() && pageText.indexOf(name) != pageText.lastIndexOf(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The data of the first article among the page's JSON-LD. */
    private static Optional<Map<?, ?>> articleData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Deque<Object> open = new ArrayDeque<>();
            LooseJson.parse(script.data()).ifPresent(open::add);
            while (!open.isEmpty()) {
                switch (open.poll()) {
                    case List<?> list -> open.addAll(list);
                    case Map<?, ?> map -> {
                        if (isArticle(map.get("@type"))) {
                            return Optional.of(map);
                        }
                        Object graph = map.get("@graph");
                        if (graph != null) {
                            open.add(graph);
                        }
                    }
                    default -> {}
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(@Nullable Object type) {
        return switch (type) {
            case null -> false;
            case String name -> ARTICLE_TYPES.contains(name);
            case List<?> names -> names.stream().anyMatch(PageMetadata::isArticle);
            default -> false;
        };
    }

    private static Optional<String> name(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Map<?, ?> map -> text(map.get("name"));
            case List<?> list -> list.isEmpty() ? Optional.empty() : name(list.getFirst());
            default -> text(value);
        };
    }

    private static Optional<String> text(@Nullable Object value) {
        return switch (value) {
            case String words
            when !words.isBlank() ->
                Optional.of(Parser.unescapeEntities(words, false).strip());
            case Map<?, ?> map -> text(map.get("@id"));
            case List<?> list when !list.isEmpty() -> text(list.getFirst());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> meta(Document page, String key) {
        return attribute(
                page, "meta[property=" + key + "], meta[name=" + key + "], meta[itemprop=" + key + "]", "content");
    }

    private static Optional<String> attribute(Document page, String query, String attribute) {
        for (Element element : page.select(query)) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... values) {
        for (Optional<String> value : values) {
            if (value.filter(words -> !words.isBlank()).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
