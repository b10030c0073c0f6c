package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void itNamesTheRuleThatReadAndWhoStandsInWhichRole() {
        Shell shell = kawat("explain", "Chad dikecam Jepang.");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("Chad | dikecam | Jepang | .", "Jepang: party JPN", "AGENT: Jepang", "+ id/accuse/condemn")
                .contains("JPN>TCD");
    }

    @Test
    void aSentenceThatSaysNothingYieldsNothing() {
        assertThat(kawat("explain", "Hujan turun.").out()).endsWith("facts\n  none\n");
    }
}
