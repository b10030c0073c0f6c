package id.kawat.workbench.shell;

import id.kawat.workbench.Visit;
import id.kawat.workbench.search.Waiting;
import java.util.List;
import java.util.Optional;

/** What came since somebody's last sitting, and what their searches found, said in their language. */
public final class NewsToYou {
    private final Optional<ShellPages.Arrived> arrived;
    private final List<Waiting> waiting;
    private final Visit visit;

    NewsToYou(Optional<ShellPages.Arrived> arrived, List<Waiting> waiting, Visit visit) {
        this.arrived = arrived;
        this.waiting = List.copyOf(waiting);
        this.visit = visit;
    }

    /** False where there is nothing to be told: at somebody's first look, when no search of theirs found anything. */
    public boolean isAny() {
        return arrived.isPresent() || !waiting.isEmpty();
    }

    /** How much came since when; empty at the first look. */
    public String said() {
        return arrived.map(this::said).orElse("");
    }

    private String said(ShellPages.Arrived came) {
        String since = visit.time(came.since());
        if (came.articles() + came.changed() == 0) {
            return visit.say("today.since.none", since);
        }
        String articles = visit.number(came.articles());
        String said = visit.say(came.more() ? "today.since.more" : "today.since", articles, since);
        return came.changed() == 0 ? said : said + " " + visit.say("today.since.changed", visit.number(came.changed()));
    }

    /** The last that came, the very last first. */
    public List<TodayPage.Piece> latest() {
        return arrived.stream()
                .flatMap(came -> came.latest().stream())
                .map(entry -> TodayPage.piece(entry, visit))
                .toList();
    }

    /** The searches that found something, most first. */
    public List<Waiting> searches() {
        return waiting;
    }
}
