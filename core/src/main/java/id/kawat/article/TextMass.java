package id.kawat.article;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** How much text stands under each element of a page, in characters with single spaces, and how much of it in links. */
final class TextMass {
    /** What one element holds. */
    static final class Mass {
        private int all;
        private int linked;
        private int direct;
        private int links;
        private int pictures;
        private boolean link;

        /** All its characters. */
        int all() {
            return all;
        }

        /** Those that stand in it with no other block between. */
        int direct() {
            return direct;
        }

        /** How many links. */
        int links() {
            return links;
        }

        /** How many pictures, save those too small to be seen. */
        int pictures() {
            return pictures;
        }

        /** True where it is a link. */
        boolean isLink() {
            return link;
        }

        /** The share of its characters that lie in links: 0 where it has none. */
        double linkShare() {
            return all == 0 ? 0 : (double) linked / all;
        }
    }

    /** Widths of pictures that are there to count visitors. */
    private static final Set<String> UNSEEN = Set.of("0", "1", "0px", "1px");

    private static final Mass NOTHING = new Mass();

    private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();

    private TextMass() {}

    /** @param away elements that do not count, nor what is under them */
    static TextMass of(Element whole, Set<Element> away) {
        TextMass mass = new TextMass();
        whole.filter(mass.new Weighing(away));
        return mass;
    }

    /** Nothing, for an element that was away. */
    Mass of(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    private final class Weighing implements NodeFilter {
        private final Set<Element> away;
        private int inLink;

        Weighing(Set<Element> away) {
            this.away = away;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
                if (away.contains(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                Mass mass = new Mass();
                masses.put(element, mass);
                if (Links.isLink(element)) {
                    inLink++;
                    mass.links++;
                    mass.link = true;
                }
                mass.pictures += isPicture(element) ? 1 : 0;
            } else if (node instanceof TextNode text) {
                count(text);
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isPicture(Element element) {
            return (element.nameIs("img") || element.nameIs("amp-img"))
                    && !UNSEEN.contains(element.attr("width"))
                    && !element.hasClass("emoji");
        }

        private void count(TextNode text) {
            @Nullable Mass mass = text.parent() == null ? null : masses.get(text.parent());
            if (mass != null) {
                int length = Words.length(text.getWholeText());
                mass.all += length;
                mass.direct += length;
                mass.linked += inLink > 0 ? length : 0;
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !away.contains(element)) {
                Mass mass = of(element);
                inLink -= mass.link ? 1 : 0;
                @Nullable Mass above = element.parent() == null ? null : masses.get(element.parent());
                if (above != null) {
                    above.all += mass.all;
                    above.linked += mass.linked;
                    above.links += mass.links;
                    above.pictures += mass.pictures;
                    above.direct += element.isBlock() ? 0 : mass.direct;
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}
