package id.kawat.record;

import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.article.Article;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class VersionsTest {
    private static final Party FIJI = new Party("FJI");
    private static final Party TONGA = new Party("TON");
    private static final Signature SRI = new Signature("Sri", Instant.parse("2031-05-01T08:00:00Z"), "she was there");
    private static final String URL = "https://kabarteluk.example/2031/04/02/feri-suva";
    private static final String MET =
            "Menteri Perhubungan Fiji Sela Tavake bertemu mitranya dari Tonga, Viliami Latu, di Suva pada Selasa.";
    private static final String PLAN =
            "Keduanya membicarakan jalur feri yang akan menghubungkan Suva dan Nuku'alofa mulai pertengahan tahun depan.";
    private static final String AGREED = "Fiji dan Tonga sepakat membagi biaya dermaga baru sebesar 40 juta dolar.";
    private static final String AGREED_ANEW =
            "Fiji dan Tonga sepakat membagi biaya dermaga baru sebesar 45 juta dolar setelah perundingan semalam.";
    private static final String ASKED = "Tonga meminta Fiji menunda kenaikan tarif pelabuhan hingga musim panen usai.";
    private static final String GUEST =
            "Tamu dari Tonga itu juga meninjau galangan kapal di Lautoka bersama para pelaut muda.";

    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void open() {
        record = FactRecord.open(store.place(folder));
    }

    @AfterEach
    void close() {
        assertThat(record.check().faults()).isEmpty();
        record.close();
    }

    @Test
    void anArticleThatIsAgainWhatItWasStandsSoWhenAllComesInOneStep() {
        Instant noon = Instant.parse("2031-04-02T12:00:00Z");
        try (Intake intake = record.intake()) {
            assertThat(intake.add(first(), "1", Optional.of(noon))).isTrue();
            assertThat(intake.add(second(), "1", Optional.of(noon.plusSeconds(60))))
                    .isTrue();
            assertThat(intake.add(first(), "1", Optional.of(noon.minusSeconds(60))))
                    .as("got before")
                    .isFalse();
            assertThat(intake.add(first(), "1", Optional.of(noon.plusSeconds(120))))
                    .as("got after")
                    .isTrue();
        }
        assertThat(record.article("v1")).isPresent();
        assertThat(record.versions("v1"))
                .singleElement()
                .satisfies(version -> assertThat(version.article().id()).isEqualTo("v2"));
    }

    @Test
    void anArticleThatChangedIsOneWithItsNewFactsAndKeepsTheOldOnesAsHistory() {
        assertThat(record.keep(first(), "1")).isEqualTo(Kept.NEW);
        assertThat(record.keep(second(), "1")).isEqualTo(Kept.CHANGED);

        assertThat(record.articles()).isEqualTo(1);
        assertThat(types(record.events(FIJI, TONGA))).containsExactly("CONSULT", "AGREE 45", "REQUEST");
        assertThat(record.article("v1")).isEmpty();
        assertThat(record.askChanged().list())
                .singleElement()
                .satisfies(entry -> assertThat(entry.versions()).isEqualTo(1));
        assertThat(record.versions("v2")).singleElement().satisfies(version -> {
            assertThat(version.article()).isEqualTo(first().article());
            assertThat(version.facts()).isEqualTo(first().facts());
            assertThat(version.coder()).isEqualTo("1");
        });
        assertThat(FactChange.betweenVersions(
                        record.versions("v2").getFirst().facts(),
                        record.facts("v2"),
                        second().article().text()))
                .as("what is told in the same words is no change")
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Altered", "Added");
    }

    @Test
    void whatStoodBeforeDoesNotComeBackWhenItIsReadAgain() {
        record.keep(first(), "1");
        record.keep(second(), "1");
        assertThat(record.keep(first(), "1")).isEqualTo(Kept.UNCHANGED);
        assertThat(record.keep(first(), "2")).as("by another coder").isEqualTo(Kept.UNCHANGED);
        assertThat(record.holds("v1", "1")).isTrue();
        assertThat(types(record.events(FIJI, TONGA))).contains("AGREE 45");
        assertThat(record.versions("v2")).hasSize(1);
    }

    @Test
    void ofTwoVersionsTheOneGotLaterStandsWhicheverIsReadFirst() {
        assertThat(record.keep(second(), "1", at("09:00"))).isEqualTo(Kept.NEW);
        assertThat(record.keep(first(), "1", at("07:00"))).isEqualTo(Kept.OLDER);
        assertThat(types(record.events(FIJI, TONGA))).contains("AGREE 45");
        assertThat(record.versions("v2"))
                .singleElement()
                .satisfies(version -> assertThat(version.article().id()).isEqualTo("v1"));
        assertThat(record.keep(first(), "1", at("11:00")))
                .as("the outlet has put the first text back")
                .isEqualTo(Kept.CHANGED);
        assertThat(types(record.events(FIJI, TONGA))).contains("AGREE 40");
        assertThat(record.versions("v1")).hasSize(1);
    }

    @Test
    void whereNobodyKnowsWhenTheyWereGotTheDayOfPublicationTells() {
        record.keep(second(), "1");
        assertThat(record.keep(story("v1", URL, "2031-04-01", MET, PLAN, AGREED), "1"))
                .isEqualTo(Kept.OLDER);
        assertThat(record.facts("v2")).isNotEmpty();
    }

    @Test
    void thePageForTelephonesIsTheSameArticle() {
        record.keep(first(), "1");
        Coding twin = story("t1", URL, "2031-04-02", MET.toUpperCase(java.util.Locale.ROOT), PLAN + " " + AGREED);
        assertThat(record.keep(twin, "1")).isEqualTo(Kept.UNCHANGED);
        assertThat(record.articles()).isEqualTo(1);
        assertThat(record.askChanged().list()).isEmpty();
    }

    @Test
    void oneAddressOfManyPagesMakesThemNoVersionsOfOneAnother() {
        record.keep(first(), "1");
        assertThat(record.keep(
                        story(
                                "o1",
                                URL,
                                "2031-04-03",
                                "Harga kopra di pasar Labasa turun tajam setelah panen raya, kata para pedagang setempat pada Rabu.",
                                "Para petani berharap pemerintah membeli sisa panen mereka sebelum musim hujan tiba bulan depan."),
                        "1"))
                .isEqualTo(Kept.NEW);
        record.keep(story("h1", "https://kabarteluk.example/", "2031-04-02", MET, PLAN, AGREED), "1");
        assertThat(record.keep(story("h2", "https://kabarteluk.example/", "2031-04-02", MET, PLAN, AGREED_ANEW), "1"))
                .as("the address of the whole site")
                .isEqualTo(Kept.NEW);
        assertThat(record.articles()).isEqualTo(4);
    }

    @Test
    void aFileThatChangedIsANewVersionOfItsArticleWhereThereIsNoAddress() {
        record.keep(without(first()), "1");
        assertThat(record.keep(without(second()), "1")).isEqualTo(Kept.CHANGED);
        assertThat(record.articles()).isEqualTo(1);
    }

    @Test
    void correctionsOutliveTheVersionTheyWereMadeOf() {
        record.keep(first(), "1");
        String met = id(CONSULT, "v1");
        record.corrections().edit(met, Map.of("date", "2031-04-01"), SRI);
        String agreed = id(AGREE, "v1");
        record.corrections().reject(agreed, SRI);
        record.corrections()
                .add(
                        "v1",
                        FactKind.EVENT,
                        "membicarakan jalur feri",
                        Map.of("type", "COOPERATE", "actor", "FJI,TON"),
                        SRI);

        record.keep(second(), "1");
        List<Event> events = record.events(FIJI, TONGA);
        assertThat(types(events))
                .as("forty million was rejected, forty-five is something else")
                .containsExactly("CONSULT", "COOPERATE", "AGREE 45", "REQUEST");
        assertThat(met("v2")).isEqualTo("2031-04-01");
        assertThat(events).allSatisfy(event -> assertThat(event.document().id()).isEqualTo("v2"));
        assertThat(record.corrections().list())
                .extracting(entry -> entry.correction().id() + " "
                        + entry.state().code() + " " + entry.articleId().orElse(""))
                .containsExactly("k3 in-force v2", "k2 unattached v2", "k1 in-force v2");

        record.corrections().undo("k1", SRI);
        assertThat(met("v2")).isEqualTo("2031-04-02");
    }

    private String met(String article) {
        return record.facts(article).stream()
                .filter(fact -> fact instanceof Event event && event.type() == CONSULT)
                .map(fact -> ((Event) fact).date().orElseThrow().iso())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesAreKnownWhenTheyComeAndLostWhenTheirTextIsAnother() {
        record.keep(first(), "1");
        record.keep(other("c1", "Feri ke Tonga", MET, PLAN, AGREED), "1");
        record.keep(
                other(
                        "c2",
                        "Dermaga Baru",
                        "Kabar baik bagi warga pesisir datang dari Suva pekan ini.",
                        MET,
                        PLAN,
                        AGREED),
                "1");
        record.keep(
                other(
                        "c3",
                        "Kopra",
                        "Harga kopra di pasar Labasa turun tajam setelah panen raya, kata para pedagang setempat pada Rabu.",
                        "Para petani berharap pemerintah membeli sisa panen mereka sebelum musim hujan tiba bulan depan."),
                "1");
        assertThat(record.copies("c2")).extracting(ArticleEntry::id).containsExactly("v1", "c1", "c2");
        assertThat(record.texts(List.of("v1", "c1", "c2", "c3", "nobody")))
                .isEqualTo(Map.of("v1", "v1", "c1", "v1", "c2", "v1", "c3", "c3"));
        assertThat(record.askCopies().list()).extracting(ArticleEntry::copies).containsExactly(2, 2, 2);

        Coding rewritten = story(
                "v2",
                URL,
                "2031-04-02",
                MET,
                "Pembicaraan itu tidak membuahkan hasil, kata juru bicara kementerian, karena kedua pihak berselisih soal siapa yang mengelola terminal.",
                "Rombongan Tonga pulang sehari lebih awal dan membatalkan jamuan makan malam bersama para pengusaha pelayaran setempat.",
                "Belum ada jadwal pertemuan berikutnya, tetapi kedua kementerian menyatakan akan tetap berhubungan lewat surat selama musim badai.");
        assertThat(record.keep(rewritten, "1")).isEqualTo(Kept.CHANGED);
        assertThat(record.copies("v2")).isEmpty();
        assertThat(record.copies("c2")).extracting(ArticleEntry::id).containsExactly("c1", "c2");
    }

    @Test
    void aRecordOfBeforeKnowsItsCopiesOnceItIsOpened() throws Exception {
        record.keep(first(), "1");
        record.keep(other("c1", "Feri ke Tonga", MET, PLAN, AGREED), "1");
        record.close();
        try (var connection = store.connect(folder);
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM article_print");
            statement.execute("DELETE FROM article_copy");
            statement.execute("UPDATE copies SET version = 0");
        }
        record = FactRecord.open(store.place(folder));
        assertThat(record.copies("v1")).extracting(ArticleEntry::id).containsExactly("v1", "c1");
    }

    private static Optional<Instant> at(String time) {
        return Optional.of(Instant.parse("2031-04-02T" + time + ":00Z"));
    }

    private String id(id.kawat.fact.EventType type, String article) {
        return record.facts(article).stream()
                .filter(fact -> fact instanceof Event event && event.type() == type)
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> types(List<Event> events) {
        return events.stream()
                .map(event -> event.type()
                        + (event.type() == AGREE
                                ? event.evidence().sentence().replaceAll(".*sebesar (\\d+).*", " $1")
                                : ""))
                .sorted()
                .toList()
                .stream()
                .sorted(java.util.Comparator.comparing(
                        type -> List.of("CONSULT", "COOPERATE", "AGREE 40", "AGREE 45", "REQUEST")
                                .indexOf(type)))
                .toList();
    }

    private static Coding first() {
        return story("v1", URL, "2031-04-02", MET, PLAN, AGREED);
    }

    private static Coding second() {
        return story("v2", URL, "2031-04-02", MET, PLAN, AGREED_ANEW, ASKED, GUEST);
    }

    /** By another paper, at no address. */
    private static Coding other(String id, String title, String... sentences) {
        return new Story(id, "Harian Sagara", "2031-04-02", title, sentences).coding();
    }

    private static Coding story(String id, String url, String day, String... sentences) {
        Story story = new Story(id, "Kabar Teluk", day, "Feri Suva–Nuku'alofa Dibahas", sentences);
        String text = story.article().text();
        if (text.contains("bertemu mitranya dari Tonga")) {
            story.event(CONSULT, "meeting", "FJI + TON", "2031-04-02", "ferries", "bertemu mitranya dari Tonga");
        }
        if (text.contains("sepakat membagi biaya")) {
            String words = text.contains(AGREED_ANEW)
                    ? "sepakat membagi biaya dermaga baru sebesar 45 juta"
                    : "sepakat membagi biaya dermaga baru sebesar 40 juta";
            story.event(AGREE, "", "FJI + TON", "", "a wharf", words);
        }
        if (text.contains("meminta Fiji menunda")) {
            story.event(REQUEST, "", "TON > FJI", "", "port fees", "meminta Fiji menunda");
        }
        return at(story.coding(), url);
    }

    private static Coding at(Coding coding, String url) {
        Article old = coding.article();
        return moved(coding, old.path(), Optional.of(url));
    }

    private static Coding without(Coding coding) {
        return moved(coding, Optional.of("berita/feri.txt"), Optional.empty());
    }

    static Coding moved(Coding coding, Optional<String> path, Optional<String> url) {
        Article old = coding.article();
        Article moved = new Article(
                old.id(),
                path,
                url,
                old.text(),
                old.title(),
                old.authors(),
                old.published(),
                old.outlet(),
                old.language(),
                old.blocks());
        return new Coding(
                moved,
                coding.facts().stream()
                        .map(fact -> FactFields.read((com.fasterxml.jackson.databind.node.ObjectNode)
                                FactFields.of(fact).set("document", FactTemplates.document(DocumentRef.of(moved)))))
                        .toList());
    }
}
