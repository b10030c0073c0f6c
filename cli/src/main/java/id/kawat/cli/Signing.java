package id.kawat.cli;

import id.kawat.record.Correction;
import id.kawat.record.CorrectionEntry;
import id.kawat.record.CorrectionException;
import id.kawat.record.Corrections;
import id.kawat.record.FactRecord;
import id.kawat.record.Signature;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Who says something of which record's facts, and why: the same for every command that corrects. */
final class Signing {
    /** What is said of one thing the user has named. */
    interface Saying {
        /** @throws CorrectionException where it cannot be said */
        Correction of(String named, FactRecord facts, Signature signature);
    }

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${env:KAWAT_PERSON:-}",
            description = "Who says so. Default: what KAWAT_PERSON names.")
    private String by = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why: kept beside it, for whoever asks later.")
    private String reason = "";

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /**
     * Says it of each, prints what came of it, and goes on where one cannot be said.
     *
     * @return the exit code: 0 all said, 1 some, 2 none
     */
    int each(List<String> named, Saying saying) {
        Signature signature = signature();
        int failed = 0;
        try (FactRecord facts = record.existing(spec)) {
            for (String one : named) {
                try {
                    said(saying.of(one, facts, signature), facts.corrections());
                } catch (CorrectionException e) {
                    failed++;
                    spec.commandLine().getErr().println("kawat: " + e.getMessage());
                }
            }
        }
        return failed == 0 ? ExitCode.OK : failed < named.size() ? ExitCode.SOFTWARE : ExitCode.USAGE;
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Signature signature() {
        if (by.isBlank()) {
            throw wrong("say who corrects: --by NAME, or set KAWAT_PERSON");
        }
        if (reason.isBlank()) {
            throw wrong("--reason needs a few words");
        }
        return new Signature(by, Instant.now(), reason);
    }

    private void said(Correction correction, Corrections corrections) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(correction.id() + "  " + CorrectionWords.of(correction));
        Optional<CorrectionEntry> entry = corrections.entry(correction);
        entry.map(CorrectionEntry::remark)
                .filter(remark -> !remark.isEmpty())
                .ifPresent(remark -> out.println(
                        "    " + entry.map(known -> known.state().code()).orElse("") + ": " + remark));
        out.flush();
    }
}
