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
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself for machines: JSON-LD first, then OpenGraph and other meta tags, {@code <time>}, the address.
 *
 * @param title without the outlet's name that titles of pages end in
 * @param updated the day of the last change, where it is told; never before the day of publication
 * @param section the part of the site, as written
 * @param body the story's text, where the page carries it a second time
 * @param part which page of a story on several it is
 */
record PageMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        Optional<String> section,
        Optional<String> body,
        Optional<PagePart> part) {
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

    /** The names under which pages give the day, the first the most trusted. */
    private static final String[] PUBLISHED = {
        "article:published_time",
        "datepublished",
        "pubdate",
        "publishdate",
        "publish-date",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "content_publisheddate",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published"
    };

    private static final String[] UPDATED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "article.updated"
    };

    private static final String[] AUTHOR = {"author", "article:author", "content_author", "dc.creator", "parsely-author"
    };

    /** Who is named as an author where nobody is. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "superuser",
            "super user",
            "webmaster",
            "redaksi",
            "tim redaksi",
            "redaktur",
            "editor",
            "humas",
            "staff",
            "unknown",
            "anonymous",
            "anonim",
            "penulis",
            "author",
            "by",
            "oleh");

    private static final Pattern BESIDE_TITLE = Pattern.compile("^[\\s:|–—«»·-]+|[\\s:|–—«»·-]+$");
    private static final Evaluator FRAME = Selector.evaluatorOf(
            "[class*=logo], [class*=brand], .site-title, .site-name, nav li:first-child, footer, [class*=footer]");
    private static final Pattern FRAME_END = Pattern.compile("[—–|©.,:]|\\s-\\s");

    PageMetadata {
        authors = List.copyOf(authors);
    }

    /** @param known the address the page was got from */
    static PageMetadata of(
            Document page, Optional<String> known, PageDates dates, Outlets outlets, Furniture furniture) {
        PageData data = PageData.of(page);
        Optional<Map<?, ?>> ld = articleData(data.scripts());
        Optional<String> url = first(
                        data.link("canonical"),
                        data.meta("og:url"),
                        ld.flatMap(map -> text(map.get("url"))),
                        ld.flatMap(map -> text(map.get("mainEntityOfPage"))))
                .filter(address -> address.startsWith("http"))
                .map(CanonicalUrl::of);
        Optional<String> site = first(
                ld.flatMap(map -> name(map.get("publisher"))),
                data.meta("og:site_name"),
                data.meta("application-name"),
                data.property("publisher"));
        Optional<String> outlet =
                first(site.flatMap(outlets::named), url.flatMap(outlets::addressedIn), site, data.meta("publisher"));
        Optional<String> title = first(
                        ld.flatMap(map -> text(map.get("headline"))),
                        data.meta("og:title"),
                        data.meta("twitter:title"),
                        Optional.of(page.title()))
                .map(words -> withoutSite(words, site, outlets));
        Optional<LocalDate> published = first(
                        ld.flatMap(map -> text(map.get("datePublished"))),
                        data.meta(PUBLISHED),
                        data.property("datepublished"))
                .flatMap(dates::in)
                .or(() -> url.flatMap(PageDates::inAddress))
                .or(() -> data.time().flatMap(dates::in));
        Optional<LocalDate> updated = first(
                        ld.flatMap(map -> text(map.get("dateModified"))),
                        data.meta(UPDATED),
                        data.property("datemodified"))
                .flatMap(dates::in);
        return new PageMetadata(
                title.filter(words -> !words.isBlank()),
                authors(data, ld, site, furniture),
                published,
                updated.filter(day -> published.filter(day::isBefore).isEmpty()),
                outlet,
                url,
                first(
                        ld.flatMap(map -> text(map.get("inLanguage"))),
                        Optional.of(
                                page.selectFirst("html") == null
                                        ? ""
                                        : page.expectFirst("html").attr("lang")),
                        data.meta("og:locale")),
                first(
                        ld.flatMap(map -> text(map.get("articleSection"))),
                        data.meta("article:section"),
                        data.property("articlesection")),
                ld.flatMap(map -> text(map.get("articleBody"))),
                PagePart.of(
                        first(data.link("canonical"), known),
                        data.link("next").map(next -> absolute(next, url.or(() -> known))),
                        data.link("prev").map(previous -> absolute(previous, url.or(() -> known)))));
    }

    private static String absolute(String link, Optional<String> base) {
        return base.map(address -> StringUtil.resolve(address, link))
                .filter(address -> !address.isEmpty())
                .orElse(link);
    }

    private static List<String> authors(
            PageData data, Optional<Map<?, ?>> ld, Optional<String> site, Furniture furniture) {
        List<String> told = new ArrayList<>();
        ld.ifPresent(map -> gatherNames(map.get("author"), told));
        for (Optional<String> other : List.of(data.meta(AUTHOR), data.property("author"), data.author())) {
            if (names(told, site).isEmpty()) {
                other.map(words -> withoutLabel(words, furniture)).ifPresent(told::add);
            }
        }
        return names(told, site);
    }

    /** {@code Oleh: A Editor: B}: A. */
    private static String withoutLabel(String words, Furniture furniture) {
        return furniture
                .match(words)
                .filter(match -> match.part() == Furniture.Part.AUTHOR)
                .map(match -> furniture.untilNextLabel(match.rest()))
                .orElse(words);
    }

    private static List<String> names(List<String> told, Optional<String> site) {
        List<String> authors = new ArrayList<>();
        for (String names : told) {
            for (String name : Masthead.names(names)) {
                if (!authors.contains(name)
                        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
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

    /** The name of the site as its pages show it: in the title beside the headline, else in the frame about the story. */
    static Optional<String> site(Document page, Optional<String> headline) {
        String whole = page.body().text();
        return siteInTitle(page.title(), headline, whole).or(() -> siteInFrame(page, whole));
    }

    /** The site's name in the title of a page beside its headline, or a title that is but the name and stands on the page again. */
    private static Optional<String> siteInTitle(String pageTitle, Optional<String> headline, String pageText) {
        Optional<String> beside = headline.filter(pageTitle::contains)
                .map(words -> BESIDE_TITLE.matcher(pageTitle.replace(words, "")).replaceAll(""))
                .filter(name -> name.length() >= 3
                        && name.split("\\s+").length <= 4
                        && Character.isUpperCase(name.codePointAt(0)));
        if (beside.isPresent()) {
            return beside;
        }
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
    private static Optional<String> siteInFrame(Document page, String pageText) {
        for (Element element : page.select(FRAME)) {
            String words = Words.squash(element.text());
            String name = FRAME_END.split(words.substring(0, Math.min(words.length(), 80)), 2)[0].strip();
            if (Masthead.WHOLE_NAME.matcher(name).matches() && pageText.indexOf(name) != pageText.lastIndexOf(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The data of the first article among the page's JSON-LD. */
    private static Optional<Map<?, ?>> articleData(List<String> scripts) {
        for (String script : scripts) {
            Deque<Object> open = new ArrayDeque<>();
            LooseJson.parse(script).ifPresent(open::add);
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
