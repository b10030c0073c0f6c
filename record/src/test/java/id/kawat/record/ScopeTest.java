package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A record read through, whole or in part. */
@OnBothDatabases
class ScopeTest {
    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    @Test
    void articlesComeInOrderOfTheirDaysAndThoseWithoutOneLast() throws IOException {
        try (FactRecord record = three()) {
            assertThat(words(record, Scope.ALL))
                    .containsExactly(
                            "a2: Fiji mitra Tonga",
                            "a1: Fiji dan Tonga sepakat, Samoa menuduh Tonga",
                            "a3: Fiji meminta Samoa",
                            "a4:");
        }
    }

    @Test
    void betweenTwoOnlyWhatTheyDoWithEachOther() throws IOException {
        try (FactRecord record = three()) {
            assertThat(words(record, Scope.between(new Party("TON"), new Party("FJI"))))
                    .containsExactly("a2: Fiji mitra Tonga", "a1: Fiji dan Tonga sepakat");
        }
    }

    @Test
    void aFactWithoutADateCountsOnItsArticlesDayAndARelationLasts() throws IOException {
        try (FactRecord record = three()) {
            assertThat(words(record, days("2031-04-02", "")))
                    .containsExactly("a2: Fiji mitra Tonga", "a1: Samoa menuduh Tonga");
            assertThat(words(record, days("2031-03-31", "2031-03-31")))
                    .containsExactly("a2: Fiji mitra Tonga", "a1: Fiji dan Tonga sepakat");
            assertThat(words(record, days("", "1970-12-31"))).isEmpty();
            assertThat(words(record, days("", "1976-05-05"))).containsExactly("a2: Fiji mitra Tonga");
        }
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> days("2031-04-02", "2031-04-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031-04-02");
    }

    @Test
    void whatIsWrittenMeanwhileIsNotSeen() throws IOException {
        try (FactRecord record = three();
                FactRecord other = FactRecord.open(store.place(folder))) {
            List<String> seen = new ArrayList<>();
            record.read(Scope.ALL, kept -> {
                other.keep(
                        new Story("z" + seen.size(), "Pos", "2031-12-01", "Judul", "Berita " + seen.size() + ".")
                                .coding(),
                        "1");
                seen.add(kept.article().id());
            });
            assertThat(seen).containsExactly("a2", "a1", "a3", "a4");
            assertThat(other.articles()).isEqualTo(8);
        }
    }

    private FactRecord three() {
        FactRecord record = FactRecord.open(store.place(folder));
        record.keep(
                new Story("a1", "Pos", "2031-04-03", "Feri", "Fiji dan Tonga sepakat.", "Samoa menuduh Tonga.")
                        .event(AGREE, "", "FJI + TON", "2031-03", "", "Fiji dan Tonga sepakat")
                        .event(ACCUSE, "", "WSM > TON", "", "", "Samoa menuduh Tonga")
                        .coding(),
                "1");
        record.keep(
                new Story("a3", "Pos", "", "Surat", "Fiji meminta Samoa.")
                        .event(REQUEST, "", "FJI > WSM", "", "", "Fiji meminta Samoa")
                        .coding(),
                "1");
        record.keep(
                new Story("a2", "Pos", "2031-01-03", "Mitra", "Fiji mitra Tonga.")
                        .relation(Relation.Kind.PARTNERSHIP, "FJI", "TON", "1976", "Fiji mitra Tonga")
                        .coding(),
                "1");
        record.keep(new Story("a4", "Pos", "", "Kosong", "Tidak ada apa-apa.").coding(), "1");
        return record;
    }

    /** Each article's id and the words of its facts. */
    private static List<String> words(FactRecord record, Scope scope) throws IOException {
        List<String> words = new ArrayList<>();
        record.read(
                scope,
                kept -> words.add((kept.article().id() + ": "
                                + String.join(
                                        ", ",
                                        kept.facts().stream()
                                                .map(fact -> fact.evidence().text())
                                                .toList()))
                        .strip()));
        return words;
    }

    private static Scope days(String since, String until) {
        return new Scope(
                Optional.empty(),
                Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }
}
