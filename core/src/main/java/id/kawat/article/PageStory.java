package id.kawat.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story on a page: takes menus, boxes and forms away, gives each element the weight of the paragraphs under it
 * less its links, and reads out the heaviest with the headline, summary and pictures' captions that stand above it.
 */
final class PageStory {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select,"
                    + " textarea, nav, dialog, video, audio, map, math, head > *";
    private static final String SELDOM =
            "aside, footer, form, ins, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
                    + " [role=search], [role=banner], [role=contentinfo], [role=dialog], [style*=display:none], [style*='display: none']";
    private static final Set<String> ASIDE_WORDS = Set.of(
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
    private static final Set<String> SUMMARY_WORDS = Set.of(
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
    private static final Set<String> CAPTION_WORDS = Set.of("caption", "figcaption", "keterangan");
    private static final Pattern NAME_PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}\\u200B\\uFEFF\\u00AD]+");
    private static final int LEAST_UNIT = 25;
    private static final int LEAST_DIRECT = 60;

    /** One line of what is read out. */
    record Piece(String words, Line.Hint hint) {}

    /** How many characters an element holds, and how many of them lie in links. */
    private static final class Mass {
        int all;
        int linked;
        int direct;

        double linkShare() {
            return all == 0 ? 0 : (double) linked / all;
        }
    }

    private final Document page;
    private final PageMetadata metadata;

    private PageStory(Document page, PageMetadata metadata) {
        this.page = page;
        this.metadata = metadata;
    }

    /** The lines of the story in order, the headline first. Changes the page it is given. */
    static List<Piece> of(Document page, PageMetadata metadata) {
        return new PageStory(page, metadata).pieces();
    }

