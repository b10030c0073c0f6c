package id.kawat.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How things of one sort are written.
 *
 * @param heads of the columns that a person at a terminal wants to see; the last but one takes the room that is left
 * @param rows a thing's rows under these heads: mostly one; where parts stand under a whole, several
 * @param csv all there is, a column for each thing; names as in the fact contract
 * @param json one object in one line
 */
record Layout<T>(
        List<String> heads, Function<T, List<List<String>>> rows, List<Column<T>> csv, Function<T, String> json) {
    Layout {
        heads = List.copyOf(heads);
        csv = List.copyOf(csv);
    }

    /** The same with the ids, CSV's first column, before the table's others. */
    Layout<T> withIds() {
        Function<T, String> id = csv.getFirst().cell();
        return new Layout<>(
                Stream.concat(Stream.of("ID"), heads.stream()).toList(),
                thing -> {
                    List<List<String>> all = rows.apply(thing);
                    return IntStream.range(0, all.size())
                            .mapToObj(row -> Stream.concat(
                                            Stream.of(row == 0 ? id.apply(thing) : ""), all.get(row).stream())
                                    .toList())
                            .toList();
                },
                csv,
                json);
    }

    /** With one row for each thing. */
    Layout(List<Column<T>> table, List<Column<T>> csv, Function<T, String> json) {
        this(
                table.stream().map(Column::name).toList(),
                thing -> List.of(
                        table.stream().map(column -> column.cell().apply(thing)).toList()),
                csv,
                json);
    }

    /** A named column and what stands in it; nothing is an empty cell. */
    record Column<T>(String name, Function<T, String> cell) {}
}
