package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.PairAccount;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A question about two parties to a record: who they are, on which day it is asked, and how the answer is to look. */
final class PairQuestion {
    /** How an answer is written. */
    enum Format {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "A", description = "A party, by code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day from which to look at what is due, as 2025-02-01. Default: today.")
    private LocalDate today = LocalDate.now();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "table")
    private Format format = Format.TABLE;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int exitCode;

    Format format() {
        return format;
    }

    /** What the record says between the two. */
    PairAccount account() {
        if (!Files.exists(record.path())) {
            throw wrong("there is no record " + record.path() + " yet; make one with: kawat read FILE|DIR");
        }
        PartyNames names = PartyNames.load();
        Party first = party(a, names);
        Party second = party(b, names);
        if (first.equals(second)) {
            throw wrong("'" + a + "' and '" + b + "' are the same party, " + first);
        }
        try (FactRecord facts = FactRecord.openExisting(record.path())) {
            exitCode = Damage.told(facts, spec);
            return PairAccount.of(facts, first, second, today, Set.of());
        }
    }

    /** 0 where the record could say all that it holds, 1 where damaged facts were left out; known once the account is. */
    int exitCode() {
        return exitCode;
    }

    private Party party(String name, PartyNames names) {
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
