package id.kawat.cli;

import static id.kawat.cli.Layouts.column;

import id.kawat.cli.Layout.Column;
import id.kawat.export.AccountJson;
import id.kawat.export.MonthlyIntensity;
import id.kawat.export.PairIntensity;
import id.kawat.record.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kawat intensity}: how closely, and how well, two parties dealt with each other, month by month. */
@Command(
        name = "intensity",
        mixinStandardHelpOptions = true,
        description = {
            "Adds up by month how two parties dealt with each other: contacts, and the scores of PLOVER and of Goldstein, −10 to 10.",
            "A contact counts once, however many articles tell it; so does an act that several articles tell alike. Months without"
                    + " any are left out; a year stands for what is told without a month. Only what occurred counts."
        },
        footerHeading = "%n",
        footer = {
            "CONTACTS are visits, talks (meetings, summits, dialogues), calls and others; ACTS all that occurred, contacts"
                    + " included. COOPERATION and CONFLICT add up the positive and the negative PLOVER scores, INTENSITY is their mean,"
                    + " GOLDSTEIN the mean of the Goldstein scores.",
            "Can be asked: between whom, --since, --until.",
            "",
            "Examples:",
            "  kawat intensity CHL IDN",
            "  kawat intensity Chile Indonesia --since 2024 --format csv > intensity.csv"
        })
final class IntensityCommand implements Callable<Integer> {
    private static final List<Column<MonthlyIntensity>> COLUMNS = List.of(
            column("month", month -> month.month().iso()),
            column("contacts", month -> String.valueOf(month.contacts())),
            column("visits", month -> String.valueOf(month.visits())),
            column("talks", month -> String.valueOf(month.talks())),
            column("calls", month -> String.valueOf(month.calls())),
            column("others", month -> String.valueOf(month.others())),
            column("acts", month -> String.valueOf(month.acts())),
            column("cooperation", month -> rounded(month.cooperation())),
            column("conflict", month -> rounded(month.conflict())),
            column("intensity", month -> rounded(month.intensity())),
            column("goldstein", month -> rounded(month.goldstein())));

    private static final Layout<MonthlyIntensity> LAYOUT =
            new Layout<>(Layouts.headed(COLUMNS), COLUMNS, AccountJson::month);

    @Mixin
    private MergedQuestion question = new MergedQuestion();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return question.ask(record -> {
            Listing listing = question.listing("months");
            List<Filter> filters = question.filters()
                    .only("intensity", Set.of(Filter.Between.class, Filter.Since.class, Filter.Until.class));
            if (MergedQuestion.pair(filters).isEmpty()) {
                throw new ParameterException(spec.commandLine(), "name two parties: kawat intensity CHL IDN");
            }
            listing.write(PairIntensity.load().of(record, filters).iterator(), LAYOUT);
        });
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String rounded(Optional<Double> value) {
        return value.map(known -> String.format(Locale.ROOT, "%.2f", known)).orElse("");
    }
}
