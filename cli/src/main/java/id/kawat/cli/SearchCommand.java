package id.kawat.cli;

import id.kawat.export.ArticleJson;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Facets;
import id.kawat.record.FactRecord;
import id.kawat.record.Hit;
import id.kawat.record.Query;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat search}: full text over the articles of the record. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Searches the articles of the record for words in any of their forms, best first, the words marked.",
            "All words must stand in the article; words in double quotes next to each other. Filters of facts find the articles in"
                    + " which one fact meets them all."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat search kunjungan menteri --with VNM     dikunjungi, mengunjungi, berkunjung as well",
            "  kawat search '\"kerja sama\" maritim' --since 2025",
            "  kawat search ekspor --format json            with all counts by party, year and outlet"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int USUAL = 50;
    private static final int MOST_COUNTS = 8;
    private static final String INDENT = "    ";

    /** Signs without width that no text has, so that lines can be cut before they are painted. */
    private static final String BEFORE = "\u0002";

    private static final String AFTER = "\u0003";

    private final boolean colours;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /** @param colours whether words may be marked by them; else they stand in « » */
    SearchCommand(boolean colours) {
        this.colours = colours;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (FactRecord facts = record.existing(spec)) {
            Query<Hit> query =
                    filters.on(() -> facts.search(String.join(" ", words))).limit(output.limit(USUAL));
            Query.Page<Hit> page = query.page();
            List<Hit> hits = page.answers();
            switch (output.format()) {
                case JSON -> out.println(ArticleJson.search(page.facets(), hits));
                case CSV ->
                    new Output<>(
                                    new Layout<>(List.of(), ArticleLayout.hits(), Hit::excerpt),
                                    OutputOptions.Format.CSV,
                                    spec)
                            .write(hits.iterator());
                case TABLE -> print(page.facets(), hits, out);
            }
            if (hits.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("kawat: no articles in " + record.place() + " hold these words" + " and meet this");
            }
            return Damage.told(facts, spec);
        }
    }

    private void print(Facets facets, List<Hit> hits, PrintWriter out) {
        if (hits.isEmpty()) {
            return;
        }
        int wide = TerminalWidth.columns();
        int number = 0;
        for (Hit hit : hits) {
            number++;
            lines(number + ". " + head(hit.article()), "", wide, out);
            String excerpt = (colours ? hit.marked(BEFORE, AFTER) : hit.marked("«", "»")).replaceAll("\\s+", " ");
            for (String line : TextTable.wrap(excerpt, wide - INDENT.length())) {
                out.println(INDENT + painted(line));
            }
        }
        out.println();
        lines(
                "articles " + (facets.cut() ? "at least " : "") + facets.articles()
                        + (facets.articles() > hits.size() ? ", shown " + hits.size() : ""),
                "",
                wide,
                out);
        if (facets.cut()) {
            lines(
                    "Only the " + facets.articles()
                            + " that came into the record last are ranked and counted; more words or a"
                            + " filter find fewer.",
                    "",
                    wide,
                    out);
        }
        lines("parties  " + counts(facets.parties()), INDENT, wide, out);
        lines("years    " + counts(facets.years()), INDENT, wide, out);
        lines("outlets  " + counts(facets.outlets()), INDENT, wide, out);
    }

    private static void lines(String text, String indent, int wide, PrintWriter out) {
        List<String> lines = TextTable.wrap(text, wide - indent.length());
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? "" : indent) + lines.get(i));
        }
    }

    /** Where there are colours, they mark the words instead of signs. */
    private String painted(String line) {
        return line.replaceAll(BEFORE + "([^" + AFTER + "]*)" + AFTER, Paint.BOLD.on("$1", colours));
    }

    private static String head(ArticleEntry article) {
        String title = article.title().orElse(article.id());
        String source = Stream.of(article.outlet().orElse(""), Layouts.iso(article.published()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return source.isEmpty() ? title : title + " — " + source;
    }

    private static String counts(List<Facets.Count> counts) {
        String most = counts.stream()
                .limit(MOST_COUNTS)
                .map(count -> count.value() + " " + count.articles())
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_COUNTS ? most + " … (" + counts.size() + ")" : most;
    }
}
