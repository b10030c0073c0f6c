package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    private Path folder;

    private String record = "";

    @BeforeEach
    void oneArticle() throws IOException {
        record = folder.resolve("kawat.db").toString();
        Path article = Files.writeString(folder.resolve("1.txt"), "Kenya dan Peru adalah mitra sejak 1975.");
        Shell.of(new ReadCommand(_ -> Partners::code, _ -> "1"), "--record", record, article.toString());
    }

    @Test
    void partiesMayBeNamedOrCoded() {
        Shell byCode = kawat("brief", "KEN", "PER", "--record", record);
        assertThat(byCode.err()).isEmpty();
        assertThat(byCode.exit()).isZero();
        assertThat(byCode.out()).contains("1975", "Kenya dan Peru adalah mitra sejak 1975.");
        assertThat(kawat("brief", "peru", "Kenya", "--record", record).out()).contains("1975");
    }

    @Test
    void aBriefInEnglishStillQuotesTheArticlesOwnWords() {
        assertThat(kawat("brief", "KEN", "PER", "--lang", "en", "--record", record)
                        .out())
                .contains("Partnership since 1975", "Kenya dan Peru adalah mitra sejak 1975.");
    }

    @Test
    void anUnknownNameIsWrongUsageAndNearOnesAreNamed() {
        Shell shell = kawat("brief", "KEN", "Perru", "--record", record);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("Perru", "PER");
    }

    @Test
    void withoutARecordItSaysHowToMakeOneAndMakesNone() {
        Path absent = folder.resolve("absent.db");
        Shell shell = kawat("brief", "KEN", "PER", "--record", absent.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("kawat read");
        assertThat(absent).doesNotExist();
    }

    @Test
    void aPartyWithItselfIsNoPair() {
        Shell shell = kawat("brief", "KEN", "Kenya", "--record", record);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("same party");
    }

    @Test
    void theNameOfTheFileSaysWhatItIsToBeAndTheSameDayGivesTheSameFile() throws IOException {
        for (String form : List.of("md", "html", "docx", "pdf")) {
            Path file = folder.resolve("brief." + form);
            Path again = folder.resolve("again." + form);
            assertThat(kawat(
                            "brief",
                            "KEN",
                            "PER",
                            "--record",
                            record,
                            "--today",
                            "2025-02-01",
                            "--out",
                            file.toString()))
                    .satisfies(shell -> assertThat(shell.exit()).isZero())
                    .satisfies(shell -> assertThat(shell.out()).isEmpty());
            kawat("brief", "KEN", "PER", "--record", record, "--today", "2025-02-01", "--out", again.toString());
            assertThat(file).hasSameBinaryContentAs(again);
        }
        assertThat(Files.readString(folder.resolve("brief.html"))).startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("brief.pdf"))
                .satisfies(file -> assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F'));
        assertThat(folder.resolve("brief.docx"))
                .satisfies(file -> assertThat(Files.readAllBytes(file)).startsWith('P', 'K'));
    }

    @Test
    void whatIsNotTextDoesNotGoToATerminal() {
        Shell shell = kawat("brief", "KEN", "PER", "--record", record, "--format", "pdf");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("pdf goes into a file; say which: --out brief.pdf");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("absent/brief.html");
        Shell shell = kawat("brief", "KEN", "PER", "--record", record, "--out", file.toString());
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("cannot write " + file + ": there is no such folder");
    }

    @Test
    void aFileWhoseNameDoesNotSayWhatItIsIsAskedAbout() {
        Path file = folder.resolve("brief.doc");
        Shell shell = kawat("brief", "KEN", "PER", "--record", record, "--out", file.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains(file.toString(), ".docx");
        assertThat(file).doesNotExist();
        assertThat(kawat("brief", "KEN", "PER", "--record", record, "--format", "md", "--out", file.toString())
                        .exit())
                .isZero();
    }

    @Test
    void eitherPartiesOrAPersonIsAsked() {
        assertThat(kawat("brief", "--record", record).err()).contains("say on whom");
        assertThat(kawat("brief", "KEN", "--person", "Lan", "--record", record).err())
                .contains("not both");
        assertThat(kawat("brief", "Kenya", "--record", record).out()).startsWith("# Kenya");
        assertThat(kawat("brief", "--person", "Lan Anh", "--record", record).out())
                .contains("Catatan tidak memuat siapa pun yang bernama Lan Anh.");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        for (String option : List.of("--since", "--until", "--today")) {
            Shell shell = kawat("brief", "KEN", "PER", option, "2025-06-31", "--record", record);
            assertThat(shell.exit()).as(option).isEqualTo(2);
            assertThat(shell.err()).as(option).contains(option, "2025-06-31");
        }
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsWrongUsage() {
        Shell shell = kawat("brief", "KEN", "PER", "--since", "2025", "--until", "2024", "--record", record);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--until 2024 is over before --since 2025");
    }

    @Test
    void whatIsNewSinceADay() {
        Shell shell = kawat("diff", "KEN", "PER", "--since", "2025", "--today", "2025-02-01", "--record", record);
        assertThat(shell.exit()).isZero();
        // The article has no date, and counts as known before.
        assertThat(shell.out())
                .contains("# Yang baru: Kenya – Peru", "Tidak ada hal baru dalam catatan sejak 1 Januari 2025.");
    }

    @Test
    void newsOfTheFutureIsWrongUsage() {
        Shell shell = kawat("diff", "KEN", "PER", "--since", "2025-03", "--today", "2025-02-01", "--record", record);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--since 2025-03 is after the day it is asked for, 2025-02-01");
        assertThat(kawat("diff", "KEN", "PER", "--record", record).err()).contains("--since");
    }

    /** What stands between the marks, but for what is left out. */
    @Test
    void theReadmeShowsABriefAsItPrints() throws IOException {
        Path home = Path.of(System.getProperty("kawat.home", ".."));
        String sample = home + "/samples/04-vietnam-selandia-baru.html";
        String own = folder.resolve("readme.db").toString();
        kawat("read", sample, "--record", own);
        String printed = kawat("brief", "NZL", "VNM", "--today", "2025-06-01", "--record", own)
                .out()
                .replace(home + "/", "");
        String readme = Files.readString(home.resolve("README.md"));
        List<String> shown = readme.substring(readme.indexOf("<!-- brief -->") + 15, readme.indexOf("<!-- /brief -->"))
                .lines()
                .map(line -> line.substring(Math.min(line.length(), 2)))
                .filter(line -> !line.isBlank() && !line.contains("…"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(printed.lines()).containsSubsequence(shown);
    }
}
