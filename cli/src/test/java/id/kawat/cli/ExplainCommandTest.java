package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coder;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void wordsStandAboveWhatTheyAre() {
        Shell shell = kawat("explain", "Chad dikecam Jepang.");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).startsWith("""
                words
                  Chad     dikecam  Jepang   .
                  mention  verb     mention  stop
                           condemn
                """);
    }

    @Test
    void itNamesTheRuleThatReadAndWhoStandsInWhichRole() {
        assertThat(kawat("explain", "Chad dikecam Jepang.").out())
                .contains("state JPN Jepang", "predicate dikecam\n  passive condemn\n")
                .containsPattern("agent +Jepang\n")
                .containsPattern("patient +Chad\n")
                .containsPattern("\\+ id/accuse/condemn  ACCUSE .*occurred JPN>TCD")
                .containsPattern("facts\n  ACCUSE .*JPN>TCD");
    }

    @Test
    void aRuleThatDoesNotFitSaysWhy() {
        assertThat(kawat("explain", "--all", "Presiden Peru akan mengunjungi Kenya.")
                        .out())
                .containsPattern("- id/\\S+  (put as|said as|object|complement|hangs on|subject)");
    }

    @Test
    void clausesAreIndentedUnderWhatTheyHangOn() {
        assertThat(kawat("explain", "Jepang meminta agar Chad membebaskan sandera.")
                        .out())
                .containsPattern("\n  main  Jepang meminta.*\\(subject Jepang\\)\n    \\w+  .*Chad membebaskan");
    }

    @Test
    void theDateSaysWhoIsMeantAndWhen() {
        assertThat(kawat("explain", "--date", "2024-12-01", "Prabowo bertemu Anwar kemarin.")
                        .out())
                .contains("Prabowo Subianto, head-of-state of IDN", "2024-11-30");
        assertThat(kawat("explain", "--date", "2012-12-01", "Prabowo bertemu Anwar kemarin.")
                        .out())
                .doesNotContain("Prabowo Subianto, head-of-state of IDN");
    }

    @Test
    void aHeadlineNeedsNoPrefixes() {
        assertThat(kawat("explain", "--headline", "Jepang kecam Chad").out()).contains("JPN>TCD");
    }

    @Test
    void bothMeansTheTwoOfTheEvent() {
        assertThat(kawat("explain", "Menlu Jepang bertemu Menlu Chad. Kedua negara sepakat bekerja sama.")
                        .out())
                .containsPattern("Kedua negara +refers to both parties → JPN Jepang; TCD Chad");
    }

    @Test
    void aSentenceThatSaysNothingYieldsNothing() {
        assertThat(kawat("explain", "Hujan turun.").out()).endsWith("facts\n  none\n");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(kawat("explain", "Jepang mengecam Chad.").out()).doesNotContain("\u001b");
        assertThat(Shell.of(new ExplainCommand(Coder::load, true), "Jepang mengecam Chad.")
                        .out())
                .contains("\u001b[1mJepang");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        Shell shell = kawat("explain", "--date", "2024-13-01", "Hujan turun.");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("2024-13-01");
        assertThat(kawat("explain").exit()).isEqualTo(2);
    }
}
