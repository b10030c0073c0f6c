package id.kawat.view;

import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.FigureSeries;
import id.kawat.view.Brief.Bar;
import id.kawat.view.Brief.Chart;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of a pair: values by period, targets and how far they are, growth that is stated, and trade as a chart. */
final class FigureSection {
    private static final int FEWEST_BARS = 2;

    private final Dossier dossier;
    private final BriefFrame frame;
    private final Words words;
    private final Prose prose;
    private final Lines lines;
    private final Citations citations;
    private final List<Party> pair;
    private final Set<String> told = new HashSet<>();

    FigureSection(Dossier dossier, BriefFrame frame, Words words, Prose prose, Lines lines, Citations citations) {
        this.dossier = dossier;
        this.frame = frame;
        this.words = words;
        this.prose = prose;
        this.lines = lines;
        this.citations = citations;
        this.pair =
                Stream.of(dossier.account().a(), dossier.account().b()).sorted().toList();
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        Optional<FigureSeries> charted = charted();
        for (FigureSeries series : dossier.account().figures()) {
            for (FigureSeries.Point point : series.points()) {
                mark(point.figures());
                mark(undated(series, point));
                boolean drawn = charted.filter(series::equals).isPresent()
                        && differing(series, point).isEmpty();
                if (frame.covers(Optional.of(point.period())) && !drawn) {
                    all.add(point(series, point));
                }
            }
            for (FigureSeries.Target target : series.targets()) {
                mark(target.figures());
                all.add(target(series, target));
            }
            for (FigureSeries.GrowthCheck check : series.checks()) {
                mark(List.of(check.stated()));
                if (frame.covers(check.stated().period())) {
                    all.add(growth(series, check));
                }
            }
        }
        List<Figure> rest = dossier.figures().stream()
                .filter(figure -> !told.contains(Lines.key(figure)))
                .filter(figure ->
                        frame.covers(figure.period().or(() -> figure.document().published())))
                .toList();
        Folding.fold(
                        rest,
                        figure -> List.of(figure.measure(), figure.value(), figure.unit(), figure.parties()),
                        Figure::period)
                .forEach(figures -> all.add(lines.figure(figures, pair)));
        return all;
    }

    /** Trade over time, where there are values to compare. What it shows and nobody disputes is not said again in words. */
    Optional<Chart> chart() {
        return charted().map(series -> new Chart(words.say("chart.title", prose.parties(pair)), bars(series)));
    }

    private Optional<FigureSeries> charted() {
        return dossier.account().figures().stream()
                .filter(series -> series.measure() == Figure.Measure.TRADE)
                .filter(series -> covered(series).findAny().isPresent()
                        && covered(series).count() + series.targets().size() >= FEWEST_BARS)
                .findFirst();
    }

    private Stream<FigureSeries.Point> covered(FigureSeries series) {
        return series.points().stream().filter(point -> frame.covers(Optional.of(point.period())));
    }

    private List<Bar> bars(FigureSeries series) {
        List<Bar> bars = new ArrayList<>();
        covered(series)
                .forEach(point -> bars.add(new Bar(
                        words.date(point.period()),
                        point.value(),
                        words.amount(point.value(), series.unit()),
                        false,
                        citations.numbers(agreeing(series, point)))));
        series.targets()
                .forEach(target -> bars.add(new Bar(
                        words.say("chart.target", words.date(target.due())),
                        target.value(),
                        words.amount(target.value(), series.unit()),
                        true,
                        citations.numbers(target.figures()))));
        return bars;
    }

    /** Those that give the value shown, with its period or without one. */
    private List<Figure> agreeing(FigureSeries series, FigureSeries.Point point) {
        return Stream.concat(
                        point.figures().stream().filter(figure -> figure.value().compareTo(point.value()) == 0),
                        undated(series, point).stream())
                .toList();
    }

    /** Figures without a period that give just this value. */
    private List<Figure> undated(FigureSeries series, FigureSeries.Point point) {
        return dossier.figures().stream()
                .filter(figure -> figure.period().isEmpty()
                        && figure.measure() == series.measure()
                        && figure.unit().equals(series.unit())
                        && figure.value().compareTo(point.value()) == 0)
                .toList();
    }

    private void mark(List<Figure> figures) {
        figures.forEach(figure -> told.add(Lines.key(figure)));
    }

    private Line point(FigureSeries series, FigureSeries.Point point) {
        List<Figure> agreeing = agreeing(series, point);
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(lines.one(prose.figure(agreeing.getFirst(), Optional.of(point.period()), pair), agreeing));
        differing(series, point).ifPresent(differ -> sentences.add(lines.disagreement(differ, point.figures())));
        return new Line(Optional.empty(), sentences, List.of());
    }

    private static Optional<Disagreement> differing(FigureSeries series, FigureSeries.Point point) {
        return differing(series, series.measure().code() + " " + point.period() + " " + series.unit());
    }

    private static Optional<Disagreement> differing(FigureSeries series, String of) {
        return series.disagreements().stream()
                .filter(differ -> differ.of().equals(of))
                .findFirst();
    }

    private Line target(FigureSeries series, FigureSeries.Target target) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(lines.one(
                words.say("figure.target", words.amount(target.value(), series.unit()), words.date(target.due())),
                target.figures()));
        target.latest()
                .ifPresent(latest -> target.percent()
                        .ifPresent(percent -> sentences.add(lines.one(
                                words.say("figure.reached", percent, words.date(latest.period())),
                                Stream.concat(latest.figures().stream(), target.figures().stream())
                                        .toList()))));
        differing(series, "trade-target " + target.due() + " " + series.unit())
                .ifPresent(differ -> sentences.add(lines.disagreement(differ, target.figures())));
        return new Line(Optional.empty(), sentences, List.of());
    }

    /** What is stated, and what the values of both years make, said even where the two agree. */
    private Line growth(FigureSeries series, FigureSeries.GrowthCheck check) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(lines.one(prose.figure(check.stated(), check.stated().period(), pair), List.of(check.stated())));
        int year = check.stated().period().orElseThrow().firstYear();
        List<Figure> values = series.points().stream()
                .filter(point ->
                        point.period().firstYear() == year || point.period().firstYear() == year - 1)
                .flatMap(point -> point.figures().stream())
                .toList();
        if (!values.isEmpty()) {
            sentences.add(lines.one(
                    words.say(
                            check.fits() ? "figure.growth.fits" : "figure.growth.differs",
                            words.amount(check.computed(), "percent")),
                    values));
        }
        return new Line(Optional.empty(), sentences, List.of());
    }
}
