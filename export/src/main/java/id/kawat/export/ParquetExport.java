package id.kawat.export;

import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of {@link Sheets} as Parquet, one file each, with types: days are dates, cells of several values lists. DuckDB turns the
 * CSV tables into Parquet, so that both say the same; it is held to a quarter gigabyte.
 */
final class ParquetExport implements Export.OfFolder {
    private static final List<String> SETTINGS =
            List.of("SET memory_limit = '256MB'", "SET threads = 1", "SET preserve_insertion_order = true");

    @Override
    public Written write(FactRecord record, Scope scope, Path folder) throws IOException {
        Path work = Files.createTempDirectory(folder, ".kawat-");
        try {
            Written written = CsvExport.tables(record, scope, work);
            convert(work, folder);
            return written;
        } finally {
            remove(work);
        }
    }

    private static void convert(Path work, Path folder) throws IOException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            statement.execute("SET temp_directory = " + quoted(work.resolve("spill")));
            for (Sheet<?> sheet : Sheets.all()) {
                statement.execute(copy(sheet, work, folder));
            }
        } catch (SQLException e) {
            throw new IOException("writing Parquet to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String copy(Sheet<?> sheet, Path work, Path folder) {
        String columns = sheet.columns().stream().map(ParquetExport::column).collect(Collectors.joining(", "));
        String texts =
                sheet.names().stream().map(name -> "'" + name + "': 'VARCHAR'").collect(Collectors.joining(", "));
        return "COPY (SELECT " + columns + " FROM read_csv(" + quoted(work.resolve(CsvExport.file(sheet)))
                + ", auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
                + " parallel = false, columns = {" + texts
                + "})) TO " + quoted(folder.resolve(sheet.name() + ".parquet"))
                + " (FORMAT parquet, COMPRESSION zstd)";
    }

    private static String column(Sheet.Column<?> column) {
        String name = '"' + column.name() + '"';
        String value = switch (column.type()) {
            case LIST ->
                "CASE WHEN " + name + " IS NULL THEN [] ELSE string_split(" + name + ", '" + Sheet.BETWEEN_VALUES
                        + "') END";
            case TEXT, WHOLE, NUMBER, DECIMAL, YES_OR_NO, DAY -> name;
        };
        return "CAST(" + value + " AS " + column.type().duckdb() + ") AS " + name;
    }

    private static String quoted(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException("removing " + file, e);
                }
            });
        }
    }
}
