package id.kawat.cli;

import id.kawat.export.AccountJson;
import id.kawat.record.Filter;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.MergedKind;
import id.kawat.record.merge.PairHistory;
import id.kawat.record.merge.RelationHistory;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat history}: what two parties have been to each other, step by step. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the steps of two parties' relationship, or of many pairs': ties founded, raised, cut, resumed.",
            "Round anniversaries of the year to come follow, and where articles differ on a year, who says which."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat history CHL IDN",
            "  kawat history CHL IDN --today 2025-02-01    anniversaries from that day on",
            "  kawat history --with IDN --type strategic-partnership --since 2020",
            "  kawat history CHL IDN --format json         for programs; csv as well",
            "",
            "Types: the kinds of relations. Status: established, raised, lowered, cut, resumed, planned. --limit counts pairs."
        })
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private MergedQuestion question = new MergedQuestion();

    @Mixin
    private TodayOption today = new TodayOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return question.ask(MergedKind.HISTORY, today.day(), (merged, filters) -> {
            List<PairHistory> all = merged.histories(filters);
            int limit = question.output().limit(Integer.MAX_VALUE);
            write(MergedQuestion.pair(filters), all.stream().limit(limit).toList());
        });
    }

    private void write(Optional<Filter.Between> two, List<PairHistory> pairs) {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = today.day();
        switch (question.output().format()) {
            case JSON ->
                out.print(
                        two.isPresent()
                                ? AccountJson.history(pairs.isEmpty() ? nothing(two.get()) : pairs.getFirst(), day)
                                : AccountJson.histories(pairs, day));
            case CSV ->
                new Output<>(MergedLayouts.STEPS, OutputOptions.Format.CSV, spec)
                        .write(pairs.stream()
                                .flatMap(pair ->
                                        pair.history().steps().stream().map(step -> new MergedLayouts.Step(pair, step)))
                                .iterator());
            case TABLE -> {
                if (pairs.isEmpty()) {
                    out.print("(none)\n");
                }
                for (PairHistory pair : pairs) {
                    if (two.isEmpty()) {
                        out.print((pair.equals(pairs.getFirst()) ? "" : "\n") + pair.a() + "+" + pair.b() + "\n");
                    }
                    print(pair.history(), day, out);
                }
            }
        }
    }

    private static PairHistory nothing(Filter.Between pair) {
        boolean inOrder = pair.a().compareTo(pair.b()) < 0;
        return new PairHistory(
                inOrder ? pair.a() : pair.b(),
                inOrder ? pair.b() : pair.a(),
                new RelationHistory(List.of(), List.of()));
    }

    private static void print(RelationHistory history, LocalDate today, PrintWriter out) {
        history.steps().forEach(step -> print(step, out));
        history.due(today)
                .forEach(anniversary -> out.print("due " + anniversary.when() + ": " + anniversary.years()
                        + " years of " + anniversary.kind().code() + "\n"));
        history.disagreements().forEach(disagreement -> print(disagreement, out));
    }

    private static void print(RelationStep step, PrintWriter out) {
        out.print(String.format(
                Locale.ROOT,
                "%-10s  %-36s  %s%n",
                (step.approximate() ? "c. " : "") + step.date().map(Period::iso).orElse("-"),
                step.kind().code(),
                AccountJson.word(step.change()) + " (" + step.reason() + "; " + step.independent()
                        + (step.independent() == 1 ? " text)" : " texts)")));
        step.facts().forEach(fact -> out.print("   " + CommitmentsCommand.cited(fact) + "\n"));
    }

    private static void print(Disagreement disagreement, PrintWriter out) {
        out.print("articles differ on " + disagreement.of() + ": "
                + disagreement.claims().stream().map(HistoryCommand::said).collect(Collectors.joining("; ")) + "\n");
    }

    private static String said(Claim claim) {
        return claim.value() + " say "
                + claim.documents().stream()
                        .map(document -> document.outlet().or(document::path).orElse(document.id()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
