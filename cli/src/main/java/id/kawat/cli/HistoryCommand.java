package id.kawat.cli;

import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.PairAccount;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
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
            "Tells the steps of two parties' relationship: ties founded, raised, cut, resumed.",
            "Round anniversaries of the year to come follow, and where articles differ on a year, who says which."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat history CHL IDN",
            "  kawat history CHL IDN --today 2025-02-01    anniversaries from that day on",
            "  kawat history CHL IDN --format json         for programs"
        })
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private PairQuestion question = new PairQuestion();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PairAccount account = question.account();
        List<Anniversary> due = account.history().due(account.today());
        switch (question.format()) {
            case JSON -> out.print(AccountJson.history(account, due));
            case TABLE -> {
                account.history().steps().forEach(step -> print(step, out));
                if (account.history().steps().isEmpty()) {
                    out.print("(none)\n");
                }
                due.forEach(anniversary -> out.print("due " + anniversary.when() + ": " + anniversary.years()
                        + " years of " + anniversary.kind().code() + "\n"));
                account.history().disagreements().forEach(disagreement -> print(disagreement, out));
            }
        }
        return question.exitCode();
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
