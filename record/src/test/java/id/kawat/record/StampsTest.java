package id.kawat.record;

import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class StampsTest {
    @Parameter
    private Store store;

    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Party WSM = new Party("WSM");
    private static final Signature SRI = new Signature("Sri", Instant.parse("2031-05-01T08:00:00Z"), "says the text");

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void twoArticlesAreRead() {
        record = FactRecord.open(store.place(folder));
        record.keep(request("a1", "FJI > TON").coding(), "1");
        record.keep(request("a2", "WSM > TON").coding(), "1");
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void anotherArticleChangesOnlyWhatItIsAbout() {
        List<String> before = stamps();
        record.keep(request("a3", "WSM > TON").coding(), "1");
        List<String> after = stamps();
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.get(3)).isNotEqualTo(before.get(3));
        assertThat(after.get(4)).isNotEqualTo(before.get(4));
    }

    /** Facts of the article that came last may be written anew under the keys they had. */
    @Test
    void whatIsWrittenAnewHasAnotherStamp() {
        record.corrections().edit(asked("WSM"), Map.of("date", "2031-03-30"), SRI);
        List<String> before = stamps();
        record.corrections().edit(asked("WSM"), Map.of("date", "2031-03-31"), SRI);
        List<String> after = stamps();
        assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
        assertThat(after.get(3)).isNotEqualTo(before.get(3));
        assertThat(after.get(4)).isNotEqualTo(before.get(4));
        record.keep(request("a2", "WSM > TON").coding(), "2");
        assertThat(stamps().get(3)).isNotEqualTo(after.get(3));
    }

    @Test
    void whatIsTakenAwayIsSeenToo() {
        List<String> before = stamps();
        record.corrections().reject(asked("FJI"), SRI);
        assertThat(stamps().subList(0, 3)).doesNotContainAnyElementsOf(before.subList(0, 3));
    }

    /** Of the first pair, its first party, its article; then of the second pair and its first party. */
    private List<String> stamps() {
        List<String> stamps = new ArrayList<>();
        stamps.add(record.stamp(FJI, TON));
        stamps.add(record.stamp(FJI).orElseThrow());
        stamps.add(record.stamp("a1"));
        stamps.add(record.stamp(WSM, TON));
        stamps.add(record.stamp(WSM).orElseThrow());
        return stamps;
    }

    private String asked(String by) {
        return record.ask(Event.class)
                .with(new Party(by))
                .type(REQUEST)
                .list()
                .getFirst()
                .id();
    }

    private static Story request(String id, String who) {
        String text = who.startsWith("FJI") ? "Fiji meminta Tonga" : "Samoa meminta Tonga";
        return new Story(
                        id,
                        "Kabar Uji",
                        "2031-04-03",
                        "Feri " + id,
                        text + " membuka jalur feri.",
                        "Ia mengunjungi Suva.")
                .event(REQUEST, "", who, "2031-04-02", "membuka jalur feri", text)
                .event(CONSULT, "visit", who, "2031-04-02", "", "mengunjungi Suva");
    }
}
