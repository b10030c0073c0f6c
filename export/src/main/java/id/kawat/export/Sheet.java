package id.kawat.export;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table of an export: its columns, in order, and how each is read off a row's value.
 *
 * @param name of its file, without the ending
 * @param about what a row is, one sentence
 */
record Sheet<T>(String name, String about, List<Column<T>> columns) {
    /** Between the values of a cell that holds several. */
    static final String BETWEEN_VALUES = "|";

    Sheet {
        columns = List.copyOf(columns);
    }

    /** One thing told about a row. */
    record Column<T>(String name, Type type, String meaning, Function<T, Optional<String>> cell) {}

    /** What a cell holds; its name in a Table Schema, and in DuckDB. */
    enum Type {
        TEXT("string", "VARCHAR"),
        WHOLE("integer", "BIGINT"),
        NUMBER("number", "DOUBLE"),
        /** A plain number of any size and precision that money needs. */
        DECIMAL("number", "DECIMAL(38,6)"),
        YES_OR_NO("boolean", "BOOLEAN"),
        DAY("date", "DATE"),
        /** Values with a bar between them, in DuckDB a list. */
        LIST("string", "VARCHAR[]");

        private final String schema;
        private final String duckdb;

        Type(String schema, String duckdb) {
            this.schema = schema;
            this.duckdb = duckdb;
        }

        String schema() {
            return schema;
        }

        String duckdb() {
            return duckdb;
        }
    }

    /** The cells of a row, empty where there is nothing to tell. */
    List<String> row(T value) {
        return columns.stream()
                .map(column -> column.cell().apply(value).orElse(""))
                .toList();
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Columns being lined up. */
    static final class Columns<T> {
        private final List<Column<T>> columns = new ArrayList<>();

        Columns<T> text(String name, String meaning, Function<T, String> cell) {
            return maybe(name, Type.TEXT, meaning, cell.andThen(Optional::of));
        }

        Columns<T> maybe(String name, Type type, String meaning, Function<T, Optional<String>> cell) {
            columns.add(new Column<>(name, type, meaning, cell));
            return this;
        }

        Columns<T> list(String name, String meaning, Function<T, List<String>> cell) {
            return maybe(name, Type.LIST, meaning, cell.andThen(Columns::joined));
        }

        Columns<T> parties(String name, String meaning, Function<T, List<Party>> cell) {
            return list(
                    name,
                    meaning,
                    cell.andThen(parties -> parties.stream().map(Party::code).toList()));
        }

        /** Three columns: the period as told, its first and its last day. */
        Columns<T> period(String name, String meaning, Function<T, Optional<Period>> cell) {
            maybe(name, Type.TEXT, meaning + "; ISO 8601 as far as known", cell.andThen(date -> date.map(Period::iso)));
            maybe(
                    name + "_first",
                    Type.DAY,
                    "first day of " + name,
                    cell.andThen(date -> date.map(period -> period.first().toString())));
            return maybe(
                    name + "_last",
                    Type.DAY,
                    "last day of " + name,
                    cell.andThen(date -> date.map(period -> period.last().toString())));
        }

        Columns<T> and(List<Column<T>> more) {
            columns.addAll(more);
            return this;
        }

        List<Column<T>> done() {
            return List.copyOf(columns);
        }

        /** A bar inside a value would part it: it is written as a broken bar. */
        private static Optional<String> joined(List<String> values) {
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.join(
                            BETWEEN_VALUES,
                            values.stream()
                                    .map(value -> value.replace(BETWEEN_VALUES, "¦"))
                                    .toList()));
        }
    }
}
