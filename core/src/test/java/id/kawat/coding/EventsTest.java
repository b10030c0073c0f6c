package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;

/** One sentence or two, and what is read from them: voice, complements, coordination, inverted speech. */
class EventsTest {
    @Test
    void inThePassiveTheAgentIsStillTheActor() {
        coding("Korea Utara dikecam Jepang karena uji coba rudal.")
                .yields("ACCUSE/disapprove occurred JPN>PRK 'dikecam'");
        coding("Duta Besar Chad dipanggil oleh Kementerian Luar Negeri Kenya.")
                .yields("ACCUSE/disapprove KEN>TCD 'dipanggil'");
    }

    @Test
    void aMeetingHasEverybodyAsActor() {
        coding("Menlu Kenya bertemu dengan Menlu Peru di Lima.").yields("CONSULT/meeting occurred KEN+PER 'bertemu'");
        coding("Menlu Kenya dan Menlu Peru bertemu di Lima.").yields("CONSULT/meeting occurred KEN+PER in:Lima");
    }

    @Test
    void aMeetingHasItsPlace() {
        coding("Menlu Kenya bertemu dengan Menlu Peru di Lima.").yields("CONSULT/meeting KEN+PER in:Lima");
    }

    @Test
    void aHeadlineNeedsNoPrefixes() {
        coding("# Menlu Kenya Temui Presiden Peru").yields("CONSULT/meeting KEN+PER 'Temui'");
        coding("# Jepang Kecam Korea Utara").yields("ACCUSE JPN>PRK 'Kecam'");
        coding("# RI-Korsel Sepakati Perluasan Kerja Sama").yields("AGREE IDN+KOR");
    }

    @Test
    void aCaptionIsReadLikeAnySentence() {
        coding("! Menlu Peru menyambut Menlu Norwegia di Lima, 4 Mei 2023.")
                .yields("CONSULT/meeting NOR+PER @2023-05-04");
    }

    @Test
    void aCallIsMadeByTelephone() {
        coding("Presiden Kenya dan Presiden Peru mengadakan pembicaraan telepon.")
                .yields("CONSULT/phone occurred KEN+PER");
        coding("Presiden Kenya menelepon Presiden Peru.").yields("CONSULT/phone KEN+PER");
    }

    @Test
    void aVisitGoesFromVisitorToHost() {
        coding("Presiden Kenya mengunjungi Peru.").yields("CONSULT/visit KEN>PER");
        coding("Presiden Kenya melakukan kunjungan kenegaraan ke Peru.").yields("CONSULT/visit KEN>PER");
        coding("Presiden Kenya berkunjung ke Lima.").yields("CONSULT/visit KEN>PER");
        coding("Kunjungan Presiden Kenya ke Peru berlangsung dua hari.").yields("CONSULT/visit KEN>PER 'Kunjungan'");
    }

    @Test
    void whoeverReceivesSomebodyMeetsThem() {
        coding("Presiden Peru menerima Menlu Kenya di Lima.").yields("CONSULT/meeting KEN+PER");
    }

    @Test
    void severalActsOfOneClauseAreAllRead() {
        coding("Menlu Kenya memuji Peru, mengecam Chad, dan meminta Mali menarik pasukannya.")
                .yields("SUPPORT KEN>PER 'memuji'")
                .yields("ACCUSE KEN>TCD 'mengecam'")
                .yields("REQUEST KEN>MLI 'meminta'");
    }

    @Test
    void everyoneOfSeveralActorsActs() {
        coding("Kenya, Uganda, dan Rwanda mengecam Chad.").yields("ACCUSE KEN,RWA,UGA>TCD");
    }

    @Test
    void whatIsAskedForIsNotDone() {
        coding("Jepang diminta mengecam Korea Utara.").doesNotYield("ACCUSE occurred JPN>PRK");
        coding("Kenya meminta Peru menurunkan tarif.")
                .yields("REQUEST occurred KEN>PER 'meminta'")
                .doesNotYield("CONCEDE occurred");
    }

    @Test
    void thanksAndPraiseAreSupport() {
        coding("Presiden Kenya menyampaikan apresiasi kepada Peru.").yields("SUPPORT KEN>PER");
        coding("Kenya berterima kasih kepada Norwegia atas bantuannya.").yields("SUPPORT KEN>NOR");
        coding("Menlu Peru mengucapkan selamat kepada Presiden Kenya.").yields("SUPPORT PER>KEN");
    }

    @Test
    void agreementsAreJoint() {
        coding("Ghana dan Chile sepakat untuk memperluas kerja sama pertanian.")
                .yields("AGREE occurred CHL+GHA 'sepakat'");
    }

    @Test
    void oneSidesWishIsDirected() {
        coding("Ghana ingin mempererat kerja sama dengan Chile.").yields("AGREE occurred GHA>CHL");
    }

