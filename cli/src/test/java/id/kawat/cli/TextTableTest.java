package id.kawat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.cli.Layout.Column;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void textIsWrappedBetweenWords() {
        assertThat(TextTable.wrap("kemitraan strategis komprehensif", 20))
                .containsExactly("kemitraan strategis", "komprehensif");
        assertThat(TextTable.wrap("", 20)).containsExactly("");
        assertThat(TextTable.wrap("dua puluh", 9)).containsExactly("dua puluh");
    }

    @Test
    void aJoinedWordMayBreakAfterItsSignButADateNotAfterItsStroke() {
        assertThat(TextTable.wrap("comprehensive-strategic", 16)).containsExactly("comprehensive-", "strategic");
        assertThat(TextTable.wrap("IDN+MYS>IGO:ASEAN", 10)).containsExactly("IDN+MYS>", "IGO:ASEAN");
        assertThat(TextTable.wrap("Antar, 2025-10-26", 12)).containsExactly("Antar,", "2025-10-26");
    }

    @Test
    void aWordLongerThanItsColumnGoesOnInTheNextLineAndNoCharacterIsTorn() {
        assertThat(TextTable.wrap("pertanggungjawaban", 8)).containsExactly("pertangg", "ungjawab", "an");
        assertThat(TextTable.wrap("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
        assertThat(TextTable.wrap("한국어", 4)).containsExactly("한국", "어");
    }

    @Test
    void widthIsCountedAsTheTerminalDoes() {
        assertThat(TextTable.width("Đặng")).isEqualTo(4);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("한국")).isEqualTo(4);
    }

    @Test
    void noLineIsWiderThanAllowedAndNoWordIsLost() {
        List<List<String>> rows = List.of(
                List.of(
                        "2031-04-02",
                        "COOPERATE/something",
                        "IGO:ASEAN+REG:SOUTHEAST-ASIA",
                        "a b c ".repeat(30),
                        "Kabar"),
                List.of("2031", "AID", "FJI", "beras", "Harian Laut, 2031-05-09"));
        List<Column<List<String>>> columns = IntStream.range(0, 5)
                .mapToObj(i -> new Column<List<String>>("C" + i, row -> row.get(i)))
                .toList();
        for (int wide : List.of(60, 80, 120)) {
            StringWriter out = new StringWriter();
            new TextTable<>(columns, wide, 3).print(rows.iterator(), new PrintWriter(out));
            assertThat(out.toString().lines())
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(wide));
            String kept = out.toString().replaceAll("\\s", "");
            String given = "C0C1C2C3C4" + String.join("", rows.get(0)) + String.join("", rows.get(1));
            assertThat(kept.chars().sorted().toArray())
                    .isEqualTo(given.replaceAll("\\s", "").chars().sorted().toArray());
        }
    }
}
