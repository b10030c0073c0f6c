package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import id.kawat.text.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV and Parquet, read back by DuckDB. */
class TablesTest {
    @TempDir
    private Path folder;

    @Test
    void csvTellsEveryFactAsItStandsInTheRecord() throws IOException, SQLException {
        try (FactRecord record = Records.withSamples(folder)) {
            Written written = export(Format.CSV, record, folder.resolve("csv"));
            assertThat(written.entries())
                    .isEqualTo(Records.facts(record, Fact.class).size());
            assertThat(written.leftOut()).isEmpty();
            assertThat(rows("SELECT id, type, actor, recipient, about, start, words, goldstein FROM " + csv("events")))
                    .hasSizeGreaterThan(500)
                    .isEqualTo(Records.facts(record, Event.class).stream()
                            .map(event -> List.of(
                                    event.id(),
                                    event.type().name(),
                                    codes(event.actor()),
                                    codes(event.recipient()),
                                    event.about().orElse(""),
                                    String.valueOf(event.evidence().span().start()),
                                    event.evidence().text(),
                                    event.goldstein().map(String::valueOf).orElse("")))
                            .toList());
            assertThat(rows("SELECT id, a, b, relation, since, sentence FROM " + csv("relations")))
                    .isEqualTo(Records.facts(record, Relation.class).stream()
                            .map(tie -> List.of(
                                    tie.id(),
                                    tie.a().code(),
                                    tie.b().code(),
                                    tie.kind().code(),
                                    tie.since().map(Period::iso).orElse(""),
                                    tie.evidence().sentence()))
                            .toList());
            assertThat(rows("SELECT id, measure, value, parties FROM " + csv("figures")))
                    .isEqualTo(Records.facts(record, Figure.class).stream()
                            .map(figure -> List.of(
                                    figure.id(),
                                    figure.measure().code(),
                                    figure.value().toPlainString(),
                                    codes(figure.parties())))
                            .toList());
            assertThat(rows("SELECT id, name FROM " + csv("persons")))
                    .isEqualTo(Records.facts(record, Person.class).stream()
                            .map(person -> List.of(person.id(), person.name()))
                            .toList());
            assertThat(rows("SELECT id, name FROM " + csv("instruments")))
                    .isEqualTo(Records.facts(record, Instrument.class).stream()
                            .map(paper -> List.of(paper.id(), paper.name()))
                            .toList());
            assertThat(rows("SELECT count(*) FROM " + csv("articles")))
                    .containsExactly(List.of(String.valueOf(record.articles())));
        }
    }

    @Test
    void oddCharactersComeThrough() throws IOException, SQLException {
        try (FactRecord record = Records.withFerry(folder)) {
            export(Format.CSV, record, folder.resolve("csv"));
            assertThat(rows("SELECT title, authors FROM " + csv("articles")))
                    .containsExactly(List.of("Feri, \"jembatan\" | dua\tnegara", "Lomo Nasir|Sri ¦ Udara"));
            assertThat(rows("SELECT DISTINCT sentence FROM " + csv("events"))).containsExactly(List.of(Records.TEXT));
        }
    }

    @Test
    void parquetHasTheSameRowsWithTypes() throws IOException, SQLException {
        try (FactRecord record = Records.withSamples(folder)) {
            export(Format.PARQUET, record, folder.resolve("parquet"));
            assertThat(rows(
                            "SELECT id, array_to_string(actor, '|'), coalesce(date_first::VARCHAR, ''), \"start\" + length(words) FROM "
                                    + parquet("events") + " WHERE len(actor) >= 0 AND goldstein < 11"))
                    .isEqualTo(Records.facts(record, Event.class).stream()
                            .map(event -> List.of(
                                    event.id(),
                                    codes(event.actor()),
                                    event.date()
                                            .map(date -> date.first().toString())
                                            .orElse(""),
                                    String.valueOf(event.evidence().span().start()
                                            + event.evidence()
                                                    .text()
                                                    .codePointCount(
                                                            0,
                                                            event.evidence()
                                                                    .text()
                                                                    .length()))))
                            .toList());
            assertThat(rows("SELECT sum(value) FILTER (unit = 'USD' AND id LIKE 'f-%') FROM " + parquet("figures"))
                            .getFirst()
                            .getFirst())
                    .isEqualTo(Records.facts(record, Figure.class).stream()
                            .filter(figure -> figure.unit().equals("USD"))
                            .map(Figure::value)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .setScale(6)
                            .toPlainString());
            assertThat(rows("SELECT id, array_to_string(persons, '|'), len(events) FROM " + parquet("engagements")))
                    .isEqualTo(Records.facts(record, Engagement.class).stream()
                            .map(met -> List.of(
                                    met.id(),
                                    String.join("|", met.persons()),
                                    String.valueOf(met.events().size())))
                            .toList());
            try (var files = Files.list(folder.resolve("parquet"))) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .allMatch(name -> name.endsWith(".parquet"))
                        .hasSize(Sheets.all().size());
            }
        }
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            export(Format.CSV, record, folder.resolve("one"));
            export(Format.CSV, record, folder.resolve("two"));
            assertThat(bytes(folder.resolve("one"))).hasSize(10).isEqualTo(bytes(folder.resolve("two")));
        }
    }

    @Test
    void theDictionaryNamesEveryColumnOfEveryFile() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            export(Format.CSV, record, folder.resolve("csv"));
        }
        JsonNode dictionary = new ObjectMapper()
                .readTree(folder.resolve("csv/datapackage.json").toFile());
        String page = Files.readString(folder.resolve("csv/README.md"));
        assertThat(dictionary.get("resources")).hasSize(Sheets.all().size());
        for (JsonNode resource : dictionary.get("resources")) {
            Path file = folder.resolve("csv").resolve(resource.get("path").asText());
            List<String> named = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> named.add(field.get("name").asText()));
            try (var lines = Files.lines(file)) {
                assertThat(lines.findFirst()).contains(String.join(",", named));
            }
            assertThat(page).contains("## " + resource.get("path").asText());
            named.forEach(name -> assertThat(page).contains("| `" + name + "` |"));
        }
    }

    private static Written export(Format format, FactRecord record, Path to) throws IOException {
        return ((Export.OfFolder) format.export()).write(record, Scope.ALL, Files.createDirectories(to));
    }

    private String csv(String table) {
        return "read_csv('" + folder.resolve("csv/" + table + ".csv")
                + "', all_varchar = true, header = true, delim = ',')";
    }

    private String parquet(String table) {
        return "read_parquet('" + folder.resolve("parquet/" + table + ".parquet") + "')";
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String cell = row.getString(i);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private static String codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining("|"));
    }

    private static TreeMap<String, String> bytes(Path of) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (var files = Files.list(of)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
