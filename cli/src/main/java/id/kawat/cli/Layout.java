package id.kawat.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How things of one sort are written.
 *
 * @param table what a person at a terminal wants to see; the last column but one takes the room that is left
 * @param csv all there is, a column for each thing; names as in the fact contract
 * @param json one object in one line
 */
record Layout<T>(List<Column<T>> table, List<Column<T>> csv, Function<T, String> json) {
    Layout {
        table = List.copyOf(table);
        csv = List.copyOf(csv);
    }

    /** The same with the ids, CSV's first column, before the table's others. */
    Layout<T> withIds() {
        Column<T> id = new Column<>("ID", csv.getFirst().cell());
        return new Layout<>(Stream.concat(Stream.of(id), table.stream()).toList(), csv, json);
    }

    /** A named column and what stands in it; nothing is an empty cell. */
    record Column<T>(String name, Function<T, String> cell) {}
}
