package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.export.CorrectionJson;
import id.kawat.record.Correction;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.ReviewedFact;
import id.kawat.text.Period;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat facts}: an article's facts with their ids, for whoever wants to correct them. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the facts of one article in the record with their ids, rejected ones as well,",
            "and under each what persons have said of it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat facts samples/01-call.txt",
            "  kawat facts e-5f1c0b9a7d3e                          one fact",
            "  kawat facts e-5f1c0b9a7d3e --format json            with all its fields, as read and as corrected",
            "  kawat edit e-5f1c0b9a7d3e date=2025-07-24 --by Sri --reason \"Thursday\""
        })
final class FactsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ARTICLE|FACT",
            description = "An article's id, or its path or address as it was read; or a fact's id.")
    private String named = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private TableOrJson format = TableOrJson.TABLE;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (FactRecord facts = record.existing(spec)) {
            Article article = facts.corrections()
                    .article(named)
                    .flatMap(facts::article)
                    .orElseThrow(() -> wrong("the record holds no article or fact " + named));
            List<ReviewedFact> all = facts.corrections().review(article.id());
            List<ReviewedFact> one = all.stream()
                    .filter(fact -> fact.asRead().id().equals(named))
                    .toList();
            List<CorrectionEntry> loose = facts.corrections().of(article.id()).stream()
                    .filter(entry -> entry.state() == CorrectionEntry.State.UNATTACHED)
                    .toList();
            switch (format) {
                case JSON -> json(one.isEmpty() ? all : one);
                case TABLE -> table(article, one.isEmpty() ? all : one, one.isEmpty() ? loose : List.of());
            }
        }
        return 0;
    }

    private void json(List<ReviewedFact> facts) {
        spec.commandLine()
                .getOut()
                .println(facts.stream().map(CorrectionJson::reviewed).collect(Collectors.joining(",\n", "[\n", "\n]")));
    }

    private void table(Article article, List<ReviewedFact> facts, List<CorrectionEntry> loose) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Stream.of(
                        Optional.of(article.id()),
                        article.title(),
                        article.outlet(),
                        article.published().map(Period::iso),
                        article.path().or(article::url))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("  ")));
        for (ReviewedFact fact : facts) {
            out.println(fact.now()
                    .map(now -> now.id() + "  " + FactLine.of(now))
                    .orElseGet(() -> fact.asRead().id() + "  (" + gone(fact) + ")  " + FactLine.of(fact.asRead())));
            fact.corrections().forEach(entry -> out.println("    " + CorrectionWords.signed(entry)));
        }
        loose.forEach(entry ->
                out.println(CorrectionWords.of(entry.correction()) + "\n    " + CorrectionWords.signed(entry)));
        out.flush();
    }

    private static String gone(ReviewedFact fact) {
        boolean rejected = fact.corrections().stream()
                .anyMatch(entry -> entry.state() == CorrectionEntry.State.IN_FORCE
                        && entry.correction().said() instanceof Correction.Said.Rejected);
        return rejected ? "rejected" : "gone with its events";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
