package id.kawat.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a page that the story stands in. Each paragraph gives weight to those around it, the more the longer it
 * is and the less of it is links, half as much a level up: the heaviest is where the story is, as in Arc90's Readability (2009).
 * A page's own word for it ({@code itemprop=articleBody}) goes before. Then the story is followed where it goes on: up, as long
 * as what an element adds is running text, and to elements made alike, which is how pages cut a story around advertisements.
 */
final class StoryElements {
    private static final int LEAST_UNIT = 25;
    private static final int LEAST_DIRECT = 60;
    private static final int LEAST_DECLARED = 200;

    /** How much of what a wider element adds must be running text. */
    private static final double LEAST_PROSE = 0.6;

    /** What a wider element adds is worth having from this share of what there was. */
    private static final double LEAST_GAIN = 0.5;

    private static final double MOST_LINKED = 0.3;
    private static final int MOST_LEVELS = 6;

    private final Document page;
    private final @Nullable Element heading;
    private final Set<Element> away;
    private final TextMass masses;
    private final List<Element> elements = new ArrayList<>();
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    /** The characters of paragraphs under each element, links left out. */
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();

    /** From which of the elements on another story is told; none where it is the number of elements. */
    private int another = Integer.MAX_VALUE;

    private StoryElements(Document page, Optional<Element> heading, Set<Element> away, TextMass masses) {
        this.page = page;
        this.heading = heading.orElse(null);
        this.away = away;
        this.masses = masses;
    }

    /** In the order of the page, none within another; empty where there is no text. */
    static List<Element> of(Document page, Optional<Element> heading, Set<Element> away, TextMass masses) {
        return new StoryElements(page, heading, away, masses).find();
    }

