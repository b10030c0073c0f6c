package id.kawat.record;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.CorrectionEntry.State;
import id.kawat.text.Period;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
class CorrectionsTest {
    @Parameter
    private Store store;

    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Party WSM = new Party("WSM");
    private static final Signature SRI =
            new Signature("Sri", Instant.parse("2031-05-01T08:00:00Z"), "so says the second paragraph");
    private static final Signature BUDI =
            new Signature("Budi", Instant.parse("2031-05-02T09:30:00Z"), "the ministry's release says otherwise");

    @TempDir
    private Path folder;

    private FactRecord record;

    @BeforeEach
    void aVisitIsRead() {
        record = FactRecord.open(store.place(folder));
        record.keep(visit("2031-04-02").coding(), "1");
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void whatIsRejectedIsNowhereToBeFoundButIsKept() {
        Event request = event(REQUEST);
        Correction said = record.corrections().reject(request.id(), SRI);

        assertThat(record.events(FJI, TON)).extracting(Event::type).containsExactly(CONSULT);
        assertThat(record.facts("a1")).extracting(Fact::id).doesNotContain(request.id());
        assertThat(record.ask(Event.class).type(REQUEST).list()).isEmpty();
        assertThat(record.corrections().asRead("a1")).contains(request);
        assertThat(record.corrections().list()).singleElement().satisfies(entry -> {
            assertThat(entry.correction()).isEqualTo(said);
            assertThat(entry.correction().signature()).isEqualTo(SRI);
            assertThat(entry.state()).isEqualTo(State.IN_FORCE);
        });
    }

    @Test
    void anEngagementGoesWithTheOnlyEventItTellsOf() {
        record.corrections().reject(event(CONSULT).id(), SRI);
        assertThat(record.engagements(FJI, TON)).isEmpty();
    }

    @Test
    void whatIsEditedStandsAsEditedUnderItsOldIdAndIsFoundByItsNewFields() {
        Event request = event(REQUEST);
        record.corrections().edit(request.id(), Map.of("date", "2031-03-30", "recipient", "WSM"), SRI);

        assertThat(record.events(FJI, WSM)).singleElement().satisfies(edited -> {
            assertThat(edited.id()).isEqualTo(request.id());
            assertThat(edited.date()).contains(new Period("2031-03-30"));
            assertThat(edited.evidence().rule()).isEqualTo("id/test/by-hand; edited k1");
            assertThat(CorrectionMark.of(edited))
                    .contains(new CorrectionMark(CorrectionMark.How.EDITED, List.of("k1")));
        });
        assertThat(record.events(FJI, TON)).extracting(Event::type).containsExactly(CONSULT);
        assertThat(record.corrections().original(request.id())).contains(request);
    }

    @Test
    void whatIsAcceptedStaysAsItIsAndSaysSo() {
        Event request = event(REQUEST);
        record.corrections().accept(request.id(), SRI);
        assertThat(event(REQUEST).date()).isEqualTo(request.date());
        assertThat(CorrectionMark.of(event(REQUEST)))
                .contains(new CorrectionMark(CorrectionMark.How.ACCEPTED, List.of("k1")));
    }

    @Test
    void whatIsAddedIsThereWithItsWordsAndTheirSentence() {
        Correction said = record.corrections()
                .add(
                        "a1",
                        FactKind.FIGURE,
                        "senilai 12 juta dolar",
                        Map.of("measure", "trade", "value", "12000000", "unit", "USD", "parties", "TON,FJI"),
                        SRI);
        assertThat(record.figures(FJI, TON)).singleElement().satisfies(figure -> {
            assertThat(figure.measure()).isEqualTo(Figure.Measure.TRADE);
            assertThat(figure.evidence().text()).isEqualTo("senilai 12 juta dolar");
            assertThat(figure.evidence().sentence()).isEqualTo("Perdagangan keduanya senilai 12 juta dolar.");
            assertThat(figure.evidence().standsIn(text())).isTrue();
            assertThat(figure.document().outlet()).contains("Kabar Samudra");
            assertThat(CorrectionMark.of(figure))
                    .contains(new CorrectionMark(CorrectionMark.How.ADDED, List.of(said.id())));
        });
        assertThat(record.facts("a1"))
                .isSortedAccordingTo((one, other) ->
                        one.evidence().span().compareTo(other.evidence().span()));
    }

    @Test
    void undoingBringsBackWhatWasReadAndUndoingThatTheCorrection() {
        List<Fact> asRead = record.facts("a1");
        record.corrections().reject(event(REQUEST).id(), SRI);
        List<Fact> corrected = record.facts("a1");

        record.corrections().undo("k1", BUDI);
        assertThat(record.facts("a1")).isEqualTo(asRead);
        assertThat(states()).containsExactly("k2 undo in-force", "k1 reject undone");

        record.corrections().undo("k2", SRI);
        assertThat(record.facts("a1")).isEqualTo(corrected);
        assertThat(states()).containsExactly("k3 undo in-force", "k2 undo undone", "k1 reject in-force");

        assertThatThrownBy(() -> record.corrections().undo("k2", SRI))
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining("k2 is undone already");
    }

    @Test
    void aPersonsLaterWordTakesThePlaceOfTheEarlierOneAndBothAreKept() {
        String id = event(REQUEST).id();
        record.corrections().reject(id, SRI);
        record.corrections()
                .accept(id, new Signature(" sri", Instant.parse("2031-06-01T08:00:00Z"), "right after all"));
        assertThat(record.events(FJI, TON)).extracting(Event::type).contains(REQUEST);
        assertThat(states()).containsExactly("k2 accept in-force", "k1 reject replaced");
    }

    @Test
    void editsOfSeveralFieldsAddUpWhoeverMakesThem() {
        String id = event(REQUEST).id();
        record.corrections().edit(id, Map.of("date", "2031-03-30"), SRI);
        record.corrections().edit(id, Map.of("about", "membuka pelabuhan"), SRI);
        record.corrections().edit(id, Map.of("place", "Suva"), BUDI);
        Event edited = event(REQUEST);
        assertThat(edited.date()).contains(new Period("2031-03-30"));
        assertThat(edited.about()).contains("membuka pelabuhan");
        assertThat(edited.place())
                .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Suva"));
        assertThat(CorrectionMark.of(edited))
                .contains(new CorrectionMark(CorrectionMark.How.EDITED, List.of("k1", "k2", "k3")));
    }

    @Test
    void wherePersonsDifferTheFactStandsAsReadAndBothOpinionsAreListed() {
        Event read = event(REQUEST);
        record.corrections().edit(read.id(), Map.of("date", "2031-03-30"), SRI);
        record.corrections().edit(read.id(), Map.of("date", "2031-03-31"), BUDI);

        assertThat(event(REQUEST).date()).isEqualTo(read.date());
        assertThat(CorrectionMark.of(event(REQUEST)))
                .contains(new CorrectionMark(CorrectionMark.How.DISPUTED, List.of("k1", "k2")));
        assertThat(record.corrections().list())
                .extracting(entry -> entry.correction().id() + " " + entry.state() + " " + entry.remark())
                .containsExactly("k2 DISPUTED Sri and Budi differ", "k1 DISPUTED Sri and Budi differ");

        record.corrections().undo("k1", SRI);
        assertThat(event(REQUEST).date()).contains(new Period("2031-03-31"));
        assertThat(states()).containsExactly("k3 undo in-force", "k2 edit in-force", "k1 edit undone");
    }

    @Test
    void oneAcceptsWhatAnotherRejects() {
        String id = event(REQUEST).id();
        record.corrections().accept(id, SRI);
        record.corrections().reject(id, BUDI);
        assertThat(CorrectionMark.of(event(REQUEST)).map(CorrectionMark::how)).contains(CorrectionMark.How.DISPUTED);
    }

    @Test
    void correctionsSurviveReadingWithAnotherCoder() {
        record.corrections().reject(event(REQUEST).id(), SRI);
        record.corrections().edit(event(CONSULT).id(), Map.of("date", "2031-04-01"), SRI);
        record.corrections()
                .add(
                        "a1",
                        FactKind.RELATION,
                        "bersahabat",
                        Map.of("a", "TON", "b", "FJI", "relation", "diplomatic-relations"),
                        SRI);

        record.keep(visit("2031-04-03").coding(), "2");

        assertThat(record.events(FJI, TON)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(CONSULT);
            assertThat(event.date()).contains(new Period("2031-04-01"));
        });
        assertThat(record.relations(FJI, TON))
                .extracting(Relation::kind)
                .containsExactly(Relation.Kind.DIPLOMATIC_RELATIONS);
        assertThat(states()).allMatch(entry -> entry.endsWith("in-force"));
        assertThat(record.corrections().asRead("a1"))
                .isEqualTo(visit("2031-04-03").coding().facts());
    }

