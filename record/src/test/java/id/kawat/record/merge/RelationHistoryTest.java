package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventType;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationHistoryTest {
    private static RelationHistory history(Story... stories) {
        return PairAccount.of(
                        Stream.of(stories)
                                .flatMap(story -> story.coding().facts().stream())
                                .toList(),
                        List.of(),
                        new Party("FJI"),
                        new Party("TON"),
                        LocalDate.of(2025, 6, 1),
                        Set.of())
                .history();
    }

    private static Story since(String id, Relation.Kind kind, String since) {
        return new Story(id, "Koran " + id, "2025-05-0" + id.charAt(1), "Berita", "Hubungan " + kind)
                .relation(kind, "FJI", "TON", since, "Hubungan " + kind);
    }

    private static List<String> steps(RelationHistory history) {
        return history.steps().stream()
                .map(step -> step.date().map(Object::toString).orElse("-") + " "
                        + step.kind().code() + " " + step.change())
                .toList();
    }

    @Test
    void aHigherPartnershipIsARaiseAndALowerOneAFall() {
        assertThat(steps(history(
                        since("a1", Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP, "2020"),
                        since("a2", Relation.Kind.PARTNERSHIP, "2011"),
                        since("a3", Relation.Kind.STRATEGIC_PARTNERSHIP, "2024"))))
                .containsExactly(
                        "2011 partnership ESTABLISHED",
                        "2020 comprehensive-strategic-partnership RAISED",
                        "2024 strategic-partnership LOWERED");
    }

    @Test
    void tiesAreCutAndResumed() {
        String words = "Fiji memutuskan hubungan dengan Tonga";
        Story cut = new Story("a9", "Koran", "2010-02-03", "Putus", words)
                .event(EventType.SANCTION, "discontinue", "FJI > TON", "2010-02-01", "", words);
        assertThat(steps(history(
                        since("a1", Relation.Kind.DIPLOMATIC_RELATIONS, "1971"),
                        cut,
                        since("a2", Relation.Kind.NORMALISATION, "2014-07-01"))))
                .containsExactly(
                        "1971 diplomatic-relations ESTABLISHED",
                        "2010-02-01 diplomatic-relations CUT",
                        "2014-07-01 normalisation RESUMED");
    }

    @Test
    void aYearAndADayInItAreOneAndAnotherYearIsADisagreement() {
        RelationHistory history = history(
                since("a1", Relation.Kind.DIPLOMATIC_RELATIONS, "1971"),
                since("a2", Relation.Kind.DIPLOMATIC_RELATIONS, "1971-10-04"),
                since("a3", Relation.Kind.DIPLOMATIC_RELATIONS, "1972"));
        assertThat(steps(history)).containsExactly("1971-10-04 diplomatic-relations ESTABLISHED");
        assertThat(history.disagreements())
                .singleElement()
                .satisfies(since -> assertThat(since.claims())
                        .extracting(claim -> claim.value() + " x" + claim.independent())
                        .containsExactly("1971-10-04 x2", "1972 x1"));
    }

    @Test
    void roundAnniversariesOfTheComingYearAreDue() {
        RelationHistory history = history(since("a1", Relation.Kind.DIPLOMATIC_RELATIONS, "1970-09-30"));
        assertThat(history.due(LocalDate.of(2025, 6, 1)))
                .containsExactly(new Anniversary(
                        Relation.Kind.DIPLOMATIC_RELATIONS, 55, new id.kawat.text.Period("2025-09-30")));
        assertThat(history.due(LocalDate.of(2025, 10, 1))).isEmpty();
    }
}
