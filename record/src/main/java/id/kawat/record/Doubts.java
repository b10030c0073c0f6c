package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts that a person had better look at: those the reader is least sure of, those persons differ on.
 *
 * <pre>{@code
 * record.doubts().leastSure(List.of(new Filter.With(new Party("KOR"))), Optional.empty(), 1000, 25);
 * }</pre>
 */
public final class Doubts {
    private static final String DOING = "looking for facts in doubt";
    private static final String RULE = "\"rule\":\"";
    private static final String CONFIDENCE = "\",\"confidence\":";
    /** Between a rule and what a {@link CorrectionMark} adds to it. */
    private static final String MARKED = "; ";

    private final FactRecord record;
    private final Answers answers;

    Doubts(FactRecord record, Answers answers) {
        this.record = record;
        this.answers = answers;
    }

    /**
     * A fact before it is read from its line.
     *
     * @param place how many newer articles or facts there are
     */
    private record Line(double confidence, int place, int ordinal, String id, String json) {}

    /**
     * Facts of which nobody has said anything, the least sure first, then the newest. Only the newest are looked at, so that it takes no longer of
     * a large record: those of the newest articles that have such facts, or where a kind and a type of it are asked for, those of the latest days.
     *
     * @param filters as for {@link FactRecord#askArticles}; types and parties are asked of each fact as well
     * @param kind all where it is not given but engagements, which stand and fall with their events
     * @param articles so many are looked at
     * @throws UnfitFilterException where a filter means nothing here
     */
    public List<Fact> leastSure(List<Filter> filters, Optional<FactKind> kind, int articles, int atMost) {
        ArticleAnswers ofArticles = new ArticleAnswers(answers);
        List<Filter> fit = filters.stream()
                .map(filter -> kind.isPresent() ? kind.get().fit(filter) : ofArticles.fit(filter))
                .toList();
        boolean typed = kind.isPresent() && fit.stream().anyMatch(Filter.Type.class::isInstance);
        List<Line> lines = typed
                ? linesOfLatest(new FactConditions(answers, kind, fit).walk(), articles)
                : linesOfNewest(ofArticles, fit, kind, articles);
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::confidence)
                        .thenComparingInt(Line::place)
                        .thenComparingInt(Line::ordinal))
                .limit(atMost)
                .map(line -> answers.fact(DOING, line.json(), "fact " + line.id()))
                .toList();
    }

    private List<Line> linesOfNewest(
            ArticleAnswers ofArticles, List<Filter> filters, Optional<FactKind> kind, int articles) {
        Sql newest = Sql.joined(
                Sql.of("SELECT f.article FROM article_facet f WHERE"),
                ofArticles.conditions(filters, "f.article"),
                Sql.of("ORDER BY f.day DESC NULLS LAST LIMIT ?", articles));
        Sql onFacts = Sql.all(List.of(
                kind.isPresent() ? Sql.TRUE : Sql.of("x.kind <> ?", FactKind.ENGAGEMENT.code()),
                new FactConditions(answers, kind, ofFacts(filters)).onRow()));
        return lines(newest, "x.article", onFacts);
    }

    private List<Line> linesOfLatest(FactConditions.Walk walk, int articles) {
        Sql latest = Sql.joined(
                Sql.of("SELECT x.fact FROM"),
                walk.from(),
                Sql.of("WHERE"),
                walk.where(),
                Sql.of("ORDER BY " + walk.day() + " DESC NULLS LAST LIMIT ?", articles));
        return lines(latest, "x.fact", Sql.TRUE);
    }

    /**
     * @param keys in order, of articles or of facts
     * @param column where these keys stand
     */
    private List<Line> lines(Sql keys, String column, Sql onFacts) {
        List<Long> found = answers.ask(DOING, keys.text(), keys.values(), row -> row.getLong(1));
        Map<Long, Integer> places = new HashMap<>();
        found.forEach(key -> places.put(key, places.size()));
        List<Line> lines = new ArrayList<>();
        for (int first = 0; first < found.size(); first += Answers.AT_ONCE) {
            Sql sql = Sql.joined(
                    Sql.of("SELECT " + column + ", x.ordinal, fact.id, fact.json FROM fact_facet x CROSS JOIN fact"
                            + " WHERE fact.key = x.fact AND"),
                    Sql.in(column, found.subList(first, Math.min(found.size(), first + Answers.AT_ONCE))),
                    Sql.of("AND"),
                    onFacts);
            answers.ask(
                            DOING,
                            sql.text(),
                            sql.values(),
                            row -> line(
                                    places.getOrDefault(row.getLong(1), 0),
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4)))
                    .forEach(line -> line.ifPresent(lines::add));
        }
        return lines;
    }

    /** Days and outlet are the article's. */
    private static List<Filter> ofFacts(List<Filter> filters) {
        return filters.stream()
                .filter(filter -> !(filter instanceof Filter.Since
                        || filter instanceof Filter.Until
                        || filter instanceof Filter.Outlet))
                .toList();
    }

    /** Rule and confidence end a line; to read all of it of thousands takes too long. Nothing where somebody has said something of it. */
    private static Optional<Line> line(int place, int ordinal, String id, String json) {
        int end = json.lastIndexOf(CONFIDENCE);
        int start = end < 0 ? -1 : json.lastIndexOf(RULE, end);
        if (start < 0 || json.substring(start, end).contains(MARKED)) {
            return Optional.empty();
        }
        try {
            double confidence = Double.parseDouble(json.substring(end + CONFIDENCE.length(), json.length() - 1));
            return Optional.of(new Line(confidence, place, ordinal, id, json));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Facts that persons differ on, as they were read; those of the article of which something was said last first. */
    public List<Fact> disputed(int atMost) {
        return new Journal(answers)
                .ofSeveral(atMost).stream()
                        .flatMap(article -> record.facts(article).stream())
                        .filter(fact -> CorrectionMark.of(fact)
                                .filter(mark -> mark.how() == CorrectionMark.How.DISPUTED)
                                .isPresent())
                        .limit(atMost)
                        .toList();
    }

    /** What was said last of facts and links, and what it counts for now; the latest first. By this person where one is named, as they signed. */
    public List<CorrectionEntry> latest(Optional<String> person, int atMost) {
        Corrections corrections = record.corrections();
        Map<Integer, CorrectionEntry> known = new HashMap<>();
        Map<Integer, CorrectionEntry> latest = new LinkedHashMap<>();
        for (Correction correction : new Journal(answers).latest(person, atMost)) {
            if (!known.containsKey(correction.number())) {
                corrections
                        .around(correction)
                        .forEach(entry -> known.put(entry.correction().number(), entry));
            }
            CorrectionEntry entry = known.get(correction.number());
            if (entry != null) {
                latest.put(correction.number(), entry);
            }
        }
        return List.copyOf(latest.values());
    }
}
