package id.kawat.coding;

import static id.kawat.coding.CodingAssert.coding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way of writing a time, resolved against the day of the article: Wednesday, 23 July 2025. */
class TimesTest {
    private static final Optional<Period> WEDNESDAY = Optional.of(new Period("2025-07-23"));

    /** What the first time of the sentence means; {@code -} where that cannot be known. */
    private static String resolved(String sentence, Optional<Period> published, Optional<Period> told) {
        List<AnnotatedSentence> sentences = CodingAssert.CODER.annotate(CodingAssert.article(sentence));
        Optional<Mention.When> when = sentences.stream()
                .flatMap(annotated -> annotated.mentions().stream())
                .filter(Mention.Time.class::isInstance)
                .map(mention -> ((Mention.Time) mention).when())
                .findFirst();
        return when.flatMap(w -> new Dates(published, Optional.empty()).resolve(w, told))
                .map(Period::iso)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Mereka bertemu pada 5 Mei 2023.                     > 2023-05-05
                    Mereka bertemu pada tanggal 5 Mei 2023.             > 2023-05-05
                    Mereka bertemu pada 5 Mei tahun 2023.               > 2023-05-05
                    Mereka bertemu pada Jumat, 5 Mei 2023.              > 2023-05-05
                    Mereka bertemu Jumat (5/5/2023).                    > 2023-05-05
                    Mereka bertemu pada 05/05/2023.                     > 2023-05-05
                    Mereka bertemu pada 5/5/23.                         > 2023-05-05
                    Mereka bertemu pada 5 Agt 2023.                     > 2023-08-05
                    Mereka bertemu pada 5-7 Mei 2023.                   > 2023-05-05/2023-05-07
                    Mereka bertemu pada 5–7 Mei 2023.                   > 2023-05-05/2023-05-07
                    Mereka bertemu pada 5 Nopember 2023.                > 2023-11-05
                    Mereka bertemu pada Mei 2023.                       > 2023-05
                    Mereka bertemu pada bulan Mei 2023.                 > 2023-05
                    Mereka berdagang pada Januari-Maret 2022.           > 2022-01/2022-03
                    Mereka berdagang pada Januari–Maret 2022.           > 2022-01/2022-03
                    Mereka berdagang dari Januari hingga Maret 2022.    > 2022-01/2022-03
                    Mereka bertemu pada 2021.                           > 2021
                    Mereka bertemu pada tahun 2021.                     > 2021
                    Mereka berdagang pada periode 2020-2030.            > 2020/2030
                    Mereka berdagang pada 2020–2030.                    > 2020/2030
                    """)
    void aFullDateNeedsNothingElse(String sentence, String iso) {
        assertThat(resolved(sentence, Optional.empty(), Optional.empty())).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Mereka bertemu Selasa (22/7).              > 2025-07-22
                    Mereka bertemu pada Selasa (22/07) malam.  > 2025-07-22
                    Mereka bertemu pada 22 Juli.               > 2025-07-22
                    Mereka bertemu pada 5 Februari.            > 2025-02-05
                    Mereka bertemu pada Selasa.                > 2025-07-22
                    Mereka bertemu pada Rabu.                  > 2025-07-23
                    Mereka bertemu hari Senin.                 > 2025-07-21
                    Mereka bertemu pada Kamis.                 > 2025-07-17
                    Mereka bertemu Jum'at pagi.                > 2025-07-18
                    Mereka bertemu kemarin.                    > 2025-07-22
                    Mereka bertemu hari ini.                   > 2025-07-23
                    Mereka akan bertemu besok.                 > 2025-07-24
                    Mereka akan bertemu lusa.                  > 2025-07-25
                    Mereka bertemu pekan lalu.                 > 2025-07-14/2025-07-20
                    Mereka bertemu minggu lalu.                > 2025-07-14/2025-07-20
                    Mereka akan bertemu pekan depan.           > 2025-07-28/2025-08-03
                    Mereka bertemu bulan lalu.                 > 2025-06
                    Mereka bertemu awal bulan ini.             > 2025-07
                    Mereka akan bertemu bulan depan.           > 2025-08
                    Mereka bertemu tahun lalu.                 > 2024
                    Mereka akan bertemu tahun depan.           > 2026
                    Mereka bertemu pada Maret.                 > 2025-03
                    """)
    void whatIsLeftOutComesFromTheDayOfTheArticle(String sentence, String iso) {
        assertThat(resolved(sentence, WEDNESDAY, Optional.empty())).isEqualTo(iso);
    }

    @Test
    void aDayWithoutItsYearIsTheNearestOne() {
        assertThat(resolved(
                        "Mereka bertemu pada 30 Desember.", Optional.of(new Period("2025-01-10")), Optional.empty()))
                .isEqualTo("2024-12-30");
        assertThat(resolved(
                        "Mereka akan bertemu pada 3 Januari.", Optional.of(new Period("2024-12-20")), Optional.empty()))
                .isEqualTo("2025-01-03");
        assertThat(resolved("Mereka bertemu pada Desember.", Optional.of(new Period("2025-01-10")), Optional.empty()))
                .isEqualTo("2024-12");
    }

