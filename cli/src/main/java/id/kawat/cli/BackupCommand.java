package id.kawat.cli;

import id.kawat.record.CheckReport;
import id.kawat.record.FactRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat backup}: a copy of the record that is whole. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the record, where it is a file, as it is at this moment, while other programs may read and write it, and checks the copy.",
            "A file that is there is never overwritten. The copy is a record: open it with --record, or put it in the place of"
                    + " one that was lost. Exit code: 0 copied and all fits, 1 not copied, or copied with the faults that the"
                    + " record has."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat backup /mnt/stick/kawat-2026-01-31.db",
            "  kawat backup --record asia.db asia-before-the-move.db"
        })
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The copy to make; must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        record.mustExist(spec);
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is there already; a backup overwrites nothing, name a new file");
        }
        CheckReport report;
        try (FactRecord facts = record.existing(spec)) {
            report = facts.backup(file);
        }
        spec.commandLine().getOut().println(file + ": " + CheckCommand.summary(report));
        if (!report.sound()) {
            spec.commandLine()
                    .getErr()
                    .println("kawat: the copy was made and has the record's faults; 'kawat check --record " + file
                            + "' names them");
            return 1;
        }
        return 0;
    }
}
