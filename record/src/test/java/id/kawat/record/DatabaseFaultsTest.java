package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the server, the network or the database will not do, and that nothing is lost by it. */
class DatabaseFaultsTest {
    @TempDir
    private Path folder;

    private Place.Database place = new Place.Database("jdbc:postgresql:");

    @BeforeEach
    void aSchemaOfItsOwn() {
        place = (Place.Database) Store.POSTGRESQL.place(folder);
    }

    @Test
    void aMissingRecordIsNotMadeWhenOnlyQuestionsAreAsked() throws SQLException {
        fails(
                () -> FactRecord.openExisting(place),
                "opening it: there is no record in it yet; make one with: kawat read FILE|DIR");
        sql("CREATE TABLE kawat ()");
    }

    @Test
    void anotherProgramsTablesAreLeftAlone() throws SQLException {
        sql("CREATE TABLE belanja (barang TEXT)");
        fails(
                () -> FactRecord.open(place),
                "opening it: the tables in it are another program's, no Kawat record; name an empty database, or an empty schema"
                        + " with currentSchema=NAME");
        sql("CREATE TABLE article ()");
    }

    @Test
    void aNewerSchemaIsNamedAndLeftAlone() throws SQLException {
        FactRecord.open(place).close();
        sql("UPDATE kawat SET version = 99");
        fails(
                () -> FactRecord.open(place),
                "opening it: its tables are of version 99, and this Kawat knows them up to " + Migrations.newest()
                        + "; open it with a newer Kawat");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        Place nowhere = Place.of("jdbc:postgresql://localhost:1/kawat?user=ani&password=rahasia");
        assertThatThrownBy(() -> FactRecord.open(nowhere))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith(
                        "record jdbc:postgresql://localhost:1/kawat?user=ani: opening it: no connection to the"
                                + " server, or it broke (Connection to localhost:1 refused")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void anAddressThatTheDriverCannotReadIsNamed() {
        Place odd = Place.of("jdbc:postgresql://localhost:port/kawat?password=rahasia");
        assertThatThrownBy(() -> FactRecord.open(odd))
                .isInstanceOf(RecordException.class)
                .hasMessage("record jdbc:postgresql://localhost:port/kawat: opening it: the address is not like"
                        + " jdbc:postgresql://HOST:PORT/DATABASE?user=NAME");
    }

    @Test
    void aDatabaseOrSchemaThatIsNotThereIsNamed() {
        Place noDatabase = Place.of(TestServer.url().replace("/postgres?", "/belum?"));
        assertThatThrownBy(() -> FactRecord.open(noDatabase))
                .isInstanceOf(RecordException.class)
                .hasMessageEndingWith(
                        "the server has no such database (FATAL: database \"belum\" does not exist); make it with createdb");
        Place noSchema = Place.of(TestServer.url() + "&currentSchema=belum");
        assertThatThrownBy(() -> FactRecord.open(noSchema))
                .isInstanceOf(RecordException.class)
                .hasMessageEndingWith("there is no such schema in the database; make it with CREATE SCHEMA");
    }

    @Test
    void aUserWhomTheServerDoesNotKnowIsNamed() {
        Place stranger = Place.of(TestServer.url().replace("user=postgres", "user=asing"));
        assertThatThrownBy(() -> FactRecord.open(stranger))
                .isInstanceOf(RecordException.class)
                .hasMessageEndingWith("the server does not let this user in (FATAL: role \"asing\" does not exist)");
    }

    @Test
    void whoMayOnlyReadAsksAndIsToldWhenWriting() throws SQLException {
        keep("a1");
        String schema = schema();
        sql("CREATE ROLE reader_" + schema + " LOGIN");
        sql("GRANT USAGE ON SCHEMA " + schema + " TO reader_" + schema);
        sql("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO reader_" + schema);
        Place reading = Place.of(place.url().replace("user=postgres", "user=reader_" + schema));
        try (FactRecord record = FactRecord.openExisting(reading)) {
            assertThat(record.facts("a1")).isNotEmpty();
            assertThat(record.search("feri").list()).hasSize(1);
            assertThat(record.check().faults()).isEmpty();
            assertThatThrownBy(() -> record.keep(FactRecordTest.ferry("a2").coding(), "1"))
                    .isInstanceOf(RecordException.class)
                    .hasMessageEndingWith(
                            "keeping article berita/a2.txt: this user may not do that (ERROR: permission denied for table record_change)");
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseThatMayOnlyBeReadIsNamed() {
        keep("a1");
        Place.Database reading = new Place.Database(place.url() + "&options=-c%20default_transaction_read_only=on");
        try (FactRecord record = FactRecord.open(reading)) {
            assertThatThrownBy(() -> record.keep(FactRecordTest.ferry("a2").coding(), "1"))
                    .isInstanceOf(RecordException.class)
                    .hasMessageEndingWith("keeping article berita/a2.txt: the database may only be read");
            assertThat(record.facts("a1")).isNotEmpty();
        }
    }

    @Test
    void aWriterWhoTakesTooLongIsWaitedForAndThenNamed() throws SQLException {
        keep("a1");
        Place.Database hasty = new Place.Database(place.url() + "&options=-c%20lock_timeout=50");
        try (Connection other = Store.POSTGRESQL.connect(folder);
                Statement statement = other.createStatement();
                FactRecord record = FactRecord.open(hasty)) {
            new Postgres().beginToWrite(statement);
            assertThatThrownBy(() -> record.keep(FactRecordTest.ferry("a2").coding(), "1"))
                    .isInstanceOf(RecordException.class)
                    .hasMessageEndingWith("another program is writing to it; try again when it has finished");
            statement.execute("ROLLBACK");
            assertThat(record.keep(FactRecordTest.ferry("a2").coding(), "1")).isEqualTo(Kept.NEW);
        }
    }

    @Test
    void aConnectionThatBreaksInTheMidstOfAStepLeavesNothingOfIt() throws SQLException {
        keep("a1");
        try (FactRecord record = FactRecord.open(place);
                Intake intake = record.intake()) {
            for (int i = 0; i < 50; i++) {
                intake.add(FactRecordTest.ferry("b" + i).coding(), "1");
            }
            sql(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kawat' AND query LIKE '%coder%'");
            assertThatThrownBy(intake::write)
                    .isInstanceOf(RecordException.class)
                    .hasMessageStartingWith(
                            "record " + place
                                    + ": keeping 50 articles from berita/b0.txt to berita/b49.txt: no connection to the server, or it broke (")
                    .hasMessageEndingWith("what was not finished is not in the record, run it again");
            assertThatThrownBy(record::articles)
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("counting articles: no connection to the server");
        }
        try (FactRecord record = FactRecord.open(place)) {
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    @Test
    void aBackupIsTheServersAffair() {
        keep("a1");
        try (FactRecord record = FactRecord.open(place)) {
            assertThatThrownBy(() -> record.backup(folder.resolve("salinan.db")))
                    .isInstanceOf(RecordException.class)
                    .hasMessage("record " + place
                            + ": copying it: a database is copied by its server: pg_dump --format=custom --file=FILE DATABASE,"
                            + " and back by pg_restore");
        }
        assertThat(folder.resolve("salinan.db")).doesNotExist();
    }

    private Kept keep(String id) {
        try (FactRecord record = FactRecord.open(place)) {
            return record.keep(FactRecordTest.ferry(id).coding(), "1");
        }
    }

    private void fails(ThrowingCallable opening, String reason) {
        assertThatThrownBy(opening).isInstanceOf(RecordException.class).hasMessage("record " + place + ": " + reason);
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(place.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String schema() {
        return place.url().substring(place.url().lastIndexOf('=') + 1);
    }
}
