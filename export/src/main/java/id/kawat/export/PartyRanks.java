package id.kawat.export;

import id.kawat.lexicon.Party;
import id.kawat.record.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Ranks parties by their ties. */
public final class PartyRanks {
    /** Nearer than this two ranks are one: sums of doubles differ in their last digits. */
    private static final double EQUAL = 1e-9;

    private static final double DAMPING = 0.85;
    private static final int ITERATIONS = 200;
    private static final double TOLERANCE = 1e-12;

    private final PartyNaming names;

    PartyRanks(PartyNaming names) {
        this.names = names;
    }

    public static PartyRanks load() {
        return new PartyRanks(PartyNaming.load());
    }

    /** All parties that have ties, the first in rank first; equals by their codes. */
    public List<PartyRank> of(List<Pair> ties) {
        Graph<Party, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (Pair tie : ties) {
            graph.addVertex(tie.a());
            graph.addVertex(tie.b());
            DefaultWeightedEdge edge = graph.addEdge(tie.a(), tie.b());
            graph.setEdgeWeight(edge, tie.facts());
        }
        if (ties.isEmpty()) {
            return List.of();
        }
        Map<Party, Double> scores = new PageRank<>(graph, DAMPING, ITERATIONS, TOLERANCE).getScores();
        List<Party> parties = graph.vertexSet().stream()
                .sorted(Comparator.comparing((Party party) -> -Math.round(score(scores, party) / EQUAL))
                        .thenComparing(party -> party))
                .toList();
        List<PartyRank> ranks = new ArrayList<>();
        for (Party party : parties) {
            double score = score(scores, party);
            boolean equal =
                    !ranks.isEmpty() && Math.round(ranks.getLast().pageRank() / EQUAL) == Math.round(score / EQUAL);
            ranks.add(new PartyRank(
                    equal ? ranks.getLast().rank() : ranks.size() + 1,
                    party,
                    names.of(party),
                    graph.degreeOf(party),
                    graph.edgesOf(party).stream()
                            .mapToLong(edge -> (long) graph.getEdgeWeight(edge))
                            .sum(),
                    score));
        }
        return List.copyOf(ranks);
    }

    private static double score(Map<Party, Double> scores, Party party) {
        return scores.getOrDefault(party, 0.0);
    }
}
