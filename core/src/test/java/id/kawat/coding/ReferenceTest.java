package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;

/** Whom words mean that name nobody. */
class ReferenceTest {
    private static final String TALK =
            "Presiden Kenya, Jabali Otieno, bertemu Presiden Peru, Mateo Quispe, di Lima pada 5 Mei 2023.";

    @Test
    void theTwoLeadersAreThoseOfTheTalk() {
        coding(TALK, "Kedua pemimpin sepakat memperluas kerja sama perikanan.").yields("AGREE KEN+PER 'sepakat'");
        coding(TALK, "Keduanya sepakat memperluas kerja sama perikanan.").yields("AGREE KEN+PER");
        coding(TALK, "Mereka sepakat memperluas kerja sama perikanan.").yields("AGREE KEN+PER");
    }

    @Test
    void bothAreTheTwoPersonsWhoAct() {
        coding(
                        "Chad menyerang Niger.",
                        "Menlu Kenya Amara Njoroge dan Menlu Peru Rosa Quispe mengecam perang Chad dan Niger setelah keduanya bertemu.")
                .yields("CONSULT KEN+PER 'bertemu'");
    }

    @Test
    void theTwoStatesAreThoseToldOf() {
        coding(TALK, "Kedua negara sepakat memperluas kerja sama perikanan.").yields("AGREE KEN+PER");
        coding(TALK, "Kedua belah pihak sepakat memperluas kerja sama perikanan.")
                .yields("AGREE KEN+PER");
    }

    @Test
    void whatBothSidesWillDiscussIsNotSaidHow() {
        coding(TALK, "Kedua pihak akan membahas batas laut.").yields("CONSULT/- planned KEN+PER");
    }

    @Test
    void peaceIsAskedOfThoseWhoFight() {
        coding("Chad menyerang Niger.", "Kenya menyerukan deeskalasi.").yields("REQUEST KEN>NER,TCD");
        coding("Chad menyerang Niger.", "Niger menuntut gencatan senjata.").yields("REQUEST NER>TCD");
    }

    @Test
    void heIsTheOneWhoSpokeLast() {
        coding("Menlu Kenya, Amara Njoroge, memuji Peru.", "Ia juga mengecam Chad.")
                .yields("ACCUSE KEN>TCD 'mengecam'");
        coding("Menlu Kenya, Amara Njoroge, memuji Peru.", "Beliau juga mengecam Chad.")
                .yields("ACCUSE KEN>TCD");
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        coding(TALK, "Otieno mengecam Chad.").yields("ACCUSE KEN>TCD");
        coding(TALK, "Quispe mengecam Chad.").yields("ACCUSE PER>TCD");
        coding(TALK, "Presiden Otieno mengecam Chad.").yields("ACCUSE KEN>TCD 'Jabali Otieno'");
    }

    @Test
    void aTitleAloneIsItsHolderNamedBefore() {
        coding("Menlu Kenya, Amara Njoroge, tiba di Lima.", "Menlu mengecam Chad.")
                .yields("ACCUSE KEN>TCD");
    }

    @Test
    void theCounterpartOfTheTalkIsTheUnspokenRecipient() {
        coding(TALK, "Presiden Otieno menyampaikan terima kasih atas sambutan hangat.")
                .yields("SUPPORT KEN>PER");
    }

    @Test
    void hisCounterpartIsTheOtherSide() {
        coding("Menlu Kenya bertemu Menlu Peru di Lima.", "Menlu Kenya meminta mitranya menurunkan tarif.")
                .yields("REQUEST KEN>PER");
    }

    @Test
    void thatStateIsTheOneNamedLast() {
        coding("Kenya mengirim beras ke Chad.", "Mali juga mengecam negara itu.")
                .yields("ACCUSE MLI>TCD");
    }

    @Test
    void weInAQuotationAreTheSpeakersSide() {
        coding("\"Kami mengecam Chad,\" ujar Menlu Kenya.").yields("ACCUSE KEN>TCD");
        coding("\"Negara kami menolak usulan Chad,\" ujar Menlu Kenya.").yields("REJECT KEN>TCD");
    }

    @Test
    void theGovernmentIsThatOfTheOutletsState() {
        coding("Pemerintah mengecam Chad.", "Indonesia dan Chad berunding di Jakarta.")
                .by("ANTARA")
                .yields("ACCUSE IDN>TCD");
    }

    @Test
    void aLeaderKnownToTheWorldNeedsNoState() {
        coding("Presiden Widodo mengecam Chad.").on("2020-05-05").yields("ACCUSE IDN>TCD");
    }
}
