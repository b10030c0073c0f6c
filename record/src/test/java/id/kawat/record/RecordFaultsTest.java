package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the disk, the folder or the file will not do, and that nothing is lost by it. */
class RecordFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordIsMadeWithItsFolders() {
        try (FactRecord record = FactRecord.open(folder.resolve("baru/sekali/kawat.db"))) {
            assertThat(record.articles()).isZero();
        }
    }

    @Test
    void aMissingRecordIsNotMadeWhenOnlyQuestionsAreAsked() {
        assertThatThrownBy(() -> FactRecord.openExisting(file()))
                .isInstanceOf(RecordException.class)
                .hasMessage("record " + file() + ": opening it: there is no such file");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileThatIsNotSqliteIsLeftAlone() throws IOException {
        Files.writeString(file(), "Ini catatan belanja, bukan basis data.");
        failsToOpen("the file is not an SQLite file, so no Kawat record");
        assertThat(file()).hasContent("Ini catatan belanja, bukan basis data.");
    }

    @Test
    void anotherProgramsSqliteFileIsLeftAlone() throws SQLException {
        sql("CREATE TABLE belanja (barang TEXT)");
        failsToOpen("the file is another program's SQLite file, no Kawat record");
        sql("INSERT INTO belanja VALUES ('beras')");
    }

    @Test
    void aNewerSchemaIsNamedAndLeftAlone() throws SQLException {
        FactRecord.open(file()).close();
        sql("PRAGMA user_version = 99");
        failsToOpen("its tables are of version 99, and this Kawat knows them up to " + Migrations.newest()
                + "; open it with a newer Kawat");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(file());
        failsToOpen("this is a folder, not a file");
    }

    @Test
    void aFileWhereAFolderIsWantedIsNamed() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        assertThatThrownBy(() -> FactRecord.open(plain.resolve("kawat.db")))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(plain.resolve("kawat.db") + ": opening it: " + plain + " is not a folder");
    }

    @Test
    void anUnwritableFolderIsNamed() {
        // Not even root may make files here; where there is no such folder, the test has nothing to show.
        Path system = Path.of("/proc/kawat.db");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        assertThatThrownBy(() -> FactRecord.open(system))
                .isInstanceOf(RecordException.class)
                .hasMessage(
                        "record /proc/kawat.db: opening it: the file cannot be opened or made; may its folder be written?");
    }

    @Test
    void aReadOnlyRecordIsNamedAndKeepsWhatItHolds() {
        keep("a1");
        try (FactRecord record = FactRecord.open(file(), List.of("query_only = ON"))) {
            assertThatThrownBy(() -> record.keep(FactRecordTest.ferry("a2").coding(), "1"))
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + file() + ": keeping article berita/a2.txt: the file may only be read");
            assertThat(record.facts("a1")).isNotEmpty();
        }
    }

    @Test
    void aFileWithoutWritePermissionIsNamed() {
        keep("a1");
        assertThat(file().toFile().setWritable(false)).isTrue();
        assumeTrue(!Files.isWritable(file()), "root may write anything");
        failsToOpen("the file may only be read");
    }

    @Test
    void aFolderWithoutWritePermissionIsNamed() {
        keep("a1");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeTrue(!Files.isWritable(folder), "root may write anywhere");
            failsToOpen("its folder may only be read, and an open record has files beside it");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFullDiskLosesNothingAndTheRunMayGoOnLater() {
        keep("a1");
        try (FactRecord record = FactRecord.open(file(), List.of("max_page_count = 80"))) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            record.keep(FactRecordTest.ferry("b" + i).coding(), "1");
                        }
                    })
                    .isInstanceOf(RecordException.class)
                    .hasMessageStartingWith("record " + file() + ": keeping article berita/b")
                    .hasMessageEndingWith(
                            ": the disk is full; nothing of this was kept, what stood before is unharmed");
            int held = record.articles();
            assertThat(held).isGreaterThan(1);
            assertThat(record.facts("b" + (held - 1))).isEmpty();
            assertThat(record.facts("b" + (held - 2)))
                    .isEqualTo(FactRecordTest.ferry("b" + (held - 2)).coding().facts());
        }
        assertThat(keep("b999")).isEqualTo(Kept.NEW);
    }

    @Test
    void onAFullDiskNothingOfAStepOfManyIsKept() {
        try (FactRecord record = FactRecord.open(file())) {
            record.keep(FactRecordTest.ferry("a1").coding(), "1");
        }
        try (FactRecord record = FactRecord.open(file(), List.of("max_page_count = 80"));
                Intake intake = record.intake()) {
            for (int i = 0; i < 500; i++) {
                intake.add(FactRecordTest.ferry("b" + i).coding(), "1");
            }
            assertThatThrownBy(intake::write)
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + file() + ": keeping 500 articles from berita/b0.txt to berita/b499.txt:"
                            + " the disk is full; nothing of this was kept, what stood before is unharmed");
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.check().faults()).isEmpty();
            assertThat(intake.kept()).isEmpty();
        }
        try (FactRecord record = FactRecord.open(file());
                Intake intake = record.intake()) {
            for (int i = 0; i < 500; i++) {
                intake.add(FactRecordTest.ferry("b" + i).coding(), "1");
            }
            intake.write();
            assertThat(record.articles()).isEqualTo(501);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    @Test
    void aWriterWhoHoldsTheFileTooLongIsWaitedForAndThenNamed() throws SQLException {
        keep("a1");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement();
                FactRecord record = FactRecord.open(file(), List.of("busy_timeout = 50"))) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> record.keep(FactRecordTest.ferry("a2").coding(), "1"))
                    .isInstanceOf(RecordException.class)
                    .hasMessageEndingWith("another program is writing to it; try again when it has finished");
            statement.execute("ROLLBACK");
            assertThat(record.keep(FactRecordTest.ferry("a2").coding(), "1")).isEqualTo(Kept.NEW);
        }
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        keep("a1");
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 100; i < bytes.length; i++) {
            bytes[i] = (byte) (bytes[i] ^ 0x5a);
        }
        Files.write(file(), bytes);
        assertThatThrownBy(() -> FactRecord.open(file()))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith("record " + file() + ": opening it: the file is damaged");
    }

    @Test
    void aDamagedPageIsNamedAndTheRestIsStillLookedOver() throws Exception {
        for (String id : List.of("a1", "a2", "a3")) {
            keep(id);
        }
        int page = rootOf("fact_party_day");
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.seek((page - 1) * 4096L + 8);
            bytes.write(new byte[4000]);
        }
        try (FactRecord record = FactRecord.open(file())) {
            CheckReport report = record.check();
            assertThat(report.faults())
                    .extracting(Fault::what)
                    .anySatisfy(what -> assertThat(what).startsWith("SQLite's check of the file"));
            assertThat(report.articles()).isEqualTo(3);
        }
    }

    private int rootOf(String index) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + index + "'")) {
            return row.getInt(1);
        }
    }

    @Test
    void aFileThatWasCutOffIsNeverTakenForSound() throws IOException {
        keep("a1");
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> {
                    try (FactRecord record = FactRecord.open(file())) {
                        record.check();
                    }
                })
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith("record " + file() + ": ")
                .hasMessageContaining("the file is damaged");
    }

    @Test
    void openingLeavesNoOtherFilesBehind() throws IOException {
        keep("a1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private Kept keep(String id) {
        try (FactRecord record = FactRecord.open(file())) {
            return record.keep(FactRecordTest.ferry(id).coding(), "1");
        }
    }

    private void failsToOpen(String reason) {
        assertThatThrownBy(() -> FactRecord.open(file()))
                .isInstanceOf(RecordException.class)
                .hasMessage("record " + file() + ": opening it: " + reason);
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file() {
        return folder.resolve("kawat.db");
    }
}
