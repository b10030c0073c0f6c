package id.kawat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/schema.md} says of a file's tables holds of a database's, but for what its part on PostgreSQL names. */
class DatabaseSchemaTest {
    private static final String HERE = "current_schema()::regnamespace";

    @TempDir
    private Path folder;

    @BeforeEach
    void aNewRecord() {
        FactRecord.open(Store.POSTGRESQL.place(folder)).close();
    }

    @Test
    void tablesAndColumnsAreAFiles() throws Exception {
        SortedMap<String, List<String>> described = new TreeMap<>();
        SchemaTest.described()
                .forEach((table, columns) -> described.put(
                        table,
                        columns.stream()
                                .map(column -> column.replace("#!", "#"))
                                .toList()));
        described.put("article_text", List.of("article INTEGER # > article", "words tsvector !"));
        described.put("kawat", List.of("version INTEGER !"));
        assertThat(tables()).isEqualTo(described);
    }

    @Test
    void indexesAreAFilesAndOneForWords() throws Exception {
        TreeSet<String> named = new TreeSet<>(SchemaTest.named());
        named.add("article_text_words | article_text | words");
        assertThat(new TreeSet<>(
                        column("SELECT i.relname || ' | ' || t.relname || ' | ' || (SELECT string_agg(a.attname, ', '"
                                + " ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = i.oid)"
                                + " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid"
                                + " WHERE t.relnamespace = " + HERE + " AND NOT x.indisunique")))
                .isEqualTo(named);
    }

    @Test
    void allTextSortsByItsBytes() throws Exception {
        assertThat(column("SELECT DISTINCT c.collname FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid"
                        + " JOIN pg_collation c ON c.oid = a.attcollation"
                        + " WHERE t.relnamespace = " + HERE + " AND t.relkind = 'r' AND a.attnum > 0"))
                .containsExactly("C");
    }

    private SortedMap<String, List<String>> tables() throws SQLException {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        for (String table : column("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = " + HERE)) {
            tables.put(
                    table,
                    column("SELECT a.attname || ' ' || CASE format_type(a.atttypid, NULL) WHEN 'bigint' THEN 'INTEGER'"
                            + " WHEN 'text' THEN 'TEXT' ELSE format_type(a.atttypid, NULL) END"
                            + " || CASE WHEN p.conname IS NOT NULL THEN ' #' WHEN a.attnotnull THEN ' !' ELSE '' END"
                            + " || coalesce(' > ' || f.confrelid::regclass, '')"
                            + " FROM pg_attribute a"
                            + " LEFT JOIN pg_constraint p ON p.conrelid = a.attrelid AND p.contype = 'p'"
                            + " AND a.attnum = ANY (p.conkey)"
                            + " LEFT JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f'"
                            + " AND a.attnum = ANY (f.conkey)"
                            + " WHERE a.attrelid = '" + table + "'::regclass AND a.attnum > 0 ORDER BY a.attnum"));
        }
        return tables;
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = Store.POSTGRESQL.connect(folder);
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
