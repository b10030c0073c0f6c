package id.kawat.view;

import static id.kawat.fact.EventType.ACCUSE;
import static id.kawat.fact.EventType.AGREE;
import static id.kawat.fact.EventType.CONSULT;
import static id.kawat.fact.EventType.REQUEST;
import static id.kawat.fact.EventType.SANCTION;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventStatus;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
    private static final PartyNames NAMES = PartyNames.load();
    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");

    @TempDir
    private Path folder;

    @Test
    void everythingBetweenTwoStatesWithItsSourcesAndTheirWords() throws IOException {
        assertThat(markdown(Language.ID, summit(), echo(), quarrel())).isEqualTo(golden("fiji-tonga.id.md"));
        assertThat(markdown(Language.EN, summit(), echo(), quarrel())).isEqualTo(golden("fiji-tonga.en.md"));
    }

    @Test
    void aPairWithNothingNamesThePairsTheRecordHolds() {
        Story elsewhere = new Story("w", "", "", "Samoa", "Samoa meminta Tonga datang.", "Fiji meminta Tonga datang.")
                .event(REQUEST, "", "WSM > TON", "", "datang", "Samoa meminta Tonga")
                .event(REQUEST, "", "FJI > TON", "", "datang", "Fiji meminta Tonga");
        try (FactRecord record = record(elsewhere)) {
            Brief brief = Brief.of(record, new Party("GBR"), TON, Language.ID, NAMES);
            assertThat(Markdown.of(brief)).isEqualTo("""
                    # Inggris – Tonga

                    Catatan tidak memuat apa pun antara Inggris dan Tonga.

                    Yang dimuat catatan ini:

                    - Fiji – Tonga: 1 fakta
                    - Tonga – Samoa: 1 fakta
                    """);
            assertThat(Markdown.of(Brief.of(record, new Party("GBR"), TON, Language.EN, NAMES)))
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
    void twoMeetingsOnOneDayAreTwoWhenOtherPeopleMet() {
        Story ministers = new Story("m", "", "2031-04-03", "Satu", "Sela Vuniwaqa bertemu Tevita Moala di Suva.")
                .engagement("meeting", "FJI + TON", "2031-04-02", List.of("Sela Vuniwaqa", "Tevita Moala"), "bertemu");
        Story generals = new Story("n", "", "2031-04-03", "Dua", "Jone Rabuka bertemu Siaosi Fifita di Suva.")
                .engagement("meeting", "FJI + TON", "2031-04-02", List.of("Jone Rabuka", "Siaosi Fifita"), "bertemu");
        Story again = new Story("o", "", "2031-04-03", "Tiga", "Vuniwaqa bertemu mitranya.")
                .engagement("meeting", "FJI + TON", "2031-04-02", List.of("Vuniwaqa"), "bertemu");
        assertThat(lines(ministers, generals, again))
                .containsExactly(
                        "Fiji dan Tonga bertemu, 2 April 2031 — Sela Vuniwaqa, Tevita Moala [1, 2]",
                        "Fiji dan Tonga bertemu, 2 April 2031 — Jone Rabuka, Siaosi Fifita [3]");
    }

    @Test
    void aPlannedVisitThatTookPlaceIsToldOnceAndOneWhoseDayPassedInSilenceSaysSo() {
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

        assertThat(lines(plan)).containsExactly("Tonga akan mengunjungi Fiji, 2 April 2031 [1]");
        assertThat(lines(plan, visit)).containsExactly("Tonga mengunjungi Fiji, 2 April 2031 [1, 2]");

        Story silence = new Story("r", "", "2031-05-01", "Lain", "Samoa meminta Tonga datang.")
                .event(REQUEST, "", "WSM > TON", "", "datang", "Samoa meminta Tonga");
        assertThat(lines(plan, silence))
                .containsExactly("Tonga akan mengunjungi Fiji, 2 April 2031"
                        + " (semula direncanakan; catatan tidak memuat kelanjutannya) [1]");
    }

    @Test
    void aMentionThatNoEngagementTookUpIsStillAContactButABareReferenceIsNot() {
        Story mention = new Story(
                        "s", "", "2031-04-03", "Telepon", "Fonua menelepon Seru.", "Dalam telepon itu ia tertawa.")
                .event(CONSULT, "phone", "TON > FJI", "2031-04-02", "", "menelepon");
        assertThat(lines(mention)).containsExactly("Tonga menelepon Fiji, 2 April 2031 [1]");

        Story twice = new Story(
                        "t", "", "2031-04-03", "Telepon", "Fonua menelepon Seru.", "Dalam telepon itu ia tertawa.")
                .event(CONSULT, "phone", "TON > FJI", "2031-04-02", "", "menelepon")
                .engagement("phone", "FJI + TON", "2031-04-02", List.of(), "menelepon")
                .event(CONSULT, "phone", "FJI + TON", "", "", "Dalam telepon itu");
        assertThat(lines(twice)).containsExactly("Tonga menelepon Fiji, 2 April 2031 [1]");
    }

    @Test
    void aRelationTakesTheYearFromWhereItIsToldAndTwoYearsAreTwoLines() {
        Story bare = new Story("u", "", "", "Satu", "Fiji dan Tonga bermitra strategis.")
                .relation(Relation.Kind.STRATEGIC_PARTNERSHIP, "FJI", "TON", "", "bermitra strategis");
        Story year = new Story("v", "", "", "Dua", "Kemitraan strategis sejak 2020.")
                .relation(Relation.Kind.STRATEGIC_PARTNERSHIP, "FJI", "TON", "2020", "Kemitraan strategis");
        Story other = new Story("x", "", "", "Tiga", "Kemitraan strategis sejak 2021.", "Bersekutu sejak sekitar 1999.")
                .relation(Relation.Kind.STRATEGIC_PARTNERSHIP, "FJI", "TON", "2021", "Kemitraan strategis")
                .relation(Relation.Kind.ALLIANCE, "FJI", "TON", "1999", true, Relation.Standing.STANDING, "Bersekutu");
        assertThat(lines(bare, year, other))
                .containsExactly(
                        "Persekutuan sejak sekitar 1999 [1]",
                        "Kemitraan strategis sejak 2020 [2, 3]",
                        "Kemitraan strategis sejak 2021 [1]");
    }

    @Test
    void markdownsOwnSignsInAnArticleAreNotMarkdown() {
        Story odd = new Story("y", "", "", "Tanda *aneh* <b>", "Fiji [resmi] meminta Tonga_Baru <script> datang.")
                .event(REQUEST, "", "FJI > TON", "", "", "meminta");
        assertThat(markdown(Language.ID, odd))
                .contains("> “Fiji \\[resmi\\] meminta Tonga\\_Baru \\<script> datang.”")
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

    private static String golden(String name) throws IOException {
        try (InputStream in = BriefTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String markdown(Language language, Story... stories) {
        try (FactRecord record = record(stories)) {
            return Markdown.of(Brief.of(record, FJI, TON, language, NAMES));
        }
    }

    /** The lines of the Indonesian brief with the numbers of their sources. */
    private List<String> lines(Story... stories) {
        try (FactRecord record = record(stories)) {
            return Brief.of(record, FJI, TON, Language.ID, NAMES).sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .map(line -> line.text() + " "
                            + line.quotes().stream().map(Brief.Quote::source).toList())
                    .toList();
        }
    }

    private FactRecord record(Story... stories) {
        FactRecord record = FactRecord.open(folder.resolve(System.nanoTime() + ".db"));
        for (Story story : stories) {
            record.keep(story.coding(), "1");
        }
        return record;
    }
}
