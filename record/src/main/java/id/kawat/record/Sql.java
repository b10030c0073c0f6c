package id.kawat.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of SQL and the values for its question marks, in order. */
record Sql(String text, List<Object> values) {
    static final Sql TRUE = new Sql("TRUE", List.of());
    static final Sql FALSE = new Sql("FALSE", List.of());

    Sql {
        values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** One after the other with a blank between. */
    static Sql joined(Sql... pieces) {
        return joined(" ", List.of(pieces));
    }

    static Sql all(List<Sql> conditions) {
        return conditions.isEmpty() ? TRUE : joined(" AND ", conditions);
    }

    static Sql any(List<Sql> conditions) {
        if (conditions.isEmpty()) {
            return FALSE;
        }
        Sql either = joined(" OR ", conditions);
        return new Sql("(" + either.text + ")", either.values);
    }

    /** {@code column IN (?, ?)}; one value is compared, which keeps the order of an index; of none nothing is true. */
    static Sql in(String column, List<?> values) {
        if (values.isEmpty()) {
            return FALSE;
        }
        String marks = values.size() == 1
                ? " = ?"
                : " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
        return new Sql(column + marks, new ArrayList<>(values));
    }

    private static Sql joined(String between, List<Sql> pieces) {
        return new Sql(
                pieces.stream().map(Sql::text).collect(Collectors.joining(between)),
                pieces.stream().flatMap(piece -> piece.values.stream()).toList());
    }

    /** The same with more conditions. */
    Sql and(Sql... more) {
        return all(Stream.concat(Stream.of(this), Arrays.stream(more)).toList());
    }
}
