package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.lexicon.DataFolder;
import id.kawat.record.FactRecord;
import id.kawat.record.Intake;
import id.kawat.record.Kept;
import id.kawat.record.RefusedCodingException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat read}: facts into the record. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into the record.",
            "An article that is there already is left as it is. Ctrl-C finishes what is in hand; run it again to go"
                    + " on.",
            "One whose text at its address has changed stands with its new facts; 'kawat articles --versions' shows what was.",
            "Articles in other languages than Indonesian are set aside. docs/reading.md says more."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat read news/                     into ./kawat.db",
            "  kawat read --report run.json news/   and a list of all that was not read, with reasons",
            "  kawat read --most 20 https://…/rss       the newest pages that a feed names",
            "  kawat read --record asia.db a.html   into a record of your choice",
            "  kawat read --record 'jdbc:postgresql://HOST/DATABASE?user=NAME' news/",
            "                                       into one that a team shares",
            "  kawat brief KOR VNM                  what it says"
        })
final class ReadCommand implements Callable<Integer> {
    private final Function<DataFolder, Function<Article, Coding>> coder;
    private final Function<DataFolder, String> version;

    @Mixin
    private Input input = new Input();

    @Mixin
    private LangDir lang = new LangDir();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    /**
     * @param coder made when the command runs
     * @param version of the coder, kept beside what it read
     */
    ReadCommand(Function<DataFolder, Function<Article, Coding>> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() {
        DataFolder data = lang.data();
        String coderVersion = version.apply(data);
        Function<Outcome.Read, Outcome> sieve = language.sieve(data);
        Tally tally;
        try (FactRecord facts = record.open();
                Intake intake = facts.intake()) {
            tally = input.read(
                    () -> Run.coding(coder.apply(data)),
                    Optional.of(coderVersion),
                    Optional.of(record.place().toString()),
                    new Keeping(intake, sieve, coderVersion));
        }
        if (!input.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(record.place() + ": " + tally.intoRecord());
            tally.reasons().forEach(line -> out.println("  " + line));
        }
        return tally.exitCode();
    }

    /** Into a record; what it holds already is not coded again. */
    private static final class Keeping implements Steps {
        private final Intake intake;
        private final Function<Outcome.Read, Outcome> sieve;
        private final String coderVersion;
        private int notCoded;

        private Keeping(Intake intake, Function<Outcome.Read, Outcome> sieve, String coderVersion) {
            this.intake = intake;
            this.sieve = sieve;
            this.coderVersion = coderVersion;
        }

        @Override
        public Outcome sift(Outcome.Read read) {
            Outcome sifted = sieve.apply(read);
            if (sifted instanceof Outcome.Read wanted
                    && intake.holds(wanted.article().id(), coderVersion, wanted.fetched())) {
                notCoded++;
                return new Outcome.Unchanged(wanted.article());
            }
            return sifted;
        }

        /** A coding that does not hold together is that article's failure; a record that cannot be written ends the run. */
        @Override
        public Outcome settle(Outcome outcome) {
            if (!(outcome instanceof Outcome.Coded coded)) {
                return outcome;
            }
            Article article = coded.coding().article();
            try {
                return intake.add(coded.coding(), coderVersion, coded.fetched())
                        ? coded
                        : new Outcome.Unchanged(article);
            } catch (RefusedCodingException e) {
                return Outcome.Failed.of(article.path().orElse("-"), "was not kept: " + e.getMessage());
            }
        }

        @Override
        public void finish() {
            intake.write();
        }

        @Override
        public Map<Kept, Integer> kept() {
            Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
            kept.putAll(intake.kept());
            kept.merge(Kept.UNCHANGED, notCoded, Integer::sum);
            return kept;
        }
    }
}
