package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kawat.fact.Event;
import id.kawat.fact.FactJson;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
    @TempDir
    private Path folder;

    private Path record = Path.of("");

    @BeforeEach
    void threeCalls() {
        record = folder.resolve("kawat.db");
        try (FactRecord facts = FactRecord.open(record)) {
            facts.keep(
                    Telephoned.coding(
                            "a1", "Kabar Samudra", "2031-04-02", "FJI", "TON", "Sela Vuniwaqa", "tarif, \"kuota\""),
                    "1");
            facts.keep(
                    Telephoned.coding("a2", "Harian Laut", "2031-05-09", "FJI", "WSM", "Leiatāua Fale", "ikan tuna"),
                    "1");
            facts.keep(Telephoned.coding("a3", "Harian Laut", "2032-01-20", "PER", "KEN", "Ana Quispe", "kopi"), "1");
        }
    }

    @Test
    void aTableHasTheNewestFirst() {
        Shell shell = ask("events");
        assertThat(shell.exit()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "DATE|TYPE|STATUS|WHO|WHAT|OUTLET",
                        "2032-01-20|CONSULT/phone|occurred|KEN+PER|kopi|Harian Laut, 2032-01-20",
                        "2031-05-09|CONSULT/phone|occurred|FJI+WSM|ikan tuna|Harian Laut, 2031-05-09",
                        "2031-04-02|CONSULT/phone|occurred|FJI+TON|tarif, \"kuota\"|Kabar Samudra, 2031-04-02");
        assertThat(ask("events", "--oldest-first")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""))
                .startsWith("2031-04-02");
    }

    @Test
    void theSameFiltersForFactsAndArticles() {
        for (String command : List.of("events", "articles")) {
            assertThat(days(command, "--between", "Tonga", "FJI")).containsExactly("2031-04-02");
            assertThat(days(command, "--with", "Fiji")).containsExactly("2031-05-09", "2031-04-02");
            assertThat(days(command, "--with", "Fiji", "--with", "Samoa")).containsExactly("2031-05-09");
            assertThat(days(command, "--type", "consult/phone")).hasSize(3);
            assertThat(days(command, "--type", "AGREE,ACCUSE")).isEmpty();
            assertThat(days(command, "--since", "2031-05")).containsExactly("2032-01-20", "2031-05-09");
            assertThat(days(command, "--until", "2031")).containsExactly("2031-05-09", "2031-04-02");
            assertThat(days(command, "--topic", "fisheries,energy", "--until", "2031-04"))
                    .containsExactly("2031-04-02");
            assertThat(days(command, "--status", "planned")).isEmpty();
            assertThat(days(command, "--person", "leiataua")).containsExactly("2031-05-09");
            assertThat(days(command, "--person", "Quispe", "--person", "Sela"))
                    .containsExactly("2032-01-20", "2031-04-02");
            assertThat(days(command, "--outlet", "harian laut", "--limit", "1")).containsExactly("2032-01-20");
        }
    }

    @Test
    void csvHoldsEverythingAndComesBackAsItWas() throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(
                        ask("events", "--format", "csv", "--with", "TON").out())) {
            csv.forEach(rows::add);
        }
        assertThat(rows).hasSize(1);
        NamedCsvRecord row = rows.getFirst();
        assertThat(row.getField("id")).isEqualTo("e-a1");
        assertThat(row.getField("about")).isEqualTo("tarif, \"kuota\"");
        assertThat(row.getField("actor")).isEqualTo("FJI; TON");
        assertThat(row.getField("persons")).isEqualTo("Sela Vuniwaqa");
        assertThat(row.getField("sentence"))
                .isEqualTo("Menteri Sela Vuniwaqa bertelepon dengan rekannya soal tarif, \"kuota\".");
        assertThat(row.getField("path")).isEqualTo("berita/a1.txt");
    }

    @Test
    void jsonIsAnArrayOfFactsInTheContractsForm() throws IOException {
        String json = ask("events", "--format", "json").out();
        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                objects++;
            }
        }
        assertThat(objects).isEqualTo(3);
        try (FactRecord facts = FactRecord.openExisting(record)) {
            assertThat(json.lines()
                            .filter(line -> line.startsWith("{"))
                            .map(line -> FactJson.read(line.replaceAll(",$", ""), 1)))
                    .isEqualTo(facts.ask(Event.class).newestFirst().list());
        }
        assertThat(ask("events", "--format", "json", "--with", "CHL").out()).isEqualTo("[\n]\n");
        assertThat(ask("articles", "--format", "json", "--with", "TON").out())
                .contains("\"id\":\"a1\"", "\"parties\":[\"FJI\",\"TON\"]", "\"facts\":1", "\"url\":null");
    }

    @Test
    void thatThereIsMoreOrNothingIsSaidBesideTheAnswer() {
        Shell one = ask("events", "--limit", "1");
        assertThat(one.out().lines()).hasSize(2);
        assertThat(one.err()).isEqualTo("kawat: there are more than these 1; --limit shows more\n");
        Shell none = ask("figures");
        assertThat(none.exit()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("kawat: no figures in " + record + " meet this\n");
    }

    @Test
    void whatCannotBeAskedIsWrongUsage() {
        wrong("figures cannot be asked by status", "figures", "--status", "planned");
        wrong("people cannot be asked between two parties", "people", "--between", "FJI", "TON");
        wrong("no type of events is called 'CONSUL'; there are AGREE, CONSULT", "events", "--type", "CONSUL");
        wrong("did you mean Tonga (TON)", "events", "--with", "Tongaa");
        wrong("are the same party, FJI", "events", "--between", "Fiji", "FJI");
        wrong("--since must be a year, a month or a day", "events", "--since", "2031-02-30");
        wrong("--until must be a year, a month or a day", "events", "--until", "kemarin");
        wrong("--limit must be at least 1, not 0", "events", "--limit", "0");
        wrong("--outlet needs a value", "events", "--outlet", " ");
        wrong("--format", "events", "--format", "xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "engagements", "relations", "instruments", "figures", "people", "articles"})
    void everyCommandSaysHowItIsUsedAndHowToMakeARecord(String command) {
        Shell help = kawat(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("--outlet=NAME", "kawat " + command + " --with KOR");
        Path absent = folder.resolve("absent.db");
        Shell shell = kawat(command, "--record", absent.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("kawat read");
        assertThat(absent).doesNotExist();
    }

    private void wrong(String message, String... words) {
        Shell shell = ask(words);
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(message);
    }

    private List<String> days(String... words) {
        return ask(words)
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, 10))
                .toList();
    }

    private Shell ask(String... words) {
        return kawat(Stream.concat(Stream.of(words), Stream.of("--record", record.toString()))
                .toArray(String[]::new));
    }
}
