package id.kawat.fact;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactIdsTest {
    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Span SPAN = new Span(5, 23);
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void anIdIsALetterForTheKindAndTwelveHexDigits() {
        assertThat(ofEveryKind())
                .allMatch(id -> id.matches("[erifpg]-[0-9a-f]{12}"))
                .doesNotHaveDuplicates();
        assertThat(ofEveryKind()).extracting(id -> id.charAt(0)).containsExactly('e', 'r', 'i', 'f', 'p', 'g');
    }

    @Test
    void anIdIsTheSameOnEveryMachine() {
        assertThat(ofEveryKind()).isEqualTo(List.of(EXPECTED));
    }

    @Test
    void anythingThatTellsTwoFactsApartTellsTheirIdsApart() {
        assertThat(List.of(
                        event("a1", EventType.AGREE, NONE, List.of(FJI), List.of(TON), SPAN),
                        event("a2", EventType.AGREE, NONE, List.of(FJI), List.of(TON), SPAN),
                        event("a1", EventType.REQUEST, NONE, List.of(FJI), List.of(TON), SPAN),
                        event("a1", EventType.AGREE, Optional.of("sign"), List.of(FJI), List.of(TON), SPAN),
                        event("a1", EventType.AGREE, NONE, List.of(TON), List.of(FJI), SPAN),
                        event("a1", EventType.AGREE, NONE, List.of(FJI, TON), List.of(), SPAN),
                        event("a1", EventType.AGREE, NONE, List.of(FJI), List.of(TON), new Span(5, 24)),
                        event("a1", EventType.AGREE, NONE, List.of(FJI), List.of(TON), new Span(52, 53))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfThePartiesAndTrailingZerosTellNothingApart() {
        assertThat(event("a1", EventType.AGREE, NONE, List.of(TON, FJI, TON), List.of(), SPAN))
                .isEqualTo(event("a1", EventType.AGREE, NONE, List.of(FJI, TON), List.of(), SPAN));
        assertThat(FactIds.figure("a1", Figure.Measure.AID, new BigDecimal("1.20E3"), "USD", List.of(), SPAN))
                .isEqualTo(FactIds.figure("a1", Figure.Measure.AID, new BigDecimal("1200"), "USD", List.of(), SPAN));
    }

    private static String event(
            String document,
            EventType type,
            Optional<String> mode,
            List<Party> actor,
            List<Party> recipient,
            Span span) {
        return FactIds.event(document, type, mode, actor, recipient, span);
    }

    private static List<String> ofEveryKind() {
        List<Party> both = List.of(FJI, TON);
        return List.of(
                event("a1", EventType.AGREE, NONE, both, List.of(), SPAN),
                FactIds.relation("a1", Relation.Kind.ALLIANCE, FJI, TON, SPAN),
                FactIds.instrument("a1", Instrument.Kind.MOU, "Piagam Laut", both, SPAN),
                FactIds.figure("a1", Figure.Measure.TRADE, new BigDecimal("174200000"), "USD", both, SPAN),
                FactIds.person("a1", "Sela Vuniwaqa", Office.MINISTER, Optional.of(FJI), SPAN),
                FactIds.engagement("a1", Optional.of("summit"), both, Optional.of(new Period("2031-04-02")), SPAN));
    }

    private static final String[] EXPECTED = {
        "e-1bf5b0693bf9", "r-e44724e44b5d", "i-d3a44b65b326", "f-d841f6ba1e3d", "p-e3b00689992b", "g-6d562394e8fb",
    };
}
