package id.kawat.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the facts of an export.
 *
 * @param entries rows, records, events of a calendar, ties of a network: what the format counts
 * @param leftOut how many facts the format has no place for, by the reason
 */
public record Written(long entries, SortedMap<String, Long> leftOut) {
    public Written {
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** A count that goes on while facts are written. */
    static final class Count {
        private final SortedMap<String, Long> leftOut = new TreeMap<>();
        private long entries;

        void entry() {
            entries++;
        }

        void leftOut(String reason) {
            leftOut.merge(reason, 1L, Long::sum);
        }

        long entries() {
            return entries;
        }

        Written done() {
            return new Written(entries, leftOut);
        }
    }
}
