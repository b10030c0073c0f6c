package id.kawat.record.merge;

import id.kawat.fact.Figure;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A measure of two parties over time, in one unit, with the targets set for it.
 *
 * @param points by period; the value most texts give, the others under {@code disagreements}
 * @param targets by due time
 * @param checks stated growth held against stated values
 */
public record FigureSeries(
        Figure.Measure measure,
        String unit,
        List<Point> points,
        List<Target> targets,
        List<GrowthCheck> checks,
        List<Disagreement> disagreements) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Stated growth is mostly rounded to a whole number, and so are the values. */
    private static final BigDecimal POINTS_ASTRAY = BigDecimal.ONE;

    /** A value for a period, and the figures that give it. */
    public record Point(Period period, BigDecimal value, List<Figure> figures) {}

    /**
     * A value to be reached.
     *
     * @param latest the newest known value of a period up to the due time
     * @param percent how much of the target that is, rounded down to whole percent
     */
    public record Target(
            Period due, BigDecimal value, List<Figure> figures, Optional<Point> latest, Optional<Integer> percent) {
        /** True where a period up to the due time has the value. */
        public boolean isReached() {
            return percent.filter(reached -> reached >= 100).isPresent();
        }
    }

    /** Growth that an article states, in percent, beside the growth that the values of this and the year before make. */
    public record GrowthCheck(Figure stated, BigDecimal computed, boolean fits) {}

    public FigureSeries {
        points = List.copyOf(points);
        targets = List.copyOf(targets);
        checks = List.copyOf(checks);
        disagreements = List.copyOf(disagreements);
    }

    /** The series in these figures of one pair, by measure and unit. A value of a time still to come is a target. */
    static List<FigureSeries> of(List<Figure> figures, Copies copies) {
        Map<Figure.Measure, Map<String, List<Figure>>> values = new TreeMap<>();
        List<Figure> targets = new ArrayList<>();
        List<Figure> growth = new ArrayList<>();
        for (Figure figure : figures) {
            if (isTarget(figure)) {
                targets.add(figure);
            } else if (figure.measure() == Figure.Measure.TRADE_GROWTH) {
                growth.add(figure);
            } else if (figure.period().isPresent()) {
                values.computeIfAbsent(figure.measure(), any -> new TreeMap<>())
                        .computeIfAbsent(figure.unit(), any -> new ArrayList<>())
                        .add(figure);
            }
        }
        for (Figure target : targets) {
            values.computeIfAbsent(Figure.Measure.TRADE, any -> new TreeMap<>())
                    .computeIfAbsent(target.unit(), any -> new ArrayList<>());
        }
        List<FigureSeries> series = new ArrayList<>();
        values.forEach((measure, units) -> units.forEach((unit, known) -> {
            boolean trade = measure == Figure.Measure.TRADE;
            series.add(of(
                    measure,
                    unit,
                    known,
                    trade
                            ? targets.stream()
                                    .filter(target -> target.unit().equals(unit))
                                    .toList()
                            : List.of(),
                    trade ? growth : List.of(),
                    copies));
        }));
        return List.copyOf(series);
    }

    /** Stated growth as series of its own, one for each unit. */
    static List<FigureSeries> ofGrowth(List<Figure> figures, Copies copies) {
        Map<String, List<Figure>> units = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.measure() == Figure.Measure.TRADE_GROWTH)
                .filter(figure -> figure.period().isPresent())
                .forEach(figure -> units.computeIfAbsent(figure.unit(), any -> new ArrayList<>())
                        .add(figure));
        List<FigureSeries> series = new ArrayList<>();
        units.forEach((unit, growth) ->
                series.add(of(Figure.Measure.TRADE_GROWTH, unit, growth, List.of(), List.of(), copies)));
        return List.copyOf(series);
    }

    static boolean isTarget(Figure figure) {
        return figure.measure() == Figure.Measure.TRADE_TARGET
                || figure.measure() == Figure.Measure.TRADE
                        && figure.period().isPresent()
                        && figure.document().published().isPresent()
                        && figure.period()
                                .get()
                                .first()
                                .isAfter(figure.document().published().get().last());
    }

    private static FigureSeries of(
            Figure.Measure measure,
            String unit,
            List<Figure> known,
            List<Figure> targets,
            List<Figure> growth,
            Copies copies) {
        List<Disagreement> disagreements = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        byPeriod(known).forEach((period, figures) -> {
            List<Claim> claims = claims(figures, copies);
            if (claims.size() > 1) {
                disagreements.add(new Disagreement(
                        Disagreement.About.NUMBER, measure.code() + " " + period + " " + unit, claims));
            }
            points.add(new Point(
                    new Period(period), new BigDecimal(claims.getFirst().value()), List.copyOf(figures)));
        });
        List<Target> set = new ArrayList<>();
        byPeriod(targets).forEach((due, figures) -> {
            List<Claim> claims = claims(figures, copies);
            if (claims.size() > 1) {
                disagreements.add(
                        new Disagreement(Disagreement.About.NUMBER, "trade-target " + due + " " + unit, claims));
            }
            set.add(target(new Period(due), new BigDecimal(claims.getFirst().value()), figures, points));
        });
        return new FigureSeries(measure, unit, points, set, checks(growth, points), disagreements);
    }

    private static Map<String, List<Figure>> byPeriod(List<Figure> figures) {
        Map<String, List<Figure>> periods = new TreeMap<>();
        for (Figure figure : figures) {
            figure.period()
                    .ifPresent(period -> periods.computeIfAbsent(period.iso(), any -> new ArrayList<>())
                            .add(figure));
        }
        return periods;
    }

    private static List<Claim> claims(List<Figure> figures, Copies copies) {
        List<BigDecimal> exact = figures.stream()
                .map(Figure::value)
                .distinct()
                .sorted(Comparator.comparing(BigDecimal::precision).reversed().thenComparing(BigDecimal::compareTo))
                .toList();
        Claims claims = new Claims(copies);
        for (Figure figure : figures) {
            BigDecimal value = exact.stream()
                    .filter(other -> isRounded(figure.value(), other))
                    .findFirst()
                    .orElse(figure.value());
            claims.add(value.toPlainString(), figure.document());
        }
        return claims.ranked();
    }

    /** 1.3 billion is 1.28 billion told shortly. */
    private static boolean isRounded(BigDecimal value, BigDecimal exact) {
        int digits = Math.max(2, value.precision());
        return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(value) == 0;
    }

    private static Target target(Period due, BigDecimal value, List<Figure> figures, List<Point> points) {
        Optional<Point> latest = points.stream()
                .filter(point -> !point.period().last().isAfter(due.last()))
                .max(Comparator.comparing(point -> point.period().last()));
        return new Target(
                due,
                value,
                List.copyOf(figures),
                latest,
                latest.filter(_ -> value.signum() > 0)
                        .map(point -> point.value()
                                .multiply(HUNDRED)
                                .divide(value, 0, RoundingMode.DOWN)
                                .intValue()));
    }

    private static List<GrowthCheck> checks(List<Figure> growth, List<Point> points) {
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        points.forEach(point -> years.put(point.period().iso(), point.value()));
        List<GrowthCheck> checks = new ArrayList<>();
        for (Figure stated : growth) {
            if (stated.period().filter(period -> period.iso().length() == 4).isEmpty()) {
                continue;
            }
            int year = stated.period().get().firstYear();
            BigDecimal now = years.get(String.valueOf(year));
            BigDecimal before = years.get(String.valueOf(year - 1));
            if (now != null && before != null && before.signum() > 0) {
                BigDecimal computed = now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
                checks.add(new GrowthCheck(
                        stated,
                        computed,
                        computed.subtract(stated.value()).abs().compareTo(POINTS_ASTRAY) <= 0));
            }
        }
        return checks;
    }
}
