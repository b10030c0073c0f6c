package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawat.article.Article;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations, held against the Web Annotation model and against the articles' texts. */
class AnnotationExportTest {
    @TempDir
    private Path folder;

    @Test
    void everyAnnotationPointsAtItsFactsWords() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            JsonNode collection = new ObjectMapper().readTree(Records.text(Format.ANNOTATIONS, record));
            assertThat(collection.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(collection.get("type").asText()).isEqualTo("AnnotationCollection");
            JsonNode items = collection.at("/first/items");
            List<Fact> facts = Records.facts(record, Fact.class);
            assertThat(items).hasSize(facts.size());
            assertThat(collection.get("total").asInt()).isEqualTo(facts.size());
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                Fact fact = facts.get(i);
                Article article = record.article(fact.document().id()).orElseThrow();
                JsonNode item = items.get(i);
                assertThat(item.get("type").asText()).isEqualTo("Annotation");
                assertThat(ids.add(item.get("id").asText())).isTrue();
                assertThat(FactJson.read(item.at("/body/1/value").asText(), 1)).isEqualTo(fact);
                assertThat(item.at("/target/source/id").asText()).isEqualTo("urn:kawat:article:" + article.id());
                position(item.at("/target/selector/0"), fact, article);
                quote(item.at("/target/selector/1"), fact, article);
            }
        }
    }

    @Test
    void positionsCountCharactersNotCodeUnits() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            JsonNode visit = new ObjectMapper()
                    .readTree(Records.text(Format.ANNOTATIONS, record))
                    .at("/first/items/0");
            assertThat(visit.at("/body/0/value").asText()).isEqualTo("event CONSULT/visit");
            assertThat(visit.at("/target/selector/0/start").asInt())
                    .isEqualTo(Records.TEXT.indexOf("Fiji mengunjungi") - 1);
            assertThat(visit.at("/target/scope").asText()).isEqualTo("https://berita.example/f1");
            assertThat(visit.at("/target/selector/1/prefix").asText())
                    .isEqualTo("rkata, \"feri\tini | milik kita\".\n");
        }
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            assertThat(Records.text(Format.ANNOTATIONS, record)).isEqualTo(Records.text(Format.ANNOTATIONS, record));
            assertThat(Records.text(Format.PLOVER, record)).isEqualTo(Records.text(Format.PLOVER, record));
        }
    }

    private static void position(JsonNode selector, Fact fact, Article article) {
        assertThat(selector.get("type").asText()).isEqualTo("TextPositionSelector");
        int[] characters = article.text().codePoints().toArray();
        int start = selector.get("start").asInt();
        assertThat(new String(characters, start, selector.get("end").asInt() - start))
                .isEqualTo(fact.evidence().text());
    }

    private static void quote(JsonNode selector, Fact fact, Article article) {
        assertThat(selector.get("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(selector.get("exact").asText()).isEqualTo(fact.evidence().text());
        assertThat(article.text())
                .contains(selector.get("prefix").asText()
                        + selector.get("exact").asText()
                        + selector.get("suffix").asText());
    }
}
