package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.record.FactRecord;
import id.kawat.source.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS = Table.ofResource(
                    "ontology/plover_fields.tsv", List.of("object", "field", "value", "required", "note"))
            .rows()
            .stream()
            .filter(row -> row.get("object").equals("event"))
            .map(row -> row.get("field"))
            .collect(Collectors.toSet());

    @TempDir
    private Path folder;

    @Test
    void everyRecordKeepsTheRulesOfTheManual() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            List<JsonNode> lines = lines(record);
            Set<String> ids = new HashSet<>();
            for (JsonNode line : lines) {
                assertThat(ids.add(line.get("id").asText())).isTrue();
                assertThat(line.get("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
                assertThat(line.get("actor")).isNotEmpty();
                assertThat(line.get("event")).hasSize(1);
                String type = line.at("/event/0").asText();
                assertThat(Ontology.ploverTypes())
                        .anyMatch(row -> row.get("code").equals(type));
                if (Set.of("AID", "COOPERATE", "SANCTION").contains(type)) {
                    assertThat(line.path("recipient")).isNotEmpty();
                }
                for (JsonNode mode : line.path("mode")) {
                    assertThat(Ontology.ploverModes())
                            .anyMatch(row -> row.get("type").equals(type)
                                    && row.get("mode").equals(mode.asText())
                                    && row.get("status").equals("current"));
                }
                assertThat(line.get("quad_code").asInt()).isBetween(1, 4);
                line.fieldNames().forEachRemaining(field -> {
                    if (!field.equals("kawat")) {
                        assertThat(FIELDS).contains(field);
                    }
                });
            }
            long statements = Records.facts(record, Event.class).stream()
                    .filter(event -> event.type() == EventType.STATEMENT)
                    .count();
            Written written = Records.written(Format.PLOVER, record);
            assertThat(written.entries()).isEqualTo(lines.size()).isGreaterThan(400);
            assertThat(written.leftOut()).contains(entry("STATEMENT: PLOVER has no such type", statements));
            assertThat(written.entries()
                            + written.leftOut().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .isEqualTo(Records.facts(record, Event.class).size());
        }
    }

    @Test
    void anEventIsToldInPloversTerms() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            List<JsonNode> lines = lines(record);
            JsonNode visit = lines.get(0);
            assertThat(visit.at("/actor/0")).isEqualTo(JSON.readTree("""
                                    {"code":"FJI","sector":"GOV","entity_text":"Adi Lagi","office":"foreign-minister","kawat_party":"FJI"}"""));
            assertThat(visit.at("/recipient/0/code").asText()).isEqualTo("TON");
            assertThat(visit.at("/mode/0").asText()).isEqualTo("visit");
            assertThat(visit.get("event_scale").asDouble()).isEqualTo(4.0);
            assertThat(visit.get("context")).hasToString("[\"diplomatic\",\"economic\"]");
            assertThat(visit.get("link").asText()).startsWith("g-");
            assertThat(visit.at("/cite_info/codebook").asText()).isEqualTo("plover-2.0-draft-20240204");
            assertThat(visit.at("/cite_info/publication").asText()).isEqualTo("Suara Laut");

            JsonNode video = lines.get(1);
            assertThat(video.at("/mode/0").asText()).isEqualTo("phone");
            assertThat(video.get("actor")).hasSize(2);
            assertThat(video.has("recipient")).isFalse();
            assertThat(video.get("date").asText()).isEqualTo("2031-04-03");
            assertThat(video.at("/kawat/date_from").asText()).isEqualTo("publication");

            JsonNode denied = lines.get(2);
            assertThat(denied.at("/event/0").asText()).isEqualTo("CONSULT");
            assertThat(denied.get("context")).hasToString("[\"diplomatic\",\"economic\",\"negation\"]");
            assertThat(denied.get("enddate").asText()).isEqualTo("2031-04-30");

            JsonNode planned = lines.get(3);
            assertThat(planned.at("/event/0").asText()).isEqualTo("AGREE");
            assertThat(planned.at("/kawat/type").asText()).isEqualTo("CONSULT");
            assertThat(planned.has("mode")).isFalse();
            assertThat(lines).hasSize(4);
            assertThat(Records.written(Format.PLOVER, record).leftOut())
                    .containsOnly(
                            entry("AID without a recipient, which PLOVER asks for", 1L),
                            entry("STATEMENT: PLOVER has no such type", 1L));
        }
    }

    private static List<JsonNode> lines(FactRecord record) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Records.text(Format.PLOVER, record).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
