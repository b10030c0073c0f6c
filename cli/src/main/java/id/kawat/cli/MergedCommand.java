package id.kawat.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kawat engagements}, {@code instruments}, {@code figures}, {@code people}: what articles say of them together. */
@Command(mixinStandardHelpOptions = true)
final class MergedCommand<T> implements Callable<Integer> {
    private final Merged<T> merged;

    @Mixin
    private MergedQuestion question = new MergedQuestion();

    @Option(names = "--oldest-first", description = "In the order of their dates. Without it the newest come first.")
    private boolean oldestFirst;

    @Option(
            names = "--each",
            description = "What each article tells, one by one; types and statuses are those of single facts.")
    private boolean each;

    private MergedCommand(Merged<T> merged) {
        this.merged = merged;
    }

    static <T> CommandLine of(Merged<T> merged) {
        CommandLine line = new CommandLine(new MergedCommand<>(merged));
        String name = merged.name();
        boolean between = !merged.kind().unfit().contains("between");
        line.getCommandSpec().name(name);
        line.getCommandSpec()
                .usageMessage()
                .description(
                        "Lists the " + name + " of the record, added up across articles: " + merged.description(),
                        "SOURCES: how many texts tell it (\"1 of 4\": four articles are copies of one text), and who printed them.")
                .footerHeading("%n")
                .footer(Stream.of(
                                Merged.remarks(merged.kind()).stream(),
                                Stream.of("", "Examples:"),
                                between ? Stream.of("  kawat " + name + " CHL IDN --since 2024") : Stream.<String>of(),
                                Stream.of(
                                        "  kawat " + name + " --with KOR --since 2025",
                                        "  kawat " + name + " --with \"Selandia Baru\" --outlet ANTARA --limit 10",
                                        "  kawat " + name + " --each --format csv > " + name + ".csv"))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
        return line;
    }

    @Override
    public Integer call() {
        Listing listing = question.listing(merged.name());
        if (each) {
            return question.askEach(facts -> listing.write(merged.each(), facts, question.filters(), oldestFirst));
        }
        return question.ask(merged.kind(), LocalDate.now(), (record, filters) -> {
            OutputOptions.Format format = question.output().format();
            listing.write(merged.question().ask(record, filters, !oldestFirst, format), merged.layout());
        });
    }
}
