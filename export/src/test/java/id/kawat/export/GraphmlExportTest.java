package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network, read back by an importer that validates against the GraphML schema. */
class GraphmlExportTest {
    @TempDir
    private Path folder;

    @Test
    void theWeightOfEveryTieIsTheNumberOfEventsBetweenTheTwo() throws IOException {
        try (FactRecord record = Records.withSamples(folder)) {
            Map<String, Long> expected = new TreeMap<>();
            for (Event event : Records.facts(record, Event.class)) {
                if (event.status() == EventStatus.OCCURRED) {
                    pairs(event).keySet().forEach(pair -> expected.merge(pair, 1L, Long::sum));
                }
            }
            Map<String, Long> weights = new TreeMap<>();
            Read read = read(Records.text(Format.GRAPHML, record));
            for (DefaultWeightedEdge edge : read.graph.edgeSet()) {
                weights.put(read.pair(edge), (long) read.graph.getEdgeWeight(edge));
                assertThat(told(read.edges, edge, "events"))
                        .isEqualTo(String.valueOf((long) read.graph.getEdgeWeight(edge)));
            }
            assertThat(weights).isEqualTo(expected).hasSizeGreaterThan(20);
            assertThat(Records.text(Format.GRAPHML, record)).isEqualTo(Records.text(Format.GRAPHML, record));
        }
    }

    @Test
    void aTieSaysHowTheTwoDealWithEachOther() throws IOException {
        try (FactRecord record = Records.withFerry(folder)) {
            Read read = read(Records.text(Format.GRAPHML, record));
            assertThat(read.graph.edgeSet()).hasSize(1);
            Map<String, String> tie = new HashMap<>();
            read.edges.values().iterator().next().forEach((name, value) -> tie.put(name, value.getValue()));
            // A visit (4), a call (1.5) and a statement, which PLOVER does not score.
            assertThat(tie)
                    .contains(
                            entry("events", "3"),
                            entry("joint", "1"),
                            entry("a_to_b", "2"),
                            entry("b_to_a", "0"),
                            entry("articles", "1"),
                            entry("intensity", "2.75"),
                            entry("cooperation", "5.5"),
                            entry("conflict", "0.0"),
                            entry("goldstein", "1.9"),
                            entry("first", "2031-04-01"),
                            entry("last", "2031-04-03"));
            assertThat(read.nodes.keySet())
                    .extracting(node -> told(read.nodes, node, "name"))
                    .containsExactlyInAnyOrder("Fiji", "Tonga");
            assertThat(Records.written(Format.GRAPHML, record).leftOut())
                    .containsOnly(
                            entry("negated: has not occurred", 1L),
                            entry("planned: has not occurred", 1L),
                            entry("only one party", 1L));
        }
    }

    /** What two parties of an event make a pair; told apart from the exporter's way of telling it. */
    private static Map<String, Boolean> pairs(Event event) {
        Map<String, Boolean> pairs = new TreeMap<>();
        for (Party one : event.actor()) {
            for (Party other : event.symmetric() ? event.actor() : event.recipient()) {
                if (!one.equals(other)) {
                    String a = one.code().compareTo(other.code()) < 0 ? one.code() : other.code();
                    pairs.put(a + " " + (a.equals(one.code()) ? other.code() : one.code()), true);
                }
            }
        }
        return pairs;
    }

    private static <T> String told(Map<T, Map<String, Attribute>> of, T which, String name) {
        return Optional.ofNullable(of.get(which))
                .map(attributes -> attributes.get(name))
                .map(Attribute::getValue)
                .orElseThrow();
    }

    private static <T> void tell(Map<T, Map<String, Attribute>> of, Pair<T, String> which, Attribute value) {
        of.computeIfAbsent(which.getFirst(), key -> new HashMap<>()).put(which.getSecond(), value);
    }

    private static Read read(String text) {
        Read read = new Read();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer((of, value) -> tell(read.nodes, of, value));
        importer.addEdgeAttributeConsumer((of, value) -> tell(read.edges, of, value));
        importer.importGraph(read.graph, new StringReader(text));
        return read;
    }

    /** A graph that was read, with what is told of its nodes and edges. */
    private static final class Read {
        private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
        private final Map<String, Map<String, Attribute>> nodes = new HashMap<>();
        private final Map<DefaultWeightedEdge, Map<String, Attribute>> edges = new HashMap<>();

        String pair(DefaultWeightedEdge edge) {
            String one = told(nodes, graph.getEdgeSource(edge), "code");
            String other = told(nodes, graph.getEdgeTarget(edge), "code");
            return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        }
    }
}