    private List<Piece> pieces() {
        Optional<Element> heading = heading();
        Optional<String> title = heading.map(h -> squash(h.text())).or(metadata::title);
        page.select(NEVER).remove();
        Map<Element, Mass> masses = weigh();
        takeAway(masses);
        masses = weigh();
        List<Element> roots = roots(masses);
        List<Piece> pieces = new ArrayList<>();
        title.ifPresent(words -> pieces.add(new Piece(words, Line.Hint.TITLE)));
        if (!roots.isEmpty()) {
            List<Piece> story = new ArrayList<>();
            for (Element root : roots) {
                story.addAll(new ReadOut().of(root));
            }
            above(roots, heading, story, pieces);
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
            String words = squash(h.text()).toLowerCase(Locale.ROOT);
            if (title.isPresent()
                    && (title.get().contains(words) || words.contains(title.get()))
                    && words.length() > 10) {
                return Optional.of(h);
            }
        }
        for (Element h : page.select("h1[itemprop=headline], article h1, main h1")) {
            if (squash(h.text()).split(" ").length >= 3) {
                return Optional.of(h);
            }
        }
        if (all.isEmpty()) {
            return lesserHeading(title.orElse(""));
        }
        return all.size() == 1 && squash(all.getFirst().text()).split(" ").length >= 3
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /** Where a page has no h1: the first h2 or h3 that its title repeats, or, where the title is but a name, that is longer. */
    private Optional<Element> lesserHeading(String title) {
        boolean nameOnly = title.split(" ").length <= 3;
        for (Element h : page.select("h2, h3")) {
            String words = squash(h.text()).toLowerCase(Locale.ROOT);
            if (words.length() > 10 && words.split(" ").length >= 4 && (nameOnly || title.contains(words))) {
                return Optional.of(h);
            }
        }
        return Optional.empty();
    }

    /** Summary and captions between the headline and the story that lie outside its element. */
    private void above(List<Element> roots, Optional<Element> heading, List<Piece> story, List<Piece> pieces) {
        Element first = roots.getFirst();
        Element scope = scope(first);
        Set<String> told = new HashSet<>();
        story.forEach(piece -> told.add(piece.words()));
        List<Piece> found = new ArrayList<>();
        boolean[] reached = {false};
        boolean[] headed = {heading.isEmpty() || !isUnder(heading.get(), scope)};
        scope.traverse((node, _) -> {
            if (node == first) {
                reached[0] = true;
            }
            if (heading.isPresent() && node == heading.get()) {
                headed[0] = true;
            }
            if (reached[0] || !(node instanceof Element element) || isUnder(first, element)) {
                return;
            }
            boolean caption = isCaption(element);
            boolean summary = headed[0]
                    && !caption
                    && (hasName(element, SUMMARY_WORDS) || (element.nameIs("h2") && follows(element, heading)));
            if (caption || summary) {
                String words = squash(element.text());
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

    private static boolean follows(Element element, Optional<Element> heading) {
        return heading.isPresent() && element.previousElementSibling() == heading.get();
    }

    private static boolean isUnder(Element element, Element above) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
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

    private Map<Element, Mass> weigh() {
        Map<Element, Mass> masses = new IdentityHashMap<>();
        int[] inLink = {0};
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    masses.put(element, new Mass());
                    inLink[0] += element.nameIs("a") ? 1 : 0;
                } else if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                    int length = squash(text.getWholeText()).length();
                    Mass mass = masses.get(parent);
                    if (mass != null) {
                        mass.all += length;
                        mass.direct += length;
                        mass.linked += inLink[0] > 0 ? length : 0;
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    inLink[0] -= element.nameIs("a") ? 1 : 0;
                    Mass mass = masses.get(element);
                    Mass above = element.parent() == null ? null : masses.get(element.parent());
                    if (mass != null && above != null) {
                        above.all += mass.all;
                        above.linked += mass.linked;
                        above.direct += element.isBlock() ? 0 : mass.direct;
                    }
                }
            }
        });
        return masses;
    }

    /** Removes what is beside the story by its element or name, unless most of the page's text lies in it. */
    private void takeAway(Map<Element, Mass> masses) {
        Mass whole = masses.get(page.body());
        int all = whole == null ? 0 : whole.all;
        List<Element> away = new ArrayList<>();
        for (Element element : page.select(SELDOM)) {
            if (isSmall(masses, element, all)) {
                away.add(element);
            }
        }
        for (Element element : page.body().getAllElements()) {
            boolean kept = element.nameIs("body")
                    || element.nameIs("article")
                    || element.nameIs("main")
                    || element.nameIs("p")
                    || element.attr("itemprop").equals("articleBody");
            if (!kept && hasName(element, ASIDE_WORDS) && !isCaption(element) && isSmall(masses, element, all)) {
                away.add(element);
            } else if (element.nameIs("header")
                    && isSmall(masses, element, all)
                    && element.selectFirst("p, figcaption, h1, h2") == null) {
                away.add(element);
            }
        }
        away.forEach(Node::remove);
    }

    private static boolean isSmall(Map<Element, Mass> masses, Element element, int all) {
        Mass mass = masses.get(element);
        return mass == null || mass.all * 5 < all * 2 || mass.linkShare() > 0.7;
    }

    private static boolean hasName(Element element, Set<String> words) {
        for (String name : List.of(element.className(), element.id())) {
            if (!name.isEmpty() && name.length() < 400) {
                for (String part : NAME_PARTS.split(name)) {
                    if (words.contains(part.toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isCaption(Element element) {
        return element.nameIs("figcaption")
                || (!element.nameIs("figure")
                        && hasName(element, CAPTION_WORDS)
                        && element.select("p").size() <= 2);
    }

    /** The heaviest element, and its neighbours where the story goes on in them. */
    private List<Element> roots(Map<Element, Mass> masses) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element element : page.body().getAllElements()) {
            Mass mass = masses.get(element);
            if (mass == null) {
                continue;
            }
            boolean paragraph = (element.nameIs("p") || element.nameIs("blockquote") || element.nameIs("pre"))
                    && mass.all >= LEAST_UNIT;
            boolean direct = !paragraph
                    && element.isBlock()
                    && mass.direct >= LEAST_DIRECT
                    && !element.nameIs("li")
                    && !isCaption(element);
            if (paragraph || direct) {
                int length = paragraph ? mass.all : mass.direct;
                double score = (1 + length / 100.0) * (1 - mass.linkShare());
                Element self = direct && length > 400 ? element : null;
                if (self != null) {
                    scores.merge(self, score * 1.5, Double::sum);
                }
                double share = 1;
                Element up = element.parent();
                for (int level = 0; level < 3 && up != null && !up.nameIs("html"); level++) {
                    scores.merge(up, score * share, Double::sum);
                    share = level == 0 ? 0.5 : 0.3;
                    up = up.parent();
                }
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Element element : page.body().getAllElements()) {
            double score = scores.getOrDefault(element, 0.0) * (1 - linkShare(masses, element));
            if (score > bestScore) {
                best = element;
                bestScore = score;
            }
        }
        if (best == null) {
            return List.of();
        }
        Element declared = declaredBody(masses, best);
        if (declared != null) {
            return List.of(declared);
        }
        return withNeighbours(best, bestScore, scores, masses);
    }

    private @Nullable Element declaredBody(Map<Element, Mass> masses, Element best) {
        for (Element element : page.select("[itemprop=articleBody]")) {
            Mass mass = masses.get(element);
            if (mass != null && mass.all >= 200 && mass.all * 2 >= masses.getOrDefault(best, mass).all) {
                return element;
            }
        }
        return null;
    }

    private static List<Element> withNeighbours(
            Element best, double bestScore, Map<Element, Double> scores, Map<Element, Mass> masses) {
        Element parent = best.parent();
        if (parent == null || parent.nameIs("html")) {
            return List.of(best);
        }
        List<Element> roots = new ArrayList<>();
        for (Element sibling : parent.children()) {
            Mass mass = masses.get(sibling);
            boolean heavy = scores.getOrDefault(sibling, 0.0) > bestScore * 0.25
                    && sibling.className().equals(best.className());
            boolean text = mass != null && sibling.nameIs("p") && mass.all > 80;
            if (sibling == best || ((heavy || text) && mass != null && linkShare(masses, sibling) < 0.3)) {
                roots.add(sibling);
            }
        }
        return roots;
    }

    private static double linkShare(Map<Element, Mass> masses, Element element) {
        Mass mass = masses.get(element);
        return mass == null ? 0 : mass.linkShare();
    }

    static String squash(String words) {
        return isPlain(words) ? words : SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** True where single spaces between ASCII words are all the space there is. */
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > 0x7E || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || words.isEmpty();
    }

    /** Reads an element out line by line: one for each block, list item or stretch between line breaks. */
    private static final class ReadOut implements NodeVisitor {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int linked;
        private int inLink;
        private int inCaption;
        private int inHeading;
        private int inItem;
        private boolean broken;

        List<Piece> of(Element root) {
            root.traverse(this);
            flush();
            return pieces;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    broken();
                    return;
                }
                if (isBreak(element)) {
                    flush();
                }
                count(element, 1);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.nameIs("br")) {
                if (isBreak(element)) {
                    flush();
                }
                count(element, -1);
            }
        }

        private static boolean isBreak(Element element) {
            return element.isBlock() || element.nameIs("td") || element.nameIs("th") || isCaption(element);
        }

        private void count(Element element, int by) {
            inLink += element.nameIs("a") ? by : 0;
            inCaption += isCaption(element) ? by : 0;
            inHeading += element.normalName().matches("h[1-6]") ? by : 0;
            inItem += element.nameIs("li")
                            || element.nameIs("td")
                            || element.nameIs("th")
                            || element.nameIs("dd")
                            || element.nameIs("dt")
                    ? by
                    : 0;
        }

        private void append(String raw) {
            String text = SPACE.matcher(raw).replaceAll(" ");
            if (text.isBlank()) {
                if (!words.isEmpty() && !text.isEmpty()) {
                    words.append(' ');
                }
                return;
            }
            if (broken) {
                broken = false;
                int first = text.strip().codePointAt(0);
                String before = words.toString().strip();
                boolean goesOn = Character.isLowerCase(first)
                        && !before.isEmpty()
                        && Character.isLetterOrDigit(before.charAt(before.length() - 1));
                if (goesOn) {
                    words.append(' ');
                } else {
                    flush();
                }
            }
            words.append(text);
            int length = text.strip().length();
            linked += inLink > 0 ? length : 0;
        }

        private void broken() {
            if (broken) {
                flush();
            }
            broken = !words.isEmpty();
        }

        private void flush() {
            String line = squash(words.toString());
            if (!line.isEmpty()) {
                pieces.add(new Piece(line, hint(line)));
            }
            words.setLength(0);
            linked = 0;
            broken = false;
        }

        private Line.Hint hint(String line) {
            if (inCaption > 0) {
                return Line.Hint.CAPTION;
            }
            if (linked * 10 >= line.length() * 7) {
                return Line.Hint.LINK;
            }
            if (inHeading > 0) {
                return Line.Hint.SUBHEAD;
            }
            return inItem > 0 ? Line.Hint.ITEM : Line.Hint.NONE;
        }
    }
}
