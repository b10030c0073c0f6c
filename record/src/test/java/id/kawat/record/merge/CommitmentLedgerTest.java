package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.record.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitmentLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final String PROMISE = "Fiji akan membuka klinik di Vava'u sebelum Maret 2025";

    private static List<Commitment> ledger(Set<String> undone, Story... stories) {
        List<Fact> facts = Stream.of(stories)
                .flatMap(story -> story.coding().facts().stream())
                .toList();
        return PairAccount.of(
                        facts,
                        Stream.of(stories).map(Story::article).toList(),
                        new Party("FJI"),
                        new Party("TON"),
                        TODAY,
                        undone)
                .commitments();
    }

    private static Story promise() {
        return new Story("a1", "Koran Satu", "2024-05-07", "Janji", PROMISE)
                .event(EventType.AGREE, "", "FJI > TON", "2024-05-06", PROMISE, PROMISE);
    }

    private static Story opened() {
        String words = "Fiji membuka klinik di Vava'u";
        return new Story("a2", "Koran Dua", "2025-01-09", "Klinik", words)
                .event(EventType.SUPPORT, "open", "FJI > TON", "2025-01-08", "", words);
    }

    @Test
    void aPromiseIsKeptByTheDeedAndTheLinkSaysWhy() {
        Commitment kept = ledger(Set.of(), promise(), opened()).getFirst();
        assertThat(kept.state()).isEqualTo(Commitment.State.KEPT);
        assertThat(kept.due().orElseThrow().iso()).isEqualTo("2025-03");
        assertThat(kept.ended().orElseThrow().iso()).isEqualTo("2025-01-08");
        assertThat(kept.links())
                .extracting(Commitment.Link::kind)
                .containsExactly(Commitment.Link.Kind.OPENED, Commitment.Link.Kind.KEPT);
        assertThat(kept.links().getLast().reason()).contains("SUPPORT open");
    }

    @Test
    void anUndoneLinkIsNotMadeAgainAndTheTimeRunsOut() {
        String link = ledger(Set.of(), promise(), opened())
                .getFirst()
                .links()
                .getLast()
                .id();
        Commitment lapsed = ledger(Set.of(link), promise(), opened()).getFirst();
        assertThat(lapsed.state()).isEqualTo(Commitment.State.LAPSED);
        assertThat(lapsed.ended().orElseThrow().iso()).isEqualTo("2025-03-31");
    }

    @Test
    void anotherDeedKeepsNoPromise() {
        String words = "Fiji membuka kedutaan di Nuku'alofa";
        Story other = new Story("a2", "Koran Dua", "2025-01-09", "Kedutaan", words)
                .event(EventType.SUPPORT, "open", "FJI > TON", "2025-01-08", "", words);
        assertThat(ledger(Set.of(), promise(), other).getFirst().state()).isEqualTo(Commitment.State.LAPSED);
    }

    @Test
    void aRequestIsRepeatedAndThenRefusedByHimOfWhomItIsAsked() {
        String asked = "Fiji meminta Tonga membeli tebu";
        String refused = "Tonga menolak membeli tebu";
        List<Commitment> ledger = ledger(
                Set.of(),
                new Story("a1", "Koran Satu", "2025-01-02", "Satu", asked)
                        .event(EventType.REQUEST, "", "FJI > TON", "2025-01-01", "membeli tebu", asked),
                new Story("a2", "Koran Dua", "2025-02-02", "Dua", asked)
                        .event(EventType.REQUEST, "", "FJI > TON", "2025-02-01", "membeli tebu", asked),
                new Story("a3", "Koran Tiga", "2025-03-02", "Tiga", refused)
                        .event(EventType.REJECT, "", "TON > FJI", "2025-03-01", "membeli tebu", refused));
        assertThat(ledger).hasSize(1);
        assertThat(ledger.getFirst().debtors()).containsExactly(new Party("TON"));
        assertThat(ledger.getFirst().state()).isEqualTo(Commitment.State.REFUSED);
        assertThat(ledger.getFirst().links())
                .extracting(Commitment.Link::kind)
                .containsExactly(
                        Commitment.Link.Kind.OPENED, Commitment.Link.Kind.REPEATED, Commitment.Link.Kind.REFUSED);
    }

    @Test
    void anAgreedNumberIsKeptOnceAFigureReachesIt() {
        String agreed = "Fiji dan Tonga sepakat berdagang 30 juta dolar AS pada 2025";
        String reached = "Perdagangan 2024 mencapai 31 juta dolar AS";
        List<Commitment> ledger = ledger(
                Set.of(),
                new Story("a1", "Koran Satu", "2023-01-02", "Satu", agreed)
                        .event(EventType.AGREE, "", "FJI + TON", "2023-01-01", "berdagang 30 juta dolar AS", agreed)
                        .figure(Figure.Measure.TRADE_TARGET, "30000000", "USD", "FJI + TON", "2025", agreed),
                new Story("a2", "Koran Dua", "2025-01-09", "Dua", reached)
                        .figure(Figure.Measure.TRADE, "31000000", "USD", "FJI + TON", "2024", reached));
        assertThat(ledger).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(Commitment.State.KEPT);
            assertThat(item.due().orElseThrow().iso()).isEqualTo("2025");
            assertThat(item.ended().orElseThrow().iso()).isEqualTo("2024");
        });
    }
}
