package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatShipsIsSound() {
        Shell shell = kawat("lexicon", "check");
        assertThat(shell.out()).doesNotContain("problem ").contains("\n0 problems, ");
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .containsPattern("\\d+ entries  lang/id/lexicon/states.tsv")
                .containsPattern("\\d+ rules    lang/id/rules/agree.yml");
    }

    @Test
    void ownFilesAreCountedAndTheirFaultsAllSaidAtOnce() throws IOException {
        own(
                "lexicon/states.tsv",
                "name\tcode\tkind\tcase\tnote\nNipon\tjapan\tname\tcapital\t\nJepang\tJPN\tname\tcapital\t\n");
        own("lexicon/predicates.tsv", "word\tpos\tclass\nmengintip\tVERB\tpeep\n");
        own(
                "rules/own.yml",
                "- id: own/peep\n  yields: { event: ACCUSE, cameo: \"110\" }\n  anchor: { class: pep }\n  actor: agent\n");
        Shell shell = check();
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out())
                .contains("2 entries  " + folder.resolve("lexicon/states.tsv"))
                .contains("states.tsv:2: not a party code: japan")
                .containsPattern("states.tsv:3: 'Jepang' stands in lang/id/lexicon/states.tsv:\\d+ already")
                .contains("predicates.tsv:2: no part of speech named 'VERB'")
                .contains("own.yml:3: own/peep: no class named 'pep'");
    }

    @Test
    void aRuleThatCanNeverReadIsAProblem() throws IOException {
        own("rules/own.yml", """
                - id: own/as-noun
                  yields: { event: ACCUSE, cameo: "110" }
                  anchor: { class: ours-verb, kind: [noun] }
                  actor: agent
                - id: own/both-ways
                  yields: { event: ACCUSE, cameo: "110" }
                  anchor: { class: ours-verb }
                  object: [ours-noun]
                  without-object: [ours-noun]
                  actor: agent
                - id: own/first
                  yields: { event: ACCUSE, cameo: "110" }
                  anchor: { class: ours-noun, kind: [noun] }
                  actor: agent
                - id: own/second
                  yields: { event: REJECT, cameo: "120" }
                  anchor: { class: ours-noun, kind: [noun] }
                  actor: agent
                - id: own/never-there
                  yields: { event: REJECT, cameo: "120" }
                  anchor: { class: ours-verb }
                  object: [o-emperor]
                  actor: agent
                """);
        own("lexicon/predicates.tsv", "word\tpos\tclass\nsangsikan\tV\tours-verb\nkesangsian\tN\tours-noun\n");
        assertThat(check().out())
                .contains("own.yml:1: own/as-noun: can never read: no word of ours-verb is put as noun")
                .contains("own.yml:5: own/both-ways: can never read: it asks for what it forbids")
                .contains("own.yml:15: own/second: can never read: own/first asks the same and is tried first")
                .contains("own.yml:19: own/never-there: can never read: nothing has one of o-emperor")
                .doesNotContain("own/first: can never");
    }

    @Test
    void aNameThatHidesAVerbOrAnotherPartyIsRemarkedOn() throws IOException {
        own("lexicon/states.tsv", "name\tcode\tkind\tcase\tnote\nMengecam\tTCD\tname\tcapital\t\n");
        own("lexicon/bodies.tsv", "name\tcode\tkind\tcase\tnote\nJepang\tIGO:JP\tbody\tcapital\t\n");
        Shell shell = check();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("states.tsv:2: 'Mengecam' is found before the predicate 'kecam' (condemn)")
                .contains("'Jepang' is JPN here and IGO:JP in " + folder.resolve("lexicon/bodies.tsv:2"));
    }

    @Test
    void lexiconAloneSaysWhatToDo() {
        Shell shell = kawat("lexicon");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("kawat lexicon check");
    }

    private Shell check() {
        return kawat("lexicon", "check", "--lang-dir", folder.toString(), "--remarks");
    }

    private void own(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
