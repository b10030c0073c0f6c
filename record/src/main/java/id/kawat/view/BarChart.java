package id.kawat.view;

import id.kawat.view.Brief.Bar;
import id.kawat.view.Brief.Chart;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Locale;

/** A chart drawn as bars, as SVG or as boxes. Targets are hollow. */
final class BarChart {
    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int LABEL = 120;
    private static final int LONGEST = 320;
    private static final int LONGEST_BOX = 230;

    private BarChart() {}

    /** The share of the longest bar, 0 to 1. */
    static double share(Bar bar, Chart chart) {
        BigDecimal most = chart.bars().stream()
                .map(Bar::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        return most.signum() <= 0
                ? 0
                : Math.max(0, bar.value().divide(most, MathContext.DECIMAL32).doubleValue());
    }

    /** As boxes of HTML, as wide as the values are large. */
    static String boxes(Chart chart) {
        StringBuilder out = new StringBuilder("<table class=\"bars\">\n");
        for (Bar bar : chart.bars()) {
            out.append(String.format(
                    Locale.ROOT,
                    "<tr><td class=\"label\">%s</td><td><span class=\"%s\" style=\"width: %.1fpt\"></span> %s %s</td></tr>\n",
                    Html.escaped(bar.label()),
                    bar.target() ? "bar target" : "bar",
                    Math.max(1, share(bar, chart) * LONGEST_BOX),
                    Html.escaped(bar.shown()),
                    Markdown.numbers(bar.sources())));
        }
        return out.append("</table>\n").toString();
    }

    static String svg(Chart chart) {
        int height = ROW * chart.bars().size() + 8;
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        + "aria-label=\"%s\">\n",
                WIDTH,
                height,
                WIDTH,
                height,
                Html.escaped(chart.title())));
        int y = 4;
        for (Bar bar : chart.bars()) {
            int length = (int) Math.max(2, Math.round(share(bar, chart) * LONGEST));
            text(out, LABEL - 8, y + 16, "end", bar.label());
            out.append(String.format(
                    Locale.ROOT,
                    "  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>\n",
                    LABEL,
                    y + 3,
                    length,
                    ROW - 8,
                    bar.target()
                            ? "fill=\"#ffffff\" stroke=\"#1f3a5f\" stroke-width=\"1\" stroke-dasharray=\"4 3\""
                            : "fill=\"#1f3a5f\""));
            text(out, LABEL + length + 8, y + 16, "start", bar.shown() + " " + Markdown.numbers(bar.sources()));
            y += ROW;
        }
        return out.append("</svg>\n").toString();
    }

    private static void text(StringBuilder out, int x, int y, String anchor, String said) {
        out.append(String.format(
                Locale.ROOT,
                "  <text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-family=\"'Liberation Serif', Georgia, serif\" "
                        + "font-size=\"13\" fill=\"#1a1a1a\">%s</text>\n",
                x,
                y,
                anchor,
                Html.escaped(said)));
    }
}
