package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.lexicon.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LangDirTest {
    @TempDir
    private Path folder;

    private String article = "";

    @BeforeEach
    void ownNamesAndRules() throws IOException {
        article = Files.writeString(folder.resolve("1.txt"), "Nipon Raya mengecam Chad.\n")
                .toString();
        Files.createDirectories(folder.resolve("mine/lexicon"));
        Files.writeString(
                folder.resolve("mine/lexicon/states.tsv"),
                "name\tcode\tkind\tcase\tnote\nNipon Raya\tJPN\tname\tcapital\t\n");
    }

    @Test
    void codeReadsWithOnesOwnWords() {
        assertThat(kawat("code", article).out()).doesNotContain("JPN");
        assertThat(kawat("code", article, "--lang-dir", mine()).out()).containsPattern("ACCUSE .*occurred JPN>TCD");
    }

    @Test
    void aRuleOfOnesOwnReadsToo() throws IOException {
        Files.createDirectories(folder.resolve("mine/rules"));
        Files.writeString(folder.resolve("mine/rules/own.yml"), """
                - id: own/condemn
                  note: Ours.
                  yields: { event: PROTEST, cameo: "141" }
                  anchor: { class: condemn }
                  priority: 20
                  actor: agent
                  recipient: patient
                """);
        assertThat(kawat("code", article, "--lang-dir", mine()).out())
                .contains("PROTEST occurred JPN>TCD", "own/condemn");
    }

    @Test
    void aFileNothingWouldReadIsNotPassedOver() throws IOException {
        Files.writeString(folder.resolve("mine/lexicon/state.tsv"), "name\n");
        Shell shell = kawat("code", article, "--lang-dir", mine());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err())
                .contains("state.tsv is none of the files that are read; did you mean lexicon/states.tsv?");
    }

    @Test
    void brokenEntriesStopTheStartWithTheirPlace() throws IOException {
        Files.writeString(
                folder.resolve("mine/lexicon/states.tsv"),
                "name\tcode\tkind\tcase\tnote\nNipon\tjapan\tname\tcapital\t\n");
        Shell shell = kawat("code", article, "--lang-dir", mine());
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("states.tsv:2: not a party code: japan");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(kawat("code", article, "--lang-dir", mine() + "x").exit()).isEqualTo(2);
    }

    @Test
    void anotherFolderIsAnotherVersionOfTheCoder() throws IOException {
        DataFolder data = new DataFolder("id", Optional.of(folder.resolve("mine")));
        String before = CoderVersion.of(data);
        assertThat(before).startsWith(CoderVersion.current() + "+");
        Files.writeString(
                folder.resolve("mine/lexicon/states.tsv"),
                "name\tcode\tkind\tcase\tnote\nNipon\tJPN\tname\tcapital\t\n");
        assertThat(CoderVersion.of(data)).isNotEqualTo(before);
        assertThat(CoderVersion.of(DataFolder.shipped())).isEqualTo(CoderVersion.current());
    }

    private String mine() {
        return folder.resolve("mine").toString();
    }
}
