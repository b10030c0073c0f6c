package id.kawat.view;

import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Quote;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import java.util.stream.Collectors;

/** A brief as Markdown, as fit for a terminal as for a page. Signs that Markdown would take for its own are escaped. */
public final class Markdown {
    private Markdown() {}

    public static String of(Brief brief) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(brief.title())).append("\n\n");
        out.append(escaped(brief.summary())).append('\n');
        if (!brief.elsewhere().isEmpty()) {
            out.append('\n').append(Words.of(brief.language()).say("pairs")).append("\n\n");
            brief.elsewhere()
                    .forEach(pair -> out.append("- ").append(escaped(pair)).append('\n'));
        }
        for (Section section : brief.sections()) {
            out.append("\n## ").append(escaped(section.heading())).append("\n\n");
            section.lines().forEach(line -> line(line, out));
        }
        if (!brief.sources().isEmpty()) {
            out.append("\n## ")
                    .append(Words.of(brief.language()).say("sources"))
                    .append("\n\n");
            brief.sources().forEach(source -> source(source, out));
        }
        return out.toString();
    }

    private static void line(Line line, StringBuilder out) {
        String numbers =
                line.quotes().stream().map(quote -> "[" + quote.source() + "]").collect(Collectors.joining());
        out.append("- ")
                .append(escaped(line.text()))
                .append(' ')
                .append(numbers)
                .append('\n');
        String between = "";
        for (Quote quote : line.quotes()) {
            out.append(between)
                    .append("  > “")
                    .append(quoted(quote.words()))
                    .append("” — ")
                    .append(escaped(quote.credit()))
                    .append(" [")
                    .append(quote.source())
                    .append("]\n");
            between = "  >\n";
        }
    }

    private static void source(Source source, StringBuilder out) {
        out.append(source.number()).append(". ").append(escaped(source.title()));
        source.outlet().ifPresent(outlet -> out.append(" — ").append(escaped(outlet)));
        source.date()
                .ifPresent(date ->
                        out.append(source.outlet().isPresent() ? ", " : " — ").append(date));
        source.where().ifPresent(where -> out.append(". ").append(address(where)));
        out.append('\n');
    }

    /** An address that can be followed, or a path as it is typed. */
    private static String address(String where) {
        return where.contains("://") ? "<" + where + ">" : "`" + where + "`";
    }

    /** A sentence that runs over several lines stays inside its quotation. */
    private static String quoted(String words) {
        return escaped(words).replaceAll("\\R", "\n  > ");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0");
    }
}
