package id.kawat.cli;

import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.PairAccount;
import id.kawat.text.Period;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat commitments}: what two parties owe each other, and what came of it. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what was asked, promised, agreed and planned between two parties, and what came of it.",
            "Under each item stand the articles that make or end it, with their words and why they were linked."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat commitments CHL IDN                   everything, by the day it was made",
            "  kawat commitments Chile Indonesia --status lapsed",
            "  kawat commitments CHL IDN --format json     for programs"
        })
final class CommitmentsCommand implements Callable<Integer> {
    @Mixin
    private PairQuestion question = new PairQuestion();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only these: open, kept, refused, called_off, lapsed.")
    private Commitment.@Nullable State state;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PairAccount account = question.account();
        List<Commitment> commitments = account.commitments().stream()
                .filter(commitment -> state == null || commitment.state() == state)
                .toList();
        switch (question.format()) {
            case JSON -> out.print(AccountJson.commitments(account, commitments));
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
        return question.exitCode();
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

    private static String who(Commitment commitment) {
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
