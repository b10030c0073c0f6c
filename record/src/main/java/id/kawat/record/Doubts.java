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
     * @param article how many newer articles there are
     */
    private record Line(double confidence, int article, int ordinal, String id, String json) {}

    /**
     * Facts of which nobody has said anything, the least sure first, then those of the newest article. Only the newest articles that have such facts are
     * looked at, so that it takes no longer of a large record.
     *
     * @param filters as for {@link FactRecord#askArticles}; types and parties are asked of each fact as well
     * @param kind all where it is not given but engagements, which stand and fall with their events
     * @param articles so many are looked at
     * @throws UnfitFilterException where a filter means nothing here
     */
    public List<Fact> leastSure(List<Filter> filters, Optional<FactKind> kind, int articles, int atMost) {
        ArticleAnswers ofArticles = new ArticleAnswers(answers);
        List<Filter> fit = filters.stream().map(ofArticles::fit).toList();
        Sql newest = Sql.joined(
                Sql.of("SELECT f.article FROM article_facet f WHERE"),
                ofArticles.conditions(fit, "f.article"),
                Sql.of("ORDER BY f.day DESC NULLS LAST LIMIT ?", articles));
        List<Long> keys = answers.ask(DOING, newest.text(), newest.values(), row -> row.getLong(1));
        Map<Long, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        Sql onFacts = Sql.all(List.of(
                kind.isPresent() ? Sql.TRUE : Sql.of("x.kind <> ?", FactKind.ENGAGEMENT.code()),
                new FactConditions(answers, kind, ofFacts(fit)).onRow()));
        List<Line> lines = new ArrayList<>();
        for (int first = 0; first < keys.size(); first += Answers.AT_ONCE) {
            List<Long> some = keys.subList(first, Math.min(keys.size(), first + Answers.AT_ONCE));
            Sql sql = Sql.joined(
                    Sql.of("SELECT x.article, x.ordinal, fact.id, fact.json FROM fact_facet x CROSS JOIN fact"
                            + " WHERE fact.key = x.fact AND"),
                    Sql.in("x.article", some),
                    Sql.of("AND"),
                    onFacts);
            answers.ask(DOING, sql.text(), sql.values(), row -> line(
                            places.getOrDefault(row.getLong(1), 0), row.getInt(2), row.getString(3), row.getString(4)))
                    .forEach(line -> line.ifPresent(lines::add));
        }
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::confidence)
                        .thenComparingInt(Line::article)
                        .thenComparingInt(Line::ordinal))
                .limit(atMost)
                .map(line -> answers.fact(DOING, line.json(), "fact " + line.id()))
                .toList();
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
    private static Optional<Line> line(int article, int ordinal, String id, String json) {
        int end = json.lastIndexOf(CONFIDENCE);
        int start = end < 0 ? -1 : json.lastIndexOf(RULE, end);
        if (start < 0 || json.substring(start, end).contains(MARKED)) {
            return Optional.empty();
        }
        try {
            double confidence = Double.parseDouble(json.substring(end + CONFIDENCE.length(), json.length() - 1));
            return Optional.of(new Line(confidence, article, ordinal, id, json));
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
                corrections.around(correction).forEach(entry -> known.put(entry.correction().number(), entry));
            }
            CorrectionEntry entry = known.get(correction.number());
            if (entry != null) {
                latest.put(correction.number(), entry);
            }
        }
        return List.copyOf(latest.values());
    }
}
