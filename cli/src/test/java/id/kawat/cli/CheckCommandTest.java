package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kawat check} and {@code kawat backup}. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private String record = "";

    @BeforeEach
    void twoArticles() {
        record = folder.resolve("kawat.db").toString();
        try (FactRecord facts = FactRecord.open(Path.of(record))) {
            facts.keep(
                    Telephoned.coding("a1", "Kabar Samudra", "2031-04-03", "FJI", "TON", "Sela Vuniwaqa", "ikan"), "1");
            facts.keep(
                    Telephoned.coding("a2", "Kabar Samudra", "2031-04-04", "FJI", "WSM", "Sela Vuniwaqa", "laut"), "1");
        }
    }

    @Test
    void aSoundRecordIsSaidToFit() {
        Shell shell = kawat("check", "--record", record);
        assertThat(shell.out()).isEqualTo(record + ": 2 articles, 2 facts (event 2): all fits\n");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
    }

    @Test
    void eachFaultStandsOnALineWithItsArticleAndFact() throws SQLException {
        damage("UPDATE article SET text = replace(text, 'bertelepon', 'bertelefon') WHERE id = 'a2'");
        Shell shell = kawat("check", "--record", record);
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.out().lines().toList())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("article a2 (berita/a2.txt), fact e-a2: its words «bertelepon» do not stand"))
                .noneSatisfy(line -> assertThat(line).contains("article a1"))
                .last()
                .satisfies(line -> assertThat(line)
                        .contains("2 articles, 2 facts (event 2): ")
                        .endsWith(" faults"));
    }

    @Test
    void forProgramsTheSameIsJson() throws SQLException, IOException {
        damage("UPDATE article SET digest = '00' WHERE id = 'a2'");
        Shell shell = kawat("check", "--record", record, "--format", "json");
        assertThat(shell.exit()).isEqualTo(1);
        JsonNode said = new ObjectMapper().readTree(shell.out());
        assertThat(said.path("sound").booleanValue()).isFalse();
        assertThat(said.path("articles").intValue()).isEqualTo(2);
        assertThat(said.path("facts").path("event").intValue()).isEqualTo(2);
        assertThat(said.path("faults")).hasSize(1);
        assertThat(said.path("faults").path(0).path("article").textValue()).isEqualTo("a2");
        assertThat(said.path("faults").path(0).path("path").textValue()).isEqualTo("berita/a2.txt");
        assertThat(said.path("faults").path(0).path("what").textValue()).contains("digest");
    }

    @Test
    void aRecordThatIsNotThereIsNotMade() {
        Path absent = folder.resolve("absent.db");
        for (String[] command : new String[][] {
            {"check", "--record", absent.toString()}, {"backup", "--record", absent.toString(), folder + "/copy.db"}
        }) {
            Shell shell = kawat(command);
            assertThat(shell.exit()).isEqualTo(2);
            assertThat(shell.err()).contains("there is no record " + absent);
            assertThat(absent).doesNotExist();
        }
    }

    @Test
    void aBackupIsARecordThatFits() {
        String copy = folder.resolve("copy.db").toString();
        Shell shell = kawat("backup", "--record", record, copy);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.exit()).isZero();
        assertThat(shell.out()).isEqualTo(copy + ": 2 articles, 2 facts (event 2): all fits\n");
        assertThat(kawat("events", "--record", copy).out()).contains("FJI", "WSM");
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.db"), "mine");
        Shell shell = kawat("backup", "--record", record, mine.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains(mine + " is there already; a backup overwrites nothing");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void theBackupOfADamagedRecordIsMadeAndSaysSo() throws SQLException {
        damage("UPDATE article SET digest = '00' WHERE id = 'a2'");
        Path copy = folder.resolve("copy.db");
        Shell shell = kawat("backup", "--record", record, copy.toString());
        assertThat(shell.exit()).isEqualTo(1);
        assertThat(shell.err()).contains("kawat check --record " + copy);
        assertThat(copy).exists();
    }

    @Test
    void answersFromADamagedRecordSayThatSomethingIsLeftOut() throws SQLException {
        damage("UPDATE fact SET json = '{' WHERE id = 'e-a2'");
        damage("UPDATE facets SET version = 0");
        Shell shell = kawat("events", "--record", record);
        assertThat(shell.out()).contains("TON").doesNotContain("WSM");
        assertThat(shell.err()).contains("1 fact is damaged and was left out of this answer; 'kawat check' names it");
        assertThat(shell.exit()).isEqualTo(1);
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + record);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
