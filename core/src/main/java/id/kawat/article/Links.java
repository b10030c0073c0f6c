package id.kawat.article;

import org.jsoup.nodes.Element;

/** Which elements are links: not one that was never closed and runs on through paragraphs. */
final class Links {
    private static final int MOST_PARAGRAPHS = 1;
    private static final int LEAST_PARAGRAPH = 60;

    private Links() {}

    static boolean isLink(Element element) {
        return element.nameIs("a") && !(element.childNodeSize() > 0 && runsOn(element));
    }

    private static boolean runsOn(Element link) {
        int paragraphs = 0;
        for (Element child : link.select("p")) {
            paragraphs += child.text().length() >= LEAST_PARAGRAPH ? 1 : 0;
        }
        return paragraphs > MOST_PARAGRAPHS;
    }
}
