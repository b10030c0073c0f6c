package id.kawat.record;

import java.util.List;

/**
 * How the articles that answer a query are spread.
 *
 * @param articles how many there are; where they are cut, how many were counted
 * @param cut true where there may be more: the counts are then of those that came into the record last
 * @param parties codes of the parties of their facts, an article counted once for each
 * @param years in order; articles of unknown date are in none
 * @param outlets names as the first of their articles writes them
 */
public record Facets(int articles, boolean cut, List<Count> parties, List<Count> years, List<Count> outlets) {
    public Facets {
        parties = List.copyOf(parties);
        years = List.copyOf(years);
        outlets = List.copyOf(outlets);
    }

    /** One value and how many articles have it; lists of parties and outlets have the largest first. */
    public record Count(String value, int articles) {}
}
