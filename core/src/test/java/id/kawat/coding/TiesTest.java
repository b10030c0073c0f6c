package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;

import org.junit.jupiter.api.Test;

/** Relations with their year, instruments and figures. */
class TiesTest {
    @Test
    void aRelationHasTheYearItBegan() {
        coding("Kenya dan Peru membuka hubungan diplomatik pada 1975.")
                .yields("relation diplomatic-relations KEN+PER since:1975 standing");
        coding("Kenya menjalin hubungan diplomatik dengan Peru sejak 1975.")
                .yields("relation diplomatic-relations KEN+PER since:1975");
        coding("Hubungan diplomatik Kenya-Peru terjalin sejak tahun 1975.")
                .yields("relation diplomatic-relations KEN+PER since:1975");
    }

    @Test
    void anAnniversaryGivesTheYear() {
        coding("Tahun 2024 menandai 40 tahun hubungan diplomatik Kenya dan Peru.")
                .yields("relation diplomatic-relations KEN+PER since:1984");
        coding("Kenya dan Peru memperingati 50 tahun hubungan diplomatik tahun ini.")
                .on("2025-07-23")
                .yields("relation diplomatic-relations KEN+PER since:1975");
    }

    @Test
    @Todo("no relation at all")
    void moreThanACountOfYearsGivesNone() {
        coding("Kenya dan Peru memiliki hubungan diplomatik selama lebih dari 40 tahun.")
                .on("2025-07-23")
                .yields("relation diplomatic-relations KEN+PER since:-");
        coding("Hubungan diplomatik Kenya dan Peru telah berlangsung lebih dari 40 tahun.")
                .on("2025-07-23")
                .yields("relation diplomatic-relations KEN+PER since:-");
    }

    @Test
    void moreThanACountOfYearsIsNoYear() {
        coding("Hubungan diplomatik Kenya dan Peru telah berlangsung lebih dari 40 tahun.")
                .on("2025-07-23")
                .doesNotYield("relation since:1985");
    }

    @Test
    void aboutAYearIsApproximate() {
        coding("Kenya dan Peru membuka hubungan diplomatik sekitar 1970.")
                .yields("relation diplomatic-relations KEN+PER since:1970 circa");
    }

    @Test
    void raisingRelationsIsTheHigherTie() {
        coding("Kenya dan Peru menaikkan hubungan menjadi kemitraan strategis pada 2019.")
                .yields("relation strategic-partnership KEN+PER since:2019");
        coding("Kenya dan Peru adalah mitra strategis komprehensif sejak 2019.")
                .yields("relation comprehensive-strategic-partnership KEN+PER since:2019");
    }

    @Test
    void aTieNamedTwiceIsOneWithItsYear() {
        coding("Kenya dan Peru memiliki hubungan diplomatik.", "Kenya dan Peru membuka hubungan diplomatik pada 1975.")
                .yields(1, "relation diplomatic-relations KEN+PER")
                .yields("relation diplomatic-relations KEN+PER since:1975");
    }

    @Test
    void aTieMeantToBeIsPlanned() {
        coding("Kenya dan Peru akan membuka hubungan diplomatik tahun depan.")
                .on("2025-07-23")
                .yields("relation diplomatic-relations planned")
                .doesNotYield("relation standing");
    }

    @Test
    void anInstrumentKeepsItsNameAsWritten() {
        coding("Menlu Kenya dan Menlu Peru menandatangani nota kesepahaman tentang pendidikan pada 5 Mei 2023.")
                .yields("instrument mou KEN+PER 'nota kesepahaman'");
        coding("Kenya dan Peru menandatangani Perjanjian Ekstradisi.").yields("instrument treaty KEN+PER");
        coding("Kenya dan Peru mengeluarkan pernyataan bersama.").yields("instrument joint-statement KEN+PER");
    }

    @Test
    void aBodyAgreedOnIsAMechanism() {
        coding("Kenya dan Peru sepakat membentuk Komisi Bersama Perikanan.")
                .yields("AGREE KEN+PER")
                .yields("instrument mechanism KEN+PER");
    }

    @Test
    void aBatchOfDocumentsIsCounted() {
        coding("Kenya dan Peru menandatangani empat dokumen kerja sama.")
                .yields("instrument documents KEN+PER count:4");
        coding("Kenya dan Peru menandatangani 12 nota kesepahaman.").yields("instrument KEN+PER count:12");
    }

    @Test
    void tradeIsAFigureWithItsPeriod() {
        coding("Nilai perdagangan Kenya dan Peru mencapai US$174,2 juta pada 2021.")
                .yields("figure trade 174200000 USD KEN+PER @2021");
        coding("Perdagangan Kenya-Peru pada Januari-Maret 2022 bernilai 40 juta dolar AS.")
                .yields("figure trade 40000000 USD KEN+PER @2022-01/2022-03");
    }

    @Test
    void growthIsUpAndDown() {
        coding("Perdagangan Kenya dan Peru naik 12,4 persen pada 2022.")
                .yields("figure trade-growth 12.4 percent KEN+PER @2022");
        coding("Perdagangan Kenya dan Peru turun 7 persen pada 2022.")
                .yields("figure trade-growth -7 percent KEN+PER @2022");
    }

    @Test
    void aTargetHasItsDueYear() {
        coding("Kenya dan Peru menargetkan perdagangan sebesar US$1 miliar pada 2028.")
                .yields("figure trade-target 1000000000 USD KEN+PER @2028");
    }

    @Test
    void aidAndTouristsAreFigures() {
        coding("Jepang memberikan bantuan senilai US$3 juta kepada Vanuatu.").yields("figure aid 3000000 USD JPN+VUT");
        coding("Sebanyak 25 ribu wisatawan Kenya mengunjungi Peru pada 2022.")
                .yields("figure tourists 25000 people KEN+PER @2022");
    }

    @Test
    void aNumberThatMeasuresNothingBetweenPartiesIsNoFigure() {
        coding("Kenya membangun jalan sepanjang 40 kilometer.").doesNotYield("figure");
        coding("Menlu Kenya berusia 52 tahun.").doesNotYield("figure");
    }

    @Test
    void decidingToRaiseATieMakesItAndAYearBelongsToTheTieNamedLast() {
        coding(
                        "Peru dan Chad memutuskan untuk meningkatkan hubungan kedua negara menjadi Kemitraan Strategis Komprehensif, lima tahun setelah menjadi Mitra Strategis pada tahun 2020.")
                .on("2025-02-26")
                .yields("relation strategic-partnership PER+TCD since:2020 standing")
                .doesNotYield("relation comprehensive-strategic-partnership PER+TCD since:2020 standing");
    }

    @Test
    void aTopicThatIsOnlyPointedAtNamesNoPaper() {
        coding("Peru dan Chad bertemu di Lima. Pernyataan Bersama tentang hal tersebut telah dikeluarkan.")
                .yields("instrument joint-statement PER+TCD 'Pernyataan Bersama'");
        coding("Peru dan Chad bertemu di Lima. Nota Kesepahaman tentang perikanan telah ditandatangani.")
                .doesNotYield("instrument mou PER+TCD 'telah'");
    }
}
