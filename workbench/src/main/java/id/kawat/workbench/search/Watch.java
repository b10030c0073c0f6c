package id.kawat.workbench.search;

import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.record.Arrivals;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.UnfitFilterException;
import id.kawat.text.Period;
import id.kawat.view.Language;
import id.kawat.workbench.Desk;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through what comes into the record, in the order in which it comes, and tells each search that is kept what of it is new: articles that
 * came after the search was made, and of facts those that such an article is {@linkplain FactRecord#firstSaid the first to say}. That the record has
 * been gone through is written down together with what was told, so nothing is told twice, whenever the workbench ends.
 */
final class Watch {
    /** So many articles are gone through in one step. */
    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final SavedSearches saved;

    Watch(Desk desk, SavedSearches saved) {
        this.desk = desk;
        this.saved = saved;
    }

    /** One step; true where there is more to go through. */
    boolean step() {
        Arrivals.Mark now = desk.ask(FactRecord::mark);
        Optional<Arrivals.Mark> before = saved.goneThrough();
        List<SavedSearch> searches = saved.all();
        // Where nobody waits, or another record has been put in this one's place, there is nothing to go through.
        if (before.isEmpty()
                || searches.isEmpty()
                || now.article() < before.get().article()
                || now.version() < before.get().version()) {
            if (!before.equals(Optional.of(now))) {
                saved.tell(Map.of(), now);
            }
            return false;
        }
        if (now.equals(before.get())) {
            return false;
        }
        return desk.ask(record -> {
            Arrivals arrivals = record.arrivals(before.get(), AT_ONCE);
            Map<Long, List<Told>> news = new HashMap<>();
            Map<String, Set<String>> firstSaid = new HashMap<>();
            for (SavedSearch search : searches) {
                List<Told> told = news(search, arrivals, firstSaid, record);
                if (!told.isEmpty()) {
                    news.put(search.id(), told);
                }
            }
            saved.tell(news, arrivals.mark());
            return arrivals.more();
        });
    }

    private List<Told> news(
            SavedSearch search, Arrivals arrivals, Map<String, Set<String>> firstSaid, FactRecord record) {
        List<Arrivals.Arrival> came =
                arrivals.articles().stream().filter(search.since()::isBefore).toList();
        try {
            Sought sought = Sought.parse(search.query(), desk.names());
            return sought.wanted() == Wanted.ARTICLE
                    ? articles(sought, came, record)
                    : facts(sought, came, firstSaid, record);
        } catch (Misfit | UnfitFilterException e) {
            // What it names is no longer known: its owner sees so when they open it.
            return List.of();
        }
    }

    /** An article that has changed was told when it came. */
    private static List<Told> articles(Sought sought, List<Arrivals.Arrival> came, FactRecord record) {
        List<String> ids = came.stream()
                .filter(arrival -> !arrival.changed())
                .map(Arrivals.Arrival::article)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Finder finder = new Finder(sought);
        return sought.words().isEmpty()
                ? finder.articles(record).within(ids).list().reversed().stream()
                        .map(article -> told(article, ""))
                        .toList()
                : finder.hits(record).within(ids).list().reversed().stream()
                        .map(hit -> told(hit.article(), hit.excerpt()))
                        .toList();
    }

    private static Told told(ArticleEntry article, String words) {
        String title = article.title().orElse(article.id());
        return new Told(
                0,
                article.id(),
                "",
                now(),
                title,
                title,
                words,
                title,
                article.outlet().orElse(""),
                article.published().map(Period::iso).orElse(""),
                "");
    }

    private List<Told> facts(
            Sought sought, List<Arrivals.Arrival> came, Map<String, Set<String>> firstSaid, FactRecord record) {
        List<String> ids =
                came.stream().map(Arrivals.Arrival::article).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : new Finder(sought).facts(record).within(ids).list().reversed()) {
            Set<String> first = firstSaid.computeIfAbsent(
                    fact.document().id(),
                    id -> record.firstSaid(id).stream().map(Fact::id).collect(Collectors.toSet()));
            if (first.contains(fact.id())) {
                facts.add(fact);
            }
        }
        Sentences indonesian = Sentences.of(facts, record, Language.ID, desk.names());
        Sentences english = Sentences.of(facts, record, Language.EN, desk.names());
        Map<String, String> titles =
                record.titles(facts.stream().map(fact -> fact.document().id()).toList());
        return facts.stream()
                .map(fact -> new Told(
                        0,
                        fact.document().id(),
                        fact.id(),
                        now(),
                        indonesian.say(fact),
                        english.say(fact),
                        fact.evidence().sentence(),
                        titles.getOrDefault(fact.document().id(), ""),
                        fact.document().outlet().orElse(""),
                        fact.document().published().map(Period::iso).orElse(""),
                        FactJson.line(fact)))
                .toList();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
