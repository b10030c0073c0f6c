package id.kawat.workbench.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.text.Span;
import id.kawat.workbench.article.LitText.Lit;
import id.kawat.workbench.article.LitText.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LitTextTest {
    private static final String TEXT = "Menlu Peru menemui Menlu Chile di Lima.";
    private static final Span ALL = new Span(0, TEXT.length());

    @Test
    void wordsOfNoFactAreOnePiece() {
        assertThat(shown(List.of())).isEqualTo(TEXT);
    }

    @Test
    void aFactWithinAnotherIsLitByBothAndTheNarrowerComesFirst() {
        assertThat(shown(List.of(lit("e", "Menlu Peru menemui Menlu Chile"), lit("p", "Menlu Chile"))))
                .isEqualTo("[e Menlu Peru menemui ][p e Menlu Chile] di Lima.");
    }

    @Test
    void factsThatOverlapAreCutWhereEitherBeginsOrEnds() {
        assertThat(shown(List.of(lit("a", "Menlu Peru menemui"), lit("b", "menemui Menlu Chile"))))
                .isEqualTo("[a Menlu Peru ][a b menemui][b  Menlu Chile] di Lima.");
    }

    @Test
    void eachFactBeginsOnce() {
        List<Piece> pieces =
                LitText.pieces(TEXT, ALL, List.of(lit("e", "Menlu Peru menemui Menlu Chile"), lit("p", "Menlu Chile")));
        assertThat(pieces.stream().flatMap(piece -> piece.begins().stream())).containsExactly("e", "p");
    }

    @Test
    void whateverOverlapsThePiecesTogetherAreTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Lit> lits = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> {
                        int start = random.nextInt(TEXT.length() - 1);
                        int end = start + 1 + random.nextInt(TEXT.length() - start);
                        return new Lit("f" + i, new Span(start, Math.min(end, TEXT.length() + 5)), "coop", "");
                    })
                    .toList();
            List<Piece> pieces = LitText.pieces(TEXT, ALL, lits);
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(TEXT);
            for (Piece piece : pieces) {
                assertThat(TEXT.startsWith(piece.text(), piece.at())).isTrue();
                for (Lit lit : lits) {
                    boolean covers = lit.span().start() <= piece.at()
                            && piece.at() + piece.text().length() <= lit.span().end();
                    assertThat(piece.facts().contains(lit)).isEqualTo(covers);
                }
            }
        }
    }

    private static Lit lit(String id, String words) {
        int at = TEXT.indexOf(words);
        return new Lit(id, new Span(at, at + words.length()), "coop", "");
    }

    private static String shown(List<Lit> lits) {
        return LitText.pieces(TEXT, ALL, lits).stream()
                .map(piece -> piece.isLit() ? "[" + piece.ids() + " " + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
