package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;

/** What an article's mentions of meetings, calls and visits add up to. */
class EngagementsTest {
    @Test
    void aMeetingToldTwiceIsOne() {
        coding(
                        "Menlu Kenya, Amara Njoroge, bertemu Menlu Peru, Lucia Quispe, di Lima pada 5 Mei 2023.",
                        "Menlu Njoroge dan Menlu Quispe bertemu pada 5 Mei 2023 untuk membahas tarif.")
                .yields(1, "engagement KEN+PER")
                .yields("engagement meeting occurred KEN+PER @2023-05-05 mentions:2 'Amara Njoroge' 'Lucia Quispe'");
    }

    @Test
    void twoMeetingsOfOtherPersonsAreTwo() {
        coding(
                        "Menlu Kenya, Amara Njoroge, bertemu Menlu Peru, Lucia Quispe, pada 5 Mei 2023.",
                        "Menhan Kenya, Jabali Otieno, bertemu Menhan Peru, Diego Salas, pada 5 Mei 2023.")
                .yields(2, "engagement KEN+PER @2023-05-05");
    }

    @Test
    void meetingsOnOtherDaysAreTwo() {
        coding("Menlu Kenya bertemu Menlu Peru pada 5 Mei 2023.", "Menlu Kenya bertemu Menlu Peru pada 9 Juli 2023.")
                .yields(2, "engagement KEN+PER");
    }

    @Test
    void aCallAndAMeetingAreTwo() {
        coding("Menlu Kenya bertemu Menlu Peru pada 5 Mei 2023.", "Menlu Kenya menelepon Menlu Peru pada 5 Mei 2023.")
                .yields(1, "engagement meeting KEN+PER")
                .yields(1, "engagement phone KEN+PER");
    }

    @Test
    void whatLiesAheadIsAnotherThanWhatWas() {
        coding("Menlu Kenya bertemu Menlu Peru pada 5 Mei 2023.", "Menlu Kenya akan bertemu Menlu Peru lagi pada 2024.")
                .yields("engagement occurred KEN+PER @2023-05-05")
                .yields("engagement planned KEN+PER @2024");
    }

    @Test
    void talksOfTwoHeadsAreASummit() {
        coding("Presiden Kenya dan Presiden Peru menggelar pembicaraan bilateral di Lima.")
                .yields("CONSULT/summit KEN+PER");
    }

    @Test
    void otherActsAreNoEngagements() {
        coding("Kenya mengecam Chad.").doesNotYield("engagement");
    }

    @Test
    void anInterviewIsNoEngagement() {
        coding("Dalam wawancara dengan surat kabar itu, Menlu Kenya memuji Peru.")
                .yields("SUPPORT KEN>PER")
                .doesNotYield("engagement");
    }
}
