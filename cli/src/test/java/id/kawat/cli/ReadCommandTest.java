package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "Kenya dan Peru adalah mitra.");
        Files.writeString(folder.resolve("2.txt"), "Peru dan Kenya adalah mitra lama.");
    }

    @Test
    void readingTheSameArticlesAgainChangesNothing() {
        Shell first = read("1", folder.toString());
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out()).endsWith("kawat.db: 2 articles (2 new, 0 read anew, 0 unchanged), 2 facts\n");
        assertThat(read("1", folder.toString()).out())
                .endsWith("2 articles (0 new, 0 read anew, 2 unchanged), 0 facts\n");
        assertThat(read("2", folder.toString()).out()).endsWith("(0 new, 2 read anew, 0 unchanged), 2 facts\n");
        try (FactRecord record = FactRecord.openExisting(folder.resolve(".kawat.db"))) {
            assertThat(record.relations(Partners.KENYA, Partners.PERU)).hasSize(2);
        }
    }

    @Test
    void anArticleThatFailsIsNamedAndTheRestIsKept() throws IOException {
        Files.writeString(folder.resolve("0.txt"), "");
        Files.writeString(folder.resolve("1b.txt"), "Kenya dan Peru tidak bohong.");
        Shell shell = read("1", folder.toString(), folder + "/absent.txt");
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("0.txt: is empty"))
                .anySatisfy(line -> assertThat(line).contains("1b.txt: was not kept: "))
                .anySatisfy(line -> assertThat(line).contains("absent.txt: does not exist"));
        assertThat(shell.out())
                .endsWith("2 articles (2 new, 0 read anew, 0 unchanged), 2 facts; 3 failed\n"
                        + "  failed: does not exist (1), is empty (1), was not kept (1)\n");
    }

    @Test
    void whatTheRecordHoldsIsNotCodedAgain() {
        AtomicInteger coded = new AtomicInteger();
        ReadCommand counting = new ReadCommand(
                _ -> article -> {
                    coded.incrementAndGet();
                    return Partners.code(article);
                },
                _ -> "1");
        String record = folder.resolve(".kawat.db").toString();
        Shell.of(counting, "--record", record, folder.toString());
        assertThat(coded).hasValue(2);
        Shell.of(counting, "--record", record, folder.toString());
        assertThat(coded).hasValue(2);
    }

    @Test
    void articlesInOtherLanguagesAreSetAsideByNameUnlessTheUserInsists() throws IOException {
        Files.writeString(folder.resolve("3.txt"), OtherLanguages.ENGLISH);
        Files.writeString(folder.resolve("4.txt"), OtherLanguages.KOREAN);
        Shell shell = read("1", folder.toString());
        assertThat(shell.exit()).isZero();
        assertThat(shell.err().lines())
                .containsExactly(
                        "kawat: " + folder + "/3.txt: is in English (en), not Indonesian: set aside",
                        "kawat: " + folder + "/4.txt: is in Korean (ko), not Indonesian: set aside");
        assertThat(shell.out())
                .endsWith("2 articles (2 new, 0 read anew, 0 unchanged), 2 facts; 2 set aside\n"
                        + "  set aside, not being Indonesian: English (en) (1), Korean (ko) (1)\n");
        assertThat(read("1", "--language", "id", folder.toString()).out())
                .endsWith("4 articles (2 new, 0 read anew, 2 unchanged), 2 facts\n");
        try (FactRecord record = FactRecord.openExisting(folder.resolve(".kawat.db"))) {
            assertThat(record.askArticles().list()).hasSize(4);
        }
        assertThat(read("1", "--language", "en", folder.toString()).err())
                .contains("there are rules for Indonesian (id) only");
    }

    @Test
    void aQuietRunSaysOnlyWhatFailed() throws IOException {
        Files.writeString(folder.resolve("0.txt"), "");
        Shell shell = read("1", "--quiet", folder.toString());
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("kawat: " + folder + "/0.txt: is empty\n");
    }

    @Test
    void aRecordThatIsNoRecordEndsTheRunBeforeItBegins() throws IOException {
        Files.writeString(folder.resolve(".kawat.db"), "a shopping list of somebody's");
        Shell shell = read("1", folder.toString());
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains(".kawat.db").contains("not an SQLite file");
        assertThat(folder.resolve(".kawat.db")).hasContent("a shopping list of somebody's");
    }

    @Test
    void noThreadsIsWrongUsage() {
        Shell shell = read("1", "--threads", "0", folder.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--threads must be at least 1");
    }

    private Shell read(String version, String... words) {
        String[] args = new String[words.length + 2];
        args[0] = "--record";
        args[1] = folder.resolve(".kawat.db").toString();
        System.arraycopy(words, 0, args, 2, words.length);
        return Shell.of(new ReadCommand(_ -> Partners::code, _ -> version), args);
    }
}
