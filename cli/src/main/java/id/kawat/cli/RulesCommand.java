package id.kawat.cli;

import id.kawat.fact.EventType;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.rule.Rule;
import id.kawat.rule.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kawat rules}: the catalogue of the rules that read events. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the rules that read events: what each asks, what it yields, and sentences that show it.",
            "In the sentences GHA> is an actor, >CHL a recipient, and the words that say it stand out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat rules                          all, in order of type",
            "  kawat rules --type accuse            those of one type",
            "  kawat rules condemn                  those with these words in their id",
            "  kawat rules --format md > rules.md   as a page"
        })
final class RulesCommand implements Callable<Integer> {
    /** How the catalogue is written. */
    enum Format {
        TEXT,
        MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Part of a rule's id, as facts give it.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Of one type of event: ${COMPLETION-CANDIDATES}.")
    private Optional<EventType> type = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private LangDir lang = new LangDir();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        DataFolder data = lang.data();
        Lexicon lexicon = Lexicon.load(data);
        List<Rule> rules = RuleBook.load(data, lexicon).rules().stream()
                .filter(rule -> type.isEmpty() || rule.type() == type.get())
                .filter(rule -> id.isEmpty() || rule.id().contains(id.get()))
                .toList();
        if (rules.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no such rule; 'kawat rules' lists all");
        }
        RuleCatalogue catalogue = new RuleCatalogue(rules, lexicon.cameo());
        spec.commandLine().getOut().print(format == Format.MD ? catalogue.markdown() : catalogue.text());
        return 0;
    }
}
