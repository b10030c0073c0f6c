package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Evidence;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.Phrase;
import id.kawat.lexicon.WordTrie;
import id.kawat.text.Period;
import id.kawat.text.Span;
import id.kawat.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a sentence that measure something between parties: trade, growth, targets, investment, aid, people. */
final class FigureReader {
    private final WordTrie<Phrase> measures;
    private final Set<String> aimed;

    FigureReader(Lexicon lexicon) {
        measures = lexicon.phrases("measures");
        aimed = lexicon.cue("aimed");
    }

    List<Figure> read(Article article, AnnotatedSentence sentence, Discourse discourse, Dates dates) {
        List<Figure> figures = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.Quantity quantity && quantity.unit().isPresent()) {
                figure(article, sentence, discourse, dates, quantity).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** A word of measure and where it stands. */
    private record Measured(String meaning, int at) {}

    private Optional<Figure> figure(
            Article article, AnnotatedSentence sentence, Discourse discourse, Dates dates, Mention.Quantity quantity) {
        List<Token> tokens = sentence.sentence().tokens();
        List<Measured> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            WordTrie.Match<Phrase> match = measures.longest(tokens, i, tokens.size());
            if (match != null) {
                words.add(new Measured(match.values().getFirst().meaning(), i));
                i += match.length() - 1;
            }
        }
        String unit = quantity.unit().orElseThrow();
        Optional<Measured> target = words.stream()
                .filter(w -> w.meaning.equals("target") && w.at < quantity.to())
                .findFirst();
        Optional<Measured> money = nearest(words, quantity.from(), Set.of("trade", "investment", "aid", "loan"));
        if (money.isEmpty() && words.stream().anyMatch(w -> w.meaning.equals("same"))) {
            money = discourse.measure().map(m -> new Measured(m, quantity.from()));
        }
        money.ifPresent(m -> discourse.measures(m.meaning));
        Figure.Measure measure;
        BigDecimal value = quantity.value();
        if (unit.equals("percent")) {
            boolean growth = words.stream()
                    .anyMatch(w -> w.meaning.startsWith("growth") && Math.abs(w.at - quantity.from()) <= 8);
            if (money.isEmpty() || !money.get().meaning.equals("trade") || !growth) {
                return Optional.empty();
            }
            measure = Figure.Measure.TRADE_GROWTH;
            boolean down = nearest(words, quantity.from(), Set.of("growth-down", "growth-up"))
                    .filter(w -> w.meaning.equals("growth-down"))
                    .isPresent();
            value = down ? value.negate() : value;
        } else if (unit.equals("people") || unit.equals("tonnes") || unit.equals("barrels") || unit.equals("times")) {
            if (!unit.equals("people")) {
                return Optional.empty();
            }
            boolean tourists = words.stream()
                    .anyMatch(w -> w.meaning.equals("tourists") && Math.abs(w.at - quantity.from()) <= 12);
            measure = tourists ? Figure.Measure.TOURISTS : Figure.Measure.PEOPLE;
        } else {
            if (money.isEmpty()) {
                return Optional.empty();
            }
            measure = switch (money.get().meaning) {
                case "trade" ->
                    target.isPresent() || planned(sentence, quantity)
                            ? Figure.Measure.TRADE_TARGET
                            : Figure.Measure.TRADE;
                case "investment" -> Figure.Measure.INVESTMENT;
                case "aid" -> Figure.Measure.AID;
                default -> Figure.Measure.LOAN;
            };
        }
        List<Party> parties = parties(sentence, quantity, discourse);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> period = period(sentence, quantity, discourse, dates, measure);
        Span span = sentence.span(quantity.from(), quantity.to());
        return Optional.of(new Figure(
                FactIds.figure(article.id(), measure, value, unit, parties, span),
                DocumentRef.of(article),
                measure,
                value,
                unit,
                parties,
                period,
                Evidence.in(
                        article.text(),
                        span,
                        sentence.sentence().span(),
                        "id/figure/" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        0.8)));
    }

    /** True for {@code diharapkan mencapai … pada 2030}: a number that is aimed at. */
    private boolean planned(AnnotatedSentence sentence, Mention.Quantity quantity) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = Math.max(0, quantity.from() - 12); i < quantity.from(); i++) {
            if (aimed.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Measured> nearest(List<Measured> words, int at, Set<String> wanted) {
        Optional<Measured> best = Optional.empty();
        for (Measured word : words) {
            if (wanted.contains(word.meaning)
                    && (best.isEmpty() || Math.abs(word.at - at) < Math.abs(best.get().at - at))) {
                best = Optional.of(word);
            }
        }
        return best;
    }

    private static List<Party> parties(AnnotatedSentence sentence, Mention.Quantity quantity, Discourse discourse) {
        List<Party> named = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention instanceof Mention.OfParty party && party.name().isPlace()) {
                continue;
            }
            discourse.resolve(mention).stream()
                    .map(Actor::party)
                    .filter(p -> !p.isOther())
                    .forEach(named::add);
        }
        List<Party> distinct = named.stream().distinct().toList();
        if (distinct.size() >= 2) {
            return distinct.stream().limit(2).toList();
        }
        if (distinct.size() == 1) {
            List<Actor> other = discourse.counterpart(List.of(Actor.of(distinct.getFirst())));
            return other.isEmpty()
                    ? distinct
                    : List.of(distinct.getFirst(), other.getFirst().party());
        }
        return discourse.pair().stream().map(Actor::party).distinct().toList();
    }

    private static Optional<Period> period(
            AnnotatedSentence sentence,
            Mention.Quantity quantity,
            Discourse discourse,
            Dates dates,
            Figure.Measure measure) {
        Optional<Period> best = Optional.empty();
        Optional<Period> after = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (Mention mention : sentence.mentions()) {
            if (!(mention instanceof Mention.Time time)) {
                continue;
            }
            Optional<Period> period = dates.resolve(time.when(), discourse.day());
            if (period.isEmpty() || period.get().isDay() && measure != Figure.Measure.PEOPLE) {
                continue;
            }
            if (Dates.isCompared(sentence, time)) {
                if (measure == Figure.Measure.TRADE_GROWTH && period.get().iso().length() == 4) {
                    after = Optional.of(Period.year(period.get().firstYear() + 1));
                }
                continue;
            }
            boolean adjoins = time.from() == quantity.to();
            int apart = adjoins
                    ? 0
                    : time.from() < quantity.from() ? quantity.from() - time.from() : time.from() - quantity.from() + 6;
            boolean due = measure == Figure.Measure.TRADE_TARGET && time.from() > quantity.from();
            if (due) {
                return period;
            }
            if (apart < distance) {
                best = period;
                distance = apart;
            }
        }
        return best.isPresent() ? best : after;
    }
}
