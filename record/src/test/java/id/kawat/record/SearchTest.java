package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.fact.Event;
import id.kawat.fact.Instrument;
import id.kawat.lexicon.Party;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class SearchTest {
    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void articles() {
        record = FactRecord.open(store.place(folder));
        record.keep(FactRecordTest.ferry("a1").coding(), "1");
        record.keep(QueryTest.fish(), "1");
        record.keep(
                new Story(
                                "a3",
                                "Kabar Samudra",
                                "2030-02-01",
                                "Perikanan",
                                "Kedua menteri bertemu lagi dan membahas kerja sama laut.",
                                "Sama-sama mereka kerja keras.")
                        .coding(),
                "1");
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aWordIsFoundInAnyOfItsForms() {
        assertThat(ids(record.search("menandatangani"))).containsExactly("a1");
        assertThat(ids(record.search("berdagang"))).containsExactly("a1");
        assertThat(ids(record.search("bertanda-tangan"))).isEmpty();
        assertThat(ids(record.search("penandatanganan"))).containsExactly("a1");
        assertThat(ids(record.search("\"penandatanganan piagam\""))).containsExactly("a1");
        assertThat(ids(record.search("teleponlah"))).containsExactly("a2");
        assertThat(ids(record.search("pertemuan"))).containsExactlyInAnyOrder("a1", "a3");
        assertThat(ids(record.search("IKAN"))).contains("a2", "a3");
        assertThat(ids(record.search("gunung"))).isEmpty();
    }

    @Test
    void allWordsMustStandInTheArticleAndAPhraseTogether() {
        assertThat(ids(record.search("laut feri"))).containsExactly("a1");
        assertThat(ids(record.search("laut gunung"))).isEmpty();
        assertThat(ids(record.search("\"kerja keras\""))).containsExactly("a3");
        assertThat(ids(record.search("\"keras kerja\""))).isEmpty();
    }

    @Test
    void whatLooksLikeAnOperatorIsAWord() {
        assertThat(ids(record.search("ikan NOT Fiji*"))).isEmpty();
        assertThat(ids(record.search("(ikan) title:fiji -x"))).isEmpty();
        assertThat(ids(record.search("Nuku'alofa"))).containsExactly("a1");
    }

    @Test
    void aHitShowsItsWordsMarked() {
        Hit hit = record.search("menandatangani piagam").list().getFirst();
        assertThat(hit.marked("«", "»")).contains("Mereka «menandatangani» «Piagam» Laut.");
        String text = record.article("a1").orElseThrow().text();
        assertThat(text.substring(hit.start())).startsWith(hit.excerpt());
        assertThat(hit.article().title()).contains("Feri Suva–Nuku'alofa");
        assertThat(hit.score()).isPositive();
    }

    @Test
    void aWordInTheTitleCountsMost() {
        record.keep(new Story("a4", "", "", "Piagam", "Kedua pihak bertemu lagi, Rabu.").coding(), "1");
        assertThat(ids(record.search("piagam"))).containsExactly("a4", "a1");
        assertThat(ids(record.search("piagam").limit(1))).containsExactly("a4");
    }

    @Test
    void filtersNarrowASearchDown() {
        assertThat(ids(record.search("menteri").with(new Party("WSM")))).containsExactly("a2");
        assertThat(ids(record.search("menteri").outlet("kabar samudra"))).containsExactlyInAnyOrder("a1", "a3");
        assertThat(ids(record.search("menteri").since(LocalDate.of(2031, 5, 1))))
                .containsExactly("a2");
        assertThat(ids(record.search("menteri").topic("fisheries"))).containsExactly("a2");
    }

    @Test
    void facetsSayHowHitsAreSpread() {
        Facets facets = record.search("menteri").limit(1).facets();
        assertThat(facets.articles()).isEqualTo(3);
        assertThat(facets.parties())
                .containsExactly(new Facets.Count("FJI", 2), new Facets.Count("TON", 1), new Facets.Count("WSM", 1));
        assertThat(facets.years()).containsExactly(new Facets.Count("2030", 1), new Facets.Count("2031", 2));
        assertThat(facets.outlets())
                .containsExactly(new Facets.Count("Kabar Samudra", 2), new Facets.Count("Suara Çakrawala", 1));
    }

    @Test
    void aPageIsTheHitsAndTheirSpread() {
        for (String words : List.of("menteri", "menteri ikan", "\"menteri leiatāua\"", "kata yang tiada")) {
            Query<Hit> search = record.search(words).limit(2);
            assertThat(search.page()).as(words).isEqualTo(new Query.Page<>(search.list(), search.facets()));
        }
        assertThat(record.askArticles().limit(2).page().answers())
                .isEqualTo(record.askArticles().limit(2).list());
        assertThat(record.askArticles().limit(2).page().facets().articles()).isEqualTo(3);
    }

    @Test
    void factsAreFoundByTheWordsOfTheirSentence() {
        assertThat(record.search(Event.class, "feri").list())
                .extracting(event -> event.type().name())
                .containsExactly("REQUEST");
        assertThat(record.search(Event.class, "\"jalur feri\"").list()).hasSize(1);
        assertThat(record.search(Event.class, "\"feri jalur\"").list()).isEmpty();
        assertThat(record.search(Event.class, "feri perdagangan").list())
                .as("in one article, not in one sentence")
                .isEmpty();
        assertThat(record.search(Instrument.class, "penandatanganan").list())
                .extracting(Instrument::name)
                .containsExactly("Piagam Laut");
        assertThat(record.search(Event.class, "ikan")
                        .with(new Party("WSM"))
                        .newestFirst()
                        .limit(1)
                        .list())
                .hasSize(1);
        assertThat(record.search(Event.class, "ikan").with(new Party("TON")).list())
                .isEmpty();
        assertThat(record.search(Event.class, "ikan").facets().articles()).isEqualTo(1);
        assertThatThrownBy(() -> record.search(Event.class, "yang di")).isInstanceOf(UnfitFilterException.class);
        assertThatThrownBy(() -> record.search(Instrument.class, "ikan").topic("energy"))
                .isInstanceOf(UnfitFilterException.class);
    }

    @Test
    void nothingToLookForIsSaid() {
        for (String words : List.of("", "  ", "\"\"", "yang di", "…")) {
            assertThatThrownBy(() -> record.search(words))
                    .isInstanceOf(UnfitFilterException.class)
                    .hasMessageStartingWith("nothing to look for in '" + words + "'");
        }
    }

    private static List<String> ids(Query<Hit> search) {
        return search.stream().map(hit -> hit.article().id()).toList();
    }
}
