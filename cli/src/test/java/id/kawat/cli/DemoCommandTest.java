package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {
    @Test
    void allSamplesAreReadAndABriefOfTheFullestPairIsShown() {
        Shell shell = Shell.of(new DemoCommand(() -> Partners::code), "--lang", "en");
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).containsPattern("Read the samples: \\d+ articles, \\d+ facts");
        assertThat(shell.out())
                .startsWith("# Kenya – Peru")
                .contains("since 1975 [1, 2, 3, 4, 5, 6, 7, 8 and 32 more].")
                .contains("Try next:", "kawat brief KEN PER --lang en");
    }
}
