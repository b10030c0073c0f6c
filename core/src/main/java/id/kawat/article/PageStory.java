package id.kawat.article;

import id.kawat.article.ReadOut.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page's story out: what is clutter is passed over, the elements the story stands in are found, and their lines come
 * out in order, with the headline, summary and pictures' captions that stand above them.
 */
final class PageStory {
    private final Document page;
    private final PageMetadata metadata;

    private final Optional<Element> heading;
    private final Set<Element> away;

    private PageStory(Document page, PageMetadata metadata) {
        this.page = page;
        this.metadata = metadata;
        this.heading = heading();
        this.away = Clutter.of(page);
    }

    /** The lines of the story in order, the headline first. */
    static List<Piece> of(Document page, PageMetadata metadata) {
        return new PageStory(page, metadata).pieces();
    }

    private List<Piece> pieces() {
        Optional<String> title = heading.map(h -> Words.squash(h.text())).or(metadata::title);
        TextMass masses = TextMass.of(page.body(), away);
        List<Element> roots = StoryElements.of(page, away, masses);
        List<Piece> pieces = new ArrayList<>();
        title.ifPresent(words -> pieces.add(new Piece(words, Line.Hint.TITLE)));
        if (!roots.isEmpty()) {
            List<Piece> story = new ArrayList<>();
            for (Element root : roots) {
                story.addAll(ReadOut.of(root, away, masses));
            }
            above(roots, story, pieces);
            for (Piece piece : story) {
                boolean again = title.isPresent() && piece.words().equalsIgnoreCase(title.get());
                if (!again) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    /** The h1 that is the page's title, or the only one there is. */
    private Optional<Element> heading() {
        List<Element> all =
                page.select("h1").stream().filter(h -> !h.text().isBlank()).toList();
        Optional<String> title = metadata.title().map(words -> words.toLowerCase(Locale.ROOT));
        for (Element h : all) {
            String words = Words.squash(h.text()).toLowerCase(Locale.ROOT);
            if (title.isPresent()
                    && (title.get().contains(words) || words.contains(title.get()))
                    && words.length() > 10) {
                return Optional.of(h);
            }
        }
        for (Element h : page.select("h1[itemprop=headline], article h1, main h1")) {
            if (Words.squash(h.text()).split(" ").length >= 3) {
                return Optional.of(h);
            }
        }
        if (all.isEmpty()) {
            return lesserHeading(title.orElse(""));
        }
        return all.size() == 1 && Words.squash(all.getFirst().text()).split(" ").length >= 3
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /** Where a page has no h1: the first h2 or h3 that its title repeats, or, where the title is but a name, that is longer. */
    private Optional<Element> lesserHeading(String title) {
        boolean nameOnly = title.split(" ").length <= 3;
        for (Element h : page.select("h2, h3")) {
            String words = Words.squash(h.text()).toLowerCase(Locale.ROOT);
            if (words.length() > 10 && words.split(" ").length >= 4 && (nameOnly || title.contains(words))) {
                return Optional.of(h);
            }
        }
        return Optional.empty();
    }

    /** Summary and captions between the headline and the story that lie outside its element. */
    private void above(List<Element> roots, List<Piece> story, List<Piece> pieces) {
        Element first = roots.getFirst();
        Element scope = scope(first);
        Set<String> told = new HashSet<>();
        story.forEach(piece -> told.add(piece.words()));
        List<Piece> found = new ArrayList<>();
        boolean[] reached = {false};
        boolean[] headed = {heading.isEmpty() || !StoryElements.isUnder(heading.get(), scope)};
        scope.traverse((node, _) -> {
            if (node == first) {
                reached[0] = true;
            }
            if (heading.isPresent() && node == heading.get()) {
                headed[0] = true;
            }
            if (reached[0] || !(node instanceof Element element) || StoryElements.isUnder(first, element)) {
                return;
            }
            boolean caption = Captions.isNamed(element);
            boolean summary = headed[0]
                    && !caption
                    && (Marks.has(element, Marks.SUMMARY) || (element.nameIs("h2") && follows(element)));
            if (caption || summary) {
                String words = Words.squash(element.text());
                boolean fits = words.length() >= 20
                        && words.length() <= 600
                        && element.select("p, li").size() <= 2;
                if (fits && told.add(words)) {
                    found.add(new Piece(words, caption ? Line.Hint.CAPTION : Line.Hint.STANDFIRST));
                }
            }
        });
        found.stream()
                .filter(piece -> piece.hint() == Line.Hint.STANDFIRST)
                .limit(1)
                .forEach(pieces::add);
        found.stream()
                .filter(piece -> piece.hint() == Line.Hint.CAPTION)
                .limit(3)
                .forEach(pieces::add);
    }

    private boolean follows(Element element) {
        return heading.isPresent() && element.previousElementSibling() == heading.get();
    }

    /** The part of the page that is about this story: its article or main element, else two levels up. */
    private static Element scope(Element root) {
        for (Element at = root; at != null; at = at.parent()) {
            if (at.nameIs("article") || at.nameIs("main") || at.attr("itemtype").endsWith("Article")) {
                return at;
            }
        }
        Element up = root.parent() == null ? root : root.parent();
        return up.parent() == null || up.parent().nameIs("html") ? up : up.parent();
    }
}
