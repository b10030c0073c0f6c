package id.kawat.workbench.shell;

import id.kawat.export.PairTrend;
import id.kawat.record.ArticleEntry;
import id.kawat.record.Pair;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.workbench.Line;
import id.kawat.workbench.LineWriter;
import id.kawat.workbench.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the first page shows, said in the reader's language. */
public final class TodayPage {
    /** Fewer acts say nothing of a trend. */
    private static final int LEAST_ACTS = 2;

    private final ShellPages.News news;
    private final Optional<List<CalendarEntry>> entries;
    private final Optional<ShellPages.Trends> trends;
    private final LineWriter lines;
    private final Visit visit;

    TodayPage(
            ShellPages.News news,
            Optional<List<CalendarEntry>> entries,
            Optional<ShellPages.Trends> trends,
            LineWriter lines,
            Visit visit) {
        this.news = news;
        this.entries = entries;
        this.trends = trends;
        this.lines = lines;
        this.visit = visit;
    }

    /** An article as it is listed. */
    public record Piece(String title, String address, String from, int facts) {}

    /** A pair and its trend. @param share of the largest change, 0 to 100 */
    public record Trend(String names, String address, double change, int share, int acts) {}

    /** A pair with how much the record holds of it. */
    public record Known(String names, String address, int facts) {}

    /** True where what is coming is worked out; otherwise the page asks for it. */
    public boolean hasEntries() {
        return entries.isPresent();
    }

    /** True where the trends are worked out. */
    public boolean hasTrends() {
        return trends.isPresent();
    }

    private Stream<CalendarEntry> all() {
        return entries.stream().flatMap(List::stream);
    }

    public int articles() {
        return news.articles();
    }

    public String until() {
        return trends.map(each -> visit.date(each.until())).orElse("");
    }

    public List<Piece> newest() {
        return news.newest().stream().map(entry -> piece(entry, visit)).toList();
    }

    static Piece piece(ArticleEntry entry, Visit visit) {
        String from = entry.outlet().orElse("")
                + entry.published()
                        .map(day -> (entry.outlet().isPresent() ? ", " : "") + visit.date(day))
                        .orElse("");
        return new Piece(
                entry.title().or(entry::path).orElse(entry.id()), visit.article(entry.id(), ""), from, entry.facts());
    }

    public List<Trend> warming() {
        return trends(1);
    }

    public List<Trend> cooling() {
        return trends(-1);
    }

    private List<Trend> trends(int sign) {
        List<PairTrend> wanted = trends.stream()
                .flatMap(each -> each.trends().stream())
                .filter(trend -> trend.change() * sign > 0
                        && trend.acts() >= LEAST_ACTS
                        && !trend.a().code().startsWith("ORG:")
                        && !trend.b().code().startsWith("ORG:"))
                .limit(ShellPages.pairs())
                .toList();
        double largest = wanted.stream()
                .mapToDouble(trend -> Math.abs(trend.change()))
                .max()
                .orElse(1);
        return wanted.stream()
                .map(trend -> new Trend(
                        visit.party(trend.a()) + " – " + visit.party(trend.b()),
                        visit.link(trend.a(), trend.b()),
                        trend.change(),
                        (int) Math.round(100 * Math.abs(trend.change()) / largest),
                        trend.acts()))
                .toList();
    }

    public List<Known> pairs() {
        return news.pairs().stream()
                .map((Pair pair) -> new Known(
                        visit.party(pair.a()) + " – " + visit.party(pair.b()),
                        visit.link(pair.a(), pair.b()),
                        pair.facts()))
                .toList();
    }

    public List<Line> coming() {
        return all().filter(entry -> !entry.overdue())
                .limit(ShellPages.entries())
                .map(lines::entry)
                .toList();
    }

    /** The latest first: what is long overdue has often just been forgotten. */
    public List<Line> overdue() {
        return all().filter(CalendarEntry::overdue).toList().reversed().stream()
                .limit(ShellPages.entries())
                .map(lines::entry)
                .toList();
    }

    public int overdueCount() {
        return (int) all().filter(CalendarEntry::overdue).count();
    }
}
