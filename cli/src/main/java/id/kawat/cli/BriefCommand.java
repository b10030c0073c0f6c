package id.kawat.cli;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.text.Period;
import id.kawat.view.AmbiguousNameException;
import id.kawat.view.Brief;
import id.kawat.view.BriefFrame;
import id.kawat.view.PartyNames;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat brief}: what the record says of a pair, a party or a person, as a paper to read. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a brief on two parties, on one and its partners, or on a person, from the record.",
            "What matters first fills the first page; every statement has the numbers of its sources, which are listed"
                    + " at the end with the very words."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat brief KOR VNM                      by code: ISO 3166 for states, IGO:ASEAN for bodies",
            "  kawat brief \"Korea Selatan\" Vietnam       by any name",
            "  kawat brief Vietnam --since 2025         one party and those it has most to do with",
            "  kawat brief --person \"Lan Anh\"           somebody: offices, contacts, acts",
            "  kawat brief KOR VNM --out brief.pdf      as PDF; .docx, .html and .md as well",
            "  kawat brief KOR VNM --lang en --today 2025-02-01   in English, as known on that day"
        })
final class BriefCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..2",
            paramLabel = "PARTY",
            description = "One party or two, by code or name; none with --person.")
    private List<String> parties = List.of();

    @Option(names = "--person", paramLabel = "NAME", description = "On somebody: all words of NAME stand in the name.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Tell in detail what was not over before this year, month or day. The first page and open"
                    + " commitments do not depend on it.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Tell in detail what had begun by then.")
    private Optional<String> until = Optional.empty();

    @Mixin
    private BriefOptions options = new BriefOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (parties.isEmpty() == person.isEmpty()) {
            throw options.wrong(
                    person.isEmpty()
                            ? "say on whom: one party or two, or --person NAME"
                            : "either parties or --person, not both");
        }
        if (person.filter(String::isBlank).isPresent()) {
            throw options.wrong("--person wants a name");
        }
        Paper paper = options.paper();
        PartyNames names = PartyNames.load();
        BriefFrame frame = new BriefFrame(
                options.language(),
                names,
                options.today(),
                since.map(date -> options.period("--since", date)).map(Period::first),
                until.map(date -> options.period("--until", date)).map(Period::last));
        if (frame.since().isPresent()
                && frame.until()
                        .filter(day -> day.isBefore(frame.since().get()))
                        .isPresent()) {
            throw options.wrong("--until " + until.orElseThrow() + " is over before --since " + since.orElseThrow());
        }
        List<Party> asked =
                parties.stream().map(name -> options.party(name, names)).toList();
        if (asked.size() == 2 && asked.getFirst().equals(asked.getLast())) {
            throw options.wrong("'" + parties.getFirst() + "' and '" + parties.getLast() + "' are the same party, "
                    + asked.getFirst());
        }
        try (FactRecord record = options.open()) {
            paper.write(
                    brief(record, asked, frame),
                    options.out(),
                    spec.commandLine().getOut());
            return Damage.told(record, spec);
        } catch (AmbiguousNameException e) {
            throw options.wrong(String.valueOf(e.getMessage()));
        }
    }

    private Brief brief(FactRecord record, List<Party> asked, BriefFrame frame) {
        return switch (asked.size()) {
            case 0 -> Brief.ofPerson(record, person.orElseThrow(), frame);
            case 1 -> Brief.of(record, asked.getFirst(), frame);
            default -> Brief.of(record, asked.getFirst(), asked.getLast(), frame);
        };
    }
}
