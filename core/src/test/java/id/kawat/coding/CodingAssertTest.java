package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The assertion itself: it must be able to fail, and its failure must show how the text was read. */
class CodingAssertTest {
    @Test
    void whatIsReadIsYielded() {
        coding("Korea Utara dikecam Jepang karena uji coba rudal.")
                .yields("ACCUSE/disapprove occurred JPN>PRK 'dikecam'")
                .doesNotYield("ACCUSE PRK>JPN");
    }

    @Test
    void aFailureShowsUnitsClausesPredicatesRulesAndFacts() {
        assertThatThrownBy(() -> coding("Jepang mengecam Korea Utara.").yields("ACCUSE PRK>JPN"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not read: ACCUSE PRK>JPN")
                .hasMessageContaining("units")
                .hasMessageContaining("clause  MAIN Jepang mengecam Korea Utara")
                .hasMessageContaining("predicate 'mengecam' ACTIVE [condemn]")
                .hasMessageContaining("agent: Jepang")
                .hasMessageContaining("+ id/accuse/")
                .hasMessageContaining("JPN>PRK");
    }

    @Test
    void whatShouldNotBeReadFailsWhenItIs() {
        assertThatThrownBy(() -> coding("Jepang mengecam Korea Utara.").doesNotYield("ACCUSE JPN>PRK"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> coding("Jepang mengecam Korea Utara.").yieldsNothing())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> coding("Jepang mengecam Korea Utara.").yields(2, "ACCUSE JPN>PRK"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aMisspeltMarkIsAnErrorInTheTest() {
        assertThatThrownBy(() -> coding("Jepang mengecam Korea Utara.").doesNotYield("ACUSE JPN>PRK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ACUSE");
    }
}
