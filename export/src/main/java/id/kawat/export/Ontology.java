package id.kawat.export;

import id.kawat.source.BrokenDataException;
import id.kawat.source.Table;
import java.util.List;

/** The tables of codes in {@code ontology/}, as exports need them. */
final class Ontology {
    private Ontology() {}

    static List<Table.Row> countries() {
        return rows("country_codes", "iso3", "iso2", "cameo", "plover", "fips", "cow", "name", "name_id", "note");
    }

    static List<Table.Row> bodies() {
        return rows("igo_codes", "code", "plover_code", "acronym", "name", "name_id", "acronym_id", "source");
    }

    static List<Table.Row> cameoRoles() {
        return rows("cameo_roles", "code", "kind", "meaning", "plover_sector");
    }

    static List<Table.Row> cameoCodes() {
        return rows(
                "cameo_codes",
                "code",
                "level",
                "parent",
                "label",
                "goldstein",
                "quad",
                "plover_type",
                "plover_mode",
                "plover_context",
                "plover_quad",
                "mapping",
                "note");
    }

    static List<Table.Row> ploverTypes() {
        return rows(
                "plover_types",
                "code",
                "quad",
                "quad_name",
                "score",
                "recipient_required",
                "has_modes",
                "meaning",
                "coding_notes");
    }

    static List<Table.Row> ploverModes() {
        return rows("plover_modes", "type", "mode", "score", "status", "meaning");
    }

    private static List<Table.Row> rows(String name, String... columns) {
        Table table = Table.ofResource("ontology/" + name + ".tsv", List.of(columns));
        if (!table.problems().isEmpty()) {
            throw new BrokenDataException(table.problems());
        }
        return table.rows();
    }
}
