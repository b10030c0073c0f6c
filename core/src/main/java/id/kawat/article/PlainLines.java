package id.kawat.article;

import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into lines that are not empty, each a paragraph. Where a text was wrapped at a fixed width, with empty
 * lines between its paragraphs, the lines of one paragraph stay together.
 */
final class PlainLines {
    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 100;
    private static final int RAGGED = 24;

    private PlainLines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !isBreak(text.charAt(at))) {
                continue;
            }
            int from = start;
            int to = at;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                group.add(new Span(from, to));
            }
            boolean carriageReturn =
                    at < text.length() && text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            if (from == to && !carriageReturn) {
                flush(text, group, lines);
            }
            start = at + 1;
        }
        flush(text, group, lines);
        return List.copyOf(lines);
    }

    private static void flush(String text, List<Span> group, List<Line> lines) {
        if (isWrapped(text, group)) {
            Span whole = group.getFirst().union(group.getLast());
            lines.add(new Line(whole, whole.of(text).replaceAll("\\s+", " "), Line.Hint.NONE));
        } else {
            for (Span span : group) {
                lines.add(new Line(span, span.of(text), Line.Hint.NONE));
            }
        }
        group.clear();
    }

    /** True for three lines or more of nearly one width that go on from one to the next in mid-sentence. */
    private static boolean isWrapped(String text, List<Span> group) {
        if (group.size() < 3) {
            return false;
        }
        int widest = 0;
        for (Span span : group) {
            widest = Math.max(widest, span.length());
        }
        if (widest < LEAST_WIDTH || widest > MOST_WIDTH) {
            return false;
        }
        int goesOn = 0;
        for (int i = 0; i + 1 < group.size(); i++) {
            if (group.get(i).length() < widest - RAGGED) {
                return false;
            }
            char last = text.charAt(group.get(i).end() - 1);
            if (Character.isLetterOrDigit(last) || last == ',' || last == '-') {
                goesOn++;
            }
        }
        return goesOn * 2 > group.size() - 1
                        && Character.isLowerCase(text.codePointAt(group.get(1).start()))
                || goesOn == group.size() - 1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u00AD';
    }
}
