package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples say together, as somebody at a terminal and as programs are told it. */
class MergedCommandsTest {
    @TempDir
    private static Path folder;

    private static String record = "";

    @BeforeAll
    static void readTheSamples() {
        record = folder.resolve("samples.db").toString();
        assertThat(kawat("read", "--record", record, "../samples").exit()).isZero();
    }

    private static Shell ask(String... words) {
        return kawat(
                Stream.concat(Stream.of(words), Stream.of("--record", record)).toArray(String[]::new));
    }

    /** The table without its spaces, a stroke between columns. */
    private static List<String> table(String... words) {
        return ask(words)
                .out()
                .lines()
                .map(line -> line.replaceAll(" {2,}", "|"))
                .toList();
    }

    private static List<NamedCsvRecord> csv(String... words) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(ask(Stream.concat(Stream.of(words), Stream.of("--format", "csv"))
                                .toArray(String[]::new))
                        .out())) {
            csv.forEach(rows::add);
        }
        return rows;
    }

    private static JsonNode json(String... words) throws IOException {
        return new ObjectMapper()
                .readTree(ask(Stream.concat(Stream.of(words), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .out());
    }

    @Test
    void aVisitHasItsPartsUnderIt() {
        List<String> table = table("engagements", "NZL", "Vietnam");
        assertThat(table)
                .startsWith(
                        "DATE|TYPE|STATUS|WHO|WHAT|SOURCES",
                        "2025-02-25/2025-02-28|visit|occurred|NZL>VNM|Fraser Haldane|1: Suara Delta",
                        "2025-02-26|· summit|occurred|NZL+VNM|Fraser Haldane, Dang Quoc Trung|1: Suara Delta",
                        "2025-02-26|· ceremony|occurred|NZL+VNM|Fraser Haldane, Dang Quoc Trung|1: Suara Delta");
        assertThat(table.get(4))
                .startsWith("2025-02-26|· signing|Pernyataan Bersama")
                .endsWith("|Suara Delta");
    }

    @Test
    void programsGetEveryEngagementByItselfWithTheVisitItIsPartOf() throws IOException {
        JsonNode all = json("engagements", "NZL", "VNM", "--oldest-first");
        assertThat(all).hasSize(3);
        String visit = all.get(0).get("id").asText();
        assertThat(all.get(0).get("parts")).hasSize(3);
        assertThat(all.get(1).get("partOf").asText()).isEqualTo(visit);
        assertThat(all.get(1).get("tellings").get(0).get("sentence").asText()).isNotEmpty();
        assertThat(csv("engagements", "--between", "NZL", "VNM", "--type", "visit"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("id")).isEqualTo(visit);
                    assertThat(row.getField("visitors")).isEqualTo("NZL");
                    assertThat(row.getField("independent")).isEqualTo("1");
                    assertThat(row.getField("outlets")).isEqualTo("Suara Delta");
                    assertThat(row.getField("parts"))
                            .isEqualTo("talks 2025-02-26; ceremony 2025-02-26; signing 2025-02-26");
                });
    }

    @Test
    void eachShowsWhatSingleArticlesTell() {
        assertThat(table("engagements", "NZL", "VNM", "--each", "--type", "summit"))
                .containsExactly(
                        "DATE|TYPE|STATUS|WHO|WHAT|OUTLET",
                        "2025-02-26|summit|occurred|NZL+VNM|Dang Quoc Trung, Fraser Haldane|Suara Delta, 2025-02-26");
    }

    @Test
    void figuresSayHowFarATargetIsAndWhetherGrowthFits() throws IOException {
        assertThat(table("figures", "NZL", "VNM"))
                .contains("2026|trade-target|NZL+VNM|3,000,000,000 USD|46% in 2024|1: Suara Delta");
        assertThat(csv("figures", "NZL", "VNM", "--type", "trade-target"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("value")).isEqualTo("3000000000");
                    assertThat(row.getField("percent")).isEqualTo("46");
                    assertThat(row.getField("reachedIn")).isEqualTo("2024");
                });
    }

    @Test
    void theCalendarIsOneObjectForPrograms() throws IOException {
        JsonNode calendar = json("calendar", "NZL", "VNM", "--today", "2025-03-01", "--type", "anniversary,target");
        assertThat(calendar.get("today").asText()).isEqualTo("2025-03-01");
        assertThat(calendar.get("entries"))
                .extracting(entry -> entry.get("what").asText())
                .contains("diplomatic-relations", "trade-target");
        assertThat(table("calendar", "NZL", "VNM", "--today", "2025-03-01", "--type", "anniversary"))
                .contains("2025|anniversary|coming|NZL+VNM|diplomatic-relations: 50 years, since 1975|1: Suara Delta");
        assertThat(csv("calendar", "--with", "NZL", "--today", "2025-03-01", "--type", "target"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("about")).isEqualTo("3000000000 USD, 46% reached in 2024"));
    }

    @Test
    void commitmentsAndStepsComeAsCsvToo() throws IOException {
        assertThat(csv("commitments", "--with", "NZL", "--type", "invitation", "--today", "2025-03-01"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("kind")).isEqualTo("invitation"));
        assertThat(csv("history", "NZL", "VNM"))
                .extracting(row -> row.getField("date") + " " + row.getField("relation") + " " + row.getField("change"))
                .containsExactly(
                        "1975 diplomatic-relations established",
                        "2020 strategic-partnership established",
                        "2025-02-26 comprehensive-strategic-partnership raised");
    }

    @Test
    void peopleSayWhomTheyMet() throws IOException {
        JsonNode people = json("people", "--person", "Fraser Haldane");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).get("met").get(0).get("name").asText()).isEqualTo("Dang Quoc Trung");
        assertThat(people.get(0).get("offices").get(0).get("party").asText()).isEqualTo("NZL");
    }

    @Test
    void intensityAndRanksInAllForms() throws IOException {
        assertThat(table("intensity", "NZL", "VNM").getFirst())
                .isEqualTo("MONTH|CONTACTS|VISITS|TALKS|CALLS|OTHERS|ACTS|COOPERATION|CONFLICT|INTENSITY|GOLDSTEIN");
        assertThat(csv("intensity", "NZL", "VNM", "--since", "2025-02", "--until", "2025-02"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("month")).isEqualTo("2025-02");
                    assertThat(row.getField("visits")).isEqualTo("1");
                    assertThat(row.getField("talks")).isEqualTo("1");
                    assertThat(row.getField("others")).isEqualTo("1");
                });
        JsonNode ranks = json("network", "--with", "IDN");
        assertThat(ranks).hasSize(1);
        assertThat(ranks.get(0).get("rank").asInt()).isEqualTo(1);
        assertThat(json("network").get(0).get("party").asText()).isEqualTo("IDN");
    }

    @Test
    void whatCannotBeAskedIsWrongUsage() {
        wrong("figures cannot be asked by status: they have none", "figures", "--status", "planned");
        wrong("people cannot be asked between two parties", "people", "NZL", "VNM");
        wrong("two parties can be named, not 1; for one there is --with", "engagements", "NZL");
        wrong("name the two parties once", "engagements", "NZL", "VNM", "--between", "NZL", "VNM");
        wrong("are the same party, NZL", "instruments", "NZL", "Selandia Baru");
        wrong("there are coming, overdue", "calendar", "--status", "planned");
        wrong("there are named, proposed, agreed, signed, ratified", "instruments", "--status", "kept");
        wrong("network cannot be asked by --type", "network", "--type", "visit");
        wrong("intensity cannot be asked by --outlet", "intensity", "NZL", "VNM", "--outlet", "Suara Delta");
        wrong("name two parties", "intensity");
        wrong("--limit must be at least 1, not 0", "calendar", "--limit", "0");
        wrong("--today", "calendar", "--today", "besok");
    }

    private static void wrong(String message, String... words) {
        Shell shell = ask(words);
        assertThat(shell.exit()).as("%s", shell.out()).isEqualTo(2);
        assertThat(shell.err()).contains(message);
    }

    @Test
    void nothingAndMoreAreSaidBesideTheAnswer() {
        assertThat(ask("engagements", "NZL", "CHL").err()).contains("no engagements in " + record + " meet this");
        assertThat(ask("engagements", "--limit", "2").err()).contains("there are more than these 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "intensity", "network", "commitments", "history"})
    void everyCommandSaysHowItIsUsedAndHowToMakeARecord(String command) {
        Shell help = kawat(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("--since", "kawat " + command);
        Path absent = folder.resolve("absent.db");
        Shell shell = kawat(command, "--record", absent.toString());
        assertThat(shell.exit()).isEqualTo(2);
        assertThat(shell.err()).contains("kawat read");
        assertThat(absent).doesNotExist();
    }
}
