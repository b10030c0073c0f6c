package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.PartyNames;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat diff}: what is new in the record on two parties since a day. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what is new between two parties since a day: what articles published from that day on have added to what"
                    + " was known on its eve, and what has lapsed in the meantime.",
            "Articles without a date count as known before."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat diff CHL IDN --since 2025-01-01",
            "  kawat diff Chile Indonesia --since 2024-09 --lang en --format html --out new.html",
            "  kawat diff CHL IDN --since 2024-09-01 --today 2024-09-30    what September brought"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A party, by code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(names = "--since", required = true, paramLabel = "DATE", description = "A day, month or year.")
    private String since = "";

    @Mixin
    private BriefOptions options = new BriefOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Paper paper = options.paper();
        PartyNames names = PartyNames.load();
        Party first = options.party(a, names);
        Party second = options.party(b, names);
        if (first.equals(second)) {
            throw options.wrong("'" + a + "' and '" + b + "' are the same party, " + first);
        }
        LocalDate day = options.period("--since", since).first();
        if (day.isAfter(options.today())) {
            throw options.wrong("--since " + since + " is after the day it is asked for, " + options.today());
        }
        BriefFrame frame =
                new BriefFrame(options.language(), names, options.today(), Optional.of(day), Optional.empty());
        try (FactRecord record = options.open()) {
            paper.write(
                    Brief.whatIsNew(record, first, second, frame),
                    options.out(),
                    spec.commandLine().getOut());
            return Damage.told(record, spec);
        }
    }
}
