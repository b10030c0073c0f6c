package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kawat stale} and {@code kawat recode}: what words of one's own make of articles that were read without them. */
class RecodeCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void readWithoutOnesOwnWords() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "Nipon Raya mengecam Chad.\n");
        Files.writeString(news.resolve("2.txt"), "Jepang mengecam Chad.\n");
        Files.createDirectories(folder.resolve("mine/lexicon"));
        Files.writeString(
                folder.resolve("mine/lexicon/states.tsv"),
                "name\tcode\tkind\tcase\tnote\nNipon Raya\tJPN\tname\tcapital\t\n");
        assertThat(kawat("read", "--record", record(), news.toString()).exit()).isZero();
    }

    @Test
    void otherWordsMakeEveryArticleStaleUntilItIsReadAnew() {
        Shell fresh = kawat("stale", "--record", record());
        assertThat(fresh.out()).isEmpty();
        assertThat(fresh.err()).contains("0 of 2 articles");
        Shell stale = withMine("stale", "--format", "csv");
        assertThat(stale.out().lines()).hasSize(3);
        assertThat(stale.out()).contains(CoderVersion.current()).contains("1.txt");
        assertThat(stale.err()).contains("2 of 2 articles", "kawat recode");

        Shell dry = withMine("recode", "--dry-run");
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("1.txt", "  + e-", "ACCUSE", "JPN>TCD").doesNotContain("2.txt");
        assertThat(dry.err())
                .contains("2 articles read anew, 1 with changes (facts: 1 new, 0 gone", "nothing was changed");
        assertThat(events()).containsOnlyOnce("JPN>TCD");

        assertThat(withMine("recode").out()).isEqualTo(dry.out());
        assertThat(events().split("JPN>TCD", -1)).hasSize(3);
        assertThat(withMine("stale").err()).contains("0 of 2 articles");
        assertThat(withMine("recode").out()).isEmpty();
    }

    @Test
    void correctionsThatLoseTheirFactAreNamedAndFindItAgain() throws IOException {
        assertThat(withMine("recode").exit()).isZero();
        String added = kawat("events", "--record", record(), "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains("1.txt"))
                .findFirst()
                .orElse("")
                .split(",")[0];
        Shell edited = kawat(
                "edit", added, "date=2031-05", "--by", "Sri", "--reason", "by the dateline", "--record", record());
        assertThat(edited.exit()).as(edited.err()).isZero();

        Shell back = kawat("recode", "--record", record(), "--format", "json");
        JsonNode first =
                new ObjectMapper().readTree(back.out().lines().findFirst().orElse(""));
        assertThat(first.path("gone")).hasSize(1);
        assertThat(first.path("corrections").get(0).path("state").asText()).isEqualTo("unattached");
        assertThat(back.err()).contains("1 correction moved");
        assertThat(kawat("corrections", "--state", "unattached", "--record", record())
                        .out())
                .contains("k1", "date - → 2031-05");

        assertThat(withMine("recode").out()).contains("  k1 edit by Sri");
        assertThat(events()).contains("2031-05");
    }

    @Test
    void aRecordThatIsNotThereIsWrongUsage() {
        String none = folder.resolve("none.db").toString();
        assertThat(kawat("recode", "--record", none).exit()).isEqualTo(2);
        assertThat(kawat("stale", "--record", none).err()).contains("kawat read");
        assertThat(Files.exists(Path.of(none))).isFalse();
        assertThat(withMine("recode", "--threads", "0").exit()).isEqualTo(2);
    }

    private Shell withMine(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 4);
        all[words.length] = "--lang-dir";
        all[words.length + 1] = folder.resolve("mine").toString();
        all[words.length + 2] = "--record";
        all[words.length + 3] = record();
        return kawat(all);
    }

    private String events() {
        return kawat("events", "--record", record()).out();
    }

    private String record() {
        return folder.resolve("kawat.db").toString();
    }
}
