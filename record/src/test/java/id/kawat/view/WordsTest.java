package id.kawat.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-11, 11 Agustus 2025, 11 August 2025",
        "2025-05, Mei 2025, May 2025",
        "2025, 2025, 2025",
        "2024-05-03/2024-05-05, 3–5 Mei 2024, 3–5 May 2024",
        "2024-04-29/2024-05-02, 29 April–2 Mei 2024, 29 April–2 May 2024",
        "2022-01/2022-03, Januari–Maret 2022, January–March 2022",
        "2023-12/2024-01, Desember 2023–Januari 2024, December 2023–January 2024",
        "2021/2023, 2021–2023, 2021–2023",
    })
    void datesAreSaidInTheReadersLanguage(String iso, String indonesian, String english) {
        assertThat(Words.of(Language.ID).date(new Period(iso))).isEqualTo(indonesian);
        assertThat(Words.of(Language.EN).date(new Period(iso))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    174200000      | USD     | 174,2 juta dolar AS     | 174.2 million US dollars
                    86700000000    | USD     | 86,7 miliar dolar AS    | 86.7 billion US dollars
                    1500000000000  | IDR     | 1,5 triliun rupiah      | 1.5 trillion rupiah
                    174234567      | EUR     | 174.234.567 euro        | 174,234,567 euros
                    12500          | people  | 12.500 orang            | 12,500 people
                    210            | percent | 210 persen              | 210 percent
                    -3.25          | percent | −3,25 persen            | −3.25 percent
                    0.5            | KZT     | 0,5 KZT                 | 0.5 KZT
                    """)
    void numbersAreExact(String value, String unit, String indonesian, String english) {
        assertThat(Words.of(Language.ID).amount(new BigDecimal(value), unit)).isEqualTo(indonesian);
        assertThat(Words.of(Language.EN).amount(new BigDecimal(value), unit)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"1, A, A", "2, A dan B, A and B", "3, 'A, B, dan C', 'A, B and C'"})
    void listsAreSaidInTheReadersLanguage(int size, String indonesian, String english) {
        List<String> items = List.of("A", "B", "C").subList(0, size);
        assertThat(Words.of(Language.ID).list(items)).isEqualTo(indonesian);
        assertThat(Words.of(Language.EN).list(items)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfTheContractHasItsWords(Language language) {
        Words words = Words.of(language);
        assertThat(Stream.of(
                                Stream.of(EventType.values()).map(type -> "verb." + type),
                                Stream.of(EventType.values()).map(type -> "verb." + type + ".joint"),
                                Stream.of(EventStatus.values()).map(status -> "status." + status.code()),
                                Stream.of(Relation.Kind.values()).map(kind -> "relation." + kind.code()),
                                Stream.of(Instrument.Kind.values()).map(kind -> "instrument." + kind.code()),
                                Stream.of(Figure.Measure.values()).map(measure -> "measure." + measure.code()),
                                Stream.of(Commitment.Kind.values()).map(kind -> "commitment." + kind),
                                Stream.of(Commitment.Kind.values()).map(kind -> "commitment." + kind + ".alone"),
                                Stream.of(Commitment.State.values())
                                        .filter(state -> state != Commitment.State.OPEN)
                                        .map(state -> "commitment.state." + state),
                                Stream.of(Commitment.State.values()).map(state -> "section.commitments." + state),
                                Stream.of(Commitment.State.values()).map(state -> "diff.section.commitments." + state),
                                Stream.of(Disagreement.About.values()).map(about -> "differ." + about),
                                Stream.of(RelationStep.Change.values()).map(change -> "step." + change),
                                Stream.of(Office.values())
                                        .filter(office -> office != Office.OTHER)
                                        .map(office -> "office." + office.code()))
                        .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(words.find(key)).as(key).isPresent());
    }

    /** What only English needs: forms for one, titles in its own words, an apostrophe after an s. */
    private static final String ENGLISH_ONLY = ".*\\.one|title\\..*|person\\.office\\.s";

    @Test
    void bothLanguagesHaveTheSameKeysAndFillInTheSameValues() throws IOException {
        Map<String, Set<String>> indonesian = keys(Language.ID);
        Map<String, Set<String>> english = keys(Language.EN);
        english.keySet().removeIf(key -> key.matches(ENGLISH_ONLY));
        assertThat(english).isEqualTo(indonesian);
    }

    /** Each key with the values that are filled into its words; of verbs the forms differ as the languages do. */
    private static Map<String, Set<String>> keys(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                WordsTest.class.getResourceAsStream("brief_" + language.code() + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Map<String, Set<String>> keys = new TreeMap<>();
        words.forEach((key, said) -> keys.put(
                key.toString(),
                key.toString().startsWith("status.")
                        ? Set.of()
                        : Pattern.compile("\\{\\d}")
                                .matcher(said.toString())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return keys;
    }
}
