package id.kawat.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.source.Document;
import id.kawat.source.Media;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallReadersTest {
    private static final List<Problem> NONE = new ArrayList<>();
    private static final Outlets OUTLETS = Outlets.load(NONE);
    private static final List<Tongue> TONGUES =
            List.of(Tongue.load("id", NONE), Tongue.load("ms", NONE), Tongue.load("en", NONE));
    private static final PageDates DATES = new PageDates(TONGUES);
    private static final LanguageGuess LANGUAGE = new LanguageGuess(TONGUES, LanguageGuess.others(), NONE);

    @Test
    void theTablesAreWhole() {
        assertThat(NONE).isEmpty();
        assertThat(Table.ofResource("world/outlets.tsv", List.of("name", "domain", "state", "aka", "note"))
                        .rows())
                .hasSizeGreaterThan(120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025.01.17; 2025-01-17",
                "17/1/2025; 2025-01-17",
                "Jumat, 17 Januari 2025 10:15 WIB; 2025-01-17",
                "Jum'at, 19 Agustus 2022 | 16:16 WIB; 2022-08-19",
                "- 6 Agt 2021, 10.20 WIB; 2021-08-06",
                "Friday, January 17, 2025; 2025-01-17",
                "Khamis, 17 Ogos 2023; 2023-08-17",
                "2024-05-03T19:20:00+07:00; 2024-05-03"
            })
    void aDateAloneOnItsLineIsRead(String line, String day) {
        assertThat(DATES.in(line).map(Object::toString)).contains(day);
        assertThat(DATES.isBare(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pada 17 Januari 2025 keduanya bertemu",
                "31/2/2025",
                "Rapat 2025",
                "13.45",
                "Perjanjian 17-1-2025 batal"
            })
    void otherLinesAreNoDates(String line) {
        assertThat(DATES.isBare(line)).as(line).isFalse();
    }

    @Test
    void theMonthStandsFirstOnlyWhereItMust() {
        assertThat(DATES.in("03/04/2025").map(Object::toString)).contains("2025-04-03");
        assertThat(DATES.in("01/17/2025").map(Object::toString)).contains("2025-01-17");
        assertThat(PageDates.inAddress("https://contoh.id/2025/07/23/judul").map(Object::toString))
                .contains("2025-07-23");
        assertThat(PageDates.inAddress("https://contoh.id/2025/99/23/judul")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jakarta (ANTARA) – Duta Besar Peru berkata.; ANTARA",
                "Jakarta, CNN Indonesia -- Menteri Peru berkata.; CNN Indonesia",
                "KOMPAS.com - Menteri Peru berkata.; Kompas.com",
                "TEMPO.CO, Jakarta - Menteri Peru berkata.; Tempo",
                "Liputan6.com, Jakarta - Menteri Peru berkata.; Liputan6",
                "Bogor, MINA – Presiden menerima tamu.; Mi'raj News Agency",
                "(VOVWORLD) - Presiden menerima tamu.; VOV",
                "REPUBLIKA.CO.ID, JAKARTA -- Menteri berkata.; Republika",
                "Jakarta (Suara Pantai) - Menteri berkata.; Suara Pantai"
            })
    void aDatelineNamesItsOutlet(String lead, String outlet) {
        assertThat(Dateline.of(lead, OUTLETS).flatMap(Dateline::outlet)).contains(outlet);
    }

    @Test
    void aDatelineMayNameAPlaceAlone() {
        assertThat(Dateline.of("ACCRA - Pemerintah Ghana menolak tarif.", OUTLETS))
                .contains(new Dateline(Optional.empty(), "ACCRA"));
        assertThat(Dateline.of("Menteri itu – kata juru bicara – menolak.", OUTLETS))
                .isEmpty();
        assertThat(Dateline.of("Hubungan Peru-Chili membaik.", OUTLETS)).isEmpty();
    }

    @Test
    void outletsAreKnownByTheirAddresses() {
        assertThat(OUTLETS.addressedIn("raniutami12@korea.kr")).contains("Korea.net");
        assertThat(OUTLETS.addressedIn("https://sumbar.antaranews.com/berita/1"))
                .contains("ANTARA");
        assertThat(OUTLETS.addressedIn("https://bukanantaranews.com/x")).isEmpty();
        assertThat(OUTLETS.named("kompas.com")).contains("Kompas.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Presiden Kenya mengatakan bahwa kedua negara akan bekerja sama karena kepentingan bersama, dan"
                        + " pemerintah kedua negara sudah sepakat untuk bertemu lagi pada Selasa depan dalam kunjungan"
                        + " resmi.; id",
                "Presiden Kenya berkata bahawa kedua-dua negara akan bekerjasama kerana kepentingan bersama, dan"
                        + " kerajaan kedua-dua negara telah bersetuju untuk bertemu lagi pada Khamis depan dalam lawatan"
                        + " rasmi beliau.; ms",
                "The president of Kenya said that the two countries will work together and that their ministers would"
                        + " meet again in the capital next week to sign the agreement which was drafted in May.; en",
                "Le président du Kenya a déclaré que les deux pays travailleront ensemble et que leurs ministres se"
                        + " reverront la semaine prochaine pour signer un accord préparé depuis longtemps par leurs"
                        + " équipes.; fr",
                "이재명 대통령은 화요일 서울에서 회담을 가졌다.; ko",
                "Президент Кении принял премьер-министра Исландии.; ru",
                "Jepang kecam Korea Utara; id"
            })
    void languagesAreToldApart(String text, String code) {
        assertThat(LANGUAGE.of(text)).isEqualTo(code);
    }

    @Test
    void brokenTablesAreBlamedByFileAndLine() {
        List<Problem> problems = new ArrayList<>();
        Furniture.of(
                List.of(Table.parse(
                        "f.tsv",
                        "pattern\thow\tpart\tnote\nbaca\tmulai\trelated\t\nbaca\tequals\tlain\t\n(\tregex\ttag\t\n",
                        List.of("pattern", "how", "part", "note"))),
                problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "f.tsv:2: no way 'mulai'; there are starts, equals, contains, regex, cased",
                        "f.tsv:3: no part 'lain'",
                        "f.tsv:4: no regular expression: Unclosed group");
        problems.clear();
        Outlets.of(
                Table.parse(
                        "o.tsv",
                        "name\tdomain\tstate\taka\tnote\nA\ta.id\tIDN\tX\t\nB\tb.id\tid\tX\t\n\tc.id\tIDN\t\t\n",
                        List.of("name", "domain", "state", "aka", "note")),
                problems);
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "o.tsv:3: state 'id' is no ISO 3166-1 alpha-3 code",
                        "o.tsv:3: 'X' is A already",
                        "o.tsv:4: needs a name and a domain in lower case");
        problems.clear();
        Tongue.of(
                "xx",
                Table.parse("t.tsv", "word\trole\tnote\nsatu\tmonth-13\t\n", List.of("word", "role", "note")),
                problems);
        assertThat(problems.toString()).contains("t.tsv:2: no role 'month-13'");
    }

    @Test
    void jsonOfPagesIsReadAsFarAsItGoes() {
        assertThat(LooseJson.parse("{\"a\": [1, \"dua\\u0041\\n\", null,], \"b\": {\"c\": true}, }"))
                .contains(Map.of("a", List.of("1", "duaA\n", ""), "b", Map.of("c", "true")));
        assertThat(LooseJson.parse("{\"a\": \"terpotong di ten")).contains(Map.of("a", "terpotong di ten"));
        assertThat(LooseJson.parse("[".repeat(100_000))).isEmpty();
        assertThat(LooseJson.parse("{a: 1}")).isEmpty();
    }

    @Test
    void byteOrderMarksDecide() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "\uFEFFSalam – dunia".getBytes(charset);
            assertThat(Decoded.of(new Document("x", ByteBuffer.wrap(bytes), Media.TEXT)))
                    .isEqualTo(new Decoded("Salam – dunia", List.of()));
        }
    }
}
