package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether it happened. */
class StatusTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presiden Kenya akan mengunjungi Peru bulan depan.",
                "Presiden Kenya bakal mengunjungi Peru.",
                "Presiden Kenya hendak mengunjungi Peru.",
                "Presiden Kenya dijadwalkan mengunjungi Peru pada Mei.",
                "Presiden Kenya direncanakan berkunjung ke Peru.",
                "Presiden Kenya berencana mengunjungi Peru."
            })
    void whatLiesAheadIsPlanned(String sentence) {
        coding(sentence)
                .on("2025-01-10")
                .yields("CONSULT/visit planned KEN>PER")
                .doesNotYield("CONSULT occurred");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presiden Kenya tidak mengunjungi Peru.",
                "Presiden Kenya belum mengunjungi Peru.",
                "Presiden Kenya batal mengunjungi Peru.",
                "Presiden Kenya urung mengunjungi Peru.",
                "Presiden Kenya tidak jadi mengunjungi Peru.",
                "Presiden Kenya tidak akan mengunjungi Peru."
            })
    void whatDidNotHappenIsNegated(String sentence) {
        coding(sentence)
                .yields("CONSULT/visit negated KEN>PER")
                .doesNotYield("CONSULT occurred")
                .doesNotYield("engagement");
    }

    @Test
    void aVisitCalledOffDidNotHappen() {
        coding("Presiden Kenya membatalkan kunjungan ke Peru.")
                .yields("REJECT KEN>PER")
                .doesNotYield("CONSULT occurred")
                .doesNotYield("engagement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jika Kenya menyerang Chad, Mali mundur.",
                "Mali mundur bila Kenya menyerang Chad.",
                "Apabila Kenya menyerang Chad, Mali mundur.",
                "Seandainya Kenya menyerang Chad, Mali mundur."
            })
    void whatIsOnlyImaginedIsHypothetical(String sentence) {
        coding(sentence).yields("ASSAULT hypothetical KEN>TCD").doesNotYield("ASSAULT occurred");
    }

    @Test
    void deniedActsDidNotHappen() {
        coding("Kenya membantah telah menyerang Chad.").doesNotYield("ASSAULT occurred");
    }

    @Test
    void voicingTheWillOccurred() {
        coding("Kenya akan mempererat kerja sama dengan Peru.").yields("AGREE occurred KEN>PER");
    }

    @Test
    void aReasonAfterKarenaDidHappen() {
        coding("Kenya mengecam Chad karena pasukannya menyerang Sudan.").yields("ACCUSE occurred KEN>TCD");
        coding("Kenya marah karena Chad menyerang Sudan.").yields("ASSAULT occurred TCD>SDN");
    }

    @Test
    void whoeverIsAccusedDidWhatFollowsKarena() {
        coding("Kenya mengecam Chad karena menyerang Sudan.")
                .yields("ACCUSE occurred KEN>TCD")
                .yields("ASSAULT occurred TCD>SDN");
    }

    @Test
    void telahAndSudahTellWhatHappened() {
        coding("Kenya telah mengecam Chad.").yields("ACCUSE occurred KEN>TCD");
        coding("Kenya sudah mengecam Chad.").yields("ACCUSE occurred KEN>TCD");
    }

    @Test
    void negationReachesOnlyItsOwnVerb() {
        coding("Kenya tidak mengecam Chad, tetapi memuji Peru.")
                .yields("SUPPORT occurred KEN>PER")
                .doesNotYield("ACCUSE occurred");
    }

    @Test
    void notOnlyIsNoNegation() {
        coding("Kenya tidak hanya mengecam Chad, tetapi juga mengecam Mali.")
                .yields("ACCUSE occurred KEN>TCD")
                .yields("ACCUSE occurred KEN>MLI");
    }
}
