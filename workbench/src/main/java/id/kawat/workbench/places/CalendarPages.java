package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.text.Period;
import id.kawat.workbench.About;
import id.kawat.workbench.Area;
import id.kawat.workbench.Conditions;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Refusal;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.Accounts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to come and what is overdue: a month as a grid, its agenda, and a feed for other calendars. */
public final class CalendarPages implements Area {
    private static final int MONTHS_AHEAD = 12;
    private static final int OVERDUE_SHOWN = 15;
    private static final int AGENDA = 150;

    /** With more events it takes seconds, and comes when the page is there. */
    private static final int BUSY = 2000;

    private static final int IN_A_DAY = 3;
    private static final int LONGEST_IN_A_MONTH = 31;

    /** What takes longer stands in the agenda only: of a month or a year, the day is not known. */
    private static final int LONGEST_DAYS = 10;

    private static final List<String> CATEGORIES = Arrays.stream(CalendarEntry.Category.values())
            .map(category -> category.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Desk desk;
    private final Pending pending;
    private final CalendarKeys keys;

    CalendarPages(Desk desk) {
        this.desk = desk;
        this.pending = new Pending(desk);
        this.keys = new CalendarKeys(desk.state());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/calendar", this::calendar, Role.READER);
        routes.get("/calendar.ics", this::feed, Role.ANYBODY);
        routes.post("/calendar/key", this::renewKey, Role.READER);
    }

    /**
     * A day of the grid.
     *
     * @param more entries that there is no room for
     */
    public record Day(LocalDate date, boolean ofMonth, boolean today, List<Entry> entries, int more) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry in a day's field.
     *
     * @param anchor of its line in the agenda
     */
    public record Entry(String said, String category, String anchor, boolean overdue) {}

    /** A line of the agenda under the name by which the grid points to it. */
    public record Item(String anchor, Line line) {}

    /** A month to go to, and how much it holds. */
    public record Month(String value, String label, int entries, boolean here) {}

    /**
     * A month and what is in it.
     *
     * @param whole false where only planned engagements and acts are among them
     * @param ofYear of which no month is known
     * @param overdue the latest first
     */
    public record Body(
            String code,
            String category,
            List<String> categories,
            boolean whole,
            String title,
            String before,
            String after,
            List<Month> months,
            List<List<Day>> weeks,
            List<String> days,
            List<Item> agenda,
            int inAll,
            String year,
            List<Line> ofYear,
            List<Line> overdue,
            int overdueInAll) {
        public Body {
            months = List.copyOf(months);
            weeks = List.copyOf(weeks);
            agenda = List.copyOf(agenda);
            ofYear = List.copyOf(ofYear);
            overdue = List.copyOf(overdue);
        }
    }

    private void calendar(Context ctx) {
        Asked asked = new Asked(ctx, desk);
        List<Party> with = parties(asked);
        Optional<String> category = asked.oneOf("category", CATEGORIES);
        Optional<YearMonth> month = asked.month("month");
        if (asked.part()) {
            desk.keep(
                    ctx, "places/calendarbody.jte", About.ALL, any -> Map.of("body", body(any, with, category, month)));
            return;
        }
        boolean now = asked.text("now").isPresent();
        Visit visit = Visit.of(ctx);
        // A reader's own address: the page is kept for whoever has the same.
        String feed = ctx.scheme() + "://" + ctx.host() + "/calendar.ics?key="
                + keys.of(visit.who().name());
        desk.keep(ctx, "places/calendar.jte", List.of(feed), About.ALL, any -> {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "with",
                    with.isEmpty() ? "" : Heading.of(any, with.getFirst()),
                    "code",
                    with.isEmpty() ? "" : with.getFirst().code(),
                    "category",
                    category.orElse(""),
                    "categories",
                    CATEGORIES,
                    "names",
                    PeoplePages.partyNames(any, desk),
                    "here",
                    month.map(YearMonth::toString).orElse(""),
                    "feed",
                    feed));
            if (now || Dealings.of(desk).events(with.stream().findFirst()) <= BUSY) {
                values.put("body", body(any, with, category, month));
            }
            return values;
        });
    }

    private Body body(Visit visit, List<Party> with, Optional<String> category, Optional<YearMonth> asked) {
        Pending.Calendar known = pending.calendar(with, visit.today());
        List<CalendarEntry> entries = known.entries().stream()
                .filter(entry -> category.map(code -> code.equals(code(entry))).orElse(true))
                .toList();
        YearMonth month = asked.orElseGet(() -> next(entries, YearMonth.from(visit.today())));
        List<CalendarEntry> ofMonth =
                entries.stream().filter(entry -> isIn(entry, month)).toList();
        List<CalendarEntry> overdue =
                entries.stream().filter(CalendarEntry::overdue).toList().reversed();
        Teller teller = new Teller(visit);
        return new Body(
                with.isEmpty() ? "" : with.getFirst().code(),
                category.orElse(""),
                CATEGORIES,
                known.isWhole(),
                name(visit, month),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                months(visit, entries, month, known.isWhole() ? MONTHS_AHEAD : Pending.MONTHS_AHEAD),
                weeks(visit, teller, month, ofMonth),
                weekdays(visit),
                ofMonth.stream()
                        .limit(AGENDA)
                        .map(entry -> new Item(anchor(entry), teller.of(entry)))
                        .toList(),
                ofMonth.size(),
                String.valueOf(month.getYear()),
                entries.stream()
                        .filter(entry -> isWide(entry) && isInYear(entry, month.getYear()))
                        .limit(AGENDA)
                        .map(teller::of)
                        .toList(),
                overdue.stream().limit(OVERDUE_SHOWN).map(teller::of).toList(),
                overdue.size());
    }

    private static List<Party> parties(Asked asked) {
        return asked.party("with").map(List::of).orElse(List.of());
    }

    private static String code(CalendarEntry entry) {
        return entry.category().name().toLowerCase(Locale.ROOT);
    }

    private static String anchor(CalendarEntry entry) {
        return "on-" + entry.id();
    }

    /** This month, or the next in which there is anything. */
    private static YearMonth next(List<CalendarEntry> entries, YearMonth now) {
        for (int ahead = 0; ahead < MONTHS_AHEAD; ahead++) {
            YearMonth month = now.plusMonths(ahead);
            if (entries.stream().anyMatch(entry -> isIn(entry, month))) {
                return month;
            }
        }
        return now;
    }

    /** Known by the year alone, or by several months. */
    private static boolean isWide(CalendarEntry entry) {
        return !isADeadline(entry)
                && ChronoUnit.DAYS.between(entry.when().first(), entry.when().last()) > LONGEST_IN_A_MONTH;
    }

    private static boolean isInYear(CalendarEntry entry, int year) {
        return entry.when().first().getYear() <= year && entry.when().last().getYear() >= year;
    }

    /** A deadline is on its last day; what is known by the year alone is of none of its months. */
    private static boolean isIn(CalendarEntry entry, YearMonth month) {
        LocalDate first = entry.when().first();
        LocalDate last = entry.when().last();
        if (isADeadline(entry)) {
            return YearMonth.from(last).equals(month);
        }
        return !isWide(entry)
                && !YearMonth.from(first).isAfter(month)
                && !YearMonth.from(last).isBefore(month);
    }

    private static boolean isADeadline(CalendarEntry entry) {
        return switch (entry.category()) {
            case DUE, TARGET -> true;
            case PLANNED, ANNIVERSARY -> false;
        };
    }

    private static String name(Visit visit, YearMonth month) {
        return Teller.upper(visit.date(Period.month(month.getYear(), month.getMonthValue())));
    }

    private static List<Month> months(Visit visit, List<CalendarEntry> entries, YearMonth here, int ahead) {
        YearMonth first = YearMonth.from(visit.today());
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < ahead; i++) {
            YearMonth month = first.plusMonths(i);
            int count =
                    (int) entries.stream().filter(entry -> isIn(entry, month)).count();
            months.add(new Month(month.toString(), name(visit, month), count, month.equals(here)));
        }
        return months;
    }

    private static List<String> weekdays(Visit visit) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> visit.label("places.day", String.valueOf(day.getValue())))
                .toList();
    }

    private static List<List<Day>> weeks(Visit visit, Teller teller, YearMonth month, List<CalendarEntry> entries) {
        Map<LocalDate, List<Entry>> byDay = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            LocalDate first =
                    isADeadline(entry) ? entry.when().last() : entry.when().first();
            LocalDate last = entry.when().last();
            boolean known = entry.when().iso().length() >= 10;
            if (known && ChronoUnit.DAYS.between(first, last) < LONGEST_DAYS) {
                Entry shown = new Entry(teller.said(entry), code(entry), anchor(entry), entry.overdue());
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(shown);
                }
            }
        }
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                boolean here = YearMonth.from(day).equals(month);
                List<Entry> all = here ? byDay.getOrDefault(day, List.of()) : List.of();
                int shown = Math.min(IN_A_DAY, all.size());
                week.add(new Day(day, here, day.equals(visit.today()), all.subList(0, shown), all.size() - shown));
                day = day.plusDays(1);
            }
            weeks.add(week);
        }
        return weeks;
    }

    private void renewKey(Context ctx) {
        keys.renew(Visit.of(ctx).who().name());
        ctx.redirect("/calendar");
    }

    /** A calendar program does not sign in: it brings the key of somebody who may. */
    private void mustHaveKey(Context ctx, Optional<String> key) {
        if (Visit.of(ctx).who().may(Role.READER)) {
            return;
        }
        String owner = key.map(each -> keys.owner(each).orElseThrow(NotFoundResponse::new))
                .orElseThrow(() -> new Refusal(401, "refused.signed-out"));
        if (Accounts.of(desk.state()).isDisabled(owner)) {
            throw new GoneResponse();
        }
    }

    private void feed(Context ctx) {
        Visit visit = Visit.of(ctx);
        Asked asked = new Asked(ctx, desk);
        mustHaveKey(ctx, asked.text("key"));
        List<Party> between = Conditions.two(asked.texts("between")).stream()
                .map(desk.names()::resolve)
                .toList();
        List<Party> with = between.isEmpty() ? parties(asked) : between;
        Optional<String> category = asked.oneOf("category", CATEGORIES);
        List<CalendarEntry> entries =
                pending.calendar(with.stream().limit(1).toList(), visit.today()).entries().stream()
                        .filter(entry -> !entry.overdue())
                        .filter(entry -> between.isEmpty() || entry.parties().containsAll(between))
                        .filter(entry ->
                                category.map(code -> code.equals(code(entry))).orElse(true))
                        .toList();
        String origin = ctx.scheme() + "://" + ctx.host();
        String name = with.stream()
                .map(party -> "-" + party.code().replaceAll("[^A-Za-z0-9]+", "-"))
                .collect(Collectors.joining("", "kawat", ""));
        ctx.header("Content-Disposition", "inline; filename=\"" + name.toLowerCase(Locale.ROOT) + ".ics\"")
                .contentType("text/calendar; charset=utf-8")
                .result(new CalendarFeed(visit, origin).of(with, entries).getBytes(StandardCharsets.UTF_8));
    }
}
