package id.kawat.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {
    private static final String LEAD =
            "Presiden Fiji Jona Radrodro dan Raja Tonga Siaosi Latu bertemu di Suva pada Selasa untuk membicarakan kabel laut, penerbangan dan beasiswa.";
    private static final String PATROL =
            "Keduanya sepakat bahwa 12 kapal patroli kedua negara akan saling membantu bila terjadi badai di wilayah perairan masing-masing.";
    private static final String DINNER =
            "Pertemuan yang berlangsung dua jam itu ditutup dengan makan malam bersama para duta besar dari Samoa, Kiribati dan Tuvalu.";
    private static final String BACKGROUND =
            "Fiji dan Tonga menjalin hubungan diplomatik sejak 1971, dan nilai perdagangan keduanya mencapai 48 juta dolar tahun lalu.";

    @Test
    void anAgencysStoryIsOneUnderAnotherLeadCutOrWithAParagraphMore() {
        assertThat(groups(
                        text(LEAD, PATROL, DINNER, BACKGROUND),
                        text("Kabar gembira datang bagi warga pesisir.", LEAD, PATROL, DINNER, BACKGROUND),
                        text(LEAD, PATROL),
                        LEAD.toUpperCase(java.util.Locale.ROOT) + " " + PATROL + " " + DINNER,
                        text(
                                LEAD,
                                PATROL.replace("12", "14"),
                                DINNER,
                                "Warga Nuku'alofa menyambut kabar itu.",
                                BACKGROUND)))
                .containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void theSameFormWithOtherNamesAndNumbersIsNoCopy() {
        String other = text(LEAD, PATROL, DINNER, BACKGROUND)
                .replace("Fiji", "Palau")
                .replace("Jona Radrodro", "Tomas Remeliik")
                .replace("Tonga", "Nauru")
                .replace("Siaosi Latu", "Dorin Aingimea")
                .replace("Suva", "Koror")
                .replace("12", "7")
                .replace("1971", "1998")
                .replace("48", "3")
                .replace("Samoa, Kiribati dan Tuvalu", "Jepang, Filipina dan Taiwan");
        Wording one = Wording.of(text(LEAD, PATROL, DINNER, BACKGROUND));
        assertThat(one.likeness(Wording.of(other)).runs()).isGreaterThan(0.4);
        assertThat(groups(text(LEAD, PATROL, DINNER, BACKGROUND), other)).containsExactly(0, 1);
    }

    @Test
    void aSharedQuoteAndSharedBackgroundMakeNoCopy() {
        assertThat(groups(
                        text(LEAD, PATROL, DINNER, BACKGROUND),
                        text(
                                "Parlemen Fiji mulai membahas rancangan undang-undang pelabuhan yang diajukan Menteri Perhubungan Sela Tavake.",
                                "Rancangan setebal 60 halaman itu mengatur tarif sandar, jam kerja buruh, dan denda bagi kapal yang membuang limbah.",
                                "Para nelayan di Lautoka meminta agar dermaga kecil dikecualikan dari kenaikan tarif pada 3 tahun pertama.",
                                BACKGROUND)))
                .containsExactly(0, 1);
    }

    @Test
    void whatIsOneDoesNotHangOnTheOrderInWhichTextsCome() {
        List<String> texts = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(number -> invented(number / 4, number % 4))
                .toList());
        Set<Set<String>> first = sets(texts);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(sets(texts)).isEqualTo(first);
        }
        assertThat(first).hasSize(15);
    }

    @Test
    void aShortPieceOfALongTextIsFound() {
        List<String> words = words(2500, 7);
        assertThat(groups(String.join(" ", words), String.join(" ", words.subList(1200, 1260))))
                .containsExactly(0, 0);
    }

    @Test
    void aTextHasFewFingerprintsHoweverLongItIs() {
        assertThat(Wording.of(String.join(" ", words(600, 1))).prints().length).isBetween(30, 45);
        assertThat(Wording.of(String.join(" ", words(60_000, 1))).prints()).hasSize(Wording.MOST_PRINTS);
        assertThat(Wording.of("Menteri Luar Negeri itu tiba.").prints()).isEmpty();
        assertThat(Wording.of("").isPhrase()).isTrue();
    }

    @Test
    void fingerprintsAreTheSameInEveryVersionForTheyAreStored() {
        assertThat(Wording.of(text(LEAD, PATROL, DINNER)).prints())
                .containsExactly(725173997820L, 2474535854460L, 11053305582428L);
    }

    private static List<Integer> groups(String... texts) {
        CopyGroups groups = of(List.of(texts));
        return IntStream.range(0, texts.length).mapToObj(groups::text).toList();
    }

    private static CopyGroups of(List<String> texts) {
        CopyGroups groups = new CopyGroups(number -> Wording.of(texts.get(number)));
        texts.forEach(text -> groups.add(Wording.of(text)));
        return groups;
    }

    private static Set<Set<String>> sets(List<String> texts) {
        CopyGroups groups = of(texts);
        return new HashSet<>(IntStream.range(0, texts.size())
                .boxed()
                .collect(Collectors.groupingBy(groups::text, Collectors.mapping(texts::get, Collectors.toSet())))
                .values());
    }

    private static String text(String... paragraphs) {
        return String.join("\n", paragraphs);
    }

    /** The first whole, the others without some of its words. */
    private static String invented(int story, int copy) {
        List<String> words = words(200, story);
        return String.join(" ", words.subList(copy * 15, 200 - copy * 20));
    }

    private static List<String> words(int number, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(_ -> "kata" + random.nextInt(5000))
                .toList();
    }
}
