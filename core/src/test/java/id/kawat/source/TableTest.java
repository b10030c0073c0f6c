package id.kawat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<String> COLUMNS = List.of("name", "aka", "note");

    @Test
    void rowsKnowTheirLineAndCellsTheirColumn() {
        Table table =
                Table.parse("t.tsv", "# tentang\nname\taka\tnote\n\nANTARA\tLKBN ANTARA|Antara News\t\n", COLUMNS);
        assertThat(table.problems()).isEmpty();
        Table.Row row = table.rows().getFirst();
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.get("name")).isEqualTo("ANTARA");
        assertThat(row.list("aka")).containsExactly("LKBN ANTARA", "Antara News");
        assertThat(row.optional("note")).isEmpty();
        assertThat(row.problem("apa ini").toString()).isEqualTo("t.tsv:4: apa ini");
        assertThatThrownBy(() -> row.get("kode")).hasMessageContaining("kode");
    }

    @Test
    void everyBrokenLineIsNamedAndTheRestStands() {
        Table table =
                Table.parse("t.tsv", "name\taka\tnote\nsatu\tdua\nsatu\tdua\ttiga\n empat\tlima\tenam\n", COLUMNS);
        assertThat(table.rows()).hasSize(1);
        assertThat(table.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.tsv:2: 2 cells where the header has 3", "t.tsv:4: white space at the edge of a cell");
    }

    @Test
    void aWrongHeaderAndAMissingFileAreProblems() {
        assertThat(Table.parse("t.tsv", "nama\taka\tnote\n", COLUMNS).problems().toString())
                .contains("t.tsv:1: header is nama, aka, note; expected name, aka, note");
        assertThat(Table.parse("t.tsv", "", COLUMNS).problems().toString()).contains("t.tsv: has no header");
        assertThat(Table.ofResource("lang/tidak-ada.tsv", COLUMNS).problems().toString())
                .contains("lang/tidak-ada.tsv: is missing");
    }

    @Test
    void problemsComeAllAtOnceInOrder() {
        var broken = new BrokenDataException(
                List.of(Problem.at("b", 2, "x"), Problem.at("a", 10, "y"), Problem.at("a", 9, "z")));
        assertThat(broken).hasMessage("a:9: z\na:10: y\nb:2: x");
    }
}
