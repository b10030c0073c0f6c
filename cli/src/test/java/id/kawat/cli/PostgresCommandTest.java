package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import id.kawat.record.FactRecord;
import id.kawat.record.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --record jdbc:postgresql://…}, of every sort of command. */
class PostgresCommandTest {
    private static @Nullable EmbeddedPostgres server;
    private static String record = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void twoArticles() throws IOException {
        try {
            EmbeddedPostgres started =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            server = started;
            record = started.getJdbcUrl("postgres", "postgres");
        } catch (IOException | IllegalStateException e) {
            abort("PostgreSQL does not start on this machine: " + e.getMessage());
        }
        try (FactRecord facts = FactRecord.open(Place.of(record))) {
            facts.keep(
                    Telephoned.coding("a1", "Kabar Samudra", "2031-04-03", "FJI", "TON", "Sela Vuniwaqa", "ikan"), "1");
            facts.keep(
                    Telephoned.coding("a2", "Kabar Samudra", "2031-04-04", "FJI", "WSM", "Sela Vuniwaqa", "laut"), "1");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aDatabaseIsReadIntoAndSaysWhichItIs() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Presiden Indonesia mengunjungi Vietnam pada Senin.\n\nKedua pemimpin membahas perdagangan.\n");
        Shell first = kawat("read", "--record", record + "&currentSchema=public&password=rahasia", article.toString());
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out())
                .startsWith(record + "&currentSchema=public: 1 article")
                .doesNotContain("rahasia");
        Shell again = kawat("read", "--record", record, article.toString());
        assertThat(again.out()).contains("1 unchanged");
    }

    @Test
    void itIsAskedSearchedBriefedExportedAndChecked() {
        assertThat(kawat("events", "--record", record, "--between", "FJI", "TON", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(kawat("search", "--record", record, "laut").out()).contains("«laut»");
        assertThat(kawat("brief", "--record", record, "FJI", "WSM").exit()).isZero();
        assertThat(kawat(
                                "export",
                                "--record",
                                record,
                                "--format",
                                "csv",
                                "--out",
                                folder.resolve("csv").toString())
                        .exit())
                .isZero();
        Shell check = kawat("check", "--record", record);
        assertThat(check.out()).startsWith(record + ": ").endsWith(": all fits\n");
        assertThat(check.exit()).isZero();
    }

    @Test
    void aCopyIsTheServersAffair() {
        Shell shell =
                kawat("backup", "--record", record, folder.resolve("copy.db").toString());
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("pg_dump");
    }

    @Test
    void whatIsNoAddressIsWrongUsage() {
        Shell shell = kawat("events", "--record", "postgresql://ani:rahasia@h/kawat");
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("name a file, or jdbc:postgresql://HOST/DATABASE?user=NAME");
    }

    @Test
    void itIsMeasured() {
        Shell full = kawat("bench-record", "--facts", "500", "--keep", record);
        assertThat(full.exit()).isEqualTo(2);
        assertThat(full.err()).contains("holds articles already; name an empty database");
        Shell shell = kawat("bench-record", "--times", "1", "--of", record);
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("all questions");
    }
}
