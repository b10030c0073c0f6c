package id.kawat.workbench.search;

import id.kawat.lexicon.Party;
import id.kawat.record.Facets;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the articles that answer a search are spread, each value a way to narrow it down or, where it is asked for, to ask no longer.
 *
 * @param articles how many, as a number to read
 * @param cut true where only those that came last were counted
 */
public record Spread(String articles, boolean cut, List<Value> parties, List<Value> years, List<Value> outlets) {
    public Spread {
        parties = List.copyOf(parties);
        years = List.copyOf(years);
        outlets = List.copyOf(outlets);
    }

    /**
     * @param share of the largest of its list, in twentieths
     * @param on true where it is asked for
     */
    public record Value(String label, String articles, int share, boolean on, String link) {}

    static Spread of(Facets facets, Sought sought, int most, Visit visit) {
        return new Spread(
                visit.number(facets.articles()),
                facets.cut(),
                values(facets.parties().stream().limit(most).toList(), count -> party(count, sought, visit), visit),
                values(
                        facets.years().stream()
                                .sorted(Comparator.comparing(Facets.Count::value)
                                        .reversed())
                                .limit(most)
                                .toList(),
                        count -> year(count, sought),
                        visit),
                values(facets.outlets().stream().limit(most).toList(), count -> outlet(count, sought), visit));
    }

    /** A value's name and where it leads. */
    private record Way(String label, boolean on, String link) {}

    private interface Ways {
        Way of(Facets.Count count);
    }

    private static List<Value> values(List<Facets.Count> counts, Ways ways, Visit visit) {
        int largest = counts.stream().mapToInt(Facets.Count::articles).max().orElse(1);
        List<Value> values = new ArrayList<>();
        for (Facets.Count count : counts) {
            Way way = ways.of(count);
            int share = (int) Math.max(1, Math.round(20.0 * count.articles() / largest));
            values.add(new Value(way.label(), visit.number(count.articles()), share, way.on(), way.link()));
        }
        return values;
    }

    private static Way party(Facets.Count count, Sought sought, Visit visit) {
        Party party = new Party(count.value());
        boolean on = sought.with().contains(party);
        return new Way(
                visit.party(party),
                on || sought.between().contains(party),
                on
                        ? sought.without(List.of(Map.entry("with", party.code())))
                        : sought.between().contains(party) ? sought.address() : sought.with("with", party.code()));
    }

    /** One year is since and until it. */
    private static Way year(Facets.Count count, Sought sought) {
        String year = count.value();
        Optional<String> since = sought.since().map(day -> day.iso());
        boolean on = since.equals(Optional.of(year))
                && sought.until().map(day -> day.iso()).equals(since);
        List<Map.Entry<String, String>> bounds = sought.parameters().stream()
                .filter(each -> each.getKey().equals("since") || each.getKey().equals("until"))
                .toList();
        String without = sought.without(bounds);
        return new Way(year, on, on ? without : without + "&since=" + year + "&until=" + year);
    }

    private static Way outlet(Facets.Count count, Sought sought) {
        boolean on = sought.outlets().stream().anyMatch(count.value()::equalsIgnoreCase);
        return new Way(
                count.value(),
                on,
                on
                        ? sought.without(sought.parameters().stream()
                                .filter(each -> each.getKey().equals("outlet")
                                        && each.getValue().equalsIgnoreCase(count.value()))
                                .toList())
                        : sought.with("outlet", count.value()));
    }
}
