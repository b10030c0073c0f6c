package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place in a series of figures: what articles say was measured in a period, or is to be reached by then.
 *
 * @param measure of a target {@code TRADE_TARGET}
 * @param period none where no article says of when it is; then each number stands by itself
 * @param value the one most texts give
 * @param claims all that articles give, {@code value} first, where they differ; else empty
 * @param progress of a target, how far it is
 * @param growth of a trade value or of stated growth: the statements for this period, held against the values
 * @param independent how many texts give it, copies counted once
 */
public record FigureEntry(
        List<Party> parties,
        Figure.Measure measure,
        String unit,
        Optional<Period> period,
        BigDecimal value,
        List<Claim> claims,
        Optional<FigureSeries.Target> progress,
        List<FigureSeries.GrowthCheck> growth,
        List<Figure> figures,
        int independent) {
    /** Series by series: by parties, measure and unit, in each by time; what has no time last. */
    public static final Comparator<FigureEntry> BY_SERIES = Comparator.comparing(
                    (FigureEntry entry) -> entry.parties().toString())
            .thenComparing(FigureEntry::measure)
            .thenComparing(FigureEntry::unit)
            .thenComparing(entry -> entry.period().map(Period::iso).orElse("9999"))
            .thenComparing(FigureEntry::value);

    public FigureEntry {
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        growth = List.copyOf(growth);
        figures = List.copyOf(figures);
    }

    /** The articles that give it. */
    public List<DocumentRef> documents() {
        return figures.stream().map(Fact::document).distinct().toList();
    }

    /** Its period, else when it was first told. */
    public Optional<Period> when() {
        return period.or(() -> figures.getFirst().document().published());
    }

    /** All entries in these figures of one set of parties, which come in the order of publication. */
    static List<FigureEntry> of(List<Party> parties, List<Figure> figures, Copies copies) {
        List<FigureSeries> series = FigureSeries.of(figures, copies);
        List<FigureSeries.GrowthCheck> checks =
                series.stream().flatMap(one -> one.checks().stream()).toList();
        List<FigureEntry> entries = new ArrayList<>();
        for (FigureSeries one : series) {
            entries.addAll(points(parties, one, one.checks(), copies));
            entries.addAll(targets(parties, one, copies));
        }
        for (FigureSeries growth : FigureSeries.ofGrowth(figures, copies)) {
            entries.addAll(points(parties, growth, checks, copies));
        }
        entries.addAll(undated(parties, figures, copies));
        return List.copyOf(entries);
    }

    private static List<FigureEntry> points(
            List<Party> parties, FigureSeries series, List<FigureSeries.GrowthCheck> checks, Copies copies) {
        return series.points().stream()
                .map(point -> new FigureEntry(
                        parties,
                        series.measure(),
                        series.unit(),
                        Optional.of(point.period()),
                        point.value(),
                        claims(series, series.measure(), point.period()),
                        Optional.empty(),
                        checks.stream()
                                .filter(check -> check.stated().period().equals(Optional.of(point.period())))
                                .toList(),
                        point.figures(),
                        independent(point.figures(), copies)))
                .toList();
    }

    private static List<FigureEntry> targets(List<Party> parties, FigureSeries series, Copies copies) {
        return series.targets().stream()
                .map(target -> new FigureEntry(
                        parties,
                        Figure.Measure.TRADE_TARGET,
                        series.unit(),
                        Optional.of(target.due()),
                        target.value(),
                        claims(series, Figure.Measure.TRADE_TARGET, target.due()),
                        Optional.of(target),
                        List.of(),
                        target.figures(),
                        independent(target.figures(), copies)))
                .toList();
    }

    private static List<Claim> claims(FigureSeries series, Figure.Measure measure, Period period) {
        String of = measure.code() + " " + period + " " + series.unit();
        return series.disagreements().stream()
                .filter(disagreement -> disagreement.of().equals(of))
                .flatMap(disagreement -> disagreement.claims().stream())
                .toList();
    }

    /** Of numbers without a time nobody knows whether they differ: the same number is one entry, another another. */
    private static List<FigureEntry> undated(List<Party> parties, List<Figure> figures, Copies copies) {
        Map<List<Object>, List<Figure>> same = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.period().isEmpty())
                .forEach(figure -> same.computeIfAbsent(
                                List.of(figure.measure(), figure.unit(), figure.value()), any -> new ArrayList<>())
                        .add(figure));
        return same.values().stream()
                .map(told -> new FigureEntry(
                        parties,
                        told.getFirst().measure(),
                        told.getFirst().unit(),
                        Optional.empty(),
                        told.getFirst().value(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        told,
                        independent(told, copies)))
                .toList();
    }

    private static int independent(List<Figure> figures, Copies copies) {
        return copies.independent(figures.stream().map(Fact::document).toList());
    }
}
