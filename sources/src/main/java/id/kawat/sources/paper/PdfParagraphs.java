package id.kawat.sources.paper;

import id.kawat.sources.paper.PdfLines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of a paper: what stands at the head or foot of most pages is dropped, and the numbers of pages; lines
 * are joined until one is set apart, set in, set in other letters, or short behind the end of a sentence; words that were parted
 * at the end of a line are whole again, but for the hyphen that Indonesian writes ({@code negara-negara}).
 */
final class PdfParagraphs {
    /** So many lines at either end of a page are looked at. */
    private static final int EDGE = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–— |]*(?:(?:halaman|hal\\.?|page|hlm\\.?)\\s*)?\\d{1,4}(?:\\s*(?:dari|of|/)\\s*\\d{1,4})?[-–— |]*");
    private static final String ENDS = ".!?:;”\"’)";

    private PdfParagraphs() {}

    static List<String> of(List<List<Line>> pages) {
        List<List<Line>> stories = withoutEdges(pages);
        float leading = leading(stories);
        float margin = margin(stories);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Line before = null;
        for (List<Line> page : stories) {
            boolean first = true;
            for (Line line : page) {
                if (before != null && breaks(before, line, first, leading, margin)) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
                join(paragraph, line.text());
                before = line;
                first = false;
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static boolean breaks(Line before, Line line, boolean newPage, float leading, float margin) {
        boolean ended = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0));
        boolean otherLetters = Math.abs(before.size() - line.size()) > 0.1f * Math.max(before.size(), line.size());
        if (otherLetters) {
            return true;
        }
        boolean shortLine = before.right() < margin * 0.85f;
        float gap = line.y() - before.y();
        if (newPage || gap < 0) {
            return !goesOn && (ended || shortLine);
        }
        boolean apart = leading > 0 && gap > 1.4f * leading;
        boolean setIn = line.left() - before.left() > 0.8f * line.size() && ended;
        boolean heading = before.right() < margin * 0.7f && !goesOn;
        return apart || setIn || heading || (ended && shortLine && !goesOn);
    }

    /** Puts a line behind what there is. */
    static void join(StringBuilder paragraph, String line) {
        int last = paragraph.length() - 1;
        if (last < 0) {
            paragraph.append(line);
        } else if (paragraph.charAt(last) == '\u00AD') {
            paragraph.setLength(last);
            paragraph.append(line);
        } else if (last > 0
                && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u2010')
                && Character.isLetter(paragraph.charAt(last - 1))) {
            if (Character.isLowerCase(line.codePointAt(0)) && !isTwice(paragraph, line)) {
                paragraph.setLength(last);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    /** True where what stands before the hyphen is said again behind it, {@code berlari-lari}, or is a prefix that keeps its own. */
    private static boolean isTwice(StringBuilder paragraph, String line) {
        int from = paragraph.length() - 1;
        while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
            from--;
        }
        String before = paragraph.substring(from, paragraph.length() - 1).toLowerCase(Locale.ROOT);
        String behind = line.toLowerCase(Locale.ROOT);
        int shared = Math.min(4, before.length());
        return shared >= 3 && behind.startsWith(before.substring(0, shared))
                || before.length() > 4 && behind.length() >= 4 && before.contains(behind.substring(0, 4));
    }

    private static List<List<Line>> withoutEdges(List<List<Line>> pages) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    edges.add(alike(page.get(i).text()));
                }
            }
            edges.forEach(edge -> pagesWith.merge(edge, 1, Integer::sum));
        }
        int most = Math.max(2, (int) Math.ceil(pages.size() * 0.6));
        List<List<Line>> stories = new ArrayList<>();
        for (List<Line> page : pages) {
            List<Line> story = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                String text = page.get(i).text();
                boolean repeated =
                        pages.size() > 1 && isEdge(i, page.size()) && pagesWith.getOrDefault(alike(text), 0) >= most;
                boolean number = (i == 0 || i == page.size() - 1)
                        && PAGE_NUMBER.matcher(text).matches();
                if (!repeated && !number) {
                    story.add(page.get(i));
                }
            }
            stories.add(story);
        }
        // Pages that are all alike, such as the same notice twice, are no heads and feet.
        return stories.stream().allMatch(List::isEmpty) ? pages : stories;
    }

    private static boolean isEdge(int line, int lines) {
        return line < EDGE || line >= lines - EDGE;
    }

    private static String alike(String text) {
        return text.replaceAll("\\d+", "#");
    }

    /** The usual way from one line to the next. */
    private static float leading(List<List<Line>> pages) {
        List<Float> gaps = new ArrayList<>();
        for (List<Line> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float gap = page.get(i).y() - page.get(i - 1).y();
                if (gap > 0) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(null);
        // The lower third: where paragraphs are short, the way between them is as frequent as that between lines.
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 3);
    }

    private static float margin(List<List<Line>> pages) {
        List<Float> ends = new ArrayList<>();
        pages.forEach(page -> page.forEach(line -> ends.add(line.right())));
        ends.sort(null);
        return ends.isEmpty() ? 0 : ends.get(ends.size() * 9 / 10);
    }
}
