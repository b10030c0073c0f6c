package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
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
    void aTextGoesToStandardOutputOrToAFile() throws IOException {
        Shell printed = kawat("export", "--record", record, "--format", "annotations");
        assertThat(printed.err()).isEmpty();
        assertThat(printed.exit()).isZero();
        assertThat(printed.out()).contains("\"exact\":\"Kenya dan Peru adalah mitra sejak 1975.\"");
        Path file = folder.resolve("new/notes.jsonld");
        Shell written = kawat("export", "--record", record, "--format", "annotations", "--out", file.toString());
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).isEqualTo(file + ": 1 annotations" + System.lineSeparator());
        assertThat(file).hasContent(printed.out());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatCanBeWrittenWithNothingLeftLyingAbout(Format format) throws IOException {
        Path out = folder.resolve("out");
        Shell shell = kawat("export", "--record", record, "--format", format.toString(), "--out", out.toString());
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.startsWith(".")))
                    .isEmpty();
        }
        if (Files.isDirectory(out)) {
            assertThat(out.resolve("relations." + format)).exists();
        } else {
            assertThat(out).isRegularFile();
        }
    }

    @Test
    void filtersNarrowIt() {
        assertThat(kawat("export", "--record", record, "--format", "annotations", "--between", "Peru", "KEN")
                        .out())
                .contains("\"total\":1");
        assertThat(kawat("export", "--record", record, "--format", "annotations", "--between", "Peru", "CHL")
                        .out())
                .contains("\"total\":0");
        assertThat(kawat("export", "--record", record, "--format", "annotations", "--until", "1970-01-01")
                        .out())
                .contains("\"total\":0");
    }

    @Test
    void wrongUsageIsSaidInWords() throws IOException {
        assertThat(kawat("export", "--record", record, "--format", "csv"))
                .satisfies(shell -> assertThat(shell.exit()).isEqualTo(2))
                .satisfies(shell -> assertThat(shell.err()).contains("--out DIR"));
        assertThat(kawat("export", "--record", record, "--format", "parquet", "--out", record)
                        .err())
                .contains("is a file");
        assertThat(kawat("export", "--record", record, "--format", "ics", "--out", folder.toString())
                        .err())
                .contains("is a folder");
        assertThat(kawat("export", "--record", record, "--format", "ics", "--between", "KEN", "Kenya")
                        .err())
                .contains("same party");
        assertThat(kawat(
                                "export",
                                "--record",
                                record,
                                "--format",
                                "ics",
                                "--since",
                                "2031-01-02",
                                "--until",
                                "2031-01-01")
                        .err())
                .contains("is after");
        Path absent = folder.resolve("absent.db");
        assertThat(kawat("export", "--record", absent.toString(), "--format", "ics")
                        .err())
                .contains("kawat read");
        assertThat(absent).doesNotExist();
    }
}
