package id.kawat.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.article.ArticleReader;
import id.kawat.coding.Coder;
import id.kawat.fact.EventType;
import id.kawat.lexicon.DataFolder;
import id.kawat.measure.Attribute;
import id.kawat.measure.Evaluation;
import id.kawat.measure.Finding;
import id.kawat.measure.Measure;
import id.kawat.measure.Ratio;
import id.kawat.measure.Result;
import id.kawat.measure.Score;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat eval}: precision and recall against gold. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = {
            "Codes texts whose facts are known and says how right that was.",
            "",
            "Gold is NAME.json (or NAME.gold.json) beside NAME.txt or NAME.html, and sentences.tsv with the columns"
                    + " id, events, sentence. Folders are searched to their bottom.",
            "",
            "An event counts for each pair of parties (dyad): type, who, toward whom, in overlapping sentences. What gold marks as"
                    + " soft (\"core\": false, or in brackets) is neither rewarded nor punished.",
            "P is how much of what was read is right, R how much of what is to be read was read, F1 the mean of both."
        },
        footerHeading = "%nEvents in sentences.tsv:%n",
        footer = {
            "  ACCUSE occurred JPN>PRK            who did it > toward whom",
            "  CONSULT/meeting planned IDN<>PER   together; /mode where it matters",
            "  SANCTION occurred AUS+NZL>BLR; (STATEMENT occurred AUS>-)   + joins, - is nobody, (soft)",
            "  none                               a sentence that says nothing of the kind",
            "",
            "Examples:",
            "  kawat eval samples                      the samples, with a table by type",
            "  kawat eval samples --show misses        what was not found, in its sentence",
            "  kawat eval gold --format json > now.json   for comparing two runs",
            "  kawat eval samples --lang-dir mine/     with words and rules of your own"
        })
final class EvalCommand implements Callable<Integer> {
    /** Which differences are listed. */
    enum Show {
        MISSES,
        EXTRAS,
        ALL;

        boolean wants(Finding.Sign sign) {
            return switch (this) {
                case MISSES -> sign == Finding.Sign.MISS;
                case EXTRAS -> sign == Finding.Sign.EXTRA;
                case ALL -> true;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the measures are written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Function<DataFolder, Coder> coder;
    private final boolean colours;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Folders with gold, or single gold files.")
    private List<Path> gold = List.of();

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            description = "Lists the differences in their sentences: ${COMPLETION-CANDIDATES}.")
    private Optional<Show> show = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private LangDir lang = new LangDir();

    @Spec
    private CommandSpec spec;

    EvalCommand(Function<DataFolder, Coder> coder, boolean colours) {
        this.coder = coder;
        this.colours = colours;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Evaluation evaluation = Evaluation.of(gold, ArticleReader.load(), coder.apply(lang.data()));
        evaluation.problems().forEach(problem -> spec.commandLine().getErr().println("kawat: " + problem));
        switch (format) {
            case JSON -> out.println(json(evaluation));
            case TEXT -> {
                section("article", evaluation.articles(), out);
                section("sentence", evaluation.sentences(), out);
            }
        }
        return evaluation.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void section(String what, Result result, PrintWriter out) {
        if (result.texts() == 0) {
            return;
        }
        show.ifPresent(wanted -> result.findings().stream()
                .filter(finding -> wanted.wants(finding.sign()))
                .forEach(finding -> out.print(told(finding))));
        out.printf(
                Locale.ROOT,
                "%-42s %6s %6s %6s %6s %6s %6s%n",
                Paint.BOLD.on(
                        "%-42s".formatted(result.texts() + " " + what + (result.texts() == 1 ? "" : "s")), colours),
                "P",
                "R",
                "F1",
                "found",
                "extra",
                "missed");
        for (Measure measure : Measure.values()) {
            Score score = result.score(measure);
            if (!score.equals(new Score(0, 0, 0))) {
                out.print(row(measure.label(), score));
            }
        }
        out.println();
        out.println("right on events that were found");
        for (Attribute attribute : Attribute.values()) {
            Ratio ratio = result.attribute(attribute);
            if (ratio.asked() > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %-40s %6.3f   %d of %d%n",
                        attribute.code(),
                        (double) ratio.right() / ratio.asked(),
                        ratio.right(),
                        ratio.asked());
            }
        }
        out.println();
        out.println("by type (dyads)");
        new TreeMap<>(result.types()).forEach((type, score) -> out.print(row("  " + type, score)));
        out.println();
    }

    private static String row(String label, Score score) {
        return String.format(
                Locale.ROOT,
                "%-42s %6.3f %6.3f %6.3f %6d %6d %6d%n",
                label,
                score.precision(),
                score.recall(),
                score.f1(),
                score.hits(),
                score.extras(),
                score.misses());
    }

    /** Two lines: what differs where, and the sentence with its words marked. */
    private String told(Finding finding) {
        Paint paint = switch (finding.sign()) {
            case MISS -> Paint.RED;
            case EXTRA -> Paint.YELLOW;
            case ASTRAY -> Paint.CYAN;
        };
        String words = finding.words().orElse("");
        String sentence = finding.sentence().orElse(words);
        String marked = words.isEmpty() || !sentence.contains(words)
                ? sentence
                : sentence.replaceFirst(
                        Pattern.quote(words), Matcher.quoteReplacement("«" + paint.on(words, colours) + "»"));
        return finding.sign().mark() + " " + finding.source() + "  "
                + finding.measure().code() + "  " + Paint.BOLD.on(finding.what(), colours) + "\n"
                + (marked.isEmpty() ? "" : "    " + marked + "\n");
    }

    private String json(Evaluation evaluation) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.set("articles", json(evaluation.articles()));
        root.set("sentences", json(evaluation.sentences()));
        return root.toPrettyString();
    }

    private ObjectNode json(Result result) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("texts", result.texts());
        for (Measure measure : Measure.values()) {
            node.set(measure.code(), json(result.score(measure)));
        }
        ObjectNode attributes = node.putObject("attributes");
        for (Attribute attribute : Attribute.values()) {
            Ratio ratio = result.attribute(attribute);
            attributes.putArray(attribute.code()).add(ratio.right()).add(ratio.asked());
        }
        ObjectNode types = node.putObject("types");
        new TreeMap<EventType, Score>(result.types()).forEach((type, score) -> types.set(type.name(), json(score)));
        show.ifPresent(wanted -> {
            var findings = node.putArray("findings");
            for (Finding finding : result.findings()) {
                if (wanted.wants(finding.sign())) {
                    ObjectNode each = findings.addObject();
                    each.put("sign", String.valueOf(finding.sign().mark()));
                    each.put("source", finding.source());
                    each.put("measure", finding.measure().code());
                    each.put("what", finding.what());
                    each.put("words", finding.words().orElse(null));
                    each.put("sentence", finding.sentence().orElse(null));
                }
            }
        });
        return node;
    }

    private static ObjectNode json(Score score) {
        return new ObjectMapper()
                .createObjectNode()
                .put("precision", score.precision())
                .put("recall", score.recall())
                .put("f1", score.f1())
                .put("found", score.hits())
                .put("extra", score.extras())
                .put("missed", score.misses());
    }
}
