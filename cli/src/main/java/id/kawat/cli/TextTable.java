package id.kawat.cli;

import id.kawat.cli.Layout.Column;
import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;

/**
 * A table no wider than it may be. Columns are as wide as their first rows need; one takes the room that is left, and where that is too
 * little the widest others give way. Text is wrapped between words, never cut off; a word longer than its column goes on in
 * the next line.
 */
final class TextTable<T> {
    private static final String GAP = "  ";
    private static final int LOOKED_AT = 200;
    private static final int LEAST = 8;
    private static final int LEAST_ROOM = 28;
    /** In percent of the table. */
    private static final int LEAST_SHARE = 33;

    private static final String BREAK_AFTER = "/+>-";

    private final List<Column<T>> columns;
    private final int wide;
    private final int flexible;

    /**
     * @param wide columns of the terminal
     * @param flexible the place of the column that takes what is left, from 0
     */
    TextTable(List<Column<T>> columns, int wide, int flexible) {
        this.columns = columns;
        this.wide = wide;
        this.flexible = flexible;
    }

    /** Prints a head and all rows; nothing where there are none. */
    void print(Iterator<T> rows, PrintWriter out) {
        List<List<String>> first = new ArrayList<>();
        first.add(columns.stream().map(Column::name).toList());
        while (rows.hasNext() && first.size() <= LOOKED_AT) {
            first.add(cells(rows.next()));
        }
        if (first.size() == 1) {
            return;
        }
        int[] widths = widths(first);
        first.forEach(row -> print(row, widths, out));
        rows.forEachRemaining(row -> print(cells(row), widths, out));
    }

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> column.cell().apply(row).replaceAll("\\s+", " ").strip())
                .toList();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
                .toArray();
        int room = wide - GAP.length() * (columns.size() - 1);
        while (IntStream.of(widths).sum() > room) {
            int others = IntStream.of(widths).sum() - widths[flexible];
            if (room - others >= Math.min(Math.max(LEAST_ROOM, wide * LEAST_SHARE / 100), widths[flexible])) {
                widths[flexible] = room - others;
                break;
            }
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> i != flexible)
                    .reduce((a, b) -> widths[a] >= widths[b] ? a : b)
                    .orElse(flexible);
            if (widths[widest] <= LEAST) {
                widths[flexible] = Math.max(LEAST, room - others);
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void print(List<String> cells, int[] widths, PrintWriter out) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> wrap(cells.get(i), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String piece = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(piece)
                        .repeat(' ', Math.max(0, widths[i] - width(piece)))
                        .append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** The text in lines of at most so many columns; one that is empty has one empty line. */
    static List<String> wrap(String text, int wide) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > wide) {
            int end = lineEnd(rest, wide);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where the first line ends: between words, after a joining sign, or else between two characters as people see them. */
    private static int lineEnd(String text, int wide) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.next();
        int word = 0;
        int used = width(text.substring(0, end));
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (mayBreak(text, end)) {
                word = end;
            }
            used += width(text.substring(end, next));
            if (used > wide) {
                return word > 0 ? word : end;
            }
            end = next;
        }
        return end;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return after == ' ' || BREAK_AFTER.indexOf(before) >= 0 && (before != '-' || Character.isLetter(after));
    }

    /** Columns of a terminal that the text takes: two for a wide East Asian character, none for an accent of its own. */
    static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