    @Test
    void thatDayIsTheDayToldOfLast() {
        Optional<Period> told = Optional.of(new Period("2025-05-02"));
        assertThat(resolved("Mereka bertemu hari itu.", WEDNESDAY, told)).isEqualTo("2025-05-02");
        assertThat(resolved("Mereka bertemu pada hari yang sama.", WEDNESDAY, told))
                .isEqualTo("2025-05-02");
        assertThat(resolved("Mereka bertemu hari itu.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
    }

    @Test
    void withoutTheDayOfTheArticleAWeekdayIsNotKnown() {
        assertThat(resolved("Mereka bertemu pada Selasa.", Optional.empty(), Optional.empty()))
                .isEqualTo("-");
        assertThat(resolved("Mereka bertemu kemarin.", Optional.empty(), Optional.empty()))
                .isEqualTo("-");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoDate() {
        assertThat(resolved("Mereka bertemu pada 31 Februari 2023.", WEDNESDAY, Optional.empty()))
                .isNotEqualTo("2023-02-31");
        assertThat(resolved("Mereka bertemu pada 29 Februari.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
        assertThat(resolved("Mereka bertemu pada 40/13/2023.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
    }

    @Test
    void aDayOfTheMonthInBracketsNeedsNoMonth() {
        assertThatCode(() -> resolved("Mereka bertemu Jumat (18).", WEDNESDAY, Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void aYearOfSevenDigitsIsNoDate() {
        assertThatCode(() -> resolved("Mereka bertemu pada 5/3/2012321.", WEDNESDAY, Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void aCountOfThingsIsNoYear() {
        assertThat(resolved("Mereka mengirim 2000 orang.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
        assertThat(resolved("Mereka mengirim 1950 ton beras.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
    }

    @Test
    void weekdayNamesThatAreCommonWordsAreReadOnlyAsNames() {
        assertThat(resolved("Mereka menunggu dua minggu.", WEDNESDAY, Optional.empty()))
                .isEqualTo("-");
    }

    @Test
    void theDateOfAnActIsTheOneInItsOwnClause() {
        CodingAssert.coding("Kenya mengecam Chad pada Selasa (22/7), sedangkan Mali memuji Chad pada 3 Maret 2024.")
                .on("2025-07-23")
                .yields("ACCUSE KEN>TCD @2025-07-22")
                .yields("SUPPORT MLI>TCD @2024-03-03");
    }

    @Test
    void anActWithoutADateOfItsOwnHasTheOneToldLast() {
        CodingAssert.coding(
                        "Menlu Kenya bertemu Menlu Peru di Lima pada Selasa (22/7).",
                        "Kenya meminta Peru menurunkan tarif.")
                .on("2025-07-23")
                .yields("CONSULT KEN+PER @2025-07-22")
                .yields("REQUEST KEN>PER @2025-07-22");
    }

    @Test
    void sinceAYearIsNotTheDayOfTheAct() {
        CodingAssert.coding("Kenya memuji Peru sebagai mitra sejak 1975.")
                .on("2025-07-23")
                .doesNotYield("SUPPORT @1975");
    }

    // --- the day of an act

    @Test
    void theDayOfWritingGivesWayToTheDayTheStoryNames() {
        coding(
                        "Lima, 26/7 (Warta) - Presiden Peru dan Presiden Chad bertemu pada Jumat (25/7) di Lima.",
                        "Peru mengapresiasi bantuan Chad.")
                .on("2025-07-26")
                .yields("CONSULT/meeting occurred PER+TCD @2025-07-25")
                .yields("SUPPORT/- occurred PER>TCD @2025-07-25 'mengapresiasi'");
    }

    @Test
    void withoutADatedActTheFirstDayNamedCounts() {
        coding("Peru mengirimkan 40 ton bantuan pangan kepada Chad.", "Bantuan itu tiba pada Minggu (22/12/2024).")
                .yields("AID/- occurred PER>TCD @2024-12-22 'bantuan pangan'");
    }

    @Test
    void whatIsOpenedFoundedOrSignedBearsItsYear() {
        coding("Peru membuka kedutaan di Chad pada 2011.")
                .on("2024-06-20")
                .yields("SUPPORT/open occurred PER>TCD @2011");
        coding("Peru dan Chad menjalin hubungan diplomatik sejak 1995.")
                .on("2024-06-20")
                .yields("SUPPORT/- occurred PER+TCD @1995");
        coding("Peru berjanji mengirim guru ke Chad pada 2030.")
                .on("2024-06-20")
                .doesNotYield("AGREE/- occurred PER>TCD @2030");
    }

    @Test
    void whatHappensWhileHappensThen() {
        coding("Hubungan memburuk pada awal 2023, ketika Peru meminta Chad menarik pasukannya.")
                .on("2024-06-20")
                .yields("REQUEST/- occurred PER>TCD @2023");
    }
}
