package id.kawat.annotation;

import static id.kawat.annotation.Annotated.clauses;
import static id.kawat.annotation.Annotated.predicate;
import static id.kawat.annotation.Annotated.role;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.annotation.Predicate.Kind;
import org.junit.jupiter.api.Test;

/** Who stands in which role to what verb. */
class ClausesTest {
    @Test
    void theSubjectOfAnActiveVerbIsItsAgent() {
        String text = "Kenya mengecam Chad.";
        assertThat(predicate(text, "mengecam").kind()).isEqualTo(Kind.ACTIVE);
        assertThat(role(text, "mengecam", Role.AGENT)).isEqualTo("Kenya");
        assertThat(role(text, "mengecam", Role.PATIENT)).isEqualTo("Chad");
    }

    @Test
    void theSubjectOfAPassiveVerbIsItsPatient() {
        String text = "Chad dikecam oleh Kenya.";
        assertThat(predicate(text, "dikecam").kind()).isEqualTo(Kind.PASSIVE);
        assertThat(role(text, "dikecam", Role.AGENT)).isEqualTo("Kenya");
        assertThat(role(text, "dikecam", Role.PATIENT)).isEqualTo("Chad");
    }

    @Test
    void theAgentOfAPassiveNeedsNoOleh() {
        assertThat(role("Chad dikecam Kenya.", "dikecam", Role.AGENT)).isEqualTo("Kenya");
    }

    @Test
    void anEmptyVerbAndItsNounAreOnePredicate() {
        String text = "Kenya menyampaikan kecaman kepada Chad.";
        Predicate light = predicate(text, "kecaman");
        assertThat(light.kind()).isEqualTo(Kind.LIGHT);
        assertThat(light.classes()).contains("condemn");
    }

    @Test
    void aNounOfActionHasItsDestination() {
        String text = "Kunjungan Presiden Kenya ke Peru membahas tarif.";
        assertThat(predicate(text, "Kunjungan").kind()).isEqualTo(Kind.NOUN);
        assertThat(role(text, "Kunjungan", Role.DESTINATION)).isEqualTo("Peru");
    }

    @Test
    void coordinatedSubjectsAreAllAgents() {
        assertThat(role("Kenya, Uganda, dan Rwanda mengecam Chad.", "mengecam", Role.AGENT))
                .isEqualTo("Kenya, Uganda, Rwanda");
        assertThat(role("Kenya serta Uganda mengecam Chad.", "mengecam", Role.AGENT))
                .isEqualTo("Kenya, Uganda");
    }

    @Test
    void coordinatedObjectsAreAllPatients() {
        assertThat(role("Kenya mengecam Chad dan Mali.", "mengecam", Role.PATIENT))
                .isEqualTo("Chad, Mali");
    }

    @Test
    void aSecondVerbKeepsTheSubject() {
        String text = "Kenya memuji Peru dan mengecam Chad.";
        assertThat(role(text, "memuji", Role.AGENT)).isEqualTo("Kenya");
        assertThat(role(text, "mengecam", Role.AGENT)).isEqualTo("Kenya");
        assertThat(role(text, "mengecam", Role.PATIENT)).isEqualTo("Chad");
    }

    @Test
    void aRelativeClauseSpeaksOfTheNounBeforeIt() {
        String text = "Presiden Kenya, yang mengecam Chad, memuji Peru.";
        assertThat(clauses(text)).anyMatch(clause -> clause.startsWith("RELATIVE"));
        assertThat(role(text, "mengecam", Role.AGENT)).isEqualTo("Presiden Kenya");
        assertThat(role(text, "memuji", Role.AGENT)).isEqualTo("Presiden Kenya");
    }

    @Test
    void whoeverIsAskedDoesWhatIsAsked() {
        String text = "Kenya meminta Peru untuk mengecam Chad.";
        assertThat(role(text, "meminta", Role.AGENT)).isEqualTo("Kenya");
        assertThat(role(text, "mengecam", Role.AGENT)).isEqualTo("Peru");
        assertThat(predicate(text, "mengecam").is(Modality.ASKED)).isTrue();
    }

    @Test
    void whatIsSaidWithBahwaIsAClauseOfItsOwn() {
        String text = "Kenya mengatakan bahwa Peru mengecam Chad.";
        assertThat(clauses(text)).anyMatch(clause -> clause.startsWith("THAT"));
        assertThat(role(text, "mengecam", Role.AGENT)).isEqualTo("Peru");
    }

    @Test
    void aConditionMakesItsClauseConditional() {
        assertThat(predicate("Kenya mundur jika Chad menyerang Mali.", "menyerang")
                        .is(Modality.CONDITIONAL))
                .isTrue();
        assertThat(predicate("Chad menyerang Mali.", "menyerang").modalities()).isEmpty();
    }

    @Test
    void akanIsTheFutureAndTidakTheNegation() {
        assertThat(predicate("Kenya akan mengecam Chad.", "mengecam").modalities())
                .containsExactly(Modality.FUTURE);
        assertThat(predicate("Kenya tidak mengecam Chad.", "mengecam").modalities())
                .containsExactly(Modality.NEGATED);
        assertThat(predicate("Kenya belum mengecam Chad.", "mengecam").is(Modality.NEGATED))
                .isTrue();
    }

    @Test
    void salingMakesItMutual() {
        assertThat(predicate("Kenya dan Chad saling mengecam.", "mengecam").reciprocal())
                .isTrue();
    }

    @Test
    void wordsInQuotationMarksAreAQuotation() {
        assertThat(clauses("“Kami mengecam Chad,” kata Menlu Kenya.")).anyMatch(clause -> clause.startsWith("QUOTE"));
    }

    @Test
    void aQuotationMayStayOpenAtTheEndOfItsSentence() {
        assertThat(Annotated.sentence("Ia berkata, “Kami mengecam Chad.").leavesQuoted())
                .isTrue();
        assertThat(Annotated.sentence("Ia berkata, “Kami mengecam Chad.”").leavesQuoted())
                .isFalse();
    }

    @Test
    void companyIsNotTheObject() {
        String text = "Presiden Kenya bertemu dengan Presiden Peru.";
        assertThat(role(text, "bertemu", Role.AGENT)).isEqualTo("Presiden Kenya");
        assertThat(role(text, "bertemu", Role.WITH)).isEqualTo("Presiden Peru");
    }

    @Test
    void thePlaceOfAMeetingIsNotPartOfWhoWasMet() {
        String text = "Presiden Kenya bertemu dengan Presiden Peru di Lima.";
        assertThat(role(text, "bertemu", Role.WITH)).isEqualTo("Presiden Peru");
        assertThat(role(text, "bertemu", Role.PLACE)).isEqualTo("Lima");
    }
}
