package id.kawat.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Figure;
import id.kawat.record.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureSeriesTest {
    private static Story figure(String id, Figure.Measure measure, String value, String unit, String period) {
        String words = value + " " + unit + " pada " + period;
        return new Story(id, "Koran " + id, "2025-02-03", "Angka", words)
                .figure(measure, value, unit, "FJI + TON", period, words);
    }

    private static FigureSeries trade(Story... stories) {
        List<Figure> figures = Stream.of(stories)
                .flatMap(story -> story.coding().facts().stream())
                .map(Figure.class::cast)
                .toList();
        return FigureSeries.of(figures, Copies.among(List.of())).getFirst();
    }

    @Test
    void twoNumbersForOneYearStandSideBySideAndARoundedOneIsNoOther() {
        FigureSeries trade = trade(
                figure("a1", Figure.Measure.TRADE, "1280000000", "USD", "2023"),
                figure("a2", Figure.Measure.TRADE, "1300000000", "USD", "2023"),
                figure("a3", Figure.Measure.TRADE, "1600000000", "USD", "2023"));
        assertThat(trade.disagreements())
                .singleElement()
                .satisfies(number -> assertThat(number.claims())
                        .extracting(claim -> claim.value() + " x" + claim.independent())
                        .containsExactly("1280000000 x2", "1600000000 x1"));
        assertThat(trade.points()).hasSize(1);
    }

    @Test
    void statedGrowthIsHeldAgainstTheValues() {
        FigureSeries trade = trade(
                figure("a1", Figure.Measure.TRADE, "400", "USD", "2022"),
                figure("a2", Figure.Measure.TRADE, "500", "USD", "2023"),
                figure("a3", Figure.Measure.TRADE_GROWTH, "25", "percent", "2023"),
                figure("a4", Figure.Measure.TRADE_GROWTH, "40", "percent", "2023"));
        assertThat(trade.checks())
                .extracting(check -> check.stated().value().intValue() + " " + check.computed() + " " + check.fits())
                .containsExactly("25 25.0 true", "40 25.0 false");
    }

    @Test
    void aValueOfATimeStillToComeIsATarget() {
        FigureSeries trade = trade(
                figure("a1", Figure.Measure.TRADE, "300", "USD", "2024"),
                figure("a2", Figure.Measure.TRADE, "1000", "USD", "2030"));
        assertThat(trade.targets()).singleElement().satisfies(target -> {
            assertThat(target.due().iso()).isEqualTo("2030");
            assertThat(target.percent()).contains(30);
        });
    }
}
