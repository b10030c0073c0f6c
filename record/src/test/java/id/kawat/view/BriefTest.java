package id.kawat.view;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.COOPERATE;
import static id.kawat.fact.EventType.REQUEST;
import static id.kawat.fact.EventType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.fact.EventStatus;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class BriefTest {
    private static final PartyNames NAMES = PartyNames.load();
    private static final Party FJI = new Party("FJI");
    private static final LocalDate TODAY = LocalDate.of(2031, 6, 30);
    private static final Party TON = new Party("TON");

    @TempDir
    private Path folder;

    @Test
    void everythingBetweenTwoStatesWithItsSourcesAndTheirWords() {
        assertThat(markdown(Language.ID, summit(), echo(), quarrel()))
                .satisfies(brief -> isGolden("fiji-tonga.id.md", brief));
        assertThat(markdown(Language.EN, summit(), echo(), quarrel()))
                .satisfies(brief -> isGolden("fiji-tonga.en.md", brief));
    }

    @Test
    void aPairWithNothingNamesThePairsTheRecordHolds() {
        Story elsewhere = new Story("w", "", "", "Samoa", "Samoa meminta Tonga datang.", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "WSM > TON", "", "datang", "Samoa meminta Tonga")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga");
        try (FactRecord record = record(elsewhere)) {
            Brief brief = Brief.of(record, new Party("GBR"), TON, frame(Language.ID));
            assertThat(Markdown.of(brief)).isEqualTo("""
                    # Inggris – Tonga

                    Catatan tidak memuat apa pun antara Inggris dan Tonga.

                    Yang dimuat catatan ini:

                    - Fiji – Tonga: 1 fakta
                    - Tonga – Samoa: 1 fakta
                    """);
            assertThat(Markdown.of(Brief.of(record, new Party("GBR"), TON, frame(Language.EN))))
                    .startsWith(
                            "# The United Kingdom – Tonga\n\nThe record holds nothing between the United Kingdom and Tonga.\n")
                    .endsWith("- Tonga – Samoa: 1 fact\n");
        }
    }

    @Test
    void anEmptyRecordSaysSo() {
        assertThat(markdown(Language.ID)).isEqualTo("""
                # Fiji – Tonga

                Catatan tidak memuat apa pun antara Fiji dan Tonga. Catatan ini masih kosong.
                """);
    }

    @Test
    void aPlanThatTookPlaceIsToldOnceAndOneWhoseDayPassedInSilenceSaysSo() {
        Story plan = new Story("p", "", "2031-03-01", "Rencana", "Fonua akan mengunjungi Suva pada 2 April.")
                .event(CONSULT, "visit", EventStatus.PLANNED, "TON > FJI", "2031-04-02", "", "akan mengunjungi Suva")
                .engagement(
                        "visit",
                        EventStatus.PLANNED,
                        "FJI + TON",
                        "2031-04-02",
                        List.of(),
                        "",
                        "akan mengunjungi Suva");
        Story visit = new Story("q", "", "2031-04-03", "Kunjungan", "Fonua mengunjungi Suva, Rabu.")
                .event(CONSULT, "visit", "TON > FJI", "2031-04-02", "", "mengunjungi Suva")
                .engagement("visit", "FJI + TON", "2031-04-02", List.of(), "mengunjungi Suva");

        assertThat(section("Yang akan datang", LocalDate.of(2031, 3, 10), plan))
                .containsExactly("2 April 2031 — Tonga akan mengunjungi Fiji [1].");
        assertThat(section("Kronologi", TODAY, plan))
                .containsExactly(
                        "2 April 2031 — Tonga akan mengunjungi Fiji [1]. Catatan tidak memuat kelanjutan rencana itu [1].");
        assertThat(section("Kronologi", TODAY, plan, visit))
                .containsExactly(
                        "2 April 2031 — Tonga mengunjungi Fiji [1]. Rencananya telah diberitakan sebelumnya [2].");
    }

    @Test
    void whatArticlesTellDifferentlyStandsSideBySideWithWhoTellsIt() {
        Story one = call("s", "Kabar Samudra", "2031-04-03", "2031-04-02");
        Story other = call("t", "Warta Pasifik", "2031-04-04", "2031-04-03");
        assertThat(section("Kronologi", TODAY, one, other))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(
                        "2 April 2031 — Perdana Menteri Fiji Seru dan Presiden Tonga Fonua berbicara lewat telepon [1, 2].")
                .contains("Sumber berbeda tentang tanggalnya: Kabar Samudra menyebut 2 April 2031 [1];"
                        + " Warta Pasifik menyebut 3 April 2031 [2].");
    }

    @Test
    void anActToldInManyWordsIsToldOnceAndItsOtherMattersStandBesideIt() {
        Story told = new Story(
                        "u",
                        "",
                        "2031-05-10",
                        "Tonga Kecam Penahanan Kapal",
                        "Tonga mengecam penahanan kapal ikan oleh Fiji.",
                        "Tonga juga mengecam denda itu.")
                .event(ACCUSE, "", "TON > FJI", "2031-05-10", "Penahanan Kapal", "Kecam")
                .event(ACCUSE, "", "TON > FJI", "2031-05-10", "penahanan kapal ikan", "mengecam penahanan")
                .event(ACCUSE, "", "TON > FJI", "2031-05-10", "denda itu", "juga mengecam");
        assertThat(section("Titik gesekan", TODAY, told))
                .containsExactly("Tonga mengecam Fiji pada 10 Mei 2031: “penahanan kapal ikan”, “denda itu” [1].");
        Story dayAfter = new Story("v", "", "2031-05-11", "Kecaman", "Tonga mengecam Fiji, Minggu, karena kuota.")
                .event(ACCUSE, "", "TON > FJI", "2031-05-11", "kuota", "mengecam");
        assertThat(section("Titik gesekan", TODAY, told, dayAfter)).hasSize(2);
    }

    @Test
    void thatTwoWhoTradeCooperateIsNotSaidBesideTheFigure() {
        Story trade = new Story(
                        "w",
                        "",
                        "2031-01-20",
                        "Dagang",
                        "Perdagangan Fiji dan Tonga pada 2030 mencapai 12 juta dolar AS.")
                .event(COOPERATE, "", "FJI + TON", "2030", "", "Perdagangan")
                .figure(Figure.Measure.TRADE, "12000000", "USD", "FJI + TON", "2030", "12 juta dolar AS");
        assertThat(section("Kronologi", TODAY, trade)).isEmpty();
        assertThat(section("Perdagangan dan angka lain", TODAY, trade))
                .containsExactly("Perdagangan 2030: 12 juta dolar AS [1].");
    }

    @Test
    void oneAgreementUnderALongAndAShortNameAndWithTwoDaysIsOne() {
        Story full = new Story(
                        "x", "", "2031-04-03", "Teken", "Mereka meneken Nota Kesepahaman tentang Kuota Tuna Lestari.")
                .instrument(
                        Instrument.Kind.MOU,
                        "Nota Kesepahaman tentang Kuota Tuna Lestari",
                        "FJI + TON",
                        Optional.empty(),
                        "2031-04-02",
                        "Nota");
        Story shorter = new Story("y", "", "2031-04-05", "Nota", "Nota kesepahaman tentang kuota tuna diteken.")
                .instrument(
                        Instrument.Kind.MOU,
                        "Nota kesepahaman tentang kuota tuna",
                        "FJI + TON",
                        Optional.empty(),
                        "2031-04-02",
                        "Nota kesepahaman");
        Story before = new Story("z", "", "2031-03-05", "Rencana", "Nota kesepahaman tentang kuota tuna disiapkan.")
                .instrument(
                        Instrument.Kind.MOU,
                        "Nota kesepahaman tentang kuota tuna",
                        "FJI + TON",
                        Optional.empty(),
                        "2031-03-05",
                        "Nota");
        assertThat(section("Perjanjian dan dokumen", TODAY, full, shorter, before))
                .containsExactly("2 April 2031 — Nota Kesepahaman tentang Kuota Tuna Lestari [1, 2]."
                        + " Disebut pula dengan tanggal 5 Maret 2031 [3].");
    }

    @Test
    void aTitleThatNamesItsOwnSideIsNotToldTwice() {
        Story story = new Story(
                "aa", "", "2031-04-03", "Temu", "Dubes Kerajaan Tonga Sefita dan Presiden Fonua hadir di Suva.");
        story.event(
                CONSULT,
                "meeting",
                EventStatus.OCCURRED,
                "FJI + TON",
                "2031-04-02",
                "",
                "hadir",
                List.of(
                        story.participant("TON", Office.AMBASSADOR, "Dubes Tonga untuk Fiji", "Sefita"),
                        story.participant("FJI", Office.HEAD_OF_STATE, "Presiden Fiji", "Fonua")));
        story.engagement("meeting", "FJI + TON", "2031-04-02", List.of("Sefita", "Fonua"), "hadir");
        assertThat(section("Kontak terakhir", TODAY, story))
                .containsExactly(
                        "Presiden Fiji Fonua dan Dubes Tonga untuk Fiji Sefita bertemu pada 2 April 2031 [1].");
    }

    @Test
    void whatIsPublishedAfterTheDayItIsWrittenForIsNotKnownYet() {
        Story early = new Story("ab", "", "2031-03-01", "Satu", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "FJI > TON", "2031-03-01", "datang", "meminta");
        Story late = new Story("ac", "", "2031-06-01", "Dua", "Tonga mengecam Fiji.")
                .event(ACCUSE, "", "TON > FJI", "2031-06-01", "", "mengecam");
        assertThat(section("Titik gesekan", LocalDate.of(2031, 5, 31), early, late))
                .isEmpty();
        assertThat(section("Titik gesekan", LocalDate.of(2031, 6, 1), early, late))
                .hasSize(1);
    }

    @Test
    void whatNoDocumentMayHoldGivesWayAndItsOwnSignsAreEscaped() throws Exception {
        Story odd = new Story("ae", "A&B <i>", "", "Tanda \u0001 \"aneh\"", "Fiji & Tonga <resmi> sepakat.")
                .event(AGREE, "", "FJI + TON", "", "<resmi> & \u0002", "sepakat");
        try (FactRecord record = record(odd)) {
            Brief brief = Brief.of(record, FJI, TON, frame(Language.EN));
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Html.of(brief).getBytes(StandardCharsets.UTF_8)));
            assertThat(page.getDocumentElement().getTextContent())
                    .contains("A&B <i>: Tanda \uFFFD \"aneh\".", "“<resmi> & \uFFFD”");
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Docx.of(brief)))) {
                assertThat(document.getParagraphs())
                        .extracting(XWPFParagraph::getText)
                        .anySatisfy(text -> assertThat(text).contains("A&B <i>: Tanda \uFFFD \"aneh\"."));
            }
            assertThat(Pdf.of(brief)).startsWith('%', 'P', 'D', 'F');
        }
    }

    @Test
    void aNameOfTwoPeopleIsAskedBack() {
        Story story = new Story("ad", "", "2031-04-03", "Temu", "Ana Seru bertemu Ana Moala di Suva.");
        story.event(
                CONSULT,
                "meeting",
                EventStatus.OCCURRED,
                "FJI + TON",
                "2031-04-02",
                "",
                "bertemu",
                List.of(
                        story.participant("FJI", Office.MINISTER, "Menteri", "Ana Seru"),
                        story.participant("TON", Office.MINISTER, "Menteri", "Ana Moala")));
        try (FactRecord record = record(story)) {
            assertThatThrownBy(() -> Brief.ofPerson(record, "Ana", frame(Language.EN)))
                    .isInstanceOf(AmbiguousNameException.class)
                    .hasMessageContainingAll("Ana Seru (Fiji)", "Ana Moala (Tonga)", "write more of the name");
            assertThat(Brief.ofPerson(record, "ana seru", frame(Language.EN)).title())
                    .isEqualTo("Ana Seru");
        }
    }

    @Test
    void whatVeryManySayIsCitedFromTheFirstAndTheLatest() {
        Story[] stories = IntStream.rangeClosed(10, 30)
                .mapToObj(
                        day -> new Story("n" + day, "", "2031-05-" + day, "Mitra " + day, "Fiji mitra strategis Tonga.")
                                .relation(Relation.Kind.STRATEGIC_PARTNERSHIP, "FJI", "TON", "", "mitra strategis"))
                .toArray(Story[]::new);
        String brief = markdown(Language.EN, stories);
        assertThat(brief)
                .contains("- Strategic partnership [1, 2, 3, 4, 5, 6, 7, 8 and 13 more].")
                .contains("10 May 2031: Mitra 10", "30 May 2031: Mitra 30", "24 May 2031: Mitra 24")
                .doesNotContain("Mitra 11", "Mitra 23");
    }

    @Test
    void markdownsOwnSignsInAnArticleAreNotMarkdown() {
        Story odd = new Story("y", "", "", "Tanda *aneh* <b>", "Fiji [resmi] meminta Tonga_Baru <script> datang.")
                .event(REQUEST, "", "FJI > TON", "", "", "meminta");
        assertThat(markdown(Language.ID, odd))
                .contains("- “Fiji \\[resmi\\] meminta Tonga\\_Baru \\<script> datang.”")
                .contains("1. Tanda \\*aneh\\* \\<b>");
    }

    private static Story summit() {
        Story story = new Story(
                "a1",
                "Kabar Samudra",
                "2031-04-03",
                "Tonga dan Fiji Bertemu di Suva",
                "Presiden Mele Fonua dan Perdana Menteri Ana Seru mengadakan KTT di Suva, Rabu.",
                "Seru meminta Tonga membuka jalur feri.",
                "Keduanya sepakat melindungi tuna.",
                "Hubungan diplomatik dibuka pada 1971 dan menjadi kemitraan strategis pada 2020.",
                "Mereka menandatangani Piagam Laut.",
                "Perdagangan mencapai 12,5 juta dolar AS pada 2030.",
                "Fonua akan datang lagi pada Juni 2031.");
        return story.event(CONSULT, "summit", "FJI + TON", "2031-04-02", "", "mengadakan KTT di Suva")
                .engagement(
                        "summit",
                        EventStatus.OCCURRED,
                        "FJI + TON",
                        "2031-04-02",
                        List.of("Mele Fonua", "Ana Seru"),
                        "Suva",
                        "mengadakan KTT di Suva")
                .person("Mele Fonua", Office.HEAD_OF_STATE, "Presiden", "TON", "Presiden Mele Fonua")
                .person("Ana Seru", Office.HEAD_OF_GOVERNMENT, "Perdana Menteri", "FJI", "Perdana Menteri Ana Seru")
                .event(
                        REQUEST,
                        "",
                        EventStatus.OCCURRED,
                        "FJI > TON",
                        "2031-04-02",
                        "membuka jalur feri.",
                        "Seru meminta Tonga",
                        List.of(story.participant(
                                "FJI", Office.HEAD_OF_GOVERNMENT, "Perdana Menteri Fiji", "Ana Seru")))
                .event(AGREE, "", "FJI + TON", "", "melindungi tuna", "sepakat melindungi tuna")
                .relation(Relation.Kind.DIPLOMATIC_RELATIONS, "FJI", "TON", "1971", "dibuka pada 1971")
                .relation(Relation.Kind.STRATEGIC_PARTNERSHIP, "FJI", "TON", "2020", "kemitraan strategis pada 2020")
                .instrument(
                        Instrument.Kind.AGREEMENT,
                        "Piagam Laut",
                        "FJI + TON",
                        Optional.empty(),
                        "2031-04-02",
                        "Piagam Laut")
                .figure(Figure.Measure.TRADE, "12500000", "USD", "FJI + TON", "2030", "12,5 juta dolar AS")
                .event(CONSULT, "visit", EventStatus.PLANNED, "TON > FJI", "2031-06", "", "akan datang lagi")
                .engagement(
                        "visit",
                        EventStatus.PLANNED,
                        "FJI + TON",
                        "2031-06",
                        List.of("Mele Fonua"),
                        "",
                        "akan datang lagi");
    }

    /** Another paper on the same summit. */
    private static Story echo() {
        return new Story(
                        "a2",
                        "Warta Pasifik",
                        "2031-04-04",
                        "KTT Suva",
                        "Fonua dan Seru bertemu dalam KTT pada 2 April.",
                        "Fiji dan Tonga menjalin hubungan diplomatik sejak 1971.")
                .engagement("summit", "FJI + TON", "2031-04-02", List.of("Fonua", "Seru"), "bertemu dalam KTT")
                .relation(Relation.Kind.DIPLOMATIC_RELATIONS, "FJI", "TON", "1971", "hubungan diplomatik sejak 1971");
    }

    private static Story quarrel() {
        return new Story(
                        "a3",
                        "",
                        "2031-05-10",
                        "Sengketa Tuna",
                        "Tonga mengecam Fiji atas penahanan kapal.",
                        "Fiji tidak mengusir diplomat Tonga.")
                .event(ACCUSE, "", "TON > FJI", "2031-05-09", "penahanan kapal", "mengecam Fiji")
                .event(SANCTION, "expel", EventStatus.NEGATED, "FJI > TON", "", "", "tidak mengusir diplomat");
    }

    /** {@code -Dgolden=write} writes it instead. */
    private static void isGolden(String name, String brief) {
        Path file = Path.of("src/test/resources/id/kawat/view", name);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, brief);
            }
            assertThat(brief).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private String markdown(Language language, Story... stories) {
        try (FactRecord record = record(stories)) {
            return Markdown.of(Brief.of(record, FJI, TON, frame(language)));
        }
    }

    /** The entries of a section of the Indonesian brief, as they are printed. */
    private List<String> section(String heading, LocalDate today, Story... stories) {
        try (FactRecord record = record(stories)) {
            return Brief.of(record, FJI, TON, BriefFrame.of(Language.ID, NAMES, today)).sections().stream()
                    .filter(section -> section.heading().equals(heading))
                    .flatMap(section -> section.lines().stream())
                    .map(BriefTest::printed)
                    .toList();
        }
    }

    private static String printed(Brief.Line line) {
        return line.lead().map(lead -> lead + " — ").orElse("")
                + line.sentences().stream()
                        .map(sentence -> sentence.statements().stream()
                                        .map(statement -> statement.text() + " " + statement.sources())
                                        .collect(Collectors.joining("; "))
                                + ".")
                        .collect(Collectors.joining(" "));
    }

    /** Told by an outlet, on a day, of a day. */
    private static Story call(String id, String outlet, String published, String day) {
        Story story = new Story(id, outlet, published, "Telepon", "Fonua menelepon Seru menurut " + outlet + ".");
        return story.event(
                        CONSULT,
                        "phone",
                        EventStatus.OCCURRED,
                        "TON > FJI",
                        day,
                        "",
                        "menelepon",
                        List.of(
                                story.participant("TON", Office.HEAD_OF_STATE, "Presiden", "Fonua"),
                                story.participant("FJI", Office.HEAD_OF_GOVERNMENT, "Perdana Menteri", "Seru")))
                .engagement("phone", "FJI + TON", day, List.of("Fonua", "Seru"), "menelepon");
    }

    private static BriefFrame frame(Language language) {
        return BriefFrame.of(language, NAMES, TODAY);
    }

    private FactRecord record(Story... stories) {
        FactRecord record = FactRecord.open(folder.resolve(System.nanoTime() + ".db"));
        for (Story story : stories) {
            record.keep(story.coding(), "1");
        }
        return record;
    }
}
