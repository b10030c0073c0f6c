package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.Correction;
import id.kawat.record.CorrectionException;
import id.kawat.record.FactRecord;
import id.kawat.record.Signature;
import id.kawat.record.merge.PairAccount;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kawat reject}: a person finds facts wrong, or what was made of them in the ledger of commitments. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description = {
            "Says that facts are wrong: the words do not say this. They are in no answer any more, but stay in the record.",
            "Of a link between a fact and a commitment, says that the fact has no such part in it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat reject e-5f1c0b9a7d3e --by Sri --reason \"a question, not a statement\"",
            "  kawat commitments CHL IDN                           the links of commitments, with their ids",
            "  kawat reject l-0c3a9b1f2e4d --between CHL IDN --by Sri --reason \"another port\"",
            "  kawat undo k7 --by Sri --reason \"was right after all\""
        })
final class RejectCommand implements Callable<Integer> {
    private static final String LINK = "l-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FACT|LINK",
            description = "Ids of facts ('kawat facts') or of links ('kawat commitments').")
    private List<String> ids = List.of();

    @Option(names = "--between", arity = "2", paramLabel = "PARTY", description = "Whose commitments the links are of.")
    private List<String> between = List.of();

    @Mixin
    private Signing signing = new Signing();

    @Override
    public Integer call() {
        boolean links = ids.stream().anyMatch(id -> id.startsWith(LINK));
        if (links && between.size() != 2) {
            throw signing.wrong("a link is one of the commitments of two parties: say --between A B");
        }
        List<Party> parties = links ? parties() : List.of();
        return signing.each(
                ids,
                (id, facts, signature) -> id.startsWith(LINK)
                        ? link(id, parties, facts, signature)
                        : facts.corrections().reject(id, signature));
    }

    private static Correction link(String id, List<Party> parties, FactRecord facts, Signature signature) {
        PairAccount account = PairAccount.of(facts, parties.getFirst(), parties.getLast(), LocalDate.now(), Set.of());
        return account.rejection(id)
                .map(link -> facts.corrections().rejectLink(link, signature))
                .orElseThrow(() -> new CorrectionException("no commitment of " + parties.getFirst() + " and "
                        + parties.getLast() + " has a link " + id
                        + " that can be rejected; to reject what opens one, reject its fact"));
    }

    private List<Party> parties() {
        PartyNames names = PartyNames.load();
        try {
            return between.stream().map(names::resolve).toList();
        } catch (UnknownPartyException e) {
            throw signing.wrong(String.valueOf(e.getMessage()));
        }
    }
}
