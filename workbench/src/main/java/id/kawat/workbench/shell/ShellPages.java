package id.kawat.workbench.shell;

import id.kawat.export.PairTrend;
import id.kawat.export.PloverScores;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.record.Arrivals;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.MergedRecord;
import id.kawat.text.Period;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.LineWriter;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.search.Watchlist;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Today: what is new, what is coming, what is overdue, who warms and who cools. */
public final class ShellPages implements Area {
    private static final int NEWEST = 12;
    private static final int PAIRS = 10;
    private static final int ENTRIES = 8;
    /** Of a large record the newest tell the trend; all of two stretches would take half a minute. */
    private static final int MOST_EVENTS = 8_000;

    private static final int DAYS = 90;
    private static final int DAYS_AHEAD = 60;
    /** Articles of a record whose first page is made in one piece. */
    private static final int SMALL = 20_000;

    /** So many that came are counted, and so many shown. */
    private static final int MOST_ARRIVALS = 500;

    private static final int ARRIVALS = 8;

    private final Desk desk;
    private final Looks looks;
    private final Watchlist watchlist;
    private final PloverScores scores = PloverScores.load();

    public ShellPages(Desk desk) {
        this.desk = desk;
        this.looks = new Looks(desk.state());
        this.watchlist = new Watchlist(desk);
    }

    /**
     * What the first page is made of.
     *
     * @param articles how many the record holds
     * @param newest the latest published, newest first
     * @param pairs those with most facts
     */
    record News(int articles, List<ArticleEntry> newest, List<Pair> pairs) {}

    /**
     * Who warms and who cools.
     *
     * @param trends pairs by how much they changed, most first
     * @param until the day up to which they were looked at: the newest article's, or today where that comes first
     */
    record Trends(List<PairTrend> trends, LocalDate until) {}

    /**
     * What came since somebody's last sitting.
     *
     * @param since the end of that sitting
     * @param articles how many are new in the record
     * @param changed how many were published anew with other words
     * @param more true where others came besides
     * @param latest the last of them, the very last first
     */
    record Arrived(Instant since, int articles, int changed, boolean more, List<ArticleEntry> latest) {}

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/", this::today, Role.READER);
        routes.get("/today/coming", this::coming, Role.READER);
        routes.get("/today/trends", this::trends, Role.READER);
        desk.prepare(this::warm);
    }

    /** Works out what takes long before anybody asks. */
    private void warm() {
        news();
        trends();
        entries(desk.today());
    }

    private News news() {
        return desk.remembered(
                List.of("news"),
                record -> new News(
                        record.articles(),
                        record.askArticles().newestFirst().limit(NEWEST).list(),
                        record.pairs(PAIRS)));
    }

    private Trends trends() {
        LocalDate today = desk.today();
        return desk.remembered(List.of("trends", today), record -> {
            LocalDate until = record.newest()
                    .map(Period::last)
                    .filter(newest -> newest.isBefore(today))
                    .orElse(today);
            List<Event> events = record.ask(Event.class)
                    .status(EventStatus.OCCURRED)
                    .since(until.minusDays(2L * DAYS))
                    .until(until)
                    .newestFirst()
                    .limit(MOST_EVENTS)
                    .list();
            return new Trends(PairTrend.of(events, until, DAYS, scores), until);
        });
    }

    private List<CalendarEntry> entries(LocalDate today) {
        return desk.remembered(
                List.of("coming", today),
                record -> new MergedRecord(record, today, Set.of())
                        .calendar(List.of(
                                new Filter.Since(today.minusDays(DAYS)),
                                new Filter.Until(today.plusDays(DAYS_AHEAD)))));
    }

    /** What takes long in a large record comes when the page is there: there it is at once, or the page asks for it. */
    private void today(Context ctx) {
        Visit visit = Visit.of(ctx);
        News news = news();
        boolean whole = news.articles() <= SMALL || isAsked(ctx);
        TodayPage page = page(visit, news, whole, whole);
        desk.show(ctx, "shell/today.jte", Map.of("page", page, "news", news(visit)));
    }

    private NewsToYou news(Visit visit) {
        Looks.Look now = new Looks.Look(Instant.now(), desk.ask(FactRecord::mark));
        return new NewsToYou(
                looks.look(visit.who(), now).map(left -> desk.ask(record -> arrived(record, left))),
                watchlist.waiting(visit),
                visit);
    }

    private static Arrived arrived(FactRecord record, Looks.Look left) {
        Arrivals arrivals = record.arrivals(left.mark(), MOST_ARRIVALS);
        List<String> ids = arrivals.articles().reversed().stream()
                .map(Arrivals.Arrival::article)
                .distinct()
                .limit(ARRIVALS)
                .toList();
        Map<String, ArticleEntry> entries = ids.isEmpty()
                ? Map.of()
                : record.askArticles().within(ids).list().stream()
                        .collect(Collectors.toMap(ArticleEntry::id, entry -> entry));
        int changed = (int)
                arrivals.articles().stream().filter(Arrivals.Arrival::changed).count();
        return new Arrived(
                left.at(),
                arrivals.articles().size() - changed,
                changed,
                arrivals.more(),
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(entries.get(id)).stream())
                        .toList());
    }

    private static boolean isAsked(Context ctx) {
        return ctx.queryParam("now") != null;
    }

    private void coming(Context ctx) {
        desk.show(ctx, "shell/coming.jte", Map.of("page", page(Visit.of(ctx), news(), true, false)));
    }

    private void trends(Context ctx) {
        desk.show(ctx, "shell/changes.jte", Map.of("page", page(Visit.of(ctx), news(), false, true)));
    }

    private TodayPage page(Visit visit, News news, boolean coming, boolean trends) {
        return new TodayPage(
                news,
                coming ? Optional.of(entries(desk.today())) : Optional.empty(),
                trends ? Optional.of(trends()) : Optional.empty(),
                new LineWriter(visit),
                visit);
    }

    static int entries() {
        return ENTRIES;
    }

    static int pairs() {
        return PAIRS;
    }
}
