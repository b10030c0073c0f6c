package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/** Answers what stands in certain articles, many of them at once. */
final class PartsOfArticles {
    private final Answers answers;

    PartsOfArticles(Answers answers) {
        this.answers = answers;
    }

    /** The articles' facts of one kind: article by article as they are given, each in the order of its text. */
    <F extends Fact> List<F> facts(Class<F> factClass, Collection<String> articleIds) {
        FactKind kind = FactKind.of(factClass);
        String doing = "looking up " + kind.plural() + " of articles";
        List<F> facts = new ArrayList<>();
        for (List<String> some : windows(articleIds)) {
            Sql sql = Sql.joined(
                    Sql.of("SELECT fact.id, fact.json FROM article CROSS JOIN fact WHERE"),
                    Sql.in("article.id", some).and(Sql.of("fact.article = article.key AND fact.kind = ?", kind.code())),
                    Sql.of("ORDER BY fact.article, fact.ordinal"));
            Map<String, List<F>> byArticle = new HashMap<>();
            for (Fact fact : answers.facts(doing, sql.text(), sql.values())) {
                byArticle
                        .computeIfAbsent(fact.document().id(), _ -> new ArrayList<>())
                        .add(factClass.cast(fact));
            }
            some.forEach(id -> facts.addAll(byArticle.getOrDefault(id, List.of())));
        }
        return List.copyOf(facts);
    }

    Map<String, String> titles(Collection<String> articleIds) {
        Map<String, String> titles = new HashMap<>();
        for (List<String> some : windows(articleIds)) {
            Sql sql =
                    Sql.joined(Sql.of("SELECT id, title FROM article WHERE title IS NOT NULL AND"), Sql.in("id", some));
            answers.ask(
                            "looking up titles",
                            sql.text(),
                            sql.values(),
                            row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(title -> titles.put(title.getKey(), title.getValue()));
        }
        return titles;
    }

    private static List<List<String>> windows(Collection<String> articleIds) {
        return articleIds.stream()
                .distinct()
                .gather(Gatherers.windowFixed(Answers.AT_ONCE))
                .toList();
    }
}