    @Test
    void aCorrectionIsFoundAgainByItsWordsWhereTheReaderTakesMoreOrFewerOfThem() {
        Event read = event(REQUEST);
        record.corrections().edit(read.id(), Map.of("date", "2031-03-30"), SRI);
        Story wider = lines().event(REQUEST, "", "FJI > TON", "", "", "Fiji meminta Tonga membuka jalur feri");
        record.keep(wider.coding(), "2");

        Event now = event(REQUEST);
        assertThat(now.id()).isNotEqualTo(read.id());
        assertThat(now.date()).contains(new Period("2031-03-30"));
        assertThat(record.corrections().list()).singleElement().satisfies(entry -> {
            assertThat(entry.factId()).contains(now.id());
            assertThat(entry.remark()).isEqualTo("was said of " + read.id() + ", which is " + now.id() + " now");
        });
    }

    @Test
    void wordsThatHaveMovedAreFoundWithTheirSentence() {
        record.corrections().reject(event(CONSULT).id(), SRI);
        record.corrections()
                .add(
                        "a1",
                        FactKind.RELATION,
                        "bersahabat",
                        Map.of("a", "TON", "b", "FJI", "relation", "diplomatic-relations"),
                        SRI);
        Story longer = new Story(
                        "a1",
                        "Kabar Samudra",
                        "2031-04-03",
                        "Feri",
                        "Samoa mengunjungi Suva pekan lalu.",
                        "Menteri Tonga mengunjungi Suva.",
                        "Keduanya bersahabat, kata Tonga.")
                .event(CONSULT, "visit", "WSM > FJI", "", "", "Samoa mengunjungi Suva")
                .event(CONSULT, "visit", "TON > FJI", "", "", "Menteri Tonga mengunjungi Suva");
        record.keep(longer.coding(), "2");

        assertThat(record.facts("a1")).hasSize(2);
        assertThat(record.events(FJI, WSM)).hasSize(1);
        assertThat(record.relations(FJI, TON)).singleElement().satisfies(relation -> {
            assertThat(relation.evidence().text()).isEqualTo("bersahabat");
            assertThat(relation.evidence().standsIn(text())).isTrue();
        });
        assertThat(states()).allMatch(entry -> entry.endsWith("in-force"));
    }

