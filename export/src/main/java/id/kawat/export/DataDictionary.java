package id.kawat.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** What the columns of the tables mean: as a page, and as a Data Package descriptor (Frictionless, Table Schema). */
final class DataDictionary {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DataDictionary() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Kawat: tables of a record

                UTF-8, one header line, cells parted by commas and quoted where they must be (RFC 4180). An empty cell says that
                nothing is known. A cell of several values has a bar between them (`KOR|VNM`). Offsets count UTF-16 code units of
                the article's stored text, end exclusive.
                """);
        for (Sheet<?> sheet : Sheets.all()) {
            page.append("\n## ").append(CsvExport.file(sheet)).append("\n\n");
            page.append(sheet.about()).append("\n\n| column | type | meaning |\n| --- | --- | --- |\n");
            for (Sheet.Column<?> column : sheet.columns()) {
                page.append("| `").append(column.name()).append("` | ");
                page.append(
                        column.type() == Sheet.Type.LIST
                                ? "list"
                                : column.type().schema());
                page.append(" | ").append(column.meaning()).append(" |\n");
            }
        }
        return page.append("""

                        PLOVER: Open Event Data Alliance, CC BY-SA 4.0. CAMEO: Gerner, Schrodt and Yilmaz.
                        """).toString();
    }

    static String dataPackage() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", "kawat-record");
        root.put("profile", "tabular-data-package");
        root.put("title", "Facts about relations between states, each with its evidence");
        ArrayNode resources = root.putArray("resources");
        for (Sheet<?> sheet : Sheets.all()) {
            resource(sheet, resources.addObject());
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void resource(Sheet<?> sheet, ObjectNode resource) {
        resource.put("name", sheet.name());
        resource.put("path", CsvExport.file(sheet));
        resource.put("profile", "tabular-data-resource");
        resource.put("description", sheet.about());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("doubleQuote", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (Sheet.Column<?> column : sheet.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type().schema());
            field.put(
                    "description",
                    column.meaning()
                            + (column.type() == Sheet.Type.LIST
                                    ? "; several are parted by " + Sheet.BETWEEN_VALUES
                                    : ""));
        }
        schema.putArray("missingValues").add("");
        if (sheet == Sheets.ARTICLES) {
            schema.put("primaryKey", "id");
        } else {
            if (sheet != Sheets.PARTICIPANTS) {
                schema.putArray("primaryKey").add("document").add("id");
            }
            ObjectNode key = schema.putArray("foreignKeys").addObject();
            key.put("fields", "document");
            key.putObject("reference").put("resource", Sheets.ARTICLES.name()).put("fields", "id");
        }
    }
}
