package id.kawat.cli;

import static id.kawat.cli.Layouts.column;

import id.kawat.cli.Layout.Column;
import id.kawat.export.AccountJson;
import id.kawat.export.PartyRank;
import id.kawat.export.PartyRanks;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat network}: where parties stand in the network of who deals with whom. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks parties in the network of who deals with whom: ties are the events that occurred, toward each other or jointly,"
                    + " as articles tell them; what five papers print counts five times.",
            "--with shows the ranks of these parties only; they are ranked among all."
        },
        footerHeading = "%n",
        footer = {
            "PARTNERS: with how many others a party had to do (degree). EVENTS: how many events tie it to them (weighted degree)."
                    + " PAGERANK: its share of a walk along the ties, the stronger the likelier; all add up to 1. Ranked by it.",
            "Can be asked: --with, --since, --until.",
            "",
            "Examples:",
            "  kawat network --limit 20",
            "  kawat network --with IDN --since 2024",
            "  kawat network --format csv > ranks.csv"
        })
final class NetworkCommand implements Callable<Integer> {
    private static final List<Column<PartyRank>> COLUMNS = List.of(
            column("rank", rank -> String.valueOf(rank.rank())),
            column("party", rank -> rank.party().code()),
            column("partners", rank -> String.valueOf(rank.degree())),
            column("events", rank -> String.valueOf(rank.events())),
            column("name", PartyRank::name),
            column("pagerank", rank -> String.format(Locale.ROOT, "%.4f", rank.pageRank())));

    private static final Layout<PartyRank> LAYOUT = new Layout<>(Layouts.headed(COLUMNS), COLUMNS, AccountJson::rank);

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Listing listing = new Listing("parties", output, record, spec);
        List<Filter> asked = filters.only("network", Set.of(Filter.With.class, Filter.Since.class, Filter.Until.class));
        Set<Party> shown = asked.stream()
                .flatMap(filter -> filter instanceof Filter.With(Party party) ? Stream.of(party) : Stream.empty())
                .collect(Collectors.toSet());
        Optional<LocalDate> since = asked.stream()
                .flatMap(filter -> filter instanceof Filter.Since(LocalDate day) ? Stream.of(day) : Stream.empty())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> until = asked.stream()
                .flatMap(filter -> filter instanceof Filter.Until(LocalDate day) ? Stream.of(day) : Stream.empty())
                .min(Comparator.naturalOrder());
        try (FactRecord facts = record.existing(spec)) {
            listing.write(
                    PartyRanks.load().of(facts.ties(since, until)).stream()
                            .filter(rank -> shown.isEmpty() || shown.contains(rank.party()))
                            .iterator(),
                    LAYOUT);
            return Damage.told(facts, spec);
        }
    }
}