    @Test
    void ofTwoFactsThatFitAlikeNeitherIsTaken() {
        record.corrections().edit(event(REQUEST).id(), Map.of("date", "2031-03-30"), SRI);
        Story twice = lines().event(REQUEST, "x", "FJI > TON", "", "", "Fiji meminta Tonga")
                .event(REQUEST, "y", "FJI > TON", "", "", "Fiji meminta Tonga");
        record.keep(twice.coding(), "2");
        assertThat(record.facts("a1")).isEqualTo(twice.coding().facts());
        assertThat(states()).containsExactly("k1 edit unattached");
    }

    @Test
    void aCorrectionWhoseFactIsNoLongerReadIsUnattachedAndHoldsAgainWhenItIs() {
        record.corrections().edit(event(REQUEST).id(), Map.of("date", "2031-03-30"), SRI);
        Story otherwise = lines().event(ACCUSE, "", "WSM > FJI", "", "", "Perdagangan keduanya");
        record.keep(otherwise.coding(), "2");

        assertThat(record.facts("a1")).isEqualTo(otherwise.coding().facts());
        assertThat(states()).containsExactly("k1 edit unattached");

        record.keep(visit("2031-04-02").coding(), "3");
        assertThat(event(REQUEST).date()).contains(new Period("2031-03-30"));
        assertThat(states()).containsExactly("k1 edit in-force");
    }

