package id.kawat.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbered steps that bring a record's tables up to date; of the last it has taken they keep the number.
 * A step is one text for both databases, and where it must be another text for each, a second file with the database's name. */
final class Migrations {
    private static final List<String> STEPS = List.of(
            "V1__articles_and_facts.sql",
            "V2__asking.sql",
            "V3__corrections.sql",
            "V4__trust.sql",
            "V6__watching.sql",
            "V7__copies.sql",
            "V8__party_sets.sql",
            "V9__worked_out.sql");

    private Migrations() {}

    /** The version of the tables this program reads and writes. */
    static int newest() {
        return number(STEPS.getLast());
    }

    /** The number in a step's name: 4 of {@code V4__trust.sql}. */
    private static int number(String step) {
        return Integer.parseInt(step.substring(1, step.indexOf("__")));
    }

    static void refuseNewer(Place place, int version) {
        if (version > newest()) {
            throw new RecordException(
                    place,
                    "opening it",
                    "its tables are of version " + version + ", and this Kawat knows them up to " + newest()
                            + "; open it with a newer Kawat");
        }
    }

    /** Takes the missing steps, all or none; of two programs that open a file at once the second finds them taken. */
    static void apply(Connection connection, Dialect dialect) throws SQLException {
        if (dialect.version(connection) >= newest()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            dialect.beginToWrite(statement);
            try {
                int version = dialect.version(connection);
                for (String step : STEPS) {
                    if (number(step) > version) {
                        for (String sql : statements(step)) {
                            statement.execute(dialect.ofMigration(sql));
                        }
                        for (String sql : statements(step.replace(".sql", "." + dialect.name() + ".sql"))) {
                            statement.execute(sql);
                        }
                        dialect.setVersion(connection, number(step));
                    }
                }
                statement.execute("COMMIT");
            } catch (SQLException e) {
                Transactions.rollBack(statement, e);
                throw e;
            }
        }
    }

    /** One ends where a line ends in a semicolon; none where there is no such file. */
    private static List<String> statements(String step) {
        String name = "/db/migration/" + step;
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                return List.of();
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String sql = script.lines()
                    .filter(line -> !line.strip().startsWith("--"))
                    .collect(Collectors.joining("\n"));
            return Stream.of(sql.split(";\n|;$"))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
