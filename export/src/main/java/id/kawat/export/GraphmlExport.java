package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/** The network of parties as GraphML: undirected, a node for each party, an edge for each two; its weight is how many events tie them. */
final class GraphmlExport implements Export.OfText {
    private static final int DECIMALS = 4;

    private final PartyNaming names;
    private final PloverScheme scheme;

    GraphmlExport(PartyNaming names, PloverScheme scheme) {
        this.names = names;
        this.scheme = scheme;
    }

    @Override
    public Written write(FactRecord record, Scope scope, Writer out) throws IOException {
        Written.Count count = new Written.Count();
        Network network = new Network(scheme);
        record.read(scope, kept -> add(kept, network, count));
        Graph<Party, Tie> graph = new SimpleWeightedGraph<>(Tie.class);
        TreeSet<Party> parties = new TreeSet<>();
        for (Tie tie : network.ties()) {
            parties.add(tie.a());
            parties.add(tie.b());
        }
        parties.forEach(graph::addVertex);
        for (Tie tie : network.ties()) {
            graph.addEdge(tie.a(), tie.b(), tie);
            graph.setEdgeWeight(tie, tie.events());
            count.entry();
        }
        exporter(graph).exportGraph(graph, out);
        return count.done();
    }

    private static void add(KeptArticle kept, Network network, Written.Count count) {
        for (Fact fact : kept.facts()) {
            if (fact instanceof Event event) {
                network.add(event).ifPresent(count::leftOut);
            }
        }
    }

    /** Ids are numbers in order of the codes, since an id in XML may hold no space. */
    private GraphMLExporter<Party, Tie> exporter(Graph<Party, Tie> graph) {
        Map<Party, Integer> ids = new HashMap<>();
        graph.vertexSet().forEach(party -> ids.put(party, ids.size()));
        Map<Tie, Integer> edges = new HashMap<>();
        graph.edgeSet().forEach(tie -> edges.put(tie, edges.size()));
        GraphMLExporter<Party, Tie> exporter = new GraphMLExporter<>(party -> "n" + ids.get(party));
        exporter.setEdgeIdProvider(tie -> "e" + edges.get(tie));
        exporter.setVertexAttributeProvider(this::node);
        exporter.setEdgeAttributeProvider(GraphmlExport::edge);
        exporter.setExportEdgeWeights(true);
        for (String name : new String[] {"code", "name", "kind"}) {
            exporter.registerAttribute(name, AttributeCategory.NODE, AttributeType.STRING);
        }
        for (String name : new String[] {"events", "joint", "a_to_b", "b_to_a", "articles"}) {
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.LONG);
        }
        for (String name : new String[] {"intensity", "cooperation", "conflict", "goldstein"}) {
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.DOUBLE);
        }
        for (String name : new String[] {"first", "last"}) {
            exporter.registerAttribute(name, AttributeCategory.EDGE, AttributeType.STRING);
        }
        return exporter;
    }

    private Map<String, Attribute> node(Party party) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("code", DefaultAttribute.createAttribute(party.code()));
        attributes.put("name", DefaultAttribute.createAttribute(names.of(party)));
        attributes.put("kind", DefaultAttribute.createAttribute(PartyNaming.kind(party)));
        return attributes;
    }

    private static Map<String, Attribute> edge(Tie tie) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("events", DefaultAttribute.createAttribute(tie.events()));
        attributes.put("joint", DefaultAttribute.createAttribute(tie.joint()));
        attributes.put("a_to_b", DefaultAttribute.createAttribute(tie.fromA()));
        attributes.put("b_to_a", DefaultAttribute.createAttribute(tie.fromB()));
        attributes.put("articles", DefaultAttribute.createAttribute(tie.articles()));
        attributes.put("intensity", rounded(tie.intensity()));
        attributes.put("cooperation", rounded(tie.cooperation()));
        attributes.put("conflict", rounded(tie.conflict()));
        attributes.put("goldstein", rounded(tie.goldstein()));
        attributes.put("first", DefaultAttribute.createAttribute(tie.first()));
        attributes.put("last", DefaultAttribute.createAttribute(tie.last()));
        return attributes;
    }

    private static Attribute rounded(double value) {
        return DefaultAttribute.createAttribute(BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue());
    }
}
