package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void threeSentences() throws IOException {
        Files.writeString(folder.resolve("sentences.tsv"), """
                id\tevents\tsentence
                s1\tACCUSE occurred JPN>TCD\tJepang mengecam Chad.
                s2\tnone\tPeru mengecam Kenya.
                s3\tAID occurred PER>KEN\tHujan turun.
                """);
    }

    @Test
    void theTableSaysHowMuchIsRight() {
        Shell shell = eval(folder.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("3 sentences")
                .containsPattern("who did what to whom \\(dyads\\) +0.500  0.500  0.500 +1 +1 +1")
                .containsPattern("AID +0.000  0.000  0.000 +0 +0 +1")
                .doesNotContain("article");
    }

    @Test
    void missesAndExtrasAreShownInTheirSentences() {
        assertThat(eval(folder.toString(), "--show", "all").out())
                .contains("+ s2  event  ACCUSE PER>KEN\n    ")
                .contains("«")
                .contains("- s3  event  AID PER>KEN\n    «Hujan turun.»");
        assertThat(eval(folder.toString(), "--show", "misses").out()).doesNotContain("+ s2");
        assertThat(eval(folder.toString(), "--show", "extras").out()).doesNotContain("- s3");
    }

    @Test
    void jsonHoldsTheSame() {
        assertThat(eval(folder.toString(), "--format", "json", "--show", "misses")
                        .out())
                .contains("\"texts\" : 3", "\"precision\" : 0.5", "\"ACCUSE\"", "\"source\" : \"s3\"");
    }

    @Test
    void wordsOfOnesOwnAreHeeded() throws IOException {
        Files.writeString(
                folder.resolve("sentences.tsv"),
                "id\tevents\tsentence\ns\tACCUSE occurred JPN>TCD\tNipon Raya mengecam Chad.\n");
        Path lexicon = Files.createDirectories(folder.resolve("mine/lexicon"));
        Files.writeString(
                lexicon.resolve("states.tsv"), "name\tcode\tkind\tcase\tnote\nNipon Raya\tJPN\tname\tcapital\t\n");
        assertThat(eval(folder.resolve("sentences.tsv").toString()).out()).containsPattern("ACCUSE +0.000");
        assertThat(eval(folder.resolve("sentences.tsv").toString(), "--lang-dir", folder + "/mine")
                        .out())
                .containsPattern("ACCUSE +1.000  1.000  1.000");
    }

    @Test
    void noGoldIsSaid() {
        Shell shell = eval(folder + "/absent");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("absent: does not exist");
        assertThat(eval().exit()).isEqualTo(2);
    }

    private static Shell eval(String... args) {
        return Shell.of(new EvalCommand(Coder::load, false), args);
    }
}
