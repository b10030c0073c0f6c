package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    @Test
    void aRuleSaysWhatItAsksAndShowsItself() {
        Shell shell = kawat("rules", "accuse/condemn");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .startsWith("id/accuse/condemn  ACCUSE")
                .containsPattern("reads +condemn\n")
                .containsPattern("recipient +patient")
                .contains("e.g. Korea Utara [>PRK] «dikecam» Jepang [JPN>]")
                .contains("  not ");
    }

    @Test
    void onlyOneTypeWhereAsked() {
        assertThat(kawat("rules", "--type", "aid").out()).contains("id/aid/").doesNotContain("id/accuse/");
    }

    @Test
    void rulesOfNoSuchNameAreWrongUsage() {
        assertThat(kawat("rules", "nothing-like-it").exit()).isEqualTo(2);
        assertThat(kawat("rules", "--type", "kindness").exit()).isEqualTo(2);
    }

    @Test
    void thePageIsWhatTheRulesSay() throws IOException {
        Path page = Path.of(System.getProperty("kawat.home", ".."), "docs", "rules.md");
        List<String> made = kawat("rules", "--format", "md").out().lines().toList();
        List<String> kept = Files.readAllLines(page);
        int same = 0;
        while (same < made.size() && same < kept.size() && made.get(same).equals(kept.get(same))) {
            same++;
        }
        assertThat(same)
                .as("docs/rules.md is out of date from line " + (same + 1)
                        + " on; write it anew with: ./kawat rules --format md > docs/rules.md")
                .isEqualTo(Math.max(made.size(), kept.size()));
    }
}
