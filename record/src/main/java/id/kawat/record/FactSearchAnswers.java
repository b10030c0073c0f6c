package id.kawat.record;

import id.kawat.fact.Fact;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Answers a search for one kind of fact: those in whose sentence the words stand. */
final class FactSearchAnswers<F extends Fact> implements Query.Answerer<F> {
    /** So many facts of articles in which the words stand somewhere are looked at: those that come first. */
    private static final int MOST = 2_000;

    private final Answers answers;
    private final FactAnswers<F> facts;
    private final SearchWords wanted;

    FactSearchAnswers(Answers answers, Class<F> factClass, String words) {
        this.answers = answers;
        try (Stems stems = new Stems()) {
            wanted = new SearchWords(words, stems);
        }
        this.facts = new FactAnswers<>(answers, factClass, inArticles());
    }

    /** An article of which one sentence holds all words holds them all. */
    private Sql inArticles() {
        WordIndex index = answers.dialect().words();
        String words = index.wanted(wanted.phrases());
        return Sql.joined(
                Sql.of("x.article IN (SELECT article FROM (SELECT " + index.article() + " AS article FROM"),
                index.from(words),
                Sql.of("WHERE"),
                index.matches(words),
                Sql.of("ORDER BY " + index.article() + " DESC LIMIT ?) latest)", SearchAnswers.MOST));
    }

    @Override
    public Filter fit(Filter filter) {
        return facts.fit(filter);
    }

    @Override
    public Stream<F> answer(Filters filters) {
        List<F> found = new ArrayList<>();
        try (Stems stems = new Stems()) {
            Iterator<F> all = facts.answer(filters.atMost(MOST)).iterator();
            while (found.size() < filters.limit() && all.hasNext()) {
                F fact = all.next();
                if (wanted.standIn(stems.texts(fact.evidence().sentence()))) {
                    found.add(fact);
                }
            }
        }
        return found.stream();
    }

    @Override
    public Sql articles(Filters filters) {
        return facts.articles(filters);
    }

    @Override
    public Answers answers() {
        return answers;
    }
}
