package id.kawat.cli;

import id.kawat.record.FactRecord;
import id.kawat.record.Query;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat events}, {@code relations}, {@code articles} …: lists things of one sort from the record. */
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
        if (!Files.exists(record.path())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no record " + record.path() + " yet; make one with: kawat read FILE|DIR");
        }
        boolean table = output.format() == OutputOptions.Format.TABLE;
        int limit = output.limit(table ? OutputOptions.USUAL : Integer.MAX_VALUE);
        try (FactRecord facts = FactRecord.openExisting(record.path())) {
            Query<T> query = filters.on(() -> asked.question().apply(facts));
            query = (oldestFirst ? query : query.newestFirst()).limit(limit == Integer.MAX_VALUE ? limit : limit + 1);
            Shown<T> shown = new Shown<>(query.stream().iterator(), limit);
            new Output<>(ids ? asked.layout().withIds() : asked.layout(), output.format(), spec).write(shown);
            spec.commandLine().getOut().flush();
            if (shown.count() == 0) {
                say("no " + asked.name() + " in " + record.path() + " meet this");
            } else if (shown.more()) {
                say("there are more than these " + limit + "; --limit shows more");
            }
            return Damage.told(facts, spec);
        }
    }

    private void say(String message) {
        spec.commandLine().getErr().println("kawat: " + message);
    }

    /** The first so many, and whether there were more. */
    private static final class Shown<T> implements Iterator<T> {
        private final Iterator<T> all;
        private final int limit;
        private int count;

        Shown(Iterator<T> all, int limit) {
            this.all = all;
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            return count < limit && all.hasNext();
        }

        @Override
        public T next() {
            count++;
            return all.next();
        }

        int count() {
            return count;
        }

        boolean more() {
            return all.hasNext();
        }
    }
}
