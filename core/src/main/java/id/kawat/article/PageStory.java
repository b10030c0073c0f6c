package id.kawat.article;

import id.kawat.article.ReadOut.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page's story out: what is clutter is passed over, the elements the story stands in are found, and their lines come
 * out in order, with the headline, summary and pictures' captions that stand above them.
 */
final class PageStory {
    /** How many lines before a headline, and after a story, may tell of it. */
    private static final int BEFORE = 4;

    private static final int AFTER = 14;

    private final Optional<Headline> headline;
    private final Optional<Element> heading;
    private final Set<Element> away;
    private final TextMass masses;
    private final List<Element> roots;

    /**
     * What was read out of a page.
     *
     * @param pieces the lines of the story in order, the headline first
     * @param before what stands about the headline and above the story and is no part of it: day, names, shares
     * @param after the first lines below it
     */
    record Lines(List<Piece> pieces, List<Piece> before, List<Piece> after) {
        Lines {
            pieces = List.copyOf(pieces);
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private PageStory(Document page, PageMetadata metadata) {
        this.headline = Headline.of(page, metadata.title(), page.title());
        this.heading = headline.map(Headline::element);
        this.away = Clutter.of(page);
        this.masses = TextMass.of(page.body(), away);
        this.roots = StoryElements.of(page, heading, away, masses);
    }

    static Lines of(Document page, PageMetadata metadata) {
        PageStory story = new PageStory(page, metadata);
        ReadOut.Around around = ReadOut.around(page.body(), story.away, story.masses, story.roots, story.heading);
        return new Lines(story.pieces(metadata), around.before(BEFORE), around.after(AFTER));
    }

    private List<Piece> pieces(PageMetadata metadata) {
        Optional<String> title = headline.map(Headline::words).or(metadata::title);
        List<Piece> pieces = new ArrayList<>();
        title.ifPresent(words -> pieces.add(new Piece(words, Line.Hint.TITLE)));
        if (!roots.isEmpty()) {
            List<Piece> story = new ArrayList<>();
            for (Element root : roots) {
                story.addAll(ReadOut.of(root, away, masses));
            }
            above(story, pieces);
            for (Piece piece : story) {
                boolean again = title.isPresent() && piece.words().equalsIgnoreCase(title.get());
                if (!again) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    /** Summary and captions between the headline and the story that lie outside its element. */
    private void above(List<Piece> story, List<Piece> pieces) {
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
