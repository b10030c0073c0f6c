package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.lexicon.Party;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class MigrationsTest {
    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    @Test
    void aRecordOfTheSecondVersionKeepsItsPartiesAndIsAskedAsBefore() throws SQLException {
        Place place = store.place(folder);
        try (FactRecord record = FactRecord.open(place)) {
            record.keep(FactRecordTest.ferry("a1").coding(), "1");
            record.keep(FactRecordTest.ferry("a2").coding(), "1");
        }
        backToTheSecond();
        try (FactRecord record = FactRecord.open(place)) {
            assertThat(record.check().faults()).isEmpty();
            assertThat(record.check().allFacts()).isEqualTo(14);
            assertThat(record.leftOut()).isZero();
            assertThat(record.copies("a2")).hasSize(2);
            record.keep(FactRecordTest.ferry("a3").coding(), "1");
            assertThat(record.check().faults()).isEmpty();
        }
    }

    /** As V1 and V2 made it. */
    private void backToTheSecond() throws SQLException {
        try (Connection connection = store.connect(folder);
                Statement statement = connection.createStatement()) {
            withoutWhatWasWorkedOut(statement);
            statement.execute("DROP INDEX fact_facet_parties");
            statement.execute("ALTER TABLE fact_facet DROP COLUMN parties");
            statement.execute("DROP TABLE party_set");
            withoutCopiesAndVersions(statement);
            statement.execute("ALTER TABLE facets DROP COLUMN left_out");
            statement.execute("DROP INDEX article_published");
            withoutWatching(statement);
            statement.execute("DROP TABLE fact_as_read");
            statement.execute("DROP TABLE correction");
            statement.execute("DROP TABLE fact_pair");
            statement.execute("DROP INDEX fact_party_day");
            statement.execute("ALTER TABLE fact_party RENAME TO newer");
            statement.execute(store.dialect()
                    .ofMigration("CREATE TABLE fact_party (party TEXT NOT NULL, kind TEXT NOT NULL,"
                            + " fact INTEGER NOT NULL REFERENCES fact (key) ON DELETE CASCADE,"
                            + " role TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'party')), day TEXT, last_day TEXT,"
                            + " PRIMARY KEY (party, kind, fact, role)) STRICT, WITHOUT ROWID"));
            statement.execute("INSERT INTO fact_party SELECT party, kind, fact, role, day, last_day FROM newer");
            statement.execute("DROP TABLE newer");
            statement.execute("CREATE INDEX fact_party_fact ON fact_party (fact)");
            statement.execute("CREATE INDEX fact_party_day ON fact_party (party, kind, day, last_day)");
            store.dialect().setVersion(connection, 2);
        }
    }

    @Test
    void whatIsKnownOfTwoAndOfPersonsInAnOlderRecordHasAMarkAndIsKept() throws SQLException {
        Place place = store.place(folder);
        List<Pair> pairs;
        try (FactRecord record = FactRecord.open(place)) {
            record.keep(FactRecordTest.ferry("a1").coding(), "1");
            pairs = record.pairsOf(Optional.empty());
        }
        try (Connection connection = store.connect(folder);
                Statement statement = connection.createStatement()) {
            withoutWhatWasWorkedOut(statement);
            store.dialect().setVersion(connection, 8);
        }
        try (FactRecord record = FactRecord.open(place)) {
            assertThat(pairs).isNotEmpty();
            for (Party party : pairs.stream()
                    .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                    .distinct()
                    .toList()) {
                assertThat(record.pairsOf(Optional.of(party)))
                        .isEqualTo(pairs.stream()
                                .filter(pair ->
                                        pair.a().equals(party) || pair.b().equals(party))
                                .toList());
            }
            Pair pair = pairs.getFirst();
            String before = record.workedOut().between(pair.a(), pair.b());
            record.workedOut().keep("tested", "two", before, "an answer");
            assertThat(record.workedOut().find("tested", "two", before)).contains("an answer");
            record.keep(FactRecordTest.ferry("a2").coding(), "1");
            assertThat(record.workedOut().between(pair.a(), pair.b())).isNotEqualTo(before);
            assertThat(record.check().faults()).isEmpty();
        }
    }

    /** As if V9 had not been. */
    static void withoutWhatWasWorkedOut(Statement statement) throws SQLException {
        statement.execute("ALTER TABLE person_name DROP COLUMN change");
        for (String table : List.of("worked_out", "pair_change", "record_change")) {
            statement.execute("DROP TABLE " + table);
        }
    }

    /** As if V6 had not been. */
    static void withoutWatching(Statement statement) throws SQLException {
        for (String table : List.of("watched_stamp", "watched_page", "watched_feed")) {
            statement.execute("DROP TABLE " + table);
        }
    }

    /** As if V7 had not been. */
    static void withoutCopiesAndVersions(Statement statement) throws SQLException {
        for (String table : List.of("copies", "article_print", "article_copy", "article_version")) {
            statement.execute("DROP TABLE " + table);
        }
        statement.execute("DROP INDEX article_url");
        statement.execute("DROP INDEX article_path");
        statement.execute("ALTER TABLE article DROP COLUMN seen");
    }
}
