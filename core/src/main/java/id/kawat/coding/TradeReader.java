package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Trade or investment that a figure measures took place: the pair cooperated, whatever the words around the number. */
final class TradeReader {
    private static final String RULE = "id/cooperate/figure";
    private static final String CAMEO = "061";
    private static final Set<Figure.Measure> DONE =
            Set.of(Figure.Measure.TRADE, Figure.Measure.TRADE_GROWTH, Figure.Measure.INVESTMENT);

    private final Lexicon lexicon;

    TradeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Events that the figures of one sentence tell, one for each pair.
     *
     * @param told events of the same sentence; a pair told to cooperate there is not told twice
     */
    List<Event> read(Article article, List<Figure> figures, List<Event> told) {
        List<Event> events = new ArrayList<>();
        Set<Object> pairs = new HashSet<>();
        for (Figure figure : figures.reversed()) {
            boolean known = told.stream()
                    .anyMatch(event -> event.type() == EventType.COOPERATE
                            && Set.copyOf(event.actor()).containsAll(figure.parties()));
            if (DONE.contains(figure.measure())
                    && figure.parties().size() == 2
                    && !known
                    && pairs.add(Set.copyOf(figure.parties()))) {
                events.addFirst(event(article, figure));
            }
        }
        return events;
    }

    private Event event(Article article, Figure figure) {
        Evidence words = figure.evidence();
        return new Event(
                FactIds.event(
                        article.id(), EventType.COOPERATE, Optional.empty(), figure.parties(), List.of(), words.span()),
                DocumentRef.of(article),
                EventType.COOPERATE,
                Optional.empty(),
                EventStatus.OCCURRED,
                true,
                figure.parties(),
                List.of(),
                List.of(),
                figure.period(),
                Optional.empty(),
                List.of("economic"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CAMEO),
                lexicon.cameo().goldstein(CAMEO),
                new Evidence(words.span(), words.text(), words.sentence(), RULE, 0.7));
    }
}
