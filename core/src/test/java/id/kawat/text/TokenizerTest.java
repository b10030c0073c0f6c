package id.kawat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    private static String cut(String text) {
        return TOKENIZER.tokens(text).stream().map(Token::text).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    Kenya memuji Peru.                  > Kenya | memuji | Peru | .
                    negara-negara tetangga              > negara-negara | tetangga
                    Park Tae-yul                        > Park | Tae-yul
                    Vietnam-Korea                       > Vietnam | - | Korea
                    hubungan ke-15                      > hubungan | ke | - | 15
                    2020-2030                           > 2020 | - | 2030
                    RI-1                                > RI | - | 1
                    174,2 juta                          > 174,2 | juta
                    US$1,5 miliar                       > US$ | 1,5 | miliar
                    US$ 20 juta                         > US$ | 20 | juta
                    Rp15.000,50                         > Rp | 15.000,50
                    Rp. 300 ribu                        > Rp | . | 300 | ribu
                    $7 juta                             > $ | 7 | juta
                    €40 juta                            > € | 40 | juta
                    12,4%                               > 12,4 | %
                    Jumat (29/10)                       > Jumat | ( | 29/10 | )
                    29/10/2025                          > 29/10/2025
                    pukul 10.30 WIB                     > pukul | 10.30 | WIB
                    pukul 10:30                         > pukul | 10:30
                    pada 2030.                          > pada | 2030 | .
                    G20 dan C-130                       > G20 | dan | C | - | 130
                    Jum'at di Sana'a                    > Jum'at | di | Sana'a
                    Qur’an                              > Qur’an
                    (Kemlu)                             > ( | Kemlu | )
                    “Kami setuju,” katanya              > “ | Kami | setuju | , | ” | katanya
                    entah...                            > entah | ...
                    tunggu--dulu                        > tunggu | -- | dulu
                    surel: humas@kemlu.example          > surel | : | humas@kemlu.example
                    lihat https://kemlu.example/a?b=1.  > lihat | https://kemlu.example/a?b=1 | .
                    www.kawat.example, katanya          > www.kawat.example | , | katanya
                    dan/atau                            > dan | / | atau
                    Côte d’Ivoire                       > Côte | d’Ivoire
                    """)
    void textIsCutIntoWordsNumbersAndMarks(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @Test
    void tokensCoverAllButWhiteSpaceAndKnowTheirPlace() {
        String text = "  Kenya\u00A0–\tPeru: US$7,5 juta 😀 (naik 2%).\n";
        StringBuilder seen = new StringBuilder();
        int end = 0;
        for (Token token : TOKENIZER.tokens(text)) {
            assertThat(text.substring(end, token.start())).matches("[\\s\u00A0]*");
            assertThat(token.span().of(text)).isEqualTo(token.text());
            seen.append(token.text());
            end = token.end();
        }
        assertThat(seen.toString()).isEqualTo("Kenya–Peru:US$7,5juta😀(naik2%).");
    }

    @Test
    void offsetsCountFromTheStartOfTheTextNotOfTheSpan() {
        String text = "Lima. Nairobi sibuk.";
        List<Token> tokens = TOKENIZER.tokens(text, new Span(6, 19));
        assertThat(tokens).extracting(Token::text).containsExactly("Nairobi", "sibuk");
        assertThat(tokens).extracting(Token::start).containsExactly(6, 14);
    }

    @Test
    void anEmojiIsOneMarkOfTwoUnits() {
        Token emoji = TOKENIZER.tokens("ya 😀!").get(1);
        assertThat(emoji.kind()).isEqualTo(Token.Kind.MARK);
        assertThat(emoji.span()).isEqualTo(new Span(3, 5));
    }

    @Test
    void aWordSaidTwiceIsLookedUpOnce() {
        assertThat(TOKENIZER.tokens("Negara-negara").getFirst().key()).isEqualTo("negara");
        assertThat(TOKENIZER.tokens("kupu-kupu").getFirst().key()).isEqualTo("kupu");
        assertThat(TOKENIZER.tokens("sayur-mayur").getFirst().key()).isEqualTo("sayur-mayur");
    }

    @Test
    void whatStandsRightAfterAnotherTokenIsNotSpaced() {
        assertThat(TOKENIZER.tokens("(Kenya dan Peru)"))
                .extracting(Token::spaced)
                .containsExactly(true, false, true, true, false);
    }

    @Test
    void noWordIsLookedUpByTheLocale() {
        assertThat(TOKENIZER.tokens("INGGRIS").getFirst().lower()).isEqualTo("inggris");
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertThat(TOKENIZER.tokens("")).isEmpty();
        assertThat(TOKENIZER.tokens(" \t\n\u00A0")).isEmpty();
    }
}
