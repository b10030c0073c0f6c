package id.kawat.view;

import id.kawat.view.Brief.Chart;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Sentence;
import id.kawat.view.Brief.Source;
import id.kawat.view.Brief.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A brief as one page of well-formed HTML that needs nothing beside it: its style is in it, no script, nothing is loaded. Numbers
 * lead to their sources. It prints on A4 with the first page by itself.
 */
public final class Html {
    private static final String STYLE = Resources.text("/id/kawat/view/brief.css");

    private Html() {}

    public static String of(Brief brief) {
        return of(brief, BarChart::svg);
    }

    /** The same with charts drawn otherwise, for what cannot draw SVG. */
    static String of(Brief brief, Function<Chart, String> drawn) {
        Words words = Words.of(brief.language());
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(brief.language().code())
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(escaped(brief.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(brief.title()))
                .append("</h1>\n<p class=\"summary\">")
                .append(escaped(brief.summary()))
                .append("</p>\n");
        if (!brief.elsewhere().isEmpty()) {
            out.append("<p>").append(escaped(words.say("pairs"))).append("</p>\n<ul>\n");
            brief.elsewhere()
                    .forEach(pair -> out.append("<li>").append(escaped(pair)).append("</li>\n"));
            out.append("</ul>\n");
        }
        int second = brief.secondPage();
        for (int i = 0; i < brief.sections().size(); i++) {
            section(brief.sections().get(i), i == second, drawn, out);
        }
        if (!brief.sources().isEmpty()) {
            out.append("<h2>").append(escaped(words.say("sources"))).append("</h2>\n<table class=\"sources\">\n");
            brief.sources().forEach(source -> source(source, words, out));
            out.append("</table>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void section(Section section, boolean opensAPage, Function<Chart, String> drawn, StringBuilder out) {
        String tag = section.level() == 1 ? "h2" : "h3";
        out.append('<')
                .append(tag)
                .append(opensAPage ? " class=\"second\">" : ">")
                .append(escaped(section.heading()));
        out.append("</").append(tag).append(">\n");
        section.chart()
                .ifPresent(chart -> out.append("<div class=\"chart\">\n<p>")
                        .append(escaped(chart.title()))
                        .append("</p>\n")
                        .append(drawn.apply(chart))
                        .append("</div>\n"));
        lines(section.lines(), out);
        section.note()
                .ifPresent(note ->
                        out.append("<p class=\"note\">").append(escaped(note)).append("</p>\n"));
    }

    private static void lines(List<Line> lines, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (Line line : lines) {
            out.append("<li>");
            line.lead()
                    .ifPresent(lead -> out.append("<b>").append(escaped(lead)).append("</b><span> — </span>"));
            out.append(line.sentences().stream().map(Html::sentence).collect(Collectors.joining(" ")));
            if (!line.parts().isEmpty()) {
                out.append('\n');
                lines(line.parts(), out);
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private static String sentence(Sentence sentence) {
        List<Statement> statements = sentence.statements();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            boolean last = i == statements.size() - 1;
            out.append(statement(statements.get(i), last ? "." : ";")).append(last ? "" : " ");
        }
        return out.toString();
    }

    /**
     * The words, and each number with the signs about it, from which no line end parts it. All in elements of their own: a PDF made
     * of the page holds the text in the order of its elements.
     */
    private static String statement(Statement statement, String stop) {
        List<Integer> sources = statement.sources();
        String end = statement.others().map(others -> " " + escaped(others)).orElse("") + "]";
        StringBuilder out = new StringBuilder();
        out.append("<span>").append(escaped(statement.text())).append("</span> <span class=\"cite\">");
        for (int i = 0; i < sources.size(); i++) {
            boolean last = i == sources.size() - 1;
            out.append("<span class=\"number\">")
                    .append(i == 0 ? "<span>[</span>" : "")
                    .append("<a href=\"#s" + sources.get(i) + "\">" + sources.get(i) + "</a><span>")
                    .append(last ? end + "</span><span class=\"stop\">" + stop : ",")
                    .append("</span></span>")
                    .append(last ? "" : " ");
        }
        return out.append("</span>").toString();
    }

    private static void source(Source source, Words words, StringBuilder out) {
        out.append("<tr id=\"s").append(source.number()).append("\"><td class=\"number\">");
        out.append(source.number()).append("</td><td>");
        String credit = String.join(
                ", ",
                Stream.of(source.outlet(), source.date())
                        .flatMap(Optional::stream)
                        .toList());
        if (!credit.isEmpty()) {
            out.append("<b>").append(escaped(credit)).append("</b>: ");
        }
        out.append(escaped(source.title())).append('.');
        source.where().ifPresent(where -> out.append(' ').append(address(where)));
        source.copyOf()
                .ifPresent(number -> out.append(" <i>(")
                        .append(escaped(words.say("source.copy", number)))
                        .append(")</i>"));
        source.quotes()
                .forEach(quote -> out.append("\n<div class=\"quote\">“")
                        .append(escaped(quote))
                        .append("”</div>"));
        out.append("</td></tr>\n");
    }

    private static String address(String where) {
        String shown = escaped(where);
        return Addresses.isLink(where) ? "<a href=\"" + shown + "\">" + shown + "</a>" : "<code>" + shown + "</code>";
    }

    /** As text or between double quotes; what no document may hold gives way to the replacement character. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isOfXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
