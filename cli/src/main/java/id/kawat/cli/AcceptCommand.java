package id.kawat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kawat accept}: a person finds facts right. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Says that facts are right as they stand in the record, edits of others included.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat facts berita/feri.html                        an article's facts and their ids",
            "  kawat accept e-5f1c0b9a7d3e --by Sri --reason \"read the communiqué\"",
            "  kawat corrections                                   what was said of which fact"
        })
final class AcceptCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FACT", description = "Ids of facts: 'kawat facts' shows them.")
    private List<String> ids = List.of();

    @Mixin
    private Signing signing = new Signing();

    @Override
    public Integer call() {
        return signing.each(ids, (id, facts, signature) -> facts.corrections().accept(id, signature));
    }
}
