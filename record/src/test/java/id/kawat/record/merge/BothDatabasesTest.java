package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Hit;
import id.kawat.record.Pair;
import id.kawat.record.Scope;
import id.kawat.record.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenario in a file and in a database: whatever is asked, both say the same. */
class BothDatabasesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @TempDir
    private Path folder;

    private final List<FactRecord> records = new ArrayList<>();

    @BeforeEach
    void theScenarioInEach() {
        for (Store store : Store.values()) {
            FactRecord record = FactRecord.open(store.place(folder));
            records.add(record);
            for (Coding coding : Scenario.codings()) {
                record.keep(coding, "1");
            }
        }
    }

    @AfterEach
    void close() {
        records.forEach(FactRecord::close);
    }

    @Test
    void theAccountOfThePairIsOne() {
        assertThat(alike(record -> account(record).engagements())).isNotEmpty();
        assertThat(alike(record -> account(record).commitments())).isNotEmpty();
        assertThat(alike(record -> account(record).figures())).isNotEmpty();
        assertThat(alike(record -> List.of(account(record).history()))).isNotEmpty();
    }

    private static PairAccount account(FactRecord record) {
        return PairAccount.of(record, ScenarioAccount.CHILE, ScenarioAccount.INDONESIA, TODAY, Set.of());
    }

    @Test
    void listsComeInOneOrder() {
        assertThat(alike(record -> record.ask(Event.class).newestFirst().list()))
                .isNotEmpty();
        assertThat(alike(record -> record.ask(Event.class)
                        .with(ScenarioAccount.CHILE)
                        .limit(7)
                        .list()))
                .hasSize(7);
        assertThat(alike(record -> record.askArticles().newestFirst().list())).isNotEmpty();
        assertThat(alike(record -> record.pairs(100))).extracting(Pair::facts).isNotEmpty();
    }

    @Test
    void aRecordIsReadThroughInOneOrder() throws IOException {
        List<List<String>> ids = new ArrayList<>();
        for (FactRecord record : records) {
            List<String> read = new ArrayList<>();
            record.read(Scope.ALL, kept -> read.add(kept.article().id()));
            ids.add(read);
        }
        assertThat(ids.getFirst())
                .isEqualTo(ids.getLast())
                .hasSize(Scenario.codings().size());
    }

    @Test
    void aSearchFindsTheSameArticlesAndCountsThemAlike() {
        for (String words : List.of("kunjungan", "nota perikanan", "\"nota kesepahaman\"", "telepon menlu", "ceri")) {
            assertThat(alike(record -> record.search(words).stream()
                            .map(Hit::article)
                            .map(ArticleEntry::id)
                            .sorted()
                            .toList()))
                    .as(words)
                    .isNotEmpty();
            alike(record -> List.of(record.search(words).facets()));
        }
    }

    private <T> List<T> alike(Function<FactRecord, List<T>> question) {
        List<T> one = question.apply(records.getFirst());
        assertThat(question.apply(records.getLast())).isEqualTo(one);
        return one;
    }
}