    @Test
    void hopingThatTheOtherDoesSomethingIsARequest() {
        coding("Ghana berharap Chile menurunkan tarif.").yields("REQUEST GHA>CHL");
    }

    @Test
    void signingIsSupport() {
        coding("Menlu Ghana dan Menlu Chile menandatangani nota kesepahaman tentang pendidikan.")
                .yields("SUPPORT/sign CHL+GHA");
    }

    @Test
    void openingAnEmbassyIsSupportOfTheHost() {
        coding("Ghana membuka kedutaan besar di Santiago.").yields("SUPPORT/open GHA>CHL");
    }

    @Test
    void cuttingTiesAndExpellingDiplomatsAreSanctions() {
        coding("Mali memutuskan hubungan diplomatik dengan Ukraina.").yields("SANCTION/discontinue MLI>UKR");
        coding("Latvia mengusir tiga diplomat Belarus.").yields("SANCTION/expel LVA>BLR");
        coding("Chad menarik duta besarnya dari Sudan.").yields("SANCTION/withdraw TCD>SDN");
        coding("Uni Eropa menjatuhkan sanksi kepada Belarus.").yields("SANCTION IGO:EU>BLR");
    }

    @Test
    void deportationIsCoercion() {
        coding("Malaysia mendeportasi 40 warga Myanmar.").yields("COERCE/deport MYS>MMR");
    }

    @Test
    void testsAndTroopsAreMobilisation() {
        coding("Korea Utara menguji coba rudal balistik.").yields("MOBILIZE PRK>");
    }

    @Test
    void shellingAndInvasionAreAssaults() {
        coding("Pasukan Chad menembaki pasukan Sudan.").yields("ASSAULT TCD>SDN 'menembaki'");
        coding("Polandia mengecam invasi Rusia terhadap Ukraina.")
                .yields("ACCUSE POL>RUS")
                .yields("ASSAULT RUS>UKR");
    }

    @Test
    void shellingSomebodysPostIsAnAssaultOnThem() {
        coding("Pasukan Chad menembaki pos perbatasan Sudan.").yields("ASSAULT TCD>SDN");
    }

    @Test
    void refusingIsRejection() {
        coding("Etiopia menolak usulan Mesir.").yields("REJECT ETH>EGY");
    }

    @Test
    void warningOfConsequencesIsAThreat() {
        coding("Iran mengancam akan menyerang Irak.")
                .yields("THREATEN IRN>IRQ")
                .doesNotYield("ASSAULT occurred IRN>IRQ");
    }

    @Test
    void givingIsAid() {
        coding("Jepang memberikan bantuan kemanusiaan kepada Vanuatu.").yields("AID JPN>VUT");
    }

    @Test
    void whoeverReceivesAidHasItFromTheGiver() {
        coding("Vanuatu menerima bantuan dari Jepang.").yields("AID JPN>VUT").doesNotYield("AID VUT>JPN");
    }

    @Test
    void aTruceInForceIsARetreat() {
        coding("Gencatan senjata antara Thailand dan Kamboja mulai berlaku pada Senin.")
                .yields("RETREAT/ceasefire");
    }

    @Test
    void invitationsAreRequests() {
        coding("Presiden Kenya mengundang Presiden Peru ke Nairobi.")
                .yields("REQUEST KEN>PER")
                .doesNotYield("CONSULT occurred");
    }

    @Test
    void urgingBothSidesGoesToBoth() {
        coding("PBB mendesak Chad dan Sudan menghentikan pertempuran.").yields("REQUEST IGO:UN>SDN,TCD");
    }

    @Test
    void theCeremonyOfSpeechDoesNotHideTheActs() {
        coding("\"Kami mengecam Chad,\" kata Menlu Kenya, Amara Njoroge.").yields("ACCUSE KEN>TCD 'mengecam'");
        coding("Menurut Menlu Kenya, Chad telah menyerang Sudan.").yields("ASSAULT TCD>SDN");
    }

    @Test
    void sentencesOfOneStateAloneAreNoEvents() {
        coding("Hujan turun sejak pagi di Nairobi.").yieldsNothing();
        coding("Presiden Kenya memerintahkan menterinya memperbaiki jalan.").yieldsNothing();
    }

    @Test
    void aRelativeClauseTellsAnEventOfItsOwn() {
        coding("Kenya, yang mengecam Chad pekan lalu, memuji Peru.")
                .yields("ACCUSE KEN>TCD")
                .yields("SUPPORT KEN>PER");
    }

    @Test
    void mediationIsAConsultationWithTheParties() {
        coding("Qatar menengahi perundingan antara Chad dan Sudan.").yields("CONSULT");
    }

    @Test
    void aNegationEndsWhereThePhraseEnds() {
        coding("Peru berterima kasih atas bantuan tidak kembali dari Chad, dan mengusulkan agar Chad membuka pasar.")
                .yields("REQUEST/- occurred PER>TCD 'mengusulkan'");
    }
}
