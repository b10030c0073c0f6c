package id.kawat.workbench.places;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.export.PartyRank;
import id.kawat.export.PartyRanks;
import id.kawat.lexicon.Party;
import id.kawat.record.Pair;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Who deals with whom, as a network and as the table that says the same. */
public final class NetworkPage implements Area {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAWN = 120;
    private static final int RANKS = 15;
    private static final List<String> TYPES = List.of("cooperation", "conflict");

    private final Desk desk;
    private final PartyRanks ranks = PartyRanks.load();

    NetworkPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/network", this::network, Role.READER);
        routes.get("/network.graphml", this::graphml, Role.READER);
    }

    /** What is to be seen of it. */
    private record View(Dealings.Years years, String type, int least, Optional<Party> with, boolean others) {
        int weight(Tone tone) {
            return switch (type) {
                case "cooperation" -> tone.cooperative();
                case "conflict" -> tone.conflictive();
                default -> tone.events();
            };
        }

        boolean shows(Tie tie) {
            return weight(tie.tone()) >= least
                    && (others || !tie.a().isOther() && !tie.b().isOther());
        }
    }

    /**
     * A row of the table.
     *
     * @param weight events that tie the two, of the type that is asked for
     */
    public record Row(Tie tie, int weight, String key) {}

    private View view(Asked asked) {
        return new View(
                new Dealings.Years(asked.year("since"), asked.year("until")),
                asked.oneOf("type", TYPES).orElse(""),
                Math.max(1, asked.number("least", 1, 1_000_000)),
                asked.party("with"),
                asked.text("others").isPresent());
    }

    /** The ties that are to be seen, the heaviest first. */
    private List<Tie> ties(View view) {
        List<Tie> all = Dealings.of(desk).ties(view.years(), Optional.empty());
        ToIntFunction<Tie> weight = tie -> view.weight(tie.tone());
        List<Tie> shown = all.stream()
                .filter(view::shows)
                .sorted(Comparator.comparingInt(weight)
                        .reversed()
                        .thenComparing(Tie::a)
                        .thenComparing(Tie::b))
                .toList();
        if (view.with().isEmpty()) {
            return shown;
        }
        // One party, those it deals with, and what these have with each other.
        Party centre = view.with().get();
        Set<Party> near = new TreeSet<>(Set.of(centre));
        shown.stream()
                .filter(tie -> tie.a().equals(centre) || tie.b().equals(centre))
                .limit(DRAWN / 3)
                .forEach(tie -> near.add(tie.other(centre)));
        return shown.stream()
                .filter(tie -> near.contains(tie.a()) && near.contains(tie.b()))
                .sorted(Comparator.comparing(
                        (Tie tie) -> !tie.a().equals(centre) && !tie.b().equals(centre)))
                .toList();
    }

    private void network(Context ctx) {
        Visit visit = Visit.of(ctx);
        View view = view(new Asked(ctx, desk));
        List<Tie> ties = ties(view);
        List<Tie> drawn = ties.subList(0, Math.min(DRAWN, ties.size()));
        List<PartyRank> first = ranks
                .of(ties.stream()
                        .limit(5000)
                        .map(tie -> new Pair(tie.a(), tie.b(), view.weight(tie.tone())))
                        .toList())
                .stream()
                .limit(RANKS)
                .toList();
        desk.show(
                ctx,
                "places/network.jte",
                Map.ofEntries(
                        Map.entry(
                                "with",
                                view.with()
                                        .map(party -> Heading.of(visit, party))
                                        .orElse("")),
                        Map.entry("type", view.type()),
                        Map.entry("types", TYPES),
                        Map.entry("least", view.least()),
                        Map.entry("others", view.others()),
                        Map.entry(
                                "since",
                                view.years().since().map(String::valueOf).orElse("")),
                        Map.entry(
                                "until",
                                view.years().until().map(String::valueOf).orElse("")),
                        Map.entry("years", Dealings.of(desk).years()),
                        Map.entry(
                                "rows",
                                drawn.stream()
                                        .map(tie -> new Row(tie, view.weight(tie.tone()), key(tie)))
                                        .toList()),
                        Map.entry("inAll", ties.size()),
                        Map.entry("ranks", first),
                        Map.entry("names", PeoplePages.partyNames(visit, desk)),
                        Map.entry(
                                "query",
                                Optional.ofNullable(ctx.queryString())
                                        .map(said -> "?" + said)
                                        .orElse("")),
                        Map.entry("graph", graph(visit, view, drawn))));
    }

    private static String key(Tie tie) {
        return tie.a() + "|" + tie.b();
    }

    /** For the script that draws it. */
    private static String graph(Visit visit, View view, List<Tie> ties) {
        ObjectNode graph = JSON.createObjectNode();
        graph.put("centre", view.with().map(Party::code).orElse(""));
        Set<Party> parties = new TreeSet<>();
        ArrayNode edges = graph.putArray("edges");
        for (Tie tie : ties) {
            parties.add(tie.a());
            parties.add(tie.b());
            ObjectNode edge = edges.addObject()
                    .put("id", key(tie))
                    .put("source", tie.a().code())
                    .put("target", tie.b().code())
                    .put("href", visit.link(tie.a(), tie.b()));
            ObjectNode years = edge.putObject("years");
            tie.years()
                    .forEach((year, tone) -> years.putArray(String.valueOf(year))
                            .add(view.weight(tone))
                            .add(tone.scored())
                            .add(Math.round(10 * tone.sum()) / 10.0));
        }
        ArrayNode nodes = graph.putArray("nodes");
        for (Party party : parties) {
            nodes.addObject()
                    .put("id", party.code())
                    .put("name", Heading.of(visit, party))
                    .put("kind", CountryPages.kind(party))
                    .put("href", visit.link(party));
        }
        return graph.toString();
    }

    // ------------------------------------------------------------------ for other programs

    private void graphml(Context ctx) {
        Visit visit = Visit.of(ctx);
        View view = view(new Asked(ctx, desk));
        List<Tie> ties = ties(view);
        StringBuilder out = new StringBuilder(1000 + 200 * ties.size())
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
                .append("<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n")
                .append("<key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n")
                .append("<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"long\"/>\n")
                .append("<key id=\"intensity\" for=\"edge\" attr.name=\"intensity\" attr.type=\"double\"/>\n")
                .append("<graph edgedefault=\"undirected\">\n");
        Set<Party> parties = new TreeSet<>();
        ties.forEach(tie -> {
            parties.add(tie.a());
            parties.add(tie.b());
        });
        for (Party party : parties) {
            out.append("<node id=\"")
                    .append(xml(party.code()))
                    .append("\"><data key=\"name\">")
                    .append(xml(Heading.of(visit, party)))
                    .append("</data><data key=\"kind\">")
                    .append(CountryPages.kind(party))
                    .append("</data></node>\n");
        }
        for (Tie tie : ties) {
            out.append("<edge source=\"")
                    .append(xml(tie.a().code()))
                    .append("\" target=\"")
                    .append(xml(tie.b().code()))
                    .append("\"><data key=\"weight\">")
                    .append(view.weight(tie.tone()))
                    .append("</data><data key=\"intensity\">")
                    .append(Math.round(10_000 * tie.tone().mean()) / 10_000.0)
                    .append("</data></edge>\n");
        }
        out.append("</graph>\n</graphml>\n");
        ctx.header("Content-Disposition", "attachment; filename=\"kawat-network.graphml\"")
                .contentType("application/graphml+xml")
                .result(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Fit to stand in XML; characters that XML has none of are left out. */
    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
