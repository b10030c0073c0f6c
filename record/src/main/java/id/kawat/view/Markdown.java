package id.kawat.view;

import id.kawat.view.Brief.Bar;
import id.kawat.view.Brief.Chart;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import id.kawat.view.Brief.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A brief as Markdown, as fit for a terminal as for a page. Signs that Markdown would take for its own are escaped. */
public final class Markdown {
    private Markdown() {}

    public static String of(Brief brief) {
        Words words = Words.of(brief.language());
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        out.append(escaped(brief.summary())).append('\n');
        if (!brief.elsewhere().isEmpty()) {
            out.append('\n').append(words.say("pairs")).append("\n\n");
            brief.elsewhere()
                    .forEach(pair -> out.append("- ").append(escaped(pair)).append('\n'));
        }
        for (Section section : brief.sections()) {
            section(section, words, out);
        }
        if (!brief.sources().isEmpty()) {
            out.append("\n## ").append(words.say("sources")).append("\n\n");
            brief.sources().forEach(source -> source(source, words, out));
        }
        return out.toString();
    }

    private static void section(Section section, Words words, StringBuilder out) {
        out.append('\n')
                .append(section.level() == 1 ? "## " : "### ")
                .append(escaped(section.heading()))
                .append('\n');
        if (!section.lines().isEmpty()) {
            out.append('\n');
            section.lines().forEach(line -> line(line, "", out));
        }
        section.chart().ifPresent(chart -> chart(chart, words, out));
        section.note().ifPresent(note -> out.append('\n').append(escaped(note)).append('\n'));
    }

    private static void line(Line line, String indent, StringBuilder out) {
        out.append(indent).append("- ");
        line.lead().ifPresent(lead -> out.append("**").append(escaped(lead)).append("** — "));
        out.append(line.sentences().stream()
                        .map(sentence -> sentence.statements().stream()
                                        .map(Markdown::statement)
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .collect(Collectors.joining(" ")))
                .append('\n');
        line.parts().forEach(part -> line(part, indent + "  ", out));
    }

    private static String statement(Statement statement) {
        return flat(escaped(statement.text())) + " " + cited(statement);
    }

    private static String cited(Statement statement) {
        String numbers = numbers(statement.sources());
        return statement
                .others()
                .map(others -> numbers.substring(0, numbers.length() - 1) + " " + others + "]")
                .orElse(numbers);
    }

    static String numbers(List<Integer> sources) {
        return sources.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void chart(Chart chart, Words words, StringBuilder out) {
        out.append('\n').append(escaped(chart.title())).append(":\n\n| ");
        out.append(words.say("chart.period"))
                .append(" | ")
                .append(words.say("chart.value"))
                .append(" | ")
                .append(words.say("chart.source"))
                .append(" |\n| --- | ---: | --- |\n");
        for (Bar bar : chart.bars()) {
            out.append("| ")
                    .append(cell(bar.label()))
                    .append(" | ")
                    .append(cell(bar.shown()))
                    .append(" | ")
                    .append(numbers(bar.sources()))
                    .append(" |\n");
        }
    }

    private static String cell(String text) {
        return escaped(text).replace("|", "\\|");
    }

    private static void source(Source source, Words words, StringBuilder out) {
        out.append(source.number()).append(". ").append(credit(source));
        out.append(flat(escaped(source.title()))).append('.');
        source.where().ifPresent(where -> out.append(' ').append(address(where)));
        source.copyOf()
                .ifPresent(number -> out.append(" (")
                        .append(words.say("source.copy", number))
                        .append(')'));
        out.append('\n');
        source.quotes()
                .forEach(quote ->
                        out.append("   - “").append(flat(escaped(quote))).append("”\n"));
    }

    private static String credit(Source source) {
        String credit = String.join(
                ", ",
                Stream.of(source.outlet(), source.date())
                        .flatMap(Optional::stream)
                        .toList());
        return credit.isEmpty() ? "" : flat(escaped(credit)) + ": ";
    }

    /** An address that can be followed, or a path as it is typed. */
    private static String address(String where) {
        return Addresses.isLink(where) ? "<" + where + ">" : "`" + where.replace('`', '\'') + "`";
    }

    /** On one line, as an entry of a list must be. */
    private static String flat(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0");
    }
}
