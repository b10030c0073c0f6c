package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kawat commitments} and {@code kawat history} on two short articles. */
class PairCommandsTest {
    @TempDir
    private static Path folder;

    private static String record = "";

    @BeforeAll
    static void twoArticles() throws IOException {
        record = folder.resolve("kawat.db").toString();
        Path asked = Files.writeString(folder.resolve("1.txt"), """
                Ghana dan Cile Bicara soal Kakao

                Selasa, 7 Mei 2024

                ACCRA — Ghana dan Cile menjalin hubungan diplomatik sejak 1975. Menteri Luar Negeri Ghana Kwesi Ofori \
                berjanji membuka konsulat di Valparaíso paling lambat Maret 2025.
                """);
        Path refused = Files.writeString(folder.resolve("2.txt"), """
                Cile Minta Ghana Buka Pasar Anggur

                Rabu, 8 Mei 2024

                SANTIAGO — Cile meminta Ghana membuka pasar bagi anggur.
                """);
        Shell read = kawat("read", "--record", record, asked.toString(), refused.toString());
        assertThat(read.exit()).as(read.err()).isZero();
    }

    @Test
    void whatIsOpenAndWhatHasLapsedIsListedWithItsWords() {
        Shell shell = kawat("commitments", "Ghana", "Chile", "--record", record, "--today", "2025-06-01");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out().lines().filter(line -> line.startsWith("lapsed")))
                .singleElement()
                .asString()
                .contains("promise", "GHA>CHL", "2025-03", "konsulat");
        assertThat(shell.out().lines().filter(line -> line.startsWith("open")))
                .singleElement()
                .asString()
                .contains("request", "GHA>CHL");
        assertThat(shell.out()).contains("«Cile meminta Ghana membuka pasar bagi anggur.»");
    }

    @Test
    void onlyThoseOfOneStatusWhereAskedFor() {
        assertThat(kawat("commitments", "GHA", "CHL", "--record", record, "--today", "2025-01-01", "--status", "lapsed")
                        .out())
                .endsWith("(none)\n");
    }

    @Test
    void asJsonEachLinkHasItsIdReasonAndSource() throws IOException {
        Shell shell =
                kawat("commitments", "GHA", "CHL", "--record", record, "--today", "2025-06-01", "--format", "json");
        JsonNode root = new ObjectMapper().readTree(shell.out());
        assertThat(root.get("today").asText()).isEqualTo("2025-06-01");
        JsonNode first = root.get("commitments").get(0);
        assertThat(first.get("state").asText()).isEqualTo("lapsed");
        assertThat(first.get("links").get(0).get("id").asText()).startsWith("l-");
        assertThat(first.get("links").get(0).get("source").get("sentence").asText())
                .contains("berjanji");
        assertThat(first.get("links").get(1).get("source").isNull()).isTrue();
    }

    @Test
    void theHistoryTellsStepsAndAnniversaries() throws IOException {
        Shell table = kawat("history", "CHL", "GHA", "--record", record, "--today", "2025-01-01");
        assertThat(table.out())
                .contains(
                        "1975        diplomatic-relations",
                        "established",
                        "due 2025: 50 years of diplomatic-relations");
        JsonNode root = new ObjectMapper()
                .readTree(kawat("history", "CHL", "GHA", "--record", record, "--format", "json")
                        .out());
        assertThat(root.get("steps").get(0).get("date").asText()).isEqualTo("1975");
        assertThat(root.get("steps").get(0).get("sources").get(0).get("path").asText())
                .endsWith("1.txt");
    }

    @Test
    void wrongNamesAreWrongUsage() {
        assertThat(kawat("history", "CHL", "Chile", "--record", record).exit()).isEqualTo(2);
        assertThat(kawat("commitments", "CHL", "Ghanna", "--record", record).err())
                .contains("GHA");
        assertThat(kawat(
                                "history",
                                "CHL",
                                "GHA",
                                "--record",
                                folder.resolve("none.db").toString())
                        .err())
                .contains("kawat read");
        assertThat(kawat("history", "CHL", "GHA", "--record", record, "--today", "besok")
                        .exit())
                .isEqualTo(2);
    }
}
