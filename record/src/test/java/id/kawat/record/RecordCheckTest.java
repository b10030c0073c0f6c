package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table is tampered with in turn, and the check says where. */
@OnBothDatabases
class RecordCheckTest {
    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    @BeforeEach
    void threeArticles() {
        try (FactRecord record = FactRecord.open(place())) {
            for (String id : List.of("a1", "a2", "a3")) {
                record.keep(FactRecordTest.ferry(id).coding(), "1");
            }
        }
    }

    @Test
    void aRecordThatFitsHasNoFaults() {
        CheckReport report = check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.articles()).isEqualTo(3);
        assertThat(report.allFacts()).isEqualTo(21);
        assertThat(report.facts())
                .isEqualTo(
                        Map.of("event", 6, "engagement", 3, "person", 3, "relation", 3, "instrument", 3, "figure", 3));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    UPDATE article SET text = replace(text, 'Suva', 'Nadi') WHERE id = 'a2' => digest
                    UPDATE article SET text = 'x' || text WHERE id = 'a2' => do not stand in the text at
                    UPDATE article SET text = substr(text, 1, 60) WHERE id = 'a2' => it cannot be read: blocks overlap or leave the text
                    UPDATE article SET blocks = 'HEADLINE' WHERE id = 'a2' => it cannot be read
                    UPDATE article SET digest = '00' WHERE id = 'a2' => digest: 00 stands there
                    UPDATE fact SET json = '{' WHERE {fact} => it is damaged and no question finds it
                    UPDATE fact SET json = replace(json, '"FJI"', '"WSM"') WHERE {fact} => it is found by what it does not say
                    UPDATE fact SET type = 'ACCUSE' WHERE {fact} => columns
                    UPDATE fact SET ordinal = 99 WHERE {fact} => place among the article's facts: 99
                    DELETE FROM fact_party WHERE fact = (SELECT key FROM fact WHERE {fact}) => what it is found by is missing: fact_party
                    UPDATE fact_party SET party = 'WSM' WHERE party = 'FJI' AND fact = (SELECT key FROM fact WHERE {fact}) => found by what it does not say: fact_party WSM
                    UPDATE fact_facet SET day = '1999-01-01' WHERE fact = (SELECT key FROM fact WHERE {fact}) => 1999-01-01
                    INSERT INTO fact_topic VALUES ((SELECT key FROM fact WHERE {fact}), 'fisheries', 'event', NULL, NULL) => found by what it does not say: fact_topic fisheries
                    DELETE FROM fact_pair WHERE fact = (SELECT key FROM fact WHERE {fact}) => what it is found by is missing: fact_pair FJI | TON
                    DELETE FROM article_party WHERE article = 2 AND party = 'TON' => parties it is found by
                    UPDATE article_facet SET outlet = NULL WHERE article = 2 => days and outlet it is found by
                    DELETE FROM article_facet WHERE article = 2 => days and outlet it is found by: nothing
                    DELETE FROM article_text WHERE {words} = 2 => no search finds it
                    UPDATE article_copy SET prints = 77 WHERE article = 2 => number of fingerprints: 77 stands there
                    DELETE FROM article_copy WHERE article = 2 => nothing says whether it is a copy
                    """)
    void whateverDoesNotFitIsNamedWithItsPlace(String damage, String named) throws SQLException {
        tamper(damage.replace("{fact}", "article = 2 AND ordinal = 0"));
        CheckReport report = check();
        assertThat(report.sound()).isFalse();
        assertThat(report.faults())
                .extracting(Fault::toString)
                .allSatisfy(fault -> assertThat(fault).startsWith("article a2"))
                .anySatisfy(fault -> assertThat(fault).contains(named));
    }

    @Test
    void aFaultOfAFactNamesItAndTheFileItWasReadFrom() throws SQLException {
        tamper("UPDATE fact SET status = 'planned' WHERE article = 2 AND ordinal = 0");
        String id;
        try (FactRecord record = FactRecord.open(place())) {
            id = record.facts("a2").getFirst().id();
        }
        assertThat(check().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).contains("berita/a2.txt");
            assertThat(fault.toString())
                    .startsWith("article a2 (berita/a2.txt), fact " + id + ": its columns: ")
                    .contains("planned");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    DELETE FROM article WHERE id = 'a2' => table fact, row
                    DELETE FROM fact WHERE article = 2 => it belongs to a row of fact that is not there
                    DELETE FROM outlet_name => it belongs to a row of outlet_name that is not there
                    DELETE FROM person_name => it belongs to a row of person_name that is not there
                    INSERT INTO article_text ({words}) VALUES (77, 'feri') => the index of words has row 77 of no article
                    DELETE FROM fact_facet WHERE fact = 9 => what it is found by is missing: fact_facet
                    DELETE FROM fact_facet WHERE fact = 9 => questions leave out 1 facts, and the record says 0
                    UPDATE article_copy SET text = 2 WHERE article = 3 => it is said to be a copy of what is itself a copy
                    DELETE FROM article WHERE id = 'a3' => table article_copy, row
                    UPDATE facets SET left_out = 3 => questions leave out 0 facts, and the record says 3
                    """)
    void whatDoesNotFitTheOtherTablesIsNamed(String damage, String named) throws SQLException {
        tamper(damage);
        assertThat(check().faults())
                .extracting(Fault::toString)
                .anySatisfy(fault -> assertThat(fault).contains(named));
    }

    @Test
    void factsLeftOutOfTheAnswersAreCountedUntilTheArticleIsReadAnew() throws SQLException {
        tamper("UPDATE fact SET json = '{' WHERE article = 2 AND ordinal = 0");
        tamper("UPDATE facets SET version = 0");
        try (FactRecord record = FactRecord.open(place())) {
            assertThat(record.leftOut()).isEqualTo(1);
            assertThat(record.check().faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.what()).startsWith("it is damaged and no question finds it"));
            record.keep(FactRecordTest.ferry("a2").coding(), "2");
            assertThat(record.leftOut()).isZero();
            assertThat(record.check().faults()).isEmpty();
        }
    }

    @Test
    void theCheckChangesNothingAndSeesOneMoment() throws SQLException {
        try (FactRecord record = FactRecord.open(place());
                Connection other = store.connect(folder);
                Statement statement = other.createStatement()) {
            store.dialect().beginToWrite(statement);
            statement.execute("UPDATE article SET digest = 'none yet'");
            assertThat(record.check().faults()).isEmpty();
            statement.execute("ROLLBACK");
        }
    }

    private CheckReport check() {
        try (FactRecord record = FactRecord.open(place())) {
            return record.check();
        }
    }

    /** As a fault of the disk or another program might: nothing that hangs on a row goes with it. */
    private void tamper(String sql) throws SQLException {
        String words = store == Store.SQLITE ? "rowid" : "article";
        String fitting = sql.replace("({words})", store == Store.SQLITE ? "(rowid, title)" : "(article, words)")
                .replace("{words}", words);
        try (Connection connection = store.connect(folder);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(fitting)).as(sql).isPositive();
        }
    }

    private Place place() {
        return store.place(folder);
    }
}
