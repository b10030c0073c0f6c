package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coder;
import id.kawat.coding.Coding;
import id.kawat.lexicon.DataFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code kawat} command: says what its subcommands are, and hands each its words. */
@Command(
        name = "kawat",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news about relations between states and keeps cited facts.",
        footer = {
            "",
            "Begin with:",
            "  kawat demo                              the samples, from page to brief",
            "  kawat text page.html                    its story, without what else is on the page",
            "  kawat code page.html                    the facts of one article",
            "  kawat read news/                        a folder into the record, ./kawat.db",
            "  kawat watch feeds.toml                  feeds, as long as it runs: what is new in them, into the record",
            "  kawat serve                             the workbench in the browser: look, check, put right",
            "  kawat brief KOR VNM --out brief.pdf     a brief on two, on one, or on a person",
            "  kawat diff KOR VNM --since 2025-01      what is new between two",
            "  kawat events --between KOR VNM          what happened between them, as a table, JSON or CSV",
            "  kawat search kerja sama maritim         articles that hold these words, in any form",
            "  kawat export --format csv --out tables  the record for other programs",
            "  kawat commitments KOR VNM               what was promised, and what came of it",
            "  kawat history KOR VNM                   what the two have been to each other",
            "  kawat check                             whether the record is sound; kawat backup FILE copies it",
            "  kawat facts page.html                   an article's facts, to accept, reject, edit, add to",
            "  kawat recode                            what new rules make of the articles there are",
            "  kawat explain \"Jepang mengecam Chad.\"   how a sentence is read",
            "  kawat eval samples                      how right that is, against gold",
            "  kawat rules --type accuse               what the rules ask",
            "  kawat lexicon check                     whether words and rules are sound, your own as well",
            "",
            "'kawat help COMMAND' says more about each command.",
            "Exit codes: 0 all was read, 1 something could not be read or written, 2 wrong usage, 130 stopped by"
                    + " Ctrl-C."
        })
public final class Kawat implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter err = utf8(FileDescriptor.err, "standard error");
        PrintWriter out = utf8(FileDescriptor.out, "standard output");
        int exit = run(out, err, args);
        try {
            out.flush();
        } catch (UncheckedIOException e) {
            exit = Breakdown.report(e, err);
        }
        err.flush();
        System.exit(exit);
    }

    /** Runs one command line; what it prints goes to {@code out} and {@code err}. Returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine kawat = new CommandLine(new Kawat())
                .addSubcommand(new TextCommand())
                .addSubcommand(new CodeCommand(Kawat::coder, CoderVersion::of))
                .addSubcommand(new ReadCommand(Kawat::coder, CoderVersion::of))
                .addSubcommand(new WatchCommand(Kawat::coder, CoderVersion::of))
                .addSubcommand(new ServeCommand(Coder::load, CoderVersion::of))
                .addSubcommand(new McpCommand(Coder::load, CoderVersion::of))
                .addSubcommand(new BriefCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new SearchCommand(Paint.terminal()))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new CommitmentsCommand())
                .addSubcommand(new HistoryCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new FactsCommand())
                .addSubcommand(new AcceptCommand())
                .addSubcommand(new RejectCommand())
                .addSubcommand(new EditCommand())
                .addSubcommand(new AddCommand())
                .addSubcommand(new UndoCommand())
                .addSubcommand(new CorrectionsCommand())
                .addSubcommand(new StaleCommand(CoderVersion::of))
                .addSubcommand(new RecodeCommand(Kawat::coder, CoderVersion::of))
                .addSubcommand(new CalendarCommand())
                .addSubcommand(new IntensityCommand())
                .addSubcommand(new NetworkCommand())
                .addSubcommand(new ExplainCommand(Coder::load, Paint.terminal()))
                .addSubcommand(new EvalCommand(Coder::load, Paint.terminal()))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new LexiconCommand())
                .addSubcommand(new AccountCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new BenchRecordCommand())
                .addSubcommand(new BenchPagesCommand())
                .addSubcommand(new BenchCopiesCommand())
                .addSubcommand(new BenchWarcCommand())
                .addSubcommand(new BenchServeCommand())
                .addSubcommand(new DemoCommand(() -> coder(DataFolder.shipped())))
                .addSubcommand(new HelpCommand());
        Merged.all().forEach(merged -> kawat.addSubcommand(merged.name(), MergedCommand.of(merged)));
        Asked.all().forEach(asked -> kawat.addSubcommand(asked.name(), AskCommand.of(asked)));
        kawat.addSubcommand(new ArticlesCommand());
        return settle(kawat).setOut(out).setErr(err).execute(args);
    }

    /** The Indonesian coder; made only by the commands that code, as loading its lexicons takes time. */
    private static Function<Article, Coding> coder(DataFolder data) {
        return Coder.load(data)::code;
    }

    /** The same manners for every command. */
    static CommandLine settle(CommandLine command) {
        return command.setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Breakdown());
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, for instance: kawat demo");
    }

    /** UTF-8 whatever the locale says: that is what the facts are written in. */
    private static PrintWriter utf8(FileDescriptor descriptor, String name) {
        return new PrintWriter(new LoudStream(name, new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
