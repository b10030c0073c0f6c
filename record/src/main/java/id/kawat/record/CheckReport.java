package id.kawat.record;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check of a record found.
 *
 * @param articles how many were gone through
 * @param facts how many of each kind
 * @param faults in the order of the articles, those of the file first
 */
public record CheckReport(int articles, SortedMap<String, Integer> facts, List<Fault> faults) {
    public CheckReport {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    public int allFacts() {
        return facts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
