package id.kawat.record;

import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.FactJsonException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of the tables as answers; whatever fails says what was being done, to which record. */
record Answers(Place place, Connection connection, Dialect dialect) {
    /** So many rows are looked up with one question. */
    static final int AT_ONCE = 200;

    /** What a row of an answer says. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param values text, numbers that are whole, or nothing */
    <T> List<T> ask(String doing, String sql, List<?> values, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            List<T> answer = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(reader.read(rows));
                }
            }
            return List.copyOf(answer);
        } catch (SQLException e) {
            throw RecordException.of(place, doing, e);
        }
    }

    /** The facts of these rows, which have an {@code id} and a {@code json}. */
    List<Fact> facts(String doing, String sql, List<?> values) {
        return ask(doing, sql, values, row -> fact(doing, row));
    }

    /** The facts with these keys, in their order; those that are gone are left out. */
    List<Fact> facts(String doing, List<Long> keys) {
        Map<Long, Fact> found = factsByKey(doing, keys);
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The facts with these keys that are there. */
    Map<Long, Fact> factsByKey(String doing, List<Long> keys) {
        Map<Long, Fact> found = HashMap.newHashMap(keys.size());
        for (int first = 0; first < keys.size(); first += AT_ONCE) {
            List<Long> some = keys.subList(first, Math.min(keys.size(), first + AT_ONCE));
            Sql sql = Sql.joined(Sql.of("SELECT key, id, json FROM fact WHERE"), Sql.in("key", some));
            ask(doing, sql.text(), sql.values(), row -> Map.entry(row.getLong("key"), fact(doing, row)))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
        }
        return found;
    }

    /** The fact of a row that has an {@code id} and a {@code json}. */
    Fact fact(String doing, ResultSet row) throws SQLException {
        return fact(doing, row.getString("json"), "fact " + row.getString("id"));
    }

    /** @param whose what is damaged where it is no fact */
    Fact fact(String doing, String json, String whose) {
        try {
            return FactJson.read(json, 1);
        } catch (FactJsonException e) {
            throw new RecordException(place, doing, whose + " is damaged: " + e.getMessage(), e);
        }
    }
}
