package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.merge.MergedRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pairs deal with each other by month, and where parties stand in the network. */
class PairIntensityTest {
    @TempDir
    private Path folder;

    @Test
    void aMonthAddsUpWhatItsActsScore() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            MergedRecord merged = new MergedRecord(record, LocalDate.of(2031, 5, 1), Set.of());
            List<MonthlyIntensity> months = PairIntensity.load()
                    .of(merged.contacts(List.of(new Filter.Between(new Party("FJI"), new Party("TON")))));
            // A visit (4), a call (1.5) and a statement, which PLOVER does not score.
            assertThat(months).singleElement().satisfies(month -> {
                assertThat(month.month().iso()).isEqualTo("2031-04");
                assertThat(month.acts()).isEqualTo(3);
                assertThat(month.cooperation()).isEqualTo(5.5);
                assertThat(month.conflict()).isZero();
                assertThat(month.intensity()).contains(2.75);
                assertThat(month.goldstein()).contains(1.9);
            });
        }
    }

    @Test
    void tiesWeighWhatTheEventsOfTheRecordAddUpTo() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            Network network = new Network(PloverScheme.load());
            Records.facts(record, Event.class).forEach(network::add);
            Map<String, Long> expected = new TreeMap<>();
            network.ties().forEach(tie -> expected.put(tie.a() + " " + tie.b(), tie.events()));
            assertThat(record.ties(Optional.empty(), Optional.empty()).stream()
                            .collect(Collectors.toMap(pair -> pair.a() + " " + pair.b(), pair -> (long) pair.facts())))
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(20);
            assertThat(record.ties(Optional.of(LocalDate.of(2100, 1, 1)), Optional.empty()))
                    .isEmpty();
        }
    }

    @Test
    void whoeverTiesTheOthersTogetherStandsFirst() {
        List<PartyRank> ranks = PartyRanks.load()
                .of(List.of(
                        new Pair(new Party("FJI"), new Party("TON"), 3),
                        new Pair(new Party("FJI"), new Party("WSM"), 3)));
        assertThat(ranks)
                .extracting(rank -> rank.rank() + " " + rank.party() + " " + rank.name() + " " + rank.degree() + " "
                        + rank.events())
                .containsExactly("1 FJI Fiji 2 6", "2 TON Tonga 1 3", "2 WSM Samoa 1 3");
        // a = 0.05 + 0.85 (b + c), b = c = 0.05 + 0.85 a / 2
        assertThat(ranks.getFirst().pageRank()).isCloseTo(0.135 / 0.2775, within(1e-6));
        assertThat(ranks.stream().mapToDouble(PartyRank::pageRank).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void aStrongerTieLiftsMore() {
        assertThat(PartyRanks.load()
                        .of(List.of(
                                new Pair(new Party("FJI"), new Party("TON"), 1),
                                new Pair(new Party("FJI"), new Party("WSM"), 9))))
                .extracting(rank -> rank.party().code())
                .containsExactly("FJI", "WSM", "TON");
        assertThat(PartyRanks.load().of(List.of())).isEmpty();
    }
}
