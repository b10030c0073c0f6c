package id.kawat.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactJsonTest {
    private static final Party FJI = new Party("FJI");
    private static final Party TON = new Party("TON");
    private static final Period DAY = new Period("2031-04-02");

    private static final DocumentRef FULL_DOCUMENT = new DocumentRef(
            "a1",
            Optional.of("berita/satu.txt"),
            Optional.of("https://contoh.test/satu?a=1&b=\"2\""),
            Optional.of("Kabar Samudra"),
            Optional.of(DAY),
            "id");
    private static final DocumentRef BARE_DOCUMENT =
            new DocumentRef("a2", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en");

    private static final Evidence EVIDENCE = words("Fiji meminta Tonga");
    private static final Evidence AWKWARD_EVIDENCE = words("“Ya,” kata\n\"Ratu\" \\ 🌊\ttab \u0001 é \u2028 Öz");
    private static final Evidence HALF_AN_EMOJI = words("potong \ud83c");

    static List<Fact> everyKindFullAndBare() {
        return List.of(
                new Event(
                        "e-1",
                        FULL_DOCUMENT,
                        EventType.REQUEST,
                        Optional.of("meeting"),
                        EventStatus.HYPOTHETICAL,
                        false,
                        List.of(FJI),
                        List.of(TON, new Party("ORG:Koperasi \"Laut Biru\"")),
                        List.of(
                                new Participant(
                                        FJI,
                                        Optional.of("GOV"),
                                        Optional.of(Office.FOREIGN_MINISTER),
                                        Optional.of("Sela Vuniwaqa"),
                                        Optional.of("Menteri Luar Negeri"),
                                        new Span(3, 9)),
                                new Participant(
                                        TON,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        new Span(12, 17))),
                        Optional.of(DAY),
                        Optional.of(new Place("Suva", Optional.of(FJI))),
                        List.of("diplomatic", "economic"),
                        List.of("energy"),
                        Optional.of("menjaga 🌊 bersama"),
                        Optional.of("Kabar Samudra"),
                        Optional.of("“Kami minta”"),
                        Optional.of("0231"),
                        Optional.of(-2.5),
                        AWKWARD_EVIDENCE),
                new Event(
                        "e-2",
                        BARE_DOCUMENT,
                        EventType.AGREE,
                        Optional.empty(),
                        EventStatus.OCCURRED,
                        true,
                        List.of(FJI, TON),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(new Place("Nuku'alofa", Optional.empty())),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        EVIDENCE),
                new Relation(
                        "r-1",
                        FULL_DOCUMENT,
                        FJI,
                        TON,
                        Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
                        Optional.of(new Period("1971")),
                        true,
                        Relation.Standing.PLANNED,
                        AWKWARD_EVIDENCE),
                new Relation(
                        "r-2",
                        BARE_DOCUMENT,
                        FJI,
                        TON,
                        Relation.Kind.ALLIANCE,
                        Optional.empty(),
                        false,
                        Relation.Standing.STANDING,
                        HALF_AN_EMOJI),
                new Instrument(
                        "i-1",
                        FULL_DOCUMENT,
                        "Piagam \"Laut\" 🌊",
                        Instrument.Kind.JOINT_STATEMENT,
                        List.of(FJI, TON),
                        Optional.of(12),
                        Optional.of(new Period("2031-01/2031-03")),
                        EVIDENCE),
                new Instrument(
                        "i-2",
                        BARE_DOCUMENT,
                        "Komisi",
                        Instrument.Kind.MECHANISM,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        EVIDENCE),
                new Figure(
                        "f-1",
                        FULL_DOCUMENT,
                        Figure.Measure.TRADE_TARGET,
                        new BigDecimal("174200000"),
                        "USD",
                        List.of(FJI, TON),
                        Optional.of(new Period("2035")),
                        EVIDENCE),
                new Figure(
                        "f-2",
                        BARE_DOCUMENT,
                        Figure.Measure.OTHER,
                        new BigDecimal("0.0000012345678901234567890"),
                        "percent",
                        List.of(),
                        Optional.empty(),
                        EVIDENCE),
                new Person(
                        "p-1",
                        FULL_DOCUMENT,
                        "Sela Vuniwaqa",
                        Office.SPOKESPERSON,
                        Optional.of(FJI),
                        Optional.of("Juru Bicara"),
                        true,
                        EVIDENCE),
                new Person(
                        "p-2",
                        BARE_DOCUMENT,
                        "Tevita",
                        Office.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        EVIDENCE),
                new Engagement(
                        "g-1",
                        FULL_DOCUMENT,
                        Optional.of("summit"),
                        List.of(FJI, TON),
                        Optional.of(DAY),
                        EventStatus.PLANNED,
                        List.of("Sela Vuniwaqa", "Tevita"),
                        Optional.of(new Place("Suva", Optional.of(FJI))),
                        List.of("e-1", "e-2"),
                        EVIDENCE),
                new Engagement(
                        "g-2",
                        BARE_DOCUMENT,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        EventStatus.NEGATED,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        EVIDENCE));
    }

    @ParameterizedTest
    @MethodSource("everyKindFullAndBare")
    void whatIsWrittenIsReadBackEqual(Fact fact) {
        String line = FactJson.line(fact);
        String throughUtf8 = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(FactJson.read(throughUtf8, 1)).isEqualTo(fact);
        assertThat(FactJson.line(FactJson.read(throughUtf8, 1))).isEqualTo(line);
    }

    @Test
    void theKeysOfAnEventStandInTheContractsOrder() {
        assertThat(FactJson.line(everyKindFullAndBare().get(1))).isEqualTo("""
                        {"kind":"event","id":"e-2","document":{"id":"a2","path":null,"url":null,"outlet":null,"published":null,\
                        "language":"en"},"type":"AGREE","mode":null,"status":"occurred","symmetric":true,"actor":["FJI","TON"],\
                        "recipient":[],"participants":[],"date":null,"place":{"name":"Nuku'alofa","party":null},"contexts":[],\
                        "topics":[],"about":null,"attribution":null,"quote":null,"cameo":null,"goldstein":null,\
                        "sentence":"Fiji meminta Tonga","evidence":{"start":5,"end":23,"text":"Fiji meminta Tonga"},\
                        "rule":"id/request/ask","confidence":0.93}""");
    }

    @Test
    void theKeysOfTheOtherKindsStandInTheContractsOrder() {
        String tail = ",\"sentence\":\"Fiji meminta Tonga\",\"evidence\":{\"start\":5,\"end\":23,"
                + "\"text\":\"Fiji meminta Tonga\"},\"rule\":\"id/request/ask\",\"confidence\":0.93}";
        List<Fact> facts = everyKindFullAndBare();

        assertThat(afterTheDocument(facts.get(2)))
                .startsWith("\"a\":\"FJI\",\"b\":\"TON\",\"relation\":\"comprehensive-strategic-partnership\","
                        + "\"since\":\"1971\",\"approximate\":true,\"status\":\"planned\",\"sentence\":");
        assertThat(afterTheDocument(facts.get(5)))
                .isEqualTo(
                        "\"name\":\"Komisi\",\"instrument\":\"mechanism\",\"parties\":[],\"count\":null,\"date\":null"
                                + tail);
        assertThat(afterTheDocument(facts.get(6)))
                .isEqualTo(
                        "\"measure\":\"trade-target\",\"value\":174200000,\"unit\":\"USD\",\"parties\":[\"FJI\",\"TON\"],"
                                + "\"period\":\"2035\"" + tail);
        assertThat(afterTheDocument(facts.get(9)))
                .isEqualTo("\"name\":\"Tevita\",\"office\":\"other\",\"party\":null,\"title\":null,\"former\":false"
                        + tail);
        assertThat(afterTheDocument(facts.get(11)))
                .isEqualTo(
                        "\"mode\":null,\"parties\":[],\"date\":null,\"status\":\"negated\",\"persons\":[],\"place\":null,"
                                + "\"events\":[]" + tail);
    }

    @Test
    void anEmojiStaysAnEmojiAndHalfAnEmojiIsEscaped() {
        assertThat(FactJson.line(everyKindFullAndBare().get(0))).contains("menjaga 🌊 bersama");
        assertThat(FactJson.line(everyKindFullAndBare().get(3))).contains("potong \\uD83C");
    }

    @Test
    void aFileOfLinesIsReadInOrderAndEmptyLinesArePassedOver() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Fact fact : everyKindFullAndBare()) {
            FactJson.write(fact, lines);
            lines.append('\n');
        }
        assertThat(FactJson.readAll(new StringReader(lines.toString()))).isEqualTo(everyKindFullAndBare());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    "kind":"event"        | "kind":"rumour"       | kind             | no fact is of the kind 'rumour'
                    "type":"REQUEST"      | "type":"BEG"          | type             | 'BEG' is none of AGREE
                    "status":"hypothetical" | "status":null       | status           | not null
                    "symmetric":false     | "symmetric":"no"      | symmetric        | true or false is wanted here, not the text no
                    "symmetric":false     | "symmetric":true      | actor            | a joint act has no recipient
                    "actor":["FJI"]       | "actor":["Fiji"]      | actor            | not a party code: Fiji
                    "actor":["FJI"]       | "actor":[7]           | actor            | a list of texts is wanted here, not 7
                    "date":"2031-04-02"   | "date":"kemarin"      | date             | not a period: kemarin
                    "cameo":"0231",       |                       | cameo            | missing
                    "cameo":"0231"        | "cameo":"0231","x":1  | x                | the contract knows no such key
                    "start":3             | "start":99            | participants[0].start | not a span: 99..9
                    "start":3             | "start":3.5           | participants[0].start | Rounding necessary
                    "language":"id"       | "language":1          | document.language | text is wanted here, not 1
                    "confidence":0.93     | "confidence":93       | evidence         | evidence without rule or confidence
                    """)
    void aBrokenLineIsNamedByItsNumberAndKey(String good, String bad, String key, String reason) {
        String line = FactJson.line(everyKindFullAndBare().get(0));
        assertThat(line).contains(good);

        assertThatThrownBy(() -> FactJson.read(line.replace(good, bad == null ? "" : bad), 41))
                .isInstanceOf(FactJsonException.class)
                .hasMessageStartingWith("line 41, key '" + key + "': ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"kind":"event"             | not JSON
                    [1,2]                       | not a JSON object
                    {"kind":"a","kind":"b"}     | not JSON: Duplicate field 'kind'
                    {} {}                       | something follows the object
                    """)
    void aLineThatIsNoObjectIsNamedByItsNumber(String line, String reason) {
        assertThatThrownBy(() -> FactJson.readAll(new StringReader("\n\n" + line)))
                .isInstanceOf(FactJsonException.class)
                .hasMessageStartingWith("line 3: " + reason);
    }

    private static String afterTheDocument(Fact fact) {
        String line = FactJson.line(fact);
        int language = line.indexOf("\"language\":");
        return line.substring(line.indexOf("},", language) + 2);
    }

    private static Evidence words(String text) {
        return new Evidence(new Span(5, 5 + text.length()), text, text, "id/request/ask", 0.93);
    }
}
