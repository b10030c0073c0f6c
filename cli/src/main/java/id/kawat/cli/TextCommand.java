package id.kawat.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kawat text}: stories to standard output. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the story of articles as it is read, without what else is on their pages; keeps nothing.",
            "Articles in every language are printed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat text page.html                          the story to the screen",
            "  kawat text --parts page.html                  all that is on the page, and what each part is taken for",
            "  kawat text --format jsonl news/ > news.jsonl  one article a line, for programs (docs/text.md)"
        })
final class TextCommand implements Callable<Integer> {
    /** How stories are written. */
    enum Format {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private Input input = new Input();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = "--parts",
            description = "Every part of the page with its kind, furniture as well; in jsonl, the text of each part.")
    private boolean parts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Tally tally = input.read(
                () -> read -> read,
                Optional.empty(),
                Optional.empty(),
                new Printing(out, format, new StoryLayout(parts)));
        out.flush();
        if (!input.quiet() && (tally.articles() != 1 || tally.exitCode() != ExitCode.OK)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(tally.ofStories());
            tally.reasons().forEach(line -> err.println("  " + line));
        }
        return tally.exitCode();
    }

    /** To standard output; between two stories for people stands a line. */
    private static final class Printing implements Steps {
        private final PrintWriter out;
        private final Format format;
        private final StoryLayout layout;
        private boolean first = true;

        private Printing(PrintWriter out, Format format, StoryLayout layout) {
            this.out = out;
            this.format = format;
            this.layout = layout;
        }

        @Override
        public Outcome settle(Outcome outcome) {
            if (outcome instanceof Outcome.Read read) {
                out.print(
                        switch (format) {
                            case JSONL -> layout.json(read.article()) + "\n";
                            case TEXT -> (first ? "" : "\n----\n\n") + layout.text(read.article());
                        });
                first = false;
            }
            return outcome;
        }
    }
}
