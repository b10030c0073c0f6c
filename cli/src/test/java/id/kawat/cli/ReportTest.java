package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path news = Path.of("news");
    private Path report = Path.of("run.json");

    @BeforeEach
    void aFolderOfAllSorts() throws IOException {
        report = folder.resolve("run.json");
        news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("1.txt"), "Kenya dan Peru adalah mitra.");
        Files.writeString(news.resolve("2.txt"), "Kenya dan Peru adalah mitra.");
        Files.writeString(news.resolve("3.txt"), "");
        Files.writeString(news.resolve("4.jpg"), "x");
        Files.writeString(news.resolve("5.txt"), OtherLanguages.MALAY);
        Files.writeString(
                news.resolve("6.html"), "<html><body><p>Kenya dan Peru bertemu di kota Lima pada hari Selasa.</p>");
        Files.writeString(news.resolve("7.txt"), "Kenya dan Peru tidak bohong.");
    }

    @Test
    void itCountsAndListsEverythingThatWasNotReadWithItsReason() throws IOException {
        Shell shell = read(news.toString());
        assertThat(shell.exit()).isEqualTo(1);
        JsonNode told = JSON.readTree(report.toFile());
        assertThat(told.get("counts").toString())
                .isEqualTo(
                        "{\"articles\":3,\"facts\":2,\"new\":2,\"recoded\":0,\"changed\":0,\"older\":0,\"unchanged\":1,"
                                + "\"failed\":2,\"set_aside\":1,\"passed_over\":1,\"remarks\":1}");
        assertThat(told.get("notes"))
                .extracting(note -> note.get("what").asText() + " "
                        + note.get("path").asText().substring(news.toString().length() + 1) + ": "
                        + note.get("reason").asText().split("[:;]")[0])
                .containsExactly(
                        "failed 3.txt: is empty",
                        "passed_over 4.jpg: no article by its name (.jpg)",
                        "set_aside 5.txt: is in Malay (ms), not Indonesian",
                        "remark 6.html: the page is cut off before its end",
                        "failed 7.txt: was not kept");
        assertThat(told.get("reasons").get("failed").toString()).isEqualTo("{\"is empty\":1,\"was not kept\":1}");
        assertThat(told.get("end").asText()).isEqualTo("complete");
        assertThat(told.get("exit").asInt()).isEqualTo(1);
        assertThat(told.get("coder").asText()).isEqualTo("1");
        assertThat(told.get("sources").get(0).asText()).isEqualTo(news.toString());
        assertThat(folder.resolve("run.json.part")).doesNotExist();
    }

    @Test
    void aRunThatBreaksIsReportedAsBrokenWithTheReason() throws IOException {
        Files.writeString(folder.resolve("kawat.db"), "a shopping list of somebody's");
        Files.writeString(report, "the one before");
        assertThat(read(news.toString()).exit()).isEqualTo(1);
        // The record could not be opened: there has been no run, and the report before it stands.
        assertThat(report).hasContent("the one before");

        Shell shell = Shell.of(
                new CodeCommand(
                        _ -> article -> {
                            throw new AssertionError("the machine fails");
                        },
                        _ -> "1"),
                "--report",
                report.toString(),
                news.toString());
        assertThat(shell.exit()).isEqualTo(1);
        JsonNode told = JSON.readTree(report.toFile());
        assertThat(told.get("end").asText()).isEqualTo("broken");
        assertThat(told.get("error").asText()).contains("the machine fails");
        assertThat(told.get("exit").asInt()).isEqualTo(1);
    }

    @Test
    void aReportThatCannotBeWrittenIsWrongUsageBeforeAnythingIsRead() {
        report = folder.resolve("absent/run.json");
        Shell shell = read(news.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("--report " + report + ": cannot be written");
    }

    private Shell read(String... words) {
        String[] args = new String[words.length + 4];
        args[0] = "--record";
        args[1] = folder.resolve("kawat.db").toString();
        args[2] = "--report";
        args[3] = report.toString();
        System.arraycopy(words, 0, args, 4, words.length);
        return Shell.of(new ReadCommand(_ -> Partners::code, _ -> "1"), args);
    }
}