    @Test
    void aRejectionDoesNotFallOnAFactThatSaysSomethingElseInTheSameWords() {
        record.corrections().reject(event(REQUEST).id(), SRI);
        Story mended = lines().event(REQUEST, "", "TON > FJI", "", "", "Fiji meminta Tonga");
        record.keep(mended.coding(), "2");
        assertThat(record.events(FJI, TON)).hasSize(1);
        assertThat(states()).containsExactly("k1 reject unattached");
    }

    @Test
    void whatTheReaderReadsByNowAsWellIsOneFact() {
        record.corrections()
                .add(
                        "a1",
                        FactKind.RELATION,
                        "bersahabat",
                        Map.of("a", "FJI", "b", "TON", "relation", "diplomatic-relations", "since", "1971"),
                        SRI);
        record.keep(
                lines().relation(Relation.Kind.DIPLOMATIC_RELATIONS, "FJI", "TON", "", "Keduanya bersahabat")
                        .coding(),
                "2");
        assertThat(record.relations(FJI, TON)).singleElement().satisfies(relation -> {
            assertThat(relation.since()).contains(new Period("1971"));
            assertThat(relation.evidence().text()).isEqualTo("Keduanya bersahabat");
        });
    }

    @Test
    void anEditHoldsWhereTheReaderHasLearntWhatItSays() {
        record.corrections().edit(event(REQUEST).id(), Map.of("recipient", "WSM", "date", "2031-03-30"), SRI);
        record.keep(
                lines().event(REQUEST, "", "FJI > WSM", "", "", "Fiji meminta Tonga")
                        .coding(),
                "2");
        assertThat(record.events(FJI, WSM))
                .singleElement()
                .satisfies(event -> assertThat(event.date()).contains(new Period("2031-03-30")));
        assertThat(states()).containsExactly("k1 edit in-force");
    }

    @Test
    void allOfItIsThereAfterOpeningAgain() {
        record.corrections().edit(event(REQUEST).id(), Map.of("date", "2031-03-30"), SRI);
        record.corrections().accept(event(CONSULT).id(), BUDI);
        record.corrections().undo("k2", BUDI);
        List<CorrectionEntry> before = record.corrections().list();
        List<Fact> facts = record.facts("a1");
        record.close();
        record = FactRecord.openExisting(store.place(folder));
        assertThat(record.corrections().list()).isEqualTo(before);
        assertThat(record.facts("a1")).isEqualTo(facts);
    }

