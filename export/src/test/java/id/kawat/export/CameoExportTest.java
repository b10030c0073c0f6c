package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of dyads, read back by a reader of separated values. */
class CameoExportTest {
    @TempDir
    private Path folder;

    @Test
    void everyEventThatOccurredIsThereOnceForEachDyad() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            List<NamedCsvRecord> rows = rows(record);
            List<Event> occurred = Records.facts(record, Event.class).stream()
                    .filter(event -> event.status() == EventStatus.OCCURRED)
                    .toList();
            assertThat(rows.stream()
                            .filter(row -> row.getField("Status").equals("occurred"))
                            .map(row -> row.getField("Fact"))
                            .collect(Collectors.toSet()))
                    .isEqualTo(occurred.stream().map(Event::id).collect(Collectors.toSet()));
            assertThat(rows.stream().filter(row -> row.getField("Status").equals("occurred")))
                    .hasSize(occurred.stream()
                            .mapToInt(event -> Dyad.of(event).size())
                            .sum());
            Set<String> ids = new HashSet<>();
            for (NamedCsvRecord row : rows) {
                assertThat(row.getFieldCount()).isEqualTo(CameoExport.COLUMNS.size());
                assertThat(ids.add(row.getField("GlobalEventID"))).isTrue();
                assertThat(row.getField("Day")).matches("\\d{8}").startsWith(row.getField("MonthYear"));
                assertThat(row.getField("EventCode")).startsWith(row.getField("EventRootCode"));
                assertThat(Double.parseDouble(row.getField("GoldsteinScale"))).isBetween(-10.0, 10.0);
            }
        }
    }

    @Test
    void aPlannedVisitIsAnIntentionAndAJointCallGoesBothWays() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            assertThat(rows(record))
                    .extracting(
                            row -> row.getField("Actor1Code"),
                            row -> row.getField("Actor1Name"),
                            row -> row.getField("Actor2Code"),
                            row -> row.getField("EventCode"),
                            row -> row.getField("GoldsteinScale"),
                            row -> row.getField("Day"),
                            row -> row.getField("DateGiven"))
                    .map(Object::toString)
                    .containsExactly(
                            "(\"FJIGOV\", \"Adi Lagi\", \"TON\", \"042\", \"1.9\", \"20310401\", \"2031-04-01\")",
                            "(\"FJIGOV\", \"Adi Lagi\", \"TON\", \"041\", \"1\", \"20310403\", \"\")",
                            "(\"TON\", \"\", \"FJIGOV\", \"041\", \"1\", \"20310403\", \"\")",
                            "(\"FJIGOV\", \"Adi Lagi\", \"TON\", \"036\", \"4\", \"20310501\", \"2031-05\")",
                            "(\"FJIGOV\", \"Adi Lagi\", \"\", \"070\", \"7\", \"20310101\", \"2031\")",
                            "(\"FJIGOV\", \"Adi Lagi\", \"TON\", \"010\", \"0\", \"20310402\", \"2031-04-02\")");
            assertThat(Records.written(Format.CAMEO, record).leftOut())
                    .containsOnly(entry("negated CONSULT: CAMEO has no code for it", 1L));
        }
    }

    @Test
    void codesOfActorsAreCameos() {
        CameoScheme scheme = CameoScheme.load();
        assertThat(scheme.actor(new Party("XKX"))).contains("KSV");
        assertThat(scheme.actor(new Party("IGO:ASEAN"))).contains("IGOSEAASN");
        assertThat(scheme.actor(new Party("IGO:NOBODYS"))).contains("IGO");
        assertThat(scheme.actor(new Party("REG:CENTRAL-ASIA"))).contains("CAS");
        assertThat(scheme.actor(new Party("ORG:Universitas Yonsei"))).isEmpty();
        assertThat(scheme.role("JRN")).contains("MED");
        assertThat(scheme.role("MED")).contains("HLH");
        assertThat(scheme.role("REB")).contains("REB");
        assertThat(scheme.role("SOC")).isEmpty();
    }

    private static List<NamedCsvRecord> rows(FactRecord record) throws IOException {
        String text = Records.text(Format.CAMEO, record);
        assertThat(text).isEqualTo(Records.text(Format.CAMEO, record));
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }
}
