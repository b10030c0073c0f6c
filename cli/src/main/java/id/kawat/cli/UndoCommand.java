package id.kawat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kawat undo}: a correction no longer holds. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes corrections back. They and their undoing stay in the list, with both names and reasons;",
            "an undoing can be undone, too, and the correction holds again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat corrections                                   what was said, and the ids",
            "  kawat undo k7 --by Budi --reason \"the ministry has confirmed it\""
        })
final class UndoCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CORRECTION",
            description = "Ids such as k7: 'kawat corrections' shows them.")
    private List<String> ids = List.of();

    @Mixin
    private Signing signing = new Signing();

    @Override
    public Integer call() {
        return signing.each(ids, (id, facts, signature) -> facts.corrections().undo(id, signature));
    }
}
