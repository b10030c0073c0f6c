package id.kawat.record.merge;

import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Things by the months that they touch, each by its place in a list: of thousands over many years, those of some days are found without
 * looking at the others.
 */
final class Months {
    private static final int MONTHS_A_YEAR = Month.values().length;

    /** What touches more is found whatever is asked for. */
    private static final int MOST_MONTHS = 2 * MONTHS_A_YEAR;

    /** By month, counted from the year 0. */
    private final Map<Long, BitSet> months = new HashMap<>();

    private final BitSet all = new BitSet();
    private final BitSet far = new BitSet();

    /** @param to last day, included */
    void put(int place, LocalDate from, LocalDate to) {
        all.set(place);
        if (isFar(from, to)) {
            far.set(place);
            return;
        }
        for (long month = month(from); month <= month(to); month++) {
            months.computeIfAbsent(month, any -> new BitSet()).set(place);
        }
    }

    /** The places of all things that touch one of these days, and of some others. */
    BitSet near(LocalDate from, LocalDate to) {
        BitSet near = new BitSet();
        if (isFar(from, to)) {
            near.or(all);
            return near;
        }
        near.or(far);
        for (long month = month(from); month <= month(to); month++) {
            BitSet there = months.get(month);
            if (there != null) {
                near.or(there);
            }
        }
        return near;
    }

    private static boolean isFar(LocalDate from, LocalDate to) {
        return month(to) - month(from) > MOST_MONTHS;
    }

    private static long month(LocalDate day) {
        return day.getYear() * (long) MONTHS_A_YEAR + day.getMonthValue();
    }
}
