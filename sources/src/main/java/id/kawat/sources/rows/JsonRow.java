package id.kawat.sources.rows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A JSON object as a row. An object in it that has a name, such as an author or an outlet, is that name. */
record JsonRow(JsonNode object) implements Row {
    @Override
    public List<String> values(String column) {
        JsonNode value = object.get(column);
        if (value == null && column.indexOf('.') > 0) {
            value = object;
            for (String part : column.split("\\.")) {
                value = value.path(part);
            }
        }
        List<String> values = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(each -> add(each, values));
        } else if (value != null) {
            add(value, values);
        }
        return values;
    }

    private static void add(JsonNode value, List<String> values) {
        JsonNode plain = value.isObject() ? value.path("name") : value;
        String text = plain.isValueNode() && !plain.isNull() ? plain.asText() : "";
        if (!text.isBlank()) {
            values.add(text);
        }
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>();
        object.fieldNames().forEachRemaining(columns::add);
        return columns;
    }

    /** True where a row has a place for the text. */
    boolean fits(RowMapping mapping) {
        return RowDocuments.fits(mapping, columns())
                || mapping.columns(RowMapping.Field.TEXT).stream()
                        .anyMatch(column ->
                                column.indexOf('.') > 0 && !values(column).isEmpty());
    }
}
