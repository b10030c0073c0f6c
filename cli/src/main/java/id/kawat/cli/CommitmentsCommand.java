package id.kawat.cli;

import id.kawat.export.AccountJson;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedKind;
import id.kawat.text.Period;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat commitments}: what parties owe each other, and what came of it. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what was asked, promised, agreed and planned, and what came of it: between two, with one, or by everybody.",
            "Under each item stand the articles that make or end it, with their words and why they were linked."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat commitments CHL IDN                   everything, by the day it was made",
            "  kawat commitments Chile Indonesia --status lapsed",
            "  kawat commitments --with IDN --status open --topic energy",
            "  kawat commitments CHL IDN --format json     for programs; csv as well",
            "",
            "Types: request, invitation, promise, agreement, engagement. Status: open, kept, refused, called-off, lapsed.",
            "--since and --until ask when it was made."
        })
final class CommitmentsCommand implements Callable<Integer> {
    @Mixin
    private MergedQuestion question = new MergedQuestion();

    @Mixin
    private TodayOption today = new TodayOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return question.ask(MergedKind.COMMITMENTS, today.day(), (merged, filters) -> {
            List<Commitment> all = merged.commitments(filters);
            int limit = question.output().limit(Integer.MAX_VALUE);
            write(MergedQuestion.pair(filters), all.stream().limit(limit).toList());
        });
    }

    private void write(Optional<Filter.Between> pair, List<Commitment> commitments) {
        PrintWriter out = spec.commandLine().getOut();
        switch (question.output().format()) {
            case JSON -> out.print(AccountJson.commitments(pair, today.day(), commitments));
            case CSV ->
                new Output<>(MergedLayouts.COMMITMENTS, OutputOptions.Format.CSV, spec).write(commitments.iterator());
            case TABLE -> {
                out.print(String.format(
                        Locale.ROOT,
                        "%-10s  %-10s  %-11s  %-10s  %-21s  %s%n",
                        "status",
                        "kind",
                        "who",
                        "made",
                        "due",
                        "what"));
                commitments.forEach(commitment -> print(commitment, out));
                if (commitments.isEmpty()) {
                    out.print("(none)\n");
                }
            }
        }
    }

    private static void print(Commitment commitment, PrintWriter out) {
        out.print(String.format(
                Locale.ROOT,
                "%-10s  %-10s  %-11s  %-10s  %-21s  %s%n",
                AccountJson.word(commitment.state()),
                AccountJson.word(commitment.kind()),
                who(commitment),
                commitment.made().map(Period::iso).orElse("-"),
                commitment.due().map(Period::iso).orElse("-"),
                commitment.words()));
        for (Commitment.Link link : commitment.links()) {
            out.print("    " + AccountJson.word(link.kind()) + " " + link.id() + ": " + link.reason()
                    + link.fact().map(CommitmentsCommand::cited).orElse("") + "\n");
        }
    }

    static String who(Commitment commitment) {
        String debtors = codes(commitment.debtors());
        return commitment.creditors().isEmpty() ? debtors : debtors + ">" + codes(commitment.creditors());
    }

    private static String codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining("+"));
    }

    /** Outlet, day and the very words. */
    static String cited(Fact fact) {
        return " — "
                + fact.document()
                        .outlet()
                        .or(() -> fact.document().path())
                        .orElse(fact.document().id())
                + fact.document().published().map(day -> ", " + day).orElse("") + ": «"
                + fact.evidence().text() + "»";
    }
}
