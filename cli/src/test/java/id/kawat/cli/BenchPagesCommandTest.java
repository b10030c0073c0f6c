package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchPagesCommandTest {
    private static final String STORY =
            "Presiden Kenya menerima Perdana Menteri Islandia di Nairobi, kata juru bicaranya pada Rabu.";

    @TempDir
    private Path folder;

    @Test
    void aBenchmarksFolderIsReadAndWhatWasReadIsWrittenInItsForm() throws IOException {
        Files.createDirectory(folder.resolve("html"));
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(folder.resolve("html").resolve("ab12.html.gz")))) {
            out.write(("<html><body><h1>Kenya dan Islandia</h1><p>" + STORY + "</p></body></html>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"ab12\": {\"articleBody\": \"" + STORY + "\", \"url\": \"x\"}}");
        Path output = folder.resolve("kawat.json");
        Shell shell =
                kawat("bench-pages", folder.toString(), "--output", output.toString(), "--rounds", "2", "--show", "1");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out())
                .contains("body      F1 1.000  precision 1.000  recall 1.000  word for word 1.000  of 1 pages")
                .contains("1.000  precision 1.000  recall 1.000  ab12")
                .containsPattern("speed +[\\d,]+ pages of 0 KiB");
        assertThat(output).content().contains("\"ab12\"", "\"articleBody\" : \"" + STORY + "\"");
    }

    @Test
    void aFolderWithoutGoldIsSaidToHaveNone() {
        Shell empty = kawat("bench-pages", folder.toString());
        assertThat(empty.exit()).isEqualTo(1);
        assertThat(empty.err()).contains(folder + ": holds no gold: neither ground-truth.json nor NAME.gold.json");
        Shell missing = kawat("bench-pages", folder.resolve("tidak-ada").toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err()).contains("does not exist");
    }
}
