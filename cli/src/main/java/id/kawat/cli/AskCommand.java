package id.kawat.cli;

import id.kawat.record.FactRecord;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat events}, {@code relations}: lists things of one sort from the record. */
@Command(mixinStandardHelpOptions = true)
final class AskCommand<T> implements Callable<Integer> {
    private final Asked<T> asked;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--oldest-first", description = "In the order of their dates. Without it the newest come first.")
    private boolean oldestFirst;

    @Option(names = "--ids", description = "Ids in the table, too: for 'kawat facts', 'accept', 'reject', 'edit'.")
    private boolean ids;

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    private AskCommand(Asked<T> asked) {
        this.asked = asked;
    }

    static <T> CommandLine of(Asked<T> asked) {
        CommandLine line = new CommandLine(new AskCommand<>(asked));
        String name = asked.name();
        line.getCommandSpec().name(name);
        line.getCommandSpec()
                .usageMessage()
                .description(asked.description())
                .footerHeading("%n")
                .footer(Stream.concat(
                                asked.remarks().stream().map(remark -> remark.replace("%", "%%")),
                                Stream.of(
                                        "",
                                        "Examples:",
                                        "  kawat " + name + " --with KOR --since 2025",
                                        "  kawat " + name + " --with \"Selandia Baru\" --outlet ANTARA --limit 10",
                                        "  kawat " + name + " --format csv > " + name + ".csv"))
                        .toArray(String[]::new));
        return line;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(asked.name(), output, record, spec);
        try (FactRecord facts = record.existing(spec)) {
            listing.write(ids ? asked.withIds() : asked, facts, filters, oldestFirst);
            return Damage.told(facts, spec);
        }
    }
}
