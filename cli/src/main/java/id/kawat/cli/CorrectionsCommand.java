package id.kawat.cli;

import id.kawat.record.CorrectionEntry;
import id.kawat.record.FactRecord;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat corrections}: all that persons have said, and what it counts for. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description = "Lists what persons have said of facts, the latest first, and what it counts for today.",
        footerHeading = "%nStates:%n",
        footer = {
            "  in-force    the record answers so",
            "  replaced    the same person has since said something else of the fact",
            "  disputed    another person says otherwise: the fact stands as it was read",
            "  unattached  its fact is no longer read; it holds again when the fact is",
            "  undone      taken back",
            "",
            "Examples:",
            "  kawat corrections --state unattached,disputed       what wants a look",
            "  kawat corrections e-5f1c0b9a7d3e                    all that was said of the facts of its article",
            "  kawat corrections --by Sri --format csv > sri.csv"
        })
final class CorrectionsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "ARTICLE|FACT",
            description = "Only of this article's facts: its id, path or address, or one of its facts.")
    private Optional<String> article = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Only what this person said.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--state", split = ",", paramLabel = "STATE", description = "Only these: see below.")
    private List<String> states = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> known = Stream.of(CorrectionEntry.State.values())
                .map(CorrectionEntry.State::code)
                .toList();
        for (String state : states) {
            if (!known.contains(state)) {
                throw wrong("--state is one of " + String.join(", ", known) + ", not '" + state + "'");
            }
        }
        int limit = output.limit(Integer.MAX_VALUE);
        try (FactRecord facts = record.existing(spec)) {
            List<CorrectionEntry> entries = entries(facts).stream()
                    .filter(entry -> by.stream()
                            .allMatch(
                                    name -> entry.correction().signature().by().equalsIgnoreCase(name.strip())))
                    .filter(entry ->
                            states.isEmpty() || states.contains(entry.state().code()))
                    .limit(limit)
                    .toList();
            new Output<>(CorrectionLayout.CORRECTIONS, output.format(), spec).write(entries.iterator());
            spec.commandLine().getOut().flush();
            if (entries.isEmpty()) {
                spec.commandLine().getErr().println("kawat: no corrections in " + record.place() + " meet this");
            }
        }
        return 0;
    }

    private List<CorrectionEntry> entries(FactRecord facts) {
        return article.map(named -> facts.corrections()
                        .article(named)
                        .map(id -> facts.corrections().of(id).reversed())
                        .orElseThrow(() -> wrong("the record holds no article or fact " + named)))
                .orElseGet(() -> facts.corrections().list());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
