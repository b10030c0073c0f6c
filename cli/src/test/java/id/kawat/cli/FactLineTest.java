package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Figure;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactLineTest {
    private static final String TEXT = "Korea Utara dikecam Jepang.";
    private static final DocumentRef DOCUMENT =
            new DocumentRef("d", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "id");
    private static final Evidence EVIDENCE =
            Evidence.in(TEXT, new Span(12, 19), new Span(0, TEXT.length()), "id/accuse/condemn", 1);

    @Test
    void anActTowardSomebodyPointsAtThem() {
        assertThat(FactLine.of(accuse(false, List.of(new Party("JPN")), List.of(new Party("PRK")))))
                .isEqualTo("ACCUSE occurred JPN>PRK 2025-07  \"dikecam\"  id/accuse/condemn");
    }

    @Test
    void anActDoneTogetherHasNoDirection() {
        assertThat(FactLine.of(accuse(true, List.of(new Party("PRK"), new Party("JPN")), List.of())))
                .startsWith("ACCUSE occurred JPN+PRK 2025-07  ");
    }

    @Test
    void anApproximateYearSaysSo() {
        assertThat(FactLine.of(new Relation(
                        "r",
                        DOCUMENT,
                        new Party("JPN"),
                        new Party("PRK"),
                        Relation.Kind.DIPLOMATIC_RELATIONS,
                        Optional.of(Period.year(1970)),
                        true,
                        Relation.Standing.STANDING,
                        EVIDENCE)))
                .startsWith("relation diplomatic-relations JPN+PRK since about 1970  ");
    }

    @Test
    void aFigureIsAPlainNumber() {
        assertThat(FactLine.of(new Figure(
                        "f",
                        DOCUMENT,
                        Figure.Measure.TRADE,
                        new BigDecimal("174200000"),
                        "USD",
                        List.of(new Party("PRK"), new Party("JPN")),
                        Optional.empty(),
                        EVIDENCE)))
                .startsWith("figure trade JPN+PRK 174200000 USD  ");
    }

    private static Event accuse(boolean symmetric, List<Party> actor, List<Party> recipient) {
        return new Event(
                "e",
                DOCUMENT,
                EventType.ACCUSE,
                Optional.empty(),
                EventStatus.OCCURRED,
                symmetric,
                actor,
                recipient,
                List.of(),
                Optional.of(Period.month(2025, 7)),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EVIDENCE);
    }
}
