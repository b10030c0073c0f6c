package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class FactRecordTest {
    @Parameter
    private Store store;

    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Party WSM = new Party("WSM");

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsThereAfterOpeningAgain() {
        Coding coding = ferry("a1").coding();
        try (FactRecord record = open()) {
            assertThat(record.keep(coding, "1")).isEqualTo(Kept.NEW);
        }
        try (FactRecord record = FactRecord.openExisting(place())) {
            assertThat(record.article("a1")).contains(coding.article());
            assertThat(record.facts("a1")).isEqualTo(coding.facts());
            assertThat(record.articles()).isEqualTo(1);
            assertThat(record.newest()).contains(new Period("2031-04-03"));
        }
    }

    @Test
    void anArticleOfWhichNothingIsKnownComesBackAsItWas() {
        Article bare = new Article(
                "b",
                Optional.empty(),
                Optional.empty(),
                "Teks 🌊 saja.\r\n",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "id",
                List.of());
        try (FactRecord record = open()) {
            record.keep(new Coding(bare, List.of()), "1");
            assertThat(record.article("b")).contains(bare);
            assertThat(record.newest()).isEmpty();
            assertThat(record.article("c")).isEmpty();
        }
    }

    @Test
    void readingTheSameArticleTwiceChangesNothing() {
        try (FactRecord record = open()) {
            record.keep(ferry("a1").coding(), "1");
            List<Fact> before = record.facts("a1");

            assertThat(record.holds("a1", "1")).isTrue();
            assertThat(record.holds("a1", "2")).isFalse();
            assertThat(record.holds("a2", "1")).isFalse();
            assertThat(record.keep(ferry("a1").coding(), "1")).isEqualTo(Kept.UNCHANGED);
            assertThat(record.facts("a1")).isEqualTo(before);
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void factsOfAnotherCoderVersionGiveWay() {
        Story fewer = new Story("a1", "Kabar Samudra", "2031-04-03", "Feri", "Fiji meminta Tonga membuka jalur feri.")
                .event(REQUEST, "", "FJI > TON", "2031-04-02", "membuka jalur feri", "Fiji meminta Tonga");
        try (FactRecord record = open()) {
            record.keep(ferry("a1").coding(), "1");
            assertThat(record.keep(fewer.coding(), "2")).isEqualTo(Kept.RECODED);

            assertThat(record.facts("a1")).isEqualTo(fewer.coding().facts());
            assertThat(record.relations(FJI, TON)).isEmpty();
            assertThat(record.article("a1")).contains(fewer.article());
            assertThat(record.articles()).isEqualTo(1);
        }
    }

    @Test
    void everyKindIsFoundByItsTwoPartiesInEitherOrder() {
        try (FactRecord record = open()) {
            record.keep(ferry("a1").coding(), "1");
            for (List<Party> pair : List.of(List.of(FJI, TON), List.of(TON, FJI))) {
                assertThat(record.events(pair.get(0), pair.get(1))).hasSize(2);
                assertThat(record.relations(pair.get(0), pair.get(1))).hasSize(1);
                assertThat(record.instruments(pair.get(0), pair.get(1))).hasSize(1);
                assertThat(record.figures(pair.get(0), pair.get(1))).hasSize(1);
                assertThat(record.engagements(pair.get(0), pair.get(1))).hasSize(1);
            }
            assertThat(record.events(FJI, WSM)).isEmpty();
        }
    }

    @Test
    void whatTwoDidTogetherTowardAThirdIsNotBetweenThem() {
        Story story = new Story("a1", "", "", "Ikan", "Fiji dan Tonga mengecam Samoa.")
                .event(ACCUSE, "", "FJI + TON > WSM", "", "", "Fiji dan Tonga mengecam Samoa");
        try (FactRecord record = open()) {
            record.keep(story.coding(), "1");
            assertThat(record.events(FJI, TON)).isEmpty();
            assertThat(record.events(FJI, WSM)).hasSize(1);
            assertThat(record.events(WSM, TON)).hasSize(1);
        }
    }

    @Test
    void factsComeInOrderOfTheirDatesAndUndatedOnesByTheDayOfTheirArticle() {
        Story late = new Story(
                        "a1", "", "2031-05-09", "Satu", "Fiji meminta Tonga datang.", "Fiji meminta Tonga pergi.")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga datang")
                .event(REQUEST, "", "FJI > TON", "2031-05-01", "pergi", "Fiji meminta Tonga pergi");
        Story early = new Story("a2", "", "2031-05-03", "Dua", "Tonga menuduh Fiji curang.")
                .event(ACCUSE, "", "TON > FJI", "", "curang", "Tonga menuduh Fiji");
        try (FactRecord record = open()) {
            record.keep(late.coding(), "1");
            record.keep(early.coding(), "1");
            assertThat(record.events(FJI, TON))
                    .extracting(event -> event.about().orElseThrow())
                    .containsExactly("pergi", "curang", "datang");
        }
    }

    @Test
    void theRecordNamesThePairsItHoldsMostFactsFirst() {
        Story samoa = new Story("a2", "", "", "Samoa", "Samoa dan Tonga sepakat.", "Yayasan Biru meminta Tonga.")
                .event(AGREE, "", "TON + WSM", "", "", "Samoa dan Tonga sepakat")
                .event(REQUEST, "", "ORG:Yayasan Biru > TON", "", "", "Yayasan Biru meminta Tonga");
        try (FactRecord record = open()) {
            record.keep(ferry("a1").coding(), "1");
            record.keep(samoa.coding(), "1");
            assertThat(record.pairs(10)).containsExactly(new Pair(FJI, TON, 6), new Pair(TON, WSM, 1));
            assertThat(record.pairs(1)).hasSize(1);
        }
    }

    @Test
    void aFactToldTwiceAlikeIsKeptOnce() {
        Fact fact = ferry("a1").coding().facts().getFirst();
        try (FactRecord record = open()) {
            record.keep(new Coding(ferry("a1").article(), List.of(fact, fact)), "1");
            assertThat(record.facts("a1")).containsExactly(fact);
        }
    }

    @Test
    void aCodingThatDoesNotHoldTogetherIsRefusedWhole() {
        Fact elsewhere = new Story("a1", "", "", "Feri", "Kini Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "", "", "Fiji meminta Tonga")
                .coding()
                .facts()
                .getFirst();
        refused(ferry("a1").fact(elsewhere), "«Fiji meminta Tonga» do not stand in the text at 10");

        Story foreign = ferry("a1").fact(ferry("a2").coding().facts().getFirst());
        refused(foreign, "it names another article, a2");

        Story twins = new Story("a1", "", "", "Feri", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga")
                .event(REQUEST, "", "FJI > TON", "", "pergi", "Fiji meminta Tonga");
        refused(twins, "another fact of the article has the same id");

        Story noDay = new Story("a1", "", "", "Feri", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "2031-02-30", "datang", "Fiji meminta Tonga");
        refused(noDay, "its date is none");

        refused(new Story("a1", "", "", "Feri \ud83c", "Fiji"), "half a character");
        refused(new Story("a1", "", "", "Feri \u0000", "Fiji"), "it holds the character U+0000");
        refused(new Story("a1", "Kabar\u0000", "", "Feri", "Fiji"), "it holds the character U+0000");
    }

    private void refused(Story story, String reason) {
        try (FactRecord record = open()) {
            assertThatThrownBy(() -> record.keep(story.coding(), "1"))
                    .isInstanceOf(RefusedCodingException.class)
                    .hasMessageStartingWith("article berita/a1.txt: ")
                    .hasMessageContaining(reason);
            assertThat(record.articles()).isZero();
            assertThat(record.facts("a1")).isEmpty();
        }
    }

    static Story ferry(String id) {
        return new Story(
                        id,
                        "Kabar Samudra",
                        "2031-04-03",
                        "Feri Suva–Nuku'alofa",
                        "Fiji meminta Tonga membuka jalur feri.",
                        "Menteri Sela Vuniwaqa bertemu Menteri Tevita Moala di Suva, Rabu.",
                        "Hubungan kedua negara dibuka pada 1971.",
                        "Mereka menandatangani Piagam Laut.",
                        "Perdagangan mencapai 12 juta dolar AS.")
                .event(REQUEST, "", "FJI > TON", "2031-04-02", "membuka jalur feri", "Fiji meminta Tonga")
                .event(CONSULT, "meeting", "FJI + TON", "2031-04-02", "", "bertemu")
                .engagement("meeting", "FJI + TON", "2031-04-02", List.of("Sela Vuniwaqa", "Tevita Moala"), "bertemu")
                .person("Sela Vuniwaqa", Office.MINISTER, "Menteri", "FJI", "Menteri Sela Vuniwaqa")
                .relation(Relation.Kind.DIPLOMATIC_RELATIONS, "FJI", "TON", "1971", "dibuka pada 1971")
                .instrument(
                        Instrument.Kind.AGREEMENT,
                        "Piagam Laut",
                        "FJI + TON",
                        Optional.empty(),
                        "2031-04-02",
                        "Piagam Laut")
                .figure(Figure.Measure.TRADE, "12000000", "USD", "FJI + TON", "2030", "12 juta dolar AS");
    }

    private Place place() {
        return store.place(folder);
    }

    private FactRecord open() {
        return FactRecord.open(place());
    }
}
