package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.coding.Coding;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
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
class DoubtsTest {
    @Parameter
    private Store store;

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void open() {
        record = FactRecord.open(store.place(folder));
        keep("a1", "2024-01-05", 0.9, 0.6, 0.8);
        keep("a2", "2024-02-05", 0.7, 0.6, 0.8);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void theLeastSureComesFirstAndOfEquallySureTheNewest() {
        assertThat(doubtful(List.of(), Optional.empty()))
                .extracting(DoubtsTest::told)
                .containsExactly(
                        "a2 AGREE 0.6",
                        "a1 AGREE 0.6",
                        "a2 ACCUSE 0.7",
                        "a2 partnership 0.8",
                        "a1 partnership 0.8",
                        "a1 ACCUSE 0.9");
    }

    @Test
    void whatSomebodyHasSpokenOfIsNotInDoubtUntilThatIsUndone() {
        Fact first = doubtful(List.of(), Optional.empty()).getFirst();
        Correction accepted = record.corrections().in("a2").accept(first.id(), by("Sri"));
        assertThat(doubtful(List.of(), Optional.empty())).extracting(Fact::id).doesNotContain(first.id());
        record.corrections().in("a2").undo(accepted.id(), by("Sri"));
        assertThat(doubtful(List.of(), Optional.empty()).getFirst().id()).isEqualTo(first.id());
    }

    @Test
    void doubtsAreOfTheKindTypePartyAndOutletThatIsAskedFor() {
        assertThat(doubtful(List.of(), Optional.of(FactKind.RELATION))).hasSize(2);
        assertThat(doubtful(List.of(new Filter.Type(List.of("accuse"))), Optional.of(FactKind.EVENT)))
                .extracting(DoubtsTest::told)
                .containsExactly("a2 ACCUSE 0.7", "a1 ACCUSE 0.9");
        assertThat(doubtful(List.of(new Filter.Type(List.of(REQUEST.name()))), Optional.of(FactKind.EVENT)))
                .isEmpty();
        assertThat(doubtful(List.of(new Filter.With(new Party("TON"))), Optional.empty()))
                .hasSize(6);
        assertThat(doubtful(List.of(new Filter.With(new Party("KOR"))), Optional.empty()))
                .isEmpty();
        assertThat(doubtful(List.of(new Filter.Outlet(List.of("suara delta"))), Optional.empty()))
                .hasSize(6);
    }

    @Test
    void onlyTheNewestArticlesAreLookedThrough() {
        assertThat(record.doubts().leastSure(List.of(), Optional.empty(), 1, 10))
                .extracting(fact -> fact.document().id())
                .containsOnly("a2");
    }

    @Test
    void whatPersonsDifferOnIsFound() {
        Fact fact = doubtful(List.of(), Optional.empty()).getFirst();
        record.corrections().accept(fact.id(), by("Sri"));
        assertThat(record.doubts().disputed(10)).isEmpty();
        record.corrections().reject(fact.id(), by("Budi"));
        assertThat(record.doubts().disputed(10)).extracting(Fact::id).containsExactly(fact.id());
    }

    @Test
    void whatWasSaidLastComesFirst() {
        List<Fact> facts = doubtful(List.of(), Optional.empty());
        record.corrections().accept(facts.get(0).id(), by("Sri"));
        record.corrections().reject(facts.get(1).id(), by("Budi"));
        record.corrections().edit(facts.get(2).id(), Map.of("date", "2024-01-01"), by("Sri"));
        assertThat(record.doubts().latest(Optional.of("Sri"), 10))
                .extracting(
                        entry -> entry.correction().id() + " " + entry.state().code())
                .containsExactly("k3 in-force", "k1 in-force");
        assertThat(record.doubts().latest(Optional.empty(), 2))
                .extracting(entry -> entry.correction().id())
                .containsExactly("k3", "k2");
    }

    @Test
    void oneArticleIsReadAnewAndItsCorrectionsHold() {
        Fact fact = doubtful(List.of(), Optional.empty()).getFirst();
        record.corrections().accept(fact.id(), by("Sri"));
        Coding other = coding("a2", "2024-02-05", 0.7, 0.5, 0.8);
        Recoded preview = record.recoding().one("a2", _ -> other, "2", false).orElseThrow();
        assertThat(preview.changes()).hasSize(1);
        assertThat(record.holds("a2", "1")).isTrue();
        Recoded kept = record.recoding().one("a2", _ -> other, "2", true).orElseThrow();
        assertThat(kept.corrections()).isEmpty();
        assertThat(record.holds("a2", "2")).isTrue();
        assertThat(record.corrections().of("a2"))
                .extracting(CorrectionEntry::state)
                .containsExactly(CorrectionEntry.State.IN_FORCE);
        assertThat(record.recoding().one("a9", _ -> other, "2", true)).isEmpty();
    }

    private List<Fact> doubtful(List<Filter> filters, Optional<FactKind> kind) {
        return record.doubts().leastSure(filters, kind, 100, 10);
    }

    private static Signature by(String person) {
        return new Signature(person, Instant.parse("2025-01-01T00:00:00Z"), "read it");
    }

    private void keep(String id, String published, double accuse, double agree, double partnership) {
        record.keep(coding(id, published, accuse, agree, partnership), "1");
    }

    private static Coding coding(String id, String published, double... confidence) {
        Coding coding = new Story(
                        id,
                        "Suara Delta",
                        published,
                        "Fiji dan Tonga",
                        "Fiji mengecam Tonga.",
                        "Keduanya sepakat membuka jalur feri.",
                        "Fiji adalah mitra Tonga.")
                .event(ACCUSE, "", "FJI > TON", published, "", "Fiji mengecam Tonga")
                .event(AGREE, "", "FJI + TON", published, "", "sepakat membuka jalur feri")
                .relation(Relation.Kind.PARTNERSHIP, "FJI", "TON", "", "mitra Tonga")
                .coding();
        int[] at = {0};
        return new Coding(
                coding.article(),
                coding.facts().stream()
                        .map(fact -> sure(fact, confidence[at[0]++]))
                        .toList());
    }

    private static Fact sure(Fact fact, double confidence) {
        ObjectNode node = FactFields.of(fact);
        return FactFields.read(node.put("confidence", confidence));
    }

    private static String told(Fact fact) {
        String type = fact instanceof Event event
                ? event.type().name()
                : fact instanceof Relation relation ? relation.kind().code() : "";
        return fact.document().id() + " " + type + " " + fact.evidence().confidence();
    }
}
