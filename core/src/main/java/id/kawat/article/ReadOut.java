package id.kawat.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads an element out line by line: one for each block, list item, table row or stretch between line breaks. */
final class ReadOut implements NodeFilter {
    /** One line of what is read out. */
    record Piece(String words, Line.Hint hint) {}

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt");
    private static final Set<String> CELLS = Set.of("td", "th");

    /** The most characters of a summary above a story. */
    private static final int MOST_SUMMARY = 400;

    private final Set<Element> away;
    private final TextMass masses;
    private final Captions captions;

    /** Captions that are open, the outermost first. */
    private final Deque<Element> inCaption = new ArrayDeque<>();

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int inLink;
    private int inParagraph;
    private int inHeading;
    private int inItem;
    private int inRow;
    private int inQuote;
    private int inSummary;
    private boolean broken;
    private Set<Element> passed = Set.of();
    private @Nullable Element heading;
    private int headed = -1;
    private int start = -1;
    private int end;

    private ReadOut(Set<Element> away, TextMass masses, Element root) {
        this.away = away;
        this.masses = masses;
        this.captions = new Captions(masses, root);
    }

    /** The lines of an element in order, without what is away. */
    static List<Piece> of(Element root, Set<Element> away, TextMass masses) {
        ReadOut read = new ReadOut(away, masses, root);
        root.filter(read);
        read.flush();
        return read.pieces;
    }

    /** The lines of a page outside its story, and where among them the headline and the story stand. */
    record Around(List<Piece> lines, int heading, int start, int end) {
        /** From so many lines before the headline, or before the story where it has none, to the story. */
        List<Piece> before(int most) {
            int from = heading >= 0 && heading < start ? heading : start;
            return lines.subList(Math.max(0, from - most), start);
        }

        /** So many lines from the story's end. */
        List<Piece> after(int most) {
            return lines.subList(end, Math.min(lines.size(), end + most));
        }
    }

    static Around around(
            Element whole, Set<Element> away, TextMass masses, List<Element> roots, Optional<Element> heading) {
        ReadOut read = new ReadOut(away, masses, whole);
        read.passed = Set.copyOf(roots);
        read.heading = heading.orElse(null);
        whole.filter(read);
        read.flush();
        int start = Math.max(0, read.start);
        return new Around(read.pieces, read.headed, start, Math.max(start, read.end));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (passed.contains(element)) {
                flush();
                start = start < 0 ? pieces.size() : start;
                end = pieces.size();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element == heading) {
                flush();
                headed = pieces.size();
            }
            if (away.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                broken();
                return FilterResult.CONTINUE;
            }
            boolean caption = captions.isCaption(element);
            breakAt(element, caption);
            if (caption) {
                inCaption.addLast(element);
            }
            count(element, 1);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            boolean caption = element == inCaption.peekLast();
            breakAt(element, caption);
            if (caption) {
                inCaption.removeLast();
            }
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element element, boolean caption) {
        if (inRow > 0 && !element.nameIs("tr")) {
            if (CELLS.contains(element.normalName()) && !words.isEmpty()) {
                words.append(' ');
            }
        } else if (element.isBlock() || CELLS.contains(element.normalName()) || caption) {
            flush();
        }
    }

    /** A row of a table of data: two cells or more, and no cell with blocks or lines of its own. */
    private static boolean isRow(Element element) {
        if (!element.nameIs("tr") || element.childrenSize() < 2) {
            return false;
        }
        for (Element cell : element.children()) {
            if (!CELLS.contains(cell.normalName())
                    || cell.selectFirst("p, div, br, ul, ol, table, h1, h2, h3, h4") != null) {
                return false;
            }
        }
        return true;
    }

    private void count(Element element, int by) {
        String name = element.normalName();
        inLink += name.equals("a") && masses.of(element).isLink() ? by : 0;
        inParagraph += name.equals("p") ? by : 0;
        inHeading += HEADINGS.contains(name) ? by : 0;
        inItem += ITEMS.contains(name) ? by : 0;
        inRow += isRow(element) ? by : 0;
        inQuote += name.equals("blockquote") || name.equals("aside") || Marks.has(element, Marks.PULL_QUOTE) ? by : 0;
        inSummary += Marks.has(element, Marks.STANDFIRST) ? by : 0;
    }

    private void append(String raw) {
        String text = Words.spaced(raw);
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
        linked += inLink > 0 ? text.strip().length() : 0;
    }

    private void broken() {
        if (broken) {
            flush();
        }
        broken = !words.isEmpty();
    }

    private void flush() {
        String line = Words.squash(words.toString());
        if (!line.isEmpty()) {
            pieces.add(new Piece(line, hint(line)));
        }
        words.setLength(0);
        linked = 0;
        broken = false;
    }

    private Line.Hint hint(String line) {
        if (!inCaption.isEmpty()) {
            return Line.Hint.CAPTION;
        }
        if (linked * 10 >= line.length() * 7) {
            return Line.Hint.LINK;
        }
        if (inHeading > 0) {
            return Line.Hint.SUBHEAD;
        }
        if (inSummary > 0 && line.length() <= MOST_SUMMARY) {
            return Line.Hint.STANDFIRST;
        }
        if (inRow > 0) {
            return Line.Hint.ROW;
        }
        if (inItem > 0) {
            return Line.Hint.ITEM;
        }
        if (inQuote > 0) {
            return Line.Hint.QUOTE;
        }
        return inParagraph > 0 ? Line.Hint.PARAGRAPH : Line.Hint.NONE;
    }
}
