package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Office;
import id.kawat.record.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngagementMergerTest {
    private static final String VISIT = "Presiden Fiji Jone Vula ke Tonga";
    private static final String TALKS = "Jone Vula bertemu Sione Taufa";

    private static Story visit(String id, String published, EventStatus status, String date, String person) {
        Story story = new Story(id, "Koran " + id, published, "Berita " + id, VISIT, TALKS);
        return story.event(
                        EventType.CONSULT,
                        "visit",
                        status,
                        "FJI > TON",
                        date,
                        "",
                        VISIT,
                        person.isEmpty()
                                ? List.of()
                                : List.of(story.participant("FJI", Office.HEAD_OF_STATE, "Presiden", person)))
                .engagement("visit", status, "FJI + TON", date, List.of(), "", VISIT);
    }

    private static Story talks(String id, String published, EventStatus status, String date, String place) {
        Story story = new Story(id, "Koran " + id, published, "Berita " + id, VISIT, TALKS);
        return story.event(
                        EventType.CONSULT,
                        "meeting",
                        status,
                        "FJI + TON",
                        date,
                        "",
                        TALKS,
                        List.of(
                                story.participant("FJI", Office.HEAD_OF_STATE, "Presiden", "Jone Vula"),
                                story.participant("TON", Office.FOREIGN_MINISTER, "Menlu", "Sione Taufa")))
                .engagement("meeting", status, "FJI + TON", date, List.of(), place, TALKS);
    }

    private static List<MergedEngagement> merged(Story... stories) {
        return new EngagementMerger(Copies.among(List.of())).merge(facts(stories));
    }

    private static List<Fact> facts(Story... stories) {
        return Stream.of(stories)
                .flatMap(story -> story.coding().facts().stream())
                .toList();
    }

    @Test
    void aPlannedVisitThatTookPlaceIsOneVisit() {
        List<MergedEngagement> merged = merged(
                visit("a1", "2025-03-01", EventStatus.PLANNED, "2025-04-10/2025-04-12", "Jone Vula"),
                visit("a2", "2025-04-11", EventStatus.OCCURRED, "2025-04-11", ""));
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().status()).isEqualTo(MergedEngagement.Status.OCCURRED);
        assertThat(merged.getFirst().documents()).hasSize(2);
        assertThat(merged.getFirst().disagreements()).isEmpty();
    }

    @Test
    void aVisitAndTheVisitBackAreTwo() {
        Story back = new Story("a2", "Koran", "2025-04-12", "Berita", VISIT);
        back.event(EventType.CONSULT, "visit", "TON > FJI", "2025-04-11", "", VISIT)
                .engagement("visit", "FJI + TON", "2025-04-11", List.of(), VISIT);
        assertThat(merged(visit("a1", "2025-04-12", EventStatus.OCCURRED, "2025-04-11", ""), back))
                .hasSize(2);
    }

    @Test
    void differentVisitorsAreDifferentVisits() {
        Story other = new Story("a2", "Koran", "2025-04-12", "Berita", "Menlu Fiji Mere Qio ke Tonga");
        other.event(
                        EventType.CONSULT,
                        "visit",
                        EventStatus.OCCURRED,
                        "FJI > TON",
                        "2025-04-11",
                        "",
                        "Menlu Fiji Mere Qio ke Tonga",
                        List.of(other.participant("FJI", Office.FOREIGN_MINISTER, "Menlu", "Mere Qio")))
                .engagement("visit", "FJI + TON", "2025-04-11", List.of(), "Menlu Fiji Mere Qio ke Tonga");
        assertThat(merged(visit("a1", "2025-04-12", EventStatus.OCCURRED, "2025-04-11", "Jone Vula"), other))
                .hasSize(2);
    }

    @Test
    void twoDatesOfOneMeetingStandSideBySide() {
        List<MergedEngagement> merged = merged(
                talks("a1", "2025-05-07", EventStatus.OCCURRED, "2025-05-06", "Suva"),
                talks("a2", "2025-05-08", EventStatus.OCCURRED, "2025-05-06", "Suva"),
                talks("a3", "2025-05-08", EventStatus.OCCURRED, "2025-05-07", "Suva"));
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().date().orElseThrow().iso()).isEqualTo("2025-05-06");
        assertThat(merged.getFirst().disagreements()).singleElement().satisfies(dates -> {
            assertThat(dates.about()).isEqualTo(Disagreement.About.DATE);
            assertThat(dates.claims())
                    .extracting(claim -> claim.value() + " x" + claim.independent())
                    .containsExactly("2025-05-06 x2", "2025-05-07 x1");
        });
    }

    @Test
    void meetingsAWeekApartOrInTwoTownsOnTwoDaysAreTwo() {
        assertThat(merged(
                        talks("a1", "2025-05-20", EventStatus.OCCURRED, "2025-05-06", "Suva"),
                        talks("a2", "2025-05-20", EventStatus.OCCURRED, "2025-05-13", "Suva")))
                .hasSize(2);
        assertThat(merged(
                        talks("a1", "2025-05-20", EventStatus.OCCURRED, "2025-05-06", "Suva"),
                        talks("a2", "2025-05-20", EventStatus.OCCURRED, "2025-05-07", "Nadi")))
                .hasSize(2);
    }

    @Test
    void aPlanCalledOffIsNoVisitAndItsTalksAreOff() {
        Story denial = new Story("a3", "Koran", "2025-04-05", "Berita", "Kunjungan Presiden Fiji dibatalkan");
        denial.event(
                EventType.CONSULT,
                "visit",
                EventStatus.NEGATED,
                "FJI > TON",
                "",
                "",
                "Kunjungan Presiden Fiji dibatalkan");
        List<MergedEngagement> merged = merged(
                visit("a1", "2025-03-01", EventStatus.PLANNED, "2025-04-10/2025-04-12", "Jone Vula"),
                talks("a2", "2025-03-02", EventStatus.PLANNED, "2025-04-11", ""),
                denial);
        assertThat(merged)
                .extracting(MergedEngagement::status)
                .containsExactly(MergedEngagement.Status.CALLED_OFF, MergedEngagement.Status.CALLED_OFF);
        assertThat(merged.getLast().partOf()).contains(merged.getFirst().id());
    }

    @Test
    void aDenialAloneIsNoEngagement() {
        Story denial = new Story("a1", "Koran", "2025-04-05", "Berita", TALKS);
        denial.event(EventType.CONSULT, "meeting", EventStatus.NEGATED, "FJI + TON", "2025-04-01", "", TALKS);
        assertThat(merged(denial)).isEmpty();
    }

    @Test
    void aPlanBeforeItsOwnNewspaperIsReadAsUndated() {
        List<MergedEngagement> merged = merged(
                talks("a1", "2025-05-05", EventStatus.PLANNED, "2025-04-29", ""),
                talks("a2", "2025-05-07", EventStatus.OCCURRED, "2025-05-06", ""));
        assertThat(merged).hasSize(1);
        assertThat(merged.getFirst().disagreements()).isEmpty();
    }

    @Test
    void theOrderOfTheFactsMakesNoDifference() {
        List<Fact> facts = new ArrayList<>(facts(
                visit("a1", "2025-03-01", EventStatus.PLANNED, "2025-04-10/2025-04-12", "Jone Vula"),
                visit("a2", "2025-04-11", EventStatus.OCCURRED, "2025-04-11", ""),
                visit("a4", "2025-05-11", EventStatus.OCCURRED, "2025", "Jone Vula"),
                talks("a3", "2025-04-12", EventStatus.OCCURRED, "2025-04-11", "Suva"),
                talks("a5", "2025-04-12", EventStatus.OCCURRED, "2025-04-12", "Suva")));
        EngagementMerger merger = new EngagementMerger(Copies.among(List.of()));
        List<MergedEngagement> expected = merger.merge(facts);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(merger.merge(facts)).isEqualTo(expected);
        }
    }
}
