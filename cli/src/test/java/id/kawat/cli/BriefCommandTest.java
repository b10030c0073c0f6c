package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
