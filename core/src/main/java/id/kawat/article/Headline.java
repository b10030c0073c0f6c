package id.kawat.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The element that heads a page's story, and its words: an {@code h1} that the page's title repeats, or that stands in the article
 * or alone; then a lesser heading that does; then, on pages made without headings, any line that is a part of the page's title.
 *
 * @param element where it stands
 * @param words as one line
 */
record Headline(Element element, String words) {
    private static final Set<String> LINES =
            Set.of("b", "strong", "font", "big", "td", "div", "p", "span", "center", "dt", "li", "th");
    private static final String PARTS = "\\s+(?:[-–—|:«»]|::)\\s+|:\\s+";
    private static final int LEAST_CHARS = 11;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_WORDS_OF_LINE = 4;

    /**
     * @param title what the page's data call it
     * @param pageTitle the title of the window, site's name and all
     */
    static Optional<Headline> of(Document page, Optional<String> title, String pageTitle) {
        Finding finding = new Finding(page, title.orElse("").toLowerCase(Locale.ROOT));
        return finding.heading()
                .or(() -> finding.line(pageTitle))
                .map(element -> new Headline(element, wordsOf(element)));
    }

    /** The words up to the first block in the element: what follows is a heading's only where a tag was left open. */
    private static String wordsOf(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child
                    && child.isBlock()
                    && !words.toString().isBlank()) {
                break;
            }
            if (node instanceof Element child) {
                words.append(child.nameIs("br") ? " " : child.text()).append(child.isBlock() ? " " : "");
            } else if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        }
        return Words.squash(words.toString());
    }

    private record Finding(Document page, String title) {
        Optional<Element> heading() {
            List<Element> all = new ArrayList<>();
            List<Element> lesser = new ArrayList<>();
            page.traverse((node, _) -> {
                if (node instanceof Element element) {
                    switch (element.normalName()) {
                        case "h1" -> all.add(element);
                        case "h2", "h3" -> lesser.add(element);
                        default -> {}
                    }
                }
            });
            all.removeIf(h -> wordsOf(h).isBlank());
            return all.stream()
                    .filter(this::repeatsTitle)
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(h -> count(h) >= LEAST_WORDS
                                    && (h.attr("itemprop").equals("headline") || h.closest("article, main") != null))
                            .findFirst())
                    .or(() -> all.size() == 1 && count(all.getFirst()) >= LEAST_WORDS
                            ? Optional.of(all.getFirst())
                            : Optional.empty())
                    .or(() -> lesser.stream().filter(this::mayHead).findFirst());
        }

        private boolean repeatsTitle(Element h) {
            String words = lower(h);
            return !title.isEmpty()
                    && words.length() >= LEAST_CHARS
                    && (title.contains(words) || words.contains(title));
        }

        /** One that the title repeats, or, where the title is but a name, one that is longer. */
        private boolean mayHead(Element h) {
            String words = lower(h);
            boolean nameOnly = title.split(" ").length <= LEAST_WORDS;
            return words.length() >= LEAST_CHARS
                    && words.split(" ").length >= LEAST_WORDS_OF_LINE
                    && (nameOnly || title.contains(words));
        }

        Optional<Element> line(String pageTitle) {
            List<String> parts = new ArrayList<>();
            for (String part : pageTitle.split(PARTS)) {
                String words = Words.squash(part).toLowerCase(Locale.ROOT);
                if (words.split(" ").length >= LEAST_WORDS_OF_LINE) {
                    parts.add(words);
                }
            }
            @Nullable Element[] found = {null};
            page.body().traverse((node, _) -> {
                if (found[0] == null
                        && !parts.isEmpty()
                        && node instanceof Element element
                        && LINES.contains(element.normalName())
                        && element.childNodeSize() <= 2
                        && parts.contains(lower(element))) {
                    found[0] = element;
                }
            });
            return Optional.ofNullable(found[0]);
        }

        private static String lower(Element element) {
            return wordsOf(element).toLowerCase(Locale.ROOT);
        }

        private static int count(Element element) {
            return wordsOf(element).split(" ").length;
        }
    }
}
