package id.kawat.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * What on a page is not its text: scripts and forms always; menus, boxes and what is named for something beside a story unless
 * most of the page's text lies in it. The page itself is left as it is.
 */
final class Clutter {
    private static final Set<String> NEVER = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "dialog",
            "video",
            "audio",
            "map",
            "math",
            "amp-ad",
            "amp-sidebar",
            "amp-analytics");
    private static final Set<String> SELDOM = Set.of("aside", "footer", "form", "ins");
    private static final Set<String> SELDOM_ROLES =
            Set.of("navigation", "complementary", "search", "banner", "contentinfo", "dialog");

    /** Readers' comments may be longer than the story they are about, which has so many characters at least. */
    private static final int LEAST_REST = 400;

    /** A pop-up among a paragraph's words holds at least so many links. */
    private static final int POP_UP_LINKS = 3;

    private static final double POP_UP_LINKED = 0.7;

    private final Set<Element> away = Collections.newSetFromMap(new IdentityHashMap<>());

    private Clutter() {}

    /** The elements to be passed over, with all that is under them. */
    static Set<Element> of(Document page) {
        Clutter clutter = new Clutter();
        clutter.gather(page, Clutter::isNever);
        TextMass mass = TextMass.of(page, clutter.away);
        int all = mass.of(page.body()).all();
        clutter.gather(page.body(), element -> isBeside(element, mass, all));
        return clutter.away;
    }

    private interface Test {
        boolean fits(Element element);
    }

    private void gather(Element whole, Test test) {
        whole.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (away.contains(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (test.fits(element)) {
                        away.add(element);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private static boolean isNever(Element element) {
        return NEVER.contains(element.normalName());
    }

    private static boolean isBeside(Element element, TextMass masses, int all) {
        TextMass.Mass mass = masses.of(element);
        if (isPopUp(element, mass)) {
            return true;
        }
        boolean small = mass.all() * 5 < all * 2 || mass.linkShare() > 0.7;
        if (!small) {
            return all - mass.all() >= LEAST_REST && !isKept(element) && Marks.has(element, Marks.COMMENTS);
        }
        return isSeldom(element) || isNamedAside(element) || isBareHeader(element);
    }

    private static boolean isSeldom(Element element) {
        if (SELDOM.contains(element.normalName())
                || SELDOM_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return style.contains("display:none") || style.contains("display: none");
    }

    private static boolean isNamedAside(Element element) {
        return !isKept(element)
                && Marks.has(element, Marks.ASIDE)
                && !Captions.isNamed(element)
                && element.selectFirst("blockquote") == null;
    }

    private static boolean isKept(Element element) {
        return element.nameIs("body")
                || element.nameIs("article")
                || element.nameIs("main")
                || element.nameIs("p")
                || element.attr("itemprop").equals("articleBody");
    }

    private static boolean isBareHeader(Element element) {
        return element.nameIs("header") && element.selectFirst("p, figcaption, h1, h2") == null;
    }

    /** What opens when a name in a sentence is touched: an inline element with little but links to other stories. */
    private static boolean isPopUp(Element element, TextMass.Mass mass) {
        return element.nameIs("span")
                && mass.links() >= POP_UP_LINKS
                && mass.linkShare() > POP_UP_LINKED
                && element.closest("p") != null
                && element.children().stream().noneMatch(child -> child.nameIs("span"));
    }
}
