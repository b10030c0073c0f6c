package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two parties and what they had to do with each other.
 *
 * @param a sorts before {@code b}
 * @param tone of all years
 * @param years what has no year is under 0
 */
public record Tie(Party a, Party b, Tone tone, SortedMap<Integer, Tone> years) {
    public Tie {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    static Tie of(Party a, Party b, SortedMap<Integer, Tone> years) {
        return new Tie(a, b, years.values().stream().reduce(Tone.NONE, Tone::and), years);
    }

    public Party other(Party party) {
        return party.equals(a) ? b : a;
    }
}
