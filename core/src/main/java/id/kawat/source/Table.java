package id.kawat.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the program's own data: tab-separated UTF-8, a header that names the columns, one entry a line. Blank lines and
 * lines that start with {@code #} are passed over. What is wrong stands in {@link #problems()}, each with file and line, and
 * the row it concerns is left out of {@link #rows()}: gather the problems of all tables before stopping.
 *
 * <pre>{@code
 * Table table = Table.ofResource("world/outlets.tsv", List.of("name", "domain"));
 * for (Table.Row row : table.rows()) {
 *     row.get("name");
 * }
 * }</pre>
 *
 * @param name the file, as problems name it
 */
public record Table(String name, List<Row> rows, List<Problem> problems) {
    public Table {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One entry: the cells of a line, and which line it is. */
    public record Row(String table, int line, List<String> columns, List<String> cells) {
        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** The cell of a column, empty where nothing is written in it. A column the table was not read with is an error in the program. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IllegalArgumentException(table + " was not read with a column " + column);
            }
            return cells.get(at);
        }

        public Optional<String> optional(String column) {
            return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
        }

        /** The parts of a cell that stand between bars ({@code a|b}), empty ones left out. */
        public List<String> list(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split("\\|")) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return List.copyOf(parts);
        }

        /** A problem at this row's place. */
        public Problem problem(String reason) {
            return Problem.at(table, line, reason);
        }
    }

    /** Reads a table that lies in the program itself ({@code lang/id/lexicon/furniture.tsv}). */
    public static Table ofResource(String name, List<String> columns) {
        try (InputStream in = Table.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? broken(name, "is missing") : ofBytes(name, in.readAllBytes(), columns);
        } catch (IOException e) {
            return broken(name, "cannot be read: " + e.getMessage());
        }
    }

    public static Table ofFile(Path file, List<String> columns) {
        try {
            return Files.exists(file)
                    ? ofBytes(file.toString(), Files.readAllBytes(file), columns)
                    : broken(file.toString(), "is missing");
        } catch (IOException e) {
            return broken(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static Table ofBytes(String name, byte[] bytes, List<String> columns) {
        try {
            return parse(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    columns);
        } catch (CharacterCodingException e) {
            return broken(name, "is not UTF-8");
        }
    }

    /** Reads a table out of its content. The header must name these columns, in this order. */
    public static Table parse(String name, String content, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!headed) {
                if (!cells.equals(columns)) {
                    problems.add(Problem.at(
                            name,
                            number,
                            "header is " + String.join(", ", cells) + "; expected " + String.join(", ", columns)));
                    return new Table(name, List.of(), problems);
                }
                headed = true;
                continue;
            }
            if (cells.size() != columns.size()) {
                problems.add(Problem.at(name, number, cells.size() + " cells where the header has " + columns.size()));
            } else if (cells.stream().anyMatch(cell -> !cell.equals(cell.strip()))) {
                problems.add(Problem.at(name, number, "white space at the edge of a cell"));
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        if (!headed) {
            problems.add(Problem.of(name, "has no header"));
        }
        return new Table(name, rows, problems);
    }

    private static Table broken(String name, String reason) {
        return new Table(name, List.of(), List.of(Problem.of(name, reason)));
    }
}
