package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/schema.md} says what a new record's tables are. */
class SchemaTest {
    private static final Path PAGE = Path.of("../docs/schema.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void aNewRecord() {
        FactRecord.open(folder.resolve("kawat.db")).close();
    }

    @Test
    void everyTableAndColumnIsDescribedAsItIs() throws Exception {
        assertThat(described()).isEqualTo(tables());
    }

    @Test
    void everyIndexIsNamedWithItsColumns() throws Exception {
        assertThat(named()).isEqualTo(indexes());
    }

    /** Each index with its table and columns. */
    static SortedSet<String> named() throws IOException {
        SortedSet<String> named = new TreeSet<>();
        boolean indexes = false;
        for (String line : Files.readAllLines(PAGE)) {
            indexes = line.startsWith("## ") ? line.equals("## Indexes") : indexes;
            if (indexes && line.startsWith("| ") && !line.startsWith("| index") && !line.startsWith("| ---")) {
                named.add(line.replaceAll("^\\| | \\|$", ""));
            }
        }
        return named;
    }

    /** By the table's name, its columns, in order: name, type and marks. */
    static SortedMap<String, List<String>> described() throws IOException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        String table = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                table = line.startsWith("### ") ? line.substring(4) : "";
            } else if (!table.isEmpty() && line.startsWith("| ") && !line.matches("\\| (column|---) .*")) {
                String[] cells = line.split("\\|", -1);
                tables.computeIfAbsent(table, _ -> new ArrayList<>())
                        .add(String.join(" ", cells[1].strip(), cells[2].strip(), cells[3].strip())
                                .strip());
            }
        }
        return tables;
    }

    private SortedMap<String, List<String>> tables() throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        for (String table :
                column("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
                        + " AND name NOT LIKE 'sqlite%'")) {
            Map<String, String> links = new HashMap<>();
            for (String link :
                    column("SELECT \"from\" || ' > ' || \"table\" FROM pragma_foreign_key_list('" + table + "')")) {
                links.put(link.substring(0, link.indexOf(' ')), link.substring(link.indexOf(' ')));
            }
            tables.put(
                    table,
                    column("SELECT name || ' ' || type || ' ' || iif(pk > 0, '#', '') || iif(\"notnull\", '!', '')"
                                    + " FROM pragma_table_info('" + table + "') ORDER BY cid")
                            .stream()
                            .map(column -> (column + links.getOrDefault(column.substring(0, column.indexOf(' ')), ""))
                                    .replace("  ", " ")
                                    .strip())
                            .toList());
        }
        return tables;
    }

    private SortedSet<String> indexes() throws SQLException {
        return new TreeSet<>(
                column("SELECT m.name || ' | ' || m.tbl_name || ' | ' || group_concat(i.name, ', ' ORDER BY i.seqno)"
                        + " FROM sqlite_schema m, pragma_index_info(m.name) i WHERE m.type = 'index' AND m.sql IS NOT NULL"
                        + " GROUP BY m.name"));
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kawat.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
