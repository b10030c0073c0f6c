package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.view.Brief;
import id.kawat.view.Language;
import id.kawat.view.Markdown;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat brief}: what the record says between two parties. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what stands between two parties, from the record, as Markdown.",
            "Every line has its source's number and, under it, the very words, the outlet and the date."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat brief KOR VNM                    by code: ISO 3166 for states, IGO:ASEAN for bodies",
            "  kawat brief \"Korea Selatan\" Vietnam     by any name",
            "  kawat brief KOR VNM --lang en > b.md   in English, into a file"
        })
final class BriefCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A party, by code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "id",
            description = "The brief's language, id or en; quotations stay as they were written. Default: id.")
    private Language language = Language.ID;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
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
            spec.commandLine().getOut().print(Markdown.of(Brief.of(facts, first, second, language, names)));
            return Damage.told(facts, spec);
        }
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
