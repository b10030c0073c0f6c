package id.kawat.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page hold the words under a picture. */
final class Captions {
    private static final Set<String> BOXES = Set.of("div", "td", "center", "section", "span", "p");

    /** The most characters of a box that holds a picture and its words, and of a paragraph that does. */
    private static final int MOST_IN_BOX = 250;

    private static final int MOST_IN_PARAGRAPH = 120;
    private static final int MOST_IN_FIGURE = 600;

    private final TextMass masses;
    private final int whole;

    /** @param root what is read out: it is no caption itself, nor is what holds most of it */
    Captions(TextMass masses, Element root) {
        this.masses = masses;
        this.whole = masses.of(root).all();
    }

    /** A {@code figcaption}, or an element that is named so. */
    static boolean isNamed(Element element) {
        return element.nameIs("figcaption")
                || (!element.nameIs("figure")
                        && Marks.has(element, Marks.CAPTION)
                        && element.select("p").size() <= 2);
    }

    /** What is named so, a figure with few words, or a small box with a picture and no more than its words. */
    boolean isCaption(Element element) {
        if (isNamed(element)) {
            return true;
        }
        TextMass.Mass mass = masses.of(element);
        if (mass.all() == 0 || mass.all() * 2 > whole) {
            return false;
        }
        if (element.nameIs("figure")) {
            return mass.all() <= MOST_IN_FIGURE && element.selectFirst("blockquote, table, ul, ol") == null;
        }
        return mass.pictures() > 0
                && BOXES.contains(element.normalName())
                && mass.all() <= (element.nameIs("p") ? MOST_IN_PARAGRAPH : MOST_IN_BOX)
                && element.selectFirst("h1, h2, h3, h4, h5, h6, li, blockquote, p ~ p") == null;
    }
}
