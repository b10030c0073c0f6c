package id.kawat.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that a page's makers gave to an element, its classes and its id, say it is for. */
final class Marks {
    /** Names longer than this are made by machines and say nothing. */
    private static final int MOST_CHARS = 400;

    static final Set<String> ASIDE = Set.of(
            "related",
            "terkait",
            "lainnya",
            "comment",
            "comments",
            "komentar",
            "disqus",
            "share",
            "sharing",
            "sharer",
            "sosmed",
            "social",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "promo",
            "promoted",
            "sponsor",
            "sponsored",
            "iklan",
            "ad",
            "ads",
            "adv",
            "advert",
            "advertisement",
            "banner",
            "newsletter",
            "popular",
            "populer",
            "terpopuler",
            "trending",
            "recommend",
            "recommended",
            "recommendation",
            "rekomendasi",
            "footer",
            "menu",
            "navbar",
            "nav",
            "navigation",
            "subscribe",
            "copyright",
            "tags",
            "tagcloud",
            "pagination",
            "paging",
            "cookie",
            "popup",
            "modal",
            "toolbar",
            "login",
            "hidden",
            "skip",
            "masthead",
            "outbrain",
            "taboola");

    static final Set<String> COMMENTS =
            Set.of("comment", "comments", "commentlist", "komentar", "disqus", "respond", "replies");

    static final Set<String> SUMMARY = Set.of(
            "standfirst",
            "lead",
            "lede",
            "sinopsis",
            "subtitle",
            "summary",
            "excerpt",
            "deck",
            "dek",
            "ringkasan",
            "teras",
            "subjudul",
            "abstract");

    /** Those that are never the story's first paragraph. */
    static final Set<String> STANDFIRST =
            Set.of("standfirst", "sinopsis", "subtitle", "deck", "dek", "ringkasan", "subjudul");

    static final Set<String> CAPTION = Set.of("caption", "figcaption", "keterangan");

    static final Set<String> PULL_QUOTE = Set.of("pullquote", "pull", "kutipan", "quote", "sorot", "highlight");

    private Marks() {}

    /** True where a part of the element's classes or id, cut at all but letters and where a capital follows a small letter, is among these. */
    static boolean has(Element element, Set<String> words) {
        return has(element.className(), words) || has(element.id(), words);
    }

    private static boolean has(String name, Set<String> words) {
        if (name.isEmpty() || name.length() >= MOST_CHARS) {
            return false;
        }
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
            boolean hump = letter
                    && at > from
                    && Character.isUpperCase(name.charAt(at))
                    && Character.isLowerCase(name.charAt(at - 1));
            if (!letter || hump) {
                if (at > from && words.contains(name.substring(from, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = letter ? at : at + 1;
            }
        }
        return false;
    }
}
