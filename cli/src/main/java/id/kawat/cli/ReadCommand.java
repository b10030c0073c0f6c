package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Intake;
import id.kawat.record.Kept;
import id.kawat.record.RefusedCodingException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat read}: facts into the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the record.",
            "An article that is there already is left as it is; a run that was stopped is completed by running it again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat read news/                     into ./kawat.db",
            "  kawat read --record asia.db a.html   into a record of your choice",
            "  kawat read --record 'jdbc:postgresql://HOST/DATABASE?user=NAME' news/",
            "                                       into one that a team shares",
            "  kawat brief KOR VNM                  what it says"
        })
final class ReadCommand implements Callable<Integer> {
    private final Function<DataFolder, Function<Article, Coding>> coder;
    private final Function<DataFolder, String> version;

    @Mixin
    private Input input = new Input();

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /**
     * @param coder made when the command runs
     * @param version of the coder, kept beside what it read
     */
    ReadCommand(Function<DataFolder, Function<Article, Coding>> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder data = lang.data();
        Map<Kept, Integer> kept;
        Tally tally;
        String coderVersion = version.apply(data);
        try (FactRecord facts = record.open();
                Intake intake = facts.intake();
                Progress progress = Progress.over(input.names())) {
            tally = input.read(() -> coder.apply(data), outcome -> {
                progress.step();
                return switch (outcome) {
                    case Outcome.Coded coded -> keep(coded, intake, coderVersion);
                    case Outcome.Failed _, Outcome.PassedOver _ -> outcome;
                };
            });
            intake.write();
            kept = intake.kept();
        }
        out.println(record.place() + ": " + tally + " (" + kept.getOrDefault(Kept.NEW, 0) + " new, "
                + kept.getOrDefault(Kept.RECODED, 0) + " read anew, " + kept.getOrDefault(Kept.UNCHANGED, 0)
                + " unchanged)");
        return tally.exitCode();
    }

    /** A coding that does not hold together is that article's failure; a record that cannot be written ends the run. */
    private Outcome keep(Outcome.Coded coded, Intake intake, String coderVersion) {
        try {
            intake.add(coded.coding(), coderVersion);
            return coded;
        } catch (RefusedCodingException e) {
            String path = coded.coding().article().path().orElse("-");
            return Outcome.Failed.of(path, "was not kept: " + e.getMessage());
        }
    }
}
