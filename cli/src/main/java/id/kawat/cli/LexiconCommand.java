package id.kawat.cli;

import id.kawat.source.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat lexicon}: the words, names and rules looked at for themselves. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        description = "Looks after words, names and rules.",
        subcommands = LexiconCommand.Check.class)
final class LexiconCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with it: kawat lexicon check");
    }

    /** {@code kawat lexicon check}. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Loads every list and rule, counts them, and says what is wrong, each with file and line.",
                "",
                "Problems are what stops Kawat from starting, entries that are there twice, and rules that can never read anything.",
                "Remarks are what may be meant so: a name of two parties, a word that hides another. With --lang-dir only those that"
                        + " have to do with your own files are listed."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  kawat lexicon check                      what ships",
                "  kawat lexicon check --remarks            with every remark",
                "  kawat lexicon check --lang-dir mine/     with a folder of your own:",
                "",
                "  mine/lexicon/states.tsv      adds names; the first line is the header, as in lang/id/lexicon/states.tsv",
                "  mine/lexicon/predicates.tsv  adds words that say that something happens, with the class that rules ask for",
                "  mine/rules/own.yml           adds rules; 'kawat rules' shows those there are",
                "",
                "Exit codes: 0 all is well, 1 there are problems, 2 wrong usage."
            })
    static final class Check implements Callable<Integer> {
        @Option(names = "--remarks", description = "Lists all remarks.")
        private boolean remarks;

        @Mixin
        private LangDir lang = new LangDir();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            LexiconCheck check = LexiconCheck.of(lang.data());
            check.counts().forEach(count -> out.printf("%8d %-8s %s%n", count.number(), count.what(), count.file()));
            check.problems().forEach(problem -> out.println("problem " + problem));
            List<Problem> listed = remarks ? check.remarks() : check.ownRemarks();
            listed.forEach(remark -> out.println("remark  " + remark));
            out.println(
                    check.problems().size() + " problems, " + check.remarks().size() + " remarks"
                            + (listed.size() < check.remarks().size()
                                    ? " (" + listed.size() + " shown; --remarks shows all)"
                                    : ""));
            return check.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
