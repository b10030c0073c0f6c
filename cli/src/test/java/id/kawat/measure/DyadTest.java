package id.kawat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadTest {
    @Test
    void everyActorTowardEveryRecipient() {
        assertThat(Dyad.of(EventType.SANCTION, false, List.of("AUS", "NZL"), List.of("BLR", "RUS")))
                .extracting(Dyad::toString)
                .containsExactly("SANCTION AUS>BLR", "SANCTION AUS>RUS", "SANCTION NZL>BLR", "SANCTION NZL>RUS");
    }

    @Test
    void aJointActIsEveryPairOnce() {
        assertThat(Dyad.of(EventType.CONSULT, true, List.of("PER", "IDN"), List.of("CHL", "IDN")))
                .extracting(Dyad::toString)
                .containsExactly("CONSULT CHL<>IDN", "CONSULT CHL<>PER", "CONSULT IDN<>PER");
        assertThat(Dyad.of(EventType.AGREE, true, List.of("PER"), List.of()))
                .extracting(Dyad::toString)
                .containsExactly("AGREE PER<>-");
    }

    @Test
    void anActWithoutRecipientIsTowardNobody() {
        assertThat(Dyad.of(EventType.PROTEST, false, List.of("PER"), List.of()))
                .extracting(Dyad::toString)
                .containsExactly("PROTEST PER>-");
    }

    @Test
    void whereGoldIsJointTheDirectionOfTalkAndPraiseDoesNotCount() {
        assertThat(joint(EventType.SUPPORT).agrees(directed(EventType.SUPPORT))).isTrue();
        assertThat(joint(EventType.ACCUSE).agrees(directed(EventType.ACCUSE))).isFalse();
    }

    @Test
    void whereGoldSaysWhoToWhomOnlyATalkMayBeReadAsJoint() {
        assertThat(directed(EventType.CONSULT).agrees(joint(EventType.CONSULT))).isTrue();
        assertThat(directed(EventType.SUPPORT).agrees(joint(EventType.SUPPORT))).isFalse();
    }

    @Test
    void theWrongWayRoundIsWrong() {
        Dyad back =
                Dyad.of(EventType.ACCUSE, false, List.of("TCD"), List.of("JPN")).getFirst();
        assertThat(directed(EventType.ACCUSE).agrees(back)).isFalse();
    }

    private static Dyad directed(EventType type) {
        return Dyad.of(type, false, List.of("JPN"), List.of("TCD")).getFirst();
    }

    private static Dyad joint(EventType type) {
        return Dyad.of(type, true, List.of("JPN", "TCD"), List.of()).getFirst();
    }
}
