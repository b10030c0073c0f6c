package id.kawat.cli;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code kawat explain}: how a sentence is read, and how far each rule got that did not read it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how a sentence is read: words, names, clauses, predicates, rules and facts.",
            "",
            "Under each predicate stand the rules: + one that read it, = one that fits but came second or found nobody,"
                    + " - one that does not fit, with its first objection, the nearest first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat explain \"Jepang mengecam Chad.\"",
            "  kawat explain --date 2024-05-02 \"Prabowo bertemu Modi kemarin.\"   who is in office, which day is meant",
            "  kawat explain --headline \"RI-Peru sepakati kerja sama\"           verbs without prefixes",
            "  kawat explain --lang-dir mine/ \"Nipon mengecam Chad.\"             with words and rules of your own"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Function<DataFolder, Coder> coder;
    private final boolean colours;

    @Parameters(
            arity = "1..*",
            paramLabel = "SENTENCE",
            description = "A sentence, or several; best in quotation marks.")
    private List<String> words = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "The day of the article, 2024-05-02: what \"kemarin\" counts from and who is in office.")
    private Optional<Period> date = Optional.empty();

    @Option(names = "--headline", description = "Reads it as a headline.")
    private boolean headline;

    @Option(names = "--all", description = "Lists every rule that reads the predicate's class, not only the nearest.")
    private boolean all;

    @Mixin
    private LangDir lang = new LangDir();

    @Spec
    private CommandSpec spec;

    ExplainCommand(Function<DataFolder, Coder> coder, boolean colours) {
        this.coder = coder;
        this.colours = colours;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no sentence to explain");
        }
        spec.commandLine()
                .getOut()
                .print(new Explanation(coder.apply(lang.data()), article(text), colours, all).text());
        return 0;
    }

    /** One paragraph of a story, or its headline, of no outlet. */
    private Article article(String text) {
        Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
        return new Article(
                "explain",
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                List.of(),
                date,
                Optional.empty(),
                "id",
                List.of(new Block(new Span(0, text.length()), kind)));
    }

    /** A day, month or year as the command line gives it. */
    static final class PeriodConverter implements ITypeConverter<Period> {
        @Override
        public Period convert(String value) {
            try {
                Period period = new Period(value);
                period.first();
                return period;
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a date such as 2024-05-02");
            }
        }
    }
}
