package id.kawat.cli;

import id.kawat.fact.Engagement;
import id.kawat.record.Correction;
import id.kawat.record.FactRecord;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat edit}: a person mends fields of a fact. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = {
            "Says that a fact is right but for some fields. Everywhere it stands as edited; what was read is kept beside it.",
            "Fields are those of the JSON form. Lists have commas between their values, nothing after = empties a field,",
            "and evidence=… takes other words of the article, letter for letter."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat edit e-5f1c0b9a7d3e date=2025-07-24 --by Sri --reason \"Thursday, says the second paragraph\"",
            "  kawat edit e-5f1c0b9a7d3e actor=IDN recipient=CHL,PER about= --by Sri --reason \"the other way round\"",
            "  kawat edit f-9d02c4410b7a value=174200000 unit=USD --by Budi --reason \"million, not billion\"",
            "  kawat facts e-5f1c0b9a7d3e --format json            all its fields"
        })
final class EditCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FACT", description = "Its id: 'kawat facts' shows it.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What it is to be.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private Signing signing = new Signing();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return signing.each(List.of(id), (named, facts, signature) -> {
            Correction correction = facts.corrections().edit(named, fields, signature);
            tellOfEngagements(correction, facts);
            return correction;
        });
    }

    /** An engagement has its own date and place: who mends an event alone would leave the two at odds. */
    private void tellOfEngagements(Correction correction, FactRecord facts) {
        PrintWriter err = spec.commandLine().getErr();
        correction.fact().stream()
                .flatMap(fact -> facts.facts(fact.document().id()).stream())
                .filter(fact -> fact instanceof Engagement engagement
                        && engagement.events().contains(id))
                .forEach(engagement -> err.println("kawat: engagement " + engagement.id()
                        + " tells of this event and stays as it is: " + FactLine.words(engagement)));
    }
}
