package id.kawat.workbench.shell;

import id.kawat.export.PairTrend;
import id.kawat.export.PloverScores;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
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
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Today: what is new, what is coming, what is overdue, who warms and who cools. */
public final class ShellPages implements Area {
    private static final int NEWEST = 12;
    private static final int PAIRS = 10;
    private static final int ENTRIES = 8;
    private static final int MOST_EVENTS = 30_000;
    private static final int DAYS = 90;
    private static final int DAYS_AHEAD = 60;

    private final Desk desk;
    private final PloverScores scores = PloverScores.load();

    public ShellPages(Desk desk) {
        this.desk = desk;
    }

    /**
     * What the first page is made of.
     *
     * @param articles how many the record holds
     * @param newest the latest published, newest first
     * @param trends pairs by how much they changed, most first
     * @param until the day up to which they were looked at: the newest article's, or today where that comes first
     * @param pairs those with most facts
     */
    record News(int articles, List<ArticleEntry> newest, List<PairTrend> trends, LocalDate until, List<Pair> pairs) {}

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/", this::today, Role.READER);
    }

    private void today(Context ctx) {
        Visit visit = Visit.of(ctx);
        LocalDate today = desk.today();
        News news = desk.remembered(List.of("news", today), record -> news(record, today));
        List<CalendarEntry> entries = desk.remembered(
                List.of("coming", today),
                record -> new MergedRecord(record, today, Set.of())
                        .calendar(List.of(
                                new Filter.Since(today.minusDays(2L * DAYS)),
                                new Filter.Until(today.plusDays(DAYS_AHEAD)))));
        desk.show(ctx, "shell/today.jte", Map.of("page", new TodayPage(news, entries, new LineWriter(visit), visit)));
    }

    private News news(FactRecord record, LocalDate today) {
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
        return new News(
                record.articles(),
                record.askArticles().newestFirst().limit(NEWEST).list(),
                PairTrend.of(events, until, DAYS, scores),
                until,
                record.pairs(PAIRS));
    }

    static int entries() {
        return ENTRIES;
    }

    static int pairs() {
        return PAIRS;
    }
}
