package id.kawat.workbench.search;

import id.kawat.fact.Fact;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Facets;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Hit;
import id.kawat.record.Query;
import id.kawat.record.UnfitFilterException;
import id.kawat.workbench.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what is sought to a record. */
public final class Finder {
    private final Sought sought;

    Finder(Sought sought) {
        this.sought = sought;
    }

    /**
     * A stretch of what was found.
     *
     * @param more true where there are others after these
     */
    public record Found(List<Result> lines, boolean more) {
        public Found {
            lines = List.copyOf(lines);
        }
    }

    /** So many from here on, newest first; articles that are sought by words best first. */
    Found lines(FactRecord record, int from, int most, Visit visit) {
        int end = from + most + 1;
        return switch (sought.wanted()) {
            case ARTICLE -> {
                List<Result> lines = sought.words().isEmpty()
                        ? stretch(articles(record).limit(end).stream(), from, most)
                                .map(article -> Result.of(article, visit))
                                .toList()
                        : stretch(hits(record).limit(end).stream(), from, most)
                                .map(hit -> Result.of(hit, visit))
                                .toList();
                yield found(lines, most);
            }
            case EVENT, ENGAGEMENT, RELATION, INSTRUMENT, FIGURE, PERSON -> {
                List<? extends Fact> facts =
                        stretch(facts(record).limit(end).stream(), from, most).toList();
                Sentences sentences = Sentences.of(facts, record, visit.language(), visit.names());
                Map<String, String> titles = record.titles(
                        facts.stream().map(fact -> fact.document().id()).toList());
                yield found(
                        facts.stream()
                                .map(fact -> Result.of(fact, sentences.say(fact), titles, visit))
                                .toList(),
                        most);
            }
        };
    }

    private static <T> Stream<T> stretch(Stream<T> all, int from, int most) {
        return all.skip(from).limit(most + 1L);
    }

    private static Found found(List<Result> lines, int most) {
        return new Found(lines.size() > most ? lines.subList(0, most) : lines, lines.size() > most);
    }

    /** How the articles in which it stands are spread. */
    Facets facets(FactRecord record) {
        return switch (sought.wanted()) {
            case ARTICLE ->
                sought.words().isEmpty()
                        ? articles(record).facets()
                        : hits(record).limit(1).facets();
            case EVENT, ENGAGEMENT, RELATION, INSTRUMENT, FIGURE, PERSON ->
                facts(record).facets();
        };
    }

    /** The articles, newest first. */
    Query<ArticleEntry> articles(FactRecord record) {
        return filtered(record.askArticles()).newestFirst();
    }

    /** Articles that are sought by words. */
    Query<Hit> hits(FactRecord record) {
        try {
            return filtered(record.search(sought.words()));
        } catch (UnfitFilterException e) {
            throw new Misfit("search.misfit.words", sought.words());
        }
    }

    /** The facts, newest first. */
    Query<? extends Fact> facts(FactRecord record) {
        Class<? extends Fact> factClass = sought.wanted().factClass().orElseThrow();
        try {
            return sought.words().isEmpty()
                    ? filtered(record.ask(factClass)).newestFirst()
                    : filtered(record.search(factClass, sought.words())).newestFirst();
        } catch (UnfitFilterException e) {
            throw sought.words().isEmpty() ? e : new Misfit("search.misfit.words", sought.words());
        }
    }

    private <T> Query<T> filtered(Query<T> query) {
        Query<T> narrowed = query;
        for (Filter filter : sought.filters()) {
            narrowed = narrowed.where(filter);
        }
        return narrowed;
    }
}