    private List<Element> find() {
        page.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (away.contains(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    elements.add(element);
                }
                return FilterResult.CONTINUE;
            }
        });
        elements.forEach(this::weigh);
        @Nullable Element best = heaviest();
        if (best == null) {
            return List.of();
        }
        if (beginsAnother(best)) {
            scores.clear();
            prose.clear();
            elements.subList(0, another).forEach(this::weigh);
            Element own = heaviest();
            best = own == null ? best : own;
        }
        @Nullable Element declared = declared(best);
        if (declared != null) {
            return List.of(declared);
        }
        List<Element> alike = alike(best);
        if (alike.size() > 1) {
            return alike;
        }
        Element wider = wider(best);
        return wider == best ? withNeighbours(best) : List.of(wider);
    }

    /**
     * True where between the page's headline and this element another one of the first rank stands and enough is told before it: what
     * is heaviest is the story that a page adds when a reader gets to its end.
     */
    private boolean beginsAnother(Element best) {
        int from = heading == null ? -1 : elements.indexOf(heading);
        int told = 0;
        int to = elements.indexOf(best);
        for (int i = from + 1; from >= 0 && i < to; i++) {
            Element element = elements.get(i);
            if (element.nameIs("h1") && told >= LEAST_DECLARED) {
                another = i;
                return true;
            }
            told += element.nameIs("p") ? masses.of(element).all() : 0;
        }
        return false;
    }

    private void weigh(Element element) {
        TextMass.Mass mass = masses.of(element);
        boolean paragraph = (element.nameIs("p") || element.nameIs("blockquote") || element.nameIs("pre"))
                && mass.all() >= LEAST_UNIT;
        boolean direct = !paragraph
                && element.isBlock()
                && mass.direct() >= LEAST_DIRECT
                && !element.nameIs("li")
                && !Captions.isNamed(element);
        if (!paragraph && !direct) {
            return;
        }
        int length = paragraph ? mass.all() : mass.direct();
        double score = (1 + length / 100.0) * (1 - mass.linkShare());
        if (direct && length > 400) {
            scores.merge(element, score * 1.5, Double::sum);
        }
        double share = 1;
        Element up = element.parent();
        for (int level = 0; level < 3 && up != null && !up.nameIs("html"); level++) {
            scores.merge(up, score * share, Double::sum);
            share = level == 0 ? 0.5 : 0.3;
            up = up.parent();
        }
        int unlinked = (int) (length * (1 - mass.linkShare()));
        boolean counted = isSummary(element)
                || element.parent() != null && element.parent().nameIs("blockquote");
        for (Element at = element; at != null && !counted; at = at.parent()) {
            prose.merge(at, unlinked, Integer::sum);
        }
    }

    /** A heading, or a summary by its name: above a story, no part of its running text. */
    private static boolean isSummary(Element element) {
        return element.normalName().matches("h[1-6]")
                || element.attr("itemprop").equals("description")
                || (!element.nameIs("p") && Marks.has(element, Marks.SUMMARY));
    }

    private @Nullable Element heaviest() {
        @Nullable Element best = null;
        double most = 0;
        for (Element element : elements) {
            double score =
                    scores.getOrDefault(element, 0.0) * (1 - masses.of(element).linkShare());
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    private @Nullable Element declared(Element best) {
        for (Element element : elements) {
            int all = masses.of(element).all();
            if (element.attr("itemprop").equals("articleBody")
                    && all >= LEAST_DECLARED
                    && all * 2 >= masses.of(best).all()) {
                return element;
            }
        }
        return null;
    }

    /** The widest element around this one of which what it adds is mostly running text; this one where there is none. */
    private Element wider(Element best) {
        Element widest = best;
        Element up = best;
        for (int level = 0; level < MOST_LEVELS; level++) {
            Element parent = up.parent();
            if (parent == null || up.nameIs("article") || up.nameIs("main") || up.nameIs("body")) {
                break;
            }
            up = parent;
            int more = prose(up) - prose(widest);
            int added = masses.of(up).all() - masses.of(widest).all();
            if (more >= prose(widest) * LEAST_GAIN && more >= added * LEAST_PROSE) {
                widest = up;
            }
        }
        return widest;
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Elements of the same name and classes in the same article, under no heading of their own: the story in pieces. */
    private List<Element> alike(Element best) {
        if (best.className().isBlank()) {
            return List.of(best);
        }
        @Nullable Element article = article(best);
        List<Element> alike = new ArrayList<>();
        for (Element element : elements) {
            boolean same = element == best
                    || (element.normalName().equals(best.normalName())
                            && element.className().equals(best.className())
                            && prose(element) >= LEAST_DIRECT
                            && masses.of(element).linkShare() < MOST_LINKED
                            && article(element) == article
                            && !isHeaded(element, best));
            if (same && (alike.isEmpty() || !isUnder(element, alike.getLast()))) {
                alike.add(element);
            }
        }
        return alike.contains(best) ? alike : List.of(best);
    }

    private static @Nullable Element article(Element element) {
        return element.closest("article, main");
    }

    /** True where an element that does not hold the other has a heading before it under its own branch: it is another story. */
    private boolean isHeaded(Element element, Element other) {
        for (Element at = element; at.parent() != null && !isUnder(other, at); at = at.parent()) {
            for (Element before = at.previousElementSibling();
                    before != null && at != element;
                    before = before.previousElementSibling()) {
                if (before.nameIs("h1") || before.nameIs("h2")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Element> withNeighbours(Element best) {
        Element parent = best.parent();
        if (parent == null || parent.nameIs("html")) {
            return List.of(best);
        }
        double most = scores.getOrDefault(best, 0.0);
        List<Element> roots = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (away.contains(sibling)) {
                continue;
            }
            TextMass.Mass mass = masses.of(sibling);
            boolean heavy = scores.getOrDefault(sibling, 0.0) > most * 0.25
                    && sibling.className().equals(best.className());
            boolean text = sibling.nameIs("p") && mass.all() > 80;
            if (sibling == best || ((heavy || text) && mass.linkShare() < MOST_LINKED)) {
                roots.add(sibling);
            }
        }
        return roots;
    }

    static boolean isUnder(Element element, Element above) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
