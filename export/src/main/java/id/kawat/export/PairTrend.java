package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two parties in a stretch of days beside the stretch of the same length before it.
 *
 * @param before sum of the PLOVER scores of what occurred in the earlier stretch, an act that several articles tell alike counted once
 * @param now that of the later one
 * @param acts how many acts both stretches hold
 */
public record PairTrend(Party a, Party b, double before, double now, int acts) {
    /** How much warmer it has become; less than 0 where it has become cooler. */
    public double change() {
        return now - before;
    }

    /**
     * The trends of all pairs, those that changed most first.
     *
     * @param events that occurred, in any order; what lies in neither stretch plays no part
     * @param until the last day of the later stretch
     * @param days of each stretch
     */
    public static List<PairTrend> of(Collection<Event> events, LocalDate until, int days, PloverScores scores) {
        LocalDate middle = until.minusDays(days);
        LocalDate start = middle.minusDays(days);
        Set<List<Object>> told = new HashSet<>();
        Map<List<Party>, double[]> sums = new HashMap<>();
        for (Event event : events) {
            Optional<LocalDate> day =
                    event.date().or(() -> event.document().published()).map(Period::first);
            Optional<Double> score = scores.of(event.type(), event.mode());
            if (day.isEmpty()
                    || score.isEmpty()
                    || day.get().isAfter(until)
                    || !day.get().isAfter(start)
                    || !told.add(List.of(event.type(), event.mode(), event.actor(), event.recipient(), day.get()))) {
                continue;
            }
            for (List<Party> pair : pairs(event)) {
                double[] sum = sums.computeIfAbsent(pair, any -> new double[3]);
                sum[day.get().isAfter(middle) ? 1 : 0] += score.get();
                sum[2]++;
            }
        }
        List<PairTrend> trends = new ArrayList<>();
        sums.forEach((pair, sum) ->
                trends.add(new PairTrend(pair.getFirst(), pair.getLast(), sum[0], sum[1], (int) sum[2])));
        trends.sort(Comparator.comparingDouble((PairTrend trend) -> -Math.abs(trend.change()))
                .thenComparing(PairTrend::a)
                .thenComparing(PairTrend::b));
        return List.copyOf(trends);
    }

    private static Set<List<Party>> pairs(Event event) {
        Set<List<Party>> pairs = new HashSet<>();
        List<Party> others = event.recipient().isEmpty() ? event.actor() : event.recipient();
        for (Party one : event.actor()) {
            for (Party other : others) {
                if (!one.equals(other)) {
                    pairs.add(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
                }
            }
        }
        return pairs;
    }
}
