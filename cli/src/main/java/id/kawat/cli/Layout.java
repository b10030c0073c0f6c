package id.kawat.cli;

import java.util.List;
import java.util.function.Function;

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

    /** A named column and what stands in it; nothing is an empty cell. */
    record Column<T>(String name, Function<T, String> cell) {}
}
