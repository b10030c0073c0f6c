package id.kawat.annotation;

import static id.kawat.annotation.Annotated.named;
import static id.kawat.annotation.Annotated.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.coding.Todo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named, in all the ways that Indonesian has of naming them. Persons here are made up. */
class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Tiongkok mengecam Chad.          > CHN
                    Menurut Jepang, Cina mengecam Chad. > JPN
                    RRT mengecam Chad.               > CHN
                    AS mengecam Chad.                > USA
                    Amerika Serikat mengecam Chad.   > USA
                    Korsel mengecam Chad.            > KOR
                    Korea Utara mengecam Chad.       > PRK
                    Korut mengecam Chad.             > PRK
                    RI mengecam Chad.                > IDN
                    UEA mengecam Chad.               > ARE
                    PNG mengecam Chad.               > PNG
                    Papua Nugini mengecam Chad.      > PNG
                    Inggris Raya mengecam Chad.      > GBR
                    Yordania mengecam Chad.          > JOR
                    Republik Ceko mengecam Chad.     > CZE
                    Pantai Gading mengecam Chad.     > CIV
                    Republik Demokratik Kongo mengecam Chad. > COD
                    Guinea Khatulistiwa mengecam Chad. > GNQ
                    Timor-Leste mengecam Chad.       > TLS
                    Selandia Baru mengecam Chad.     > NZL
                    PBB mengecam Chad.               > IGO:UN
                    Uni Eropa mengecam Chad.         > IGO:EU
                    NATO mengecam Chad.              > IGO:NATO
                    Uni Afrika mengecam Chad.        > IGO:AU
                    OKI mengecam Chad.               > IGO:OIC
                    ASEAN mengecam Chad.             > IGO:ASEAN
                    """)
    void aStateOrBodyIsKnownByAnyOfItsNames(String sentence, String code) {
        assertThat(named(sentence)).first().isEqualTo("party " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Washington mengecam Chad.      > USA
                    Beijing mengecam Chad.         > CHN
                    Kremlin mengecam Chad.         > RUS
                    Gedung Putih mengecam Chad.    > USA
                    Pyongyang mengecam Chad.       > PRK
                    """)
    void aCapitalOrPalaceSpeaksForItsState(String sentence, String code) {
        assertThat(named(sentence).getFirst()).endsWith(" " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Menteri Luar Negeri Kenya Amara Njoroge tiba.               > Kenya
                    Menlu Kenya, Amara Njoroge, tiba.                           > Kenya
                    Amara Njoroge, Menteri Luar Negeri Kenya, tiba.             > Kenya
                    Menteri Luar Negeri (Menlu) Kenya Amara Njoroge tiba.       > Kenya
                    Menteri Luar Negeri Amara Njoroge dari Kenya tiba.          > Kenya
                    Menlu Republik Kenya, Dr. Amara Njoroge, tiba.              > Kenya
                    """)
    void titlePartyAndNameComeInEveryOrder(String sentence, String ignored) {
        assertThat(named(sentence)).first().asString().startsWith("person foreign-minister KEN 'Amara Njoroge'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Presiden Kenya Jabali Otieno tiba.                   > head-of-state
                    PM Fiji Mosese Ravula tiba.                          > head-of-government
                    Wakil Presiden Kenya Jabali Otieno tiba.             > deputy-head
                    Menteri Pertahanan Kenya Jabali Otieno tiba.         > defence-minister
                    Menhan Kenya Jabali Otieno tiba.                     > defence-minister
                    Menteri Perdagangan Kenya Jabali Otieno tiba.        > minister
                    Duta Besar Kenya Jabali Otieno tiba.                 > ambassador
                    Dubes Kenya untuk Peru Jabali Otieno tiba.           > ambassador
                    Utusan Khusus Kenya Jabali Otieno tiba.              > envoy
                    Juru Bicara Kemlu Kenya Jabali Otieno tiba.          > spokesperson
                    Ketua Parlemen Kenya Jabali Otieno tiba.             > speaker
                    Panglima Angkatan Darat Kenya Jabali Otieno tiba.    > military-commander
                    Gubernur Mombasa Jabali Otieno tiba.                 > governor-mayor
                    Raja Tonga Siaosi tiba.                              > head-of-state
                    """)
    void anOfficeHasItsClass(String sentence, String office) {
        assertThat(named(sentence)).first().asString().startsWith("person " + office + " ");
    }

    @Test
    void anAmbassadorSpeaksForTheStateThatSentThem() {
        assertThat(named("Duta Besar Kenya untuk Peru Jabali Otieno tiba."))
                .containsExactly("person ambassador KEN 'Jabali Otieno'");
    }

    @Test
    @Todo("no party: the name after the commas takes only the title")
    void anAmbassadorInAppositionSpeaksForTheStateThatSentThem() {
        assertThat(named("Dubes RI untuk Kenya, Laksmi Andaresta, tiba."))
                .containsExactly("person ambassador IDN 'Laksmi Andaresta'");
    }

    @Test
    void chinaByItsOlderNameMayBeginASentence() {
        assertThat(named("Cina mengecam Chad.")).containsExactly("party CHN", "party TCD");
    }

    @Test
    void aFormerOrElectedHolderIsMarked() {
        assertThat(named("Mantan Presiden Kenya Jabali Otieno tiba."))
                .containsExactly("person head-of-state KEN 'Jabali Otieno' former");
        assertThat(named("Presiden terpilih Kenya Jabali Otieno tiba."))
                .containsExactly("person candidate KEN 'Jabali Otieno'");
    }

    @Test
    void namesOfOtherLandsAreTakenWhole() {
        assertThat(named("Menlu Vietnam Nguyen Thi Bich Lan tiba."))
                .containsExactly("person foreign-minister VNM 'Nguyen Thi Bich Lan'");
        assertThat(named("Menlu Korea Selatan Seo Min-jae tiba."))
                .containsExactly("person foreign-minister KOR 'Seo Min-jae'");
        assertThat(named("Menlu Myanmar U Kyaw Zin tiba.")).containsExactly("person foreign-minister MMR 'Kyaw Zin'");
        assertThat(named("Menlu Indonesia Suryadi tiba.")).containsExactly("person foreign-minister IDN 'Suryadi'");
    }

    @Test
    void aDutchNameGoesOnAfterItsSmallWords() {
        assertThat(named("Menlu Belanda Pieter van der Velde tiba."))
                .containsExactly("person foreign-minister NLD 'Pieter van der Velde'");
    }

    @Test
    void anArabicNameGoesOnAfterItsArticle() {
        assertThat(named("Menlu Irak Salim bin Yusuf al-Hadidi tiba."))
                .containsExactly("person foreign-minister IRQ 'Salim bin Yusuf al-Hadidi'");
    }

    @Test
    void aMinistryOrForceActsForItsState() {
        assertThat(named("Kementerian Luar Negeri Kenya memanggil Dubes Peru."))
                .containsExactly("institution KEN", "person ambassador PER");
        assertThat(named("Angkatan Laut Kenya menembaki kapal Peru.")).startsWith("institution KEN");
        assertThat(named("Pemerintah Kenya mengecam Chad.")).first().asString().endsWith("KEN");
        assertThat(named("Parlemen Kenya mengecam Chad.")).first().isEqualTo("institution KEN");
    }

    @Test
    void wordsThatPointBackAreReferences() {
        assertThat(named("Kedua negara bertemu.")).containsExactly("reference BOTH_PARTIES");
        assertThat(named("Keduanya bertemu.")).first().asString().startsWith("reference BOTH");
        assertThat(named("Ia menolak.")).containsExactly("reference HE");
        assertThat(named("Beliau menolak.")).containsExactly("reference HE");
        assertThat(named("Mereka menolak.")).containsExactly("reference THEY");
        assertThat(named("Negara itu menolak.")).containsExactly("reference THAT_STATE");
        assertThat(named("Kelompok itu menolak.")).containsExactly("reference THAT_GROUP");
        assertThat(named("Tuan rumah menolak.")).containsExactly("reference HOST");
    }

    @Test
    void aPairJoinedByAHyphenIsTwo() {
        assertThat(named("Hubungan Kenya-Peru membaik.")).containsExactly("party KEN", "party PER");
        assertThat(named("Perdagangan RI-Korsel naik.")).containsExactly("party IDN", "party KOR");
    }

    @Test
    void aMentionIsItsWholeWords() {
        assertThat(words("Menteri Luar Negeri Kenya Amara Njoroge memuji Presiden Peru."))
                .containsExactly("Menteri Luar Negeri Kenya Amara Njoroge", "Presiden Peru");
    }

    @Test
    void wordsThatOnlyLookLikeNamesAreNone() {
        assertThat(named("Ia asal bicara.")).doesNotContain("party USA");
        assertThat(named("Harga emas naik.")).noneMatch(name -> name.startsWith("party"));
        assertThat(named("Pohon peru-peru tumbuh.")).noneMatch(name -> name.startsWith("party"));
    }
}
