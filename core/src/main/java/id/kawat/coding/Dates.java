package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Unit;
import id.kawat.text.Period;
import id.kawat.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Turns what a time expression says into a period, against the day the article was published; empty where that does not suffice. */
final class Dates {
    /** A time that begins later in its sentence stands in no dateline. */
    private static final int DATELINE_TOKENS = 12;

    private final Optional<LocalDate> published;
    private final Optional<Integer> year;

    /** @param year the year the article was written in, as its dates let one think, where the day is not known */
    Dates(Optional<Period> published, Optional<Integer> year) {
        this.published = published.filter(Period::isDay).map(Period::first);
        this.year = published.map(Period::firstYear).or(() -> year);
    }

    /** @param told the day told of last, for {@code hari itu} and for dates that leave out the year */
    Optional<Period> resolve(Mention.When when, Optional<Period> told) {
        return resolve(when, told, false);
    }

    /**
     * @param ahead true for the time of what is said to lie ahead: {@code akan bertemu pada Selasa}, on a Monday, is tomorrow
     * @see #resolve(Mention.When, Optional)
     */
    Optional<Period> resolve(Mention.When when, Optional<Period> told, boolean ahead) {
        try {
            return switch (when) {
                case Mention.When.Absolute absolute -> Optional.of(absolute.period());
                case Mention.When.DayMonth date -> dayMonth(date, told);
                case Mention.When.Month month -> anchor(told).map(day -> month(month, day));
                case Mention.When.Weekday weekday -> published.map(day -> weekday(weekday, day, ahead));
                case Mention.When.Relative relative
                when relative.unit() == Mention.When.Unit.YEAR -> year.map(now -> Period.year(now + relative.offset()));
                case Mention.When.Relative relative -> published.map(day -> relative(relative, day));
                case Mention.When.ThatDay that ->
                    told.filter(Period::isDay).map(day -> Period.day(day.first().plusDays(that.offset())));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True for the day of writing at the head of a lead: {@code Lima, 12/5 (Warta) -}. */
    static boolean isInDateline(AnnotatedSentence sentence, Mention.Time time) {
        List<Token> tokens = sentence.sentence().tokens();
        int after = time.to();
        if (time.from() > DATELINE_TOKENS || after >= tokens.size()) {
            return false;
        }
        if (tokens.get(after).isMark("(")) {
            while (after < tokens.size() && !tokens.get(after).isMark(")")) {
                after++;
            }
            after++;
        }
        return after < tokens.size()
                && "-–—".contains(tokens.get(after).text())
                && tokens.get(after).spaced();
    }

    /** True for a time that something is only measured against: {@code naik dibandingkan dengan 2023}. */
    static boolean isCompared(AnnotatedSentence sentence, Mention.Time time) {
        Unit before = null;
        for (Unit unit : sentence.units()) {
            if (unit.from() >= time.from()) {
                break;
            }
            before = unit;
        }
        return before != null
                && before.type() == Unit.Type.PREP
                && before.value().equals("other");
    }

    /** True for a time after the article was published: what has happened cannot have happened then. */
    boolean isAhead(Period period) {
        return published.isPresent() && period.first().isAfter(published.get());
    }

    /** True for a year that is not over on the day of writing. */
    boolean isNotOver(Period year) {
        return published.isPresent() && year.firstYear() >= published.get().getYear();
    }

    private Optional<LocalDate> anchor(Optional<Period> told) {
        return published.or(() -> told.map(Period::first)).or(() -> year.map(y -> LocalDate.of(y, 7, 1)));
    }

    private Period month(Mention.When.Month month, LocalDate day) {
        boolean late = month.month() > day.getMonthValue();
        int year = day.getYear()
                + switch (month.hint()) {
                    case LAST -> -1;
                    case NEXT -> 1;
                    case THIS -> 0;
                    case PAST -> late ? -1 : 0;
                    case AHEAD -> late ? 0 : 1;
                    case UNSAID -> published.isPresent() && month.month() - day.getMonthValue() > 6 ? -1 : 0;
                };
        return Period.month(year, month.month());
    }

    /** The last such day up to the day of writing, or as the words beside it say. */
    private static Period weekday(Mention.When.Weekday weekday, LocalDate day, boolean ahead) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.day(), 7);
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        LocalDate meant = switch (weekday.hint()) {
            case UNSAID -> day.minusDays(back).plusDays(ahead && back > 0 ? 7 : 0);
            case PAST -> day.minusDays(back == 0 ? 7 : back);
            case AHEAD -> day.minusDays(back).plusDays(7);
            case LAST -> monday.plusDays(weekday.day() - 8L);
            case THIS -> monday.plusDays(weekday.day() - 1L);
            case NEXT -> monday.plusDays(weekday.day() + 6L);
        };
        return Period.day(meant);
    }

    private Optional<Period> dayMonth(Mention.When.DayMonth date, Optional<Period> told) {
        return anchor(told).map(day -> {
            LocalDate same = LocalDate.of(day.getYear(), date.month(), date.day());
            switch (date.hint()) {
                case LAST -> same = same.minusYears(1);
                case NEXT -> same = same.plusYears(1);
                case PAST -> same = same.isAfter(day) ? same.minusYears(1) : same;
                case AHEAD -> same = same.isBefore(day) ? same.plusYears(1) : same;
                case THIS -> {}
                case UNSAID -> {
                    if (published.isPresent() && same.isAfter(day.plusDays(183))) {
                        same = same.minusYears(1);
                    } else if (published.isPresent() && same.isBefore(day.minusDays(183))) {
                        same = same.plusYears(1);
                    }
                }
            }
            return date.last() == date.day()
                    ? Period.day(same)
                    : Period.range(Period.day(same), Period.day(same.withDayOfMonth(date.last())));
        });
    }

    private static Period relative(Mention.When.Relative relative, LocalDate day) {
        return switch (relative.unit()) {
            case DAY -> Period.day(day.plusDays(relative.offset()));
            case WEEK -> {
                LocalDate monday =
                        day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(relative.offset());
                yield Period.range(Period.day(monday), Period.day(monday.plusDays(6)));
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(day).plusMonths(relative.offset());
                yield Period.month(month.getYear(), month.getMonthValue());
            }
            case YEAR -> Period.year(day.getYear() + relative.offset());
        };
    }
}
