package id.kawat.cli;

import static id.kawat.cli.Shell.kawat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kawat accept}, {@code reject}, {@code edit}, {@code add}, {@code undo}, {@code corrections}, {@code facts}: on one read article. */
class CorrectCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String article = "";

    @BeforeEach
    void anArticleIsRead() throws IOException {
        article = Files.writeString(folder.resolve("kakao.txt"), """
                        Ghana dan Cile Bicara soal Kakao

                        Selasa, 7 Mei 2024

                        ACCRA — Ghana dan Cile menjalin hubungan diplomatik sejak 1975. Menteri Luar Negeri Ghana Kwesi \
                        Ofori berjanji membuka konsulat di Valparaíso paling lambat Maret 2025. Cile meminta Ghana \
                        membuka pasar bagi anggur. Nilai perdagangan keduanya kecil.
                        """).toString();
        Shell read = kawat("read", "--record", record(), article);
        assertThat(read.exit()).as(read.err()).isZero();
    }

    @Test
    void whatIsRejectedIsInNoAnswerAndNoExport() throws IOException {
        String id = request().id();
        assertThat(everywhere()).allSatisfy(answer -> assertThat(answer).contains("anggur"));

        Shell shell = said("reject", id);
        assertThat(shell.exit()).as(shell.err()).isZero();
        assertThat(shell.out()).startsWith("k1  reject " + id + "  REQUEST occurred CHL>GHA");

        assertThat(everywhere()).allSatisfy(answer -> assertThat(answer).doesNotContain("anggur"));
        assertThat(kawat("facts", id, "--record", record()).out())
                .contains(id + "  (rejected)  REQUEST", "k1 reject by Sri", "(read it again)");

        assertThat(said("undo", "k1").exit()).isZero();
        assertThat(everywhere()).allSatisfy(answer -> assertThat(answer).contains("anggur"));
    }

    @Test
    void whatIsEditedStandsAsEditedAndSaysSo() throws IOException {
        Relation tie = one(Relation.class);
        Shell shell = said("edit", tie.id(), "since=1976-03");
        assertThat(shell.out()).contains("k1  edit " + tie.id() + "  since 1975 → 1976-03");

        assertThat(kawat("relations", "--record", record(), "--ids").out()).contains(tie.id(), "1976-03");
        JsonNode fact = JSON.readTree(kawat("relations", "--record", record(), "--format", "json")
                        .out())
                .get(0);
        assertThat(fact.path("since").asText()).isEqualTo("1976-03");
        assertThat(fact.path("rule").asText()).endsWith("; edited k1");
        JsonNode step = JSON.readTree(kawat("history", "GHA", "CHL", "--record", record(), "--format", "json")
                        .out())
                .path("steps")
                .get(0);
        assertThat(step.path("date").asText()).isEqualTo("1976-03");
        assertThat(step.path("sources").get(0).path("corrected").asText()).isEqualTo("edited k1");
        assertThat(kawat("brief", "GHA", "CHL", "--record", record()).out()).contains("Maret 1976");

        JsonNode beside = JSON.readTree(kawat("facts", tie.id(), "--record", record(), "--format", "json")
                        .out())
                .get(0);
        assertThat(beside.path("asRead").path("since").asText()).isEqualTo("1975");
        assertThat(beside.path("fact").path("since").asText()).isEqualTo("1976-03");
        assertThat(beside.path("corrections").get(0).path("by").asText()).isEqualTo("Sri");
    }

    @Test
    void whatIsAddedIsThereWithItsWords() throws IOException {
        Shell shell = said(
                "add",
                article,
                "figure",
                "Nilai perdagangan keduanya",
                "measure=trade",
                "value=12",
                "unit=USD",
                "parties=GHA,CHL");
        assertThat(shell.exit()).as(shell.err()).isZero();
        JsonNode figure = JSON.readTree(
                        kawat("figures", "--each", "--record", record(), "--between", "GHA", "CHL", "--format", "json")
                                .out())
                .get(0);
        assertThat(figure.path("sentence").asText()).isEqualTo("Nilai perdagangan keduanya kecil.");
        assertThat(figure.path("rule").asText()).isEqualTo("by-hand; added k1");
        assertThat(kawat("export", "--record", record(), "--format", "annotations")
                        .out())
                .contains("Nilai perdagangan keduanya");
    }

    @Test
    void twoOpinionsStandSideBySide() throws IOException {
        String id = one(Relation.class).id();
        said("edit", id, "since=1976");
        Shell other =
                kawat("edit", id, "since=1977", "--by", "Budi", "--reason", "another archive", "--record", record());
        assertThat(other.out()).contains("disputed: Sri and Budi differ");
        assertThat(kawat("relations", "--record", record()).out())
                .contains("1975")
                .doesNotContain("1976", "1977");
        assertThat(kawat("corrections", "--record", record(), "--state", "disputed")
                        .out())
                .contains("since 1975 → 1976", "since 1975 → 1977");
        JsonNode list = JSON.readTree(kawat("corrections", "--record", record(), "--by", "budi", "--format", "json")
                .out());
        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("state").asText()).isEqualTo("disputed");
        assertThat(list.get(0).path("fields").path("since").path("after").asText())
                .isEqualTo("1977");
        assertThat(kawat("corrections", article, "--record", record(), "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("id,said,by,at,reason,state");
    }

    @Test
    void aLinkOfACommitmentCanBeRejectedAndThatUndone() throws IOException {
        Path kept = Files.writeString(folder.resolve("konsulat.txt"), """
                Ghana Buka Konsulat di Valparaíso

                Senin, 3 Februari 2025

                VALPARAÍSO — Ghana membuka konsulat di Valparaíso, Cile.
                """);
        kawat("read", "--record", record(), kept.toString());
        List<String> ids = links("kept");
        assertThat(ids).isNotEmpty();
        String first = ids.getFirst();
        assertThat(kawat("commitments", "GHA", "CHL", "--record", record()).out())
                .contains("kept " + first + ": ");

        Shell without = said("reject", first);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("--between A B");
        for (String id : ids) {
            Shell shell = said("reject", id, "--between", "Chile", "Ghana");
            assertThat(shell.exit()).as(shell.err()).isZero();
            assertThat(shell.out()).contains("  reject " + id + "  promise kept: ");
        }
        assertThat(links("kept")).isEmpty();
        assertThat(said("reject", first, "--between", "GHA", "CHL").err()).contains("has a link " + first);

        said("undo", "k1");
        assertThat(links("kept")).containsExactly(first);
    }

    @Test
    void whatCannotBeSaidIsSaidWhyAndTheRestIsDone() throws IOException {
        String id = request().id();
        Shell some = said("accept", "e-nothing", id);
        assertThat(some.exit()).isEqualTo(1);
        assertThat(some.err()).isEqualTo("kawat: the record holds no fact e-nothing\n");
        assertThat(some.out()).startsWith("k1  accept " + id);
        assertThat(said("reject", "e-nothing").exit()).isEqualTo(2);
        assertThat(said("undo", "k7").err()).contains("there is no correction k7");
        assertThat(said("edit", id, "when=2024").err()).contains("no field 'when'", "date");
        assertThat(said("add", "nowhere.txt", "event", "Cile", "type=AGREE").err())
                .contains("holds no article nowhere.txt");
        assertThat(said("add", article, "rumour", "Cile", "type=AGREE").exit()).isEqualTo(2);
        Shell nobody = kawat("accept", id, "--by", " ", "--reason", "x", "--record", record());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("KAWAT_PERSON");
        assertThat(kawat("accept", id, "--by", "Sri", "--record", record()).err())
                .contains("--reason");
        assertThat(kawat("corrections", "--state", "lost", "--record", record()).err())
                .contains("unattached");
        assertThat(kawat("facts", "e-nothing", "--record", record()).exit()).isEqualTo(2);
        assertThat(kawat("corrections", "--record", folder.resolve("none.db").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whoEditsAnEventIsToldOfItsEngagement() throws IOException {
        Path met = Files.writeString(folder.resolve("temu.txt"), """
                Menlu Ghana Bertemu Menlu Cile

                Rabu, 8 Mei 2024

                ACCRA — Menteri Luar Negeri Ghana Kwesi Ofori bertemu Menteri Luar Negeri Cile Ana Soto di Accra, Rabu.
                """);
        kawat("read", "--record", record(), met.toString());
        String event;
        try (FactRecord facts = FactRecord.openExisting(Path.of(record()))) {
            event = facts.engagements(new Party("GHA"), new Party("CHL"))
                    .getLast()
                    .events()
                    .getFirst();
        }
        assertThat(said("edit", event, "date=2024-05-07").err()).contains("tells of this event and stays as it is");
    }

    private List<String> links(String kind) throws IOException {
        JsonNode root = JSON.readTree(kawat("commitments", "GHA", "CHL", "--record", record(), "--format", "json")
                .out());
        List<String> ids = new ArrayList<>();
        for (JsonNode commitment : root.path("commitments")) {
            for (JsonNode link : commitment.path("links")) {
                if (link.path("kind").asText().equals(kind)) {
                    ids.add(link.path("id").asText());
                }
            }
        }
        return ids;
    }

    /** What the record tells of the two in every way there is. */
    private List<String> everywhere() throws IOException {
        Path tables = Files.createTempDirectory(folder, "tables");
        List<String> told = new ArrayList<>();
        told.add(kawat("events", "--record", record()).out());
        told.add(kawat("events", "--record", record(), "--format", "json").out());
        told.add(kawat("commitments", "GHA", "CHL", "--record", record()).out());
        told.add(kawat("brief", "GHA", "CHL", "--record", record()).out());
        told.add(kawat("export", "--record", record(), "--format", "plover").out());
        told.add(
                kawat("export", "--record", record(), "--format", "annotations").out());
        kawat("export", "--record", record(), "--format", "csv", "--out", tables + "/csv");
        told.add(Files.readString(tables.resolve("csv/events.csv")));
        return told;
    }

    private Shell said(String... words) {
        return kawat(
                Stream.of(Stream.of(words), Stream.of("--by", "Sri", "--reason", "read it again", "--record", record()))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private Event request() {
        try (FactRecord facts = FactRecord.openExisting(Path.of(record()))) {
            return facts.ask(Event.class).type(EventType.REQUEST).list().getFirst();
        }
    }

    private <F extends Fact> F one(Class<F> kind) {
        try (FactRecord facts = FactRecord.openExisting(Path.of(record()))) {
            return facts.ask(kind).list().getFirst();
        }
    }

    private String record() {
        return folder.resolve("kawat.db").toString();
    }
}
