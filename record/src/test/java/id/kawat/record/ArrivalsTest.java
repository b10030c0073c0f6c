package id.kawat.record;

import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class ArrivalsTest {
    private static final String MET =
            "Menteri Perhubungan Fiji Sela Tavake bertemu mitranya dari Tonga, Viliami Latu, di Suva pada Selasa.";
    private static final String PLAN =
            "Keduanya membicarakan jalur feri yang akan menghubungkan Suva dan Nuku'alofa mulai pertengahan tahun depan.";
    private static final String AGREED = "Fiji dan Tonga sepakat membagi biaya dermaga baru sebesar 40 juta dolar.";
    private static final String ASKED = "Tonga meminta Fiji menunda kenaikan tarif pelabuhan hingga musim panen usai.";

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
        record.close();
    }

    @Test
    void nothingHasComeToAnEmptyRecord() {
        assertThat(record.mark()).isEqualTo(Arrivals.Mark.BEGINNING);
        assertThat(record.arrivals(Arrivals.Mark.BEGINNING, 10).articles()).isEmpty();
    }

    @Test
    void whatCameAfterAMomentIsToldInTheOrderInWhichItCame() {
        record.keep(FactRecordTest.ferry("a1").coding(), "1");
        Arrivals.Mark mark = record.mark();
        record.keep(FactRecordTest.ferry("a3").coding(), "1");
        record.keep(FactRecordTest.ferry("a2").coding(), "1");

        assertThat(ids(record.arrivals(Arrivals.Mark.BEGINNING, 10))).containsExactly("a1", "a3", "a2");
        Arrivals first = record.arrivals(mark, 1);
        assertThat(ids(first)).containsExactly("a3");
        assertThat(first.more()).isTrue();
        Arrivals rest = record.arrivals(first.mark(), 1);
        assertThat(ids(rest)).containsExactly("a2");
        assertThat(rest.more()).isFalse();
        assertThat(rest.mark()).isEqualTo(record.mark());
        assertThat(record.arrivals(rest.mark(), 1).articles()).isEmpty();
    }

    @Test
    void anArticleThatIsOnlyReadAnewHasNotCome() {
        record.keep(FactRecordTest.ferry("a1").coding(), "1");
        Arrivals.Mark mark = record.mark();
        assertThat(record.keep(FactRecordTest.ferry("a1").coding(), "2")).isEqualTo(Kept.RECODED);
        assertThat(record.arrivals(mark, 10).articles()).isEmpty();
    }

    @Test
    void anArticleThatChangedHasComeUnderItsIdOfNowAndSaysFirstWhatItDidNotSayBefore() {
        record.keep(before("v1"), "1");
        Arrivals.Mark mark = record.mark();
        assertThat(record.keep(after("v2"), "1")).isEqualTo(Kept.CHANGED);

        Arrivals arrivals = record.arrivals(mark, 10);
        assertThat(arrivals.articles()).singleElement().satisfies(arrival -> {
            assertThat(arrival.article()).isEqualTo("v2");
            assertThat(arrival.changed()).isTrue();
            assertThat(mark.isBefore(arrival)).isTrue();
            assertThat(arrivals.mark().isBefore(arrival)).isFalse();
        });
        assertThat(types(record.firstSaid("v2"))).containsExactly("REQUEST");
    }

    @Test
    void whatACopySaidBeforeIsNotSaidFirst() {
        record.keep(before("v1"), "1");
        Coding copy = story("c2", "Harian Muara", MET, PLAN, AGREED, ASKED)
                .event(AGREE, "", "FJI + TON", "2031-04-01", "", "sepakat")
                .event(REQUEST, "", "TON > FJI", "2031-04-01", "", "meminta")
                .coding();
        assertThat(record.keep(copy, "1")).isEqualTo(Kept.NEW);
        assertThat(record.copies("c2")).hasSize(2);
        assertThat(types(record.firstSaid("v1"))).containsExactly("AGREE");
        assertThat(types(record.firstSaid("c2"))).containsExactly("REQUEST");
        assertThat(record.firstSaid("unknown")).isEmpty();
    }

    @Test
    void aQuestionMayBePutToSomeArticlesAlone() {
        record.keep(FactRecordTest.ferry("a1").coding(), "1");
        record.keep(QueryTest.fish(), "1");
        assertThat(record.ask(Event.class).within(List.of("a2")).list())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.document().id()).isEqualTo("a2"));
        assertThat(record.ask(Event.class)
                        .type(REQUEST)
                        .within(List.of("a1", "a2"))
                        .list())
                .hasSize(1);
        assertThat(record.ask(Event.class).within(List.of()).list()).isEmpty();
        assertThat(record.ask(Event.class).within(List.of("a2")).facets().articles())
                .isEqualTo(1);
        assertThat(record.askArticles().within(List.of("a1")).list())
                .extracting(ArticleEntry::id)
                .containsExactly("a1");
        assertThat(record.search("ikan").within(List.of("a1")).list()).isEmpty();
        assertThat(record.search("ikan").within(List.of("a1", "a2")).list()).hasSize(1);
        assertThat(record.search("ikan")
                        .with(new Party("FJI"))
                        .within(List.of("a2"))
                        .list())
                .hasSize(1);
    }

    private static Coding before(String id) {
        return atOnePlace(story(id, "Kabar Teluk", MET, PLAN, AGREED)
                .event(AGREE, "", "FJI + TON", "2031-04-01", "", "sepakat")
                .coding());
    }

    private static Coding after(String id) {
        return atOnePlace(story(id, "Kabar Teluk", MET, PLAN, AGREED, ASKED)
                .event(AGREE, "", "FJI + TON", "2031-04-01", "", "sepakat")
                .event(REQUEST, "", "TON > FJI", "2031-04-01", "", "meminta")
                .coding());
    }

    private static Coding atOnePlace(Coding coding) {
        return VersionsTest.moved(coding, Optional.of("berita/feri.txt"), Optional.empty());
    }

    private static Story story(String id, String outlet, String... sentences) {
        return new Story(id, outlet, "2031-04-02", "Feri Suva–Nuku'alofa", sentences);
    }

    private static List<String> ids(Arrivals arrivals) {
        return arrivals.articles().stream().map(Arrivals.Arrival::article).toList();
    }

    private static List<String> types(List<Fact> facts) {
        return facts.stream().map(fact -> ((Event) fact).type().name()).toList();
    }
}
