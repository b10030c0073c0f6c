package id.kawat.workbench.search;

import id.kawat.workbench.Desk;
import id.kawat.workbench.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is new for the searches somebody keeps; for the page of today. Quick: the record is not asked. */
public final class Watchlist {
    private final SavedSearches saved;

    public Watchlist(Desk desk) {
        this.saved = new SavedSearches(desk.state());
    }

    /** Those of their searches for which something came since they last looked, most first. */
    public List<Waiting> waiting(Visit visit) {
        String who = visit.who().name();
        Map<Long, Integer> unseen = saved.unseen(who);
        if (unseen.isEmpty()) {
            return List.of();
        }
        return saved.of(who).stream()
                .filter(search -> unseen.containsKey(search.id()))
                .map(search -> waiting(search, unseen.getOrDefault(search.id(), 0), visit))
                .sorted(Comparator.comparing(Waiting::news).reversed().thenComparing(Waiting::name))
                .toList();
    }

    private Waiting waiting(SavedSearch search, int news, Visit visit) {
        String latest = saved.told(search.id(), 1).stream()
                .map(told -> told.said(visit.language()))
                .findFirst()
                .orElse("");
        return new Waiting(search.name(), news, latest, "/searches/" + search.id());
    }
}