    @Test
    void whatCannotBeSaidIsRefusedWithTheReasonAndChangesNothing() {
        List<Fact> before = record.facts("a1");
        String id = event(REQUEST).id();
        Corrections corrections = record.corrections();
        refused("holds no fact e-0", () -> corrections.reject("e-0", SRI));
        refused("no correction k9", () -> corrections.undo("k9", SRI));
        refused("no correction seven", () -> corrections.undo("seven", SRI));
        refused("no field 'when'", () -> corrections.edit(id, Map.of("when", "2031"), SRI));
        refused("no field 'sentence'", () -> corrections.edit(id, Map.of("sentence", "Fiji"), SRI));
        refused("says so already", () -> corrections.edit(id, Map.of("date", "2031-04-02"), SRI));
        refused("date", () -> corrections.edit(id, Map.of("date", "30 Maret"), SRI));
        refused("date", () -> corrections.edit(id, Map.of("date", "2031-02-30"), SRI));
        refused("status", () -> corrections.edit(id, Map.of("status", "dreamt"), SRI));
        refused("any party", () -> corrections.edit(id, Map.of("actor", "", "recipient", ""), SRI));
        refused("at least one field", () -> corrections.edit(id, Map.of(), SRI));
        refused("letter for letter", () -> corrections.edit(id, Map.of("evidence", "Tuvalu"), SRI));
        refused("no article a9", () -> corrections.add("a9", FactKind.EVENT, "Fiji", Map.of("type", "AGREE"), SRI));
        refused(
                "stand 3 times",
                () -> corrections.add("a1", FactKind.EVENT, "Tonga", Map.of("type", "AGREE", "actor", "FJI"), SRI));
        refused(
                "as fact " + id,
                () -> corrections.add(
                        "a1",
                        FactKind.EVENT,
                        "Fiji meminta Tonga",
                        Map.of("type", "REQUEST", "actor", "FJI", "recipient", "TON"),
                        SRI));
        refused(
                "no event e-0",
                () -> corrections.edit(record.engagements(FJI, TON).getFirst().id(), Map.of("events", "e-0"), SRI));
        assertThat(record.facts("a1")).isEqualTo(before);
        assertThat(corrections.list()).isEmpty();
    }

    @Test
    void everyKindOfFactCanBeEditedAndAdded() {
        Corrections corrections = record.corrections();
        Engagement engagement = record.engagements(FJI, TON).getFirst();
        corrections.edit(engagement.id(), Map.of("place", "Suva", "persons", "Sela Vuniwaqa"), SRI);
        assertThat(record.engagements(FJI, TON).getFirst().persons()).containsExactly("Sela Vuniwaqa");
        for (Map.Entry<FactKind, Map<String, String>> added : Map.of(
                        FactKind.EVENT,
                        Map.of("type", "cooperate", "actor", "TON,FJI"),
                        FactKind.ENGAGEMENT,
                        Map.of("mode", "phone", "parties", "FJI,TON", "date", "2031-04"),
                        FactKind.INSTRUMENT,
                        Map.of("name", "nota feri", "instrument", "mou", "parties", "FJI,TON"),
                        FactKind.PERSON,
                        Map.of("name", "Sela Vuniwaqa", "office", "foreign-minister", "party", "FJI"))
                .entrySet()) {
            Correction said = corrections.add("a1", added.getKey(), "Keduanya bersahabat", added.getValue(), SRI);
            String id = said.fact().orElseThrow().id();
            assertThat(record.facts("a1")).extracting(Fact::id).contains(id);
            corrections.undo(said.id(), SRI);
            assertThat(record.facts("a1")).extracting(Fact::id).doesNotContain(id);
        }
    }

    private void refused(String because, Runnable correction) {
        assertThatThrownBy(correction::run)
                .isInstanceOf(CorrectionException.class)
                .hasMessageContaining(because);
    }

    private List<String> states() {
        return record.corrections().list().stream()
                .map(entry -> entry.correction().id() + " "
                        + entry.correction().said().code() + " " + entry.state().code())
                .toList();
    }

    private Event event(id.kawat.fact.EventType type) {
        return record.ask(Event.class).type(type).list().getFirst();
    }

    private String text() {
        return record.article("a1").orElseThrow().text();
    }

    private static Story lines() {
        return new Story(
                "a1",
                "Kabar Samudra",
                "2031-04-03",
                "Feri",
                "Fiji meminta Tonga membuka jalur feri.",
                "Menteri Tonga mengunjungi Suva.",
                "Perdagangan keduanya senilai 12 juta dolar.",
                "Keduanya bersahabat, kata Tonga.");
    }

    private static Story visit(String day) {
        return lines().event(REQUEST, "", "FJI > TON", day, "membuka jalur feri", "Fiji meminta Tonga")
                .event(CONSULT, "visit", "TON > FJI", day, "", "mengunjungi Suva")
                .engagement("visit", "FJI + TON", day, List.of(), "mengunjungi Suva");
    }
}
