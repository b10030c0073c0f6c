package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void oneArticle() {
        try (FactRecord record = FactRecord.open(file())) {
            record.keep(FactRecordTest.ferry("a1").coding(), "1");
        }
    }

    @Test
    void theCopyIsARecordByItself() {
        Path copy = folder.resolve("jauh/sekali/salinan.db");
        try (FactRecord record = FactRecord.open(file())) {
            CheckReport report = record.backup(copy);
            assertThat(report.sound()).isTrue();
            assertThat(report.articles()).isEqualTo(1);
            record.keep(FactRecordTest.ferry("a2").coding(), "1");
        }
        try (FactRecord record = FactRecord.openExisting(copy)) {
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.facts("a1"))
                    .isEqualTo(FactRecordTest.ferry("a1").coding().facts());
            assertThat(record.search("feri").list()).hasSize(1);
            assertThat(record.keep(FactRecordTest.ferry("a1").coding(), "1")).isEqualTo(Kept.UNCHANGED);
        }
    }

    @Test
    void nothingButTheCopyIsLeftBesideIt() throws IOException {
        Path copy = folder.resolve("salinan/kawat.db");
        try (FactRecord record = FactRecord.open(file())) {
            record.backup(copy);
        }
        try (Stream<Path> files = Files.list(copy.getParent())) {
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void whileAnotherProgramWritesTheCopyHoldsWhatWasFinished() throws SQLException {
        Path copy = folder.resolve("salinan.db");
        try (FactRecord record = FactRecord.open(file());
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE article SET digest = 'none yet'");
            assertThat(record.backup(copy).sound()).isTrue();
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.db"), "mine");
        try (FactRecord record = FactRecord.open(file())) {
            assertThatThrownBy(() -> record.backup(mine))
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + mine
                            + ": copying the record to it: the file is there already, and a backup overwrites nothing");
            assertThatThrownBy(() -> record.backup(file())).isInstanceOf(RecordException.class);
        }
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        try (FactRecord record = FactRecord.open(file())) {
            assertThatThrownBy(() -> record.backup(plain.resolve("salinan.db")))
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + plain.resolve("salinan.db") + ": copying the record to it: " + plain
                            + " is there already");
        }
    }

    @Test
    void theCopyOfADamagedRecordIsMadeWithItsFaults() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE article SET digest = 'wrong'");
        }
        try (FactRecord record = FactRecord.open(file())) {
            CheckReport report = record.backup(folder.resolve("salinan.db"));
            assertThat(report.faults()).isEqualTo(record.check().faults()).hasSize(1);
        }
        assertThat(folder.resolve("salinan.db")).exists();
    }

    private Path file() {
        return folder.resolve("kawat.db");
    }
}
