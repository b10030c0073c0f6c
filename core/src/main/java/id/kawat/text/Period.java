package id.kawat.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A stretch of calendar time as far as it is known: a day {@code 2025-07-23}, a month {@code 2025-07}, a year {@code 2025},
 * or a range of two of the same kind {@code 2022-01/2022-03}, both ends included. ISO 8601.
 */
public record Period(String iso) implements Comparable<Period> {
    public Period {
        if (!isPoint(iso)) {
            for (String point : iso.split("/", -1)) {
                if (!isPoint(point)) {
                    throw new IllegalArgumentException("not a period: " + iso);
                }
            }
        }
    }

    /** True for {@code 2025}, {@code 2025-07}, {@code 2025-07-23}. */
    private static boolean isPoint(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    public static Period day(LocalDate day) {
        return new Period(day.toString());
    }

    public static Period month(int year, int month) {
        return new Period(YearMonth.of(year, month).toString());
    }

    public static Period year(int year) {
        return new Period(year >= 1000 ? String.valueOf(year) : String.format(Locale.ROOT, "%04d", year));
    }

    public static Period range(Period from, Period to) {
        return from.equals(to)
                ? from
                : new Period(from.iso.split("/")[0] + "/" + to.iso.substring(to.iso.lastIndexOf('/') + 1));
    }

    /** True where this names one day. */
    public boolean isDay() {
        return iso.length() == 10;
    }

    public int firstYear() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** The first day of the period. */
    public LocalDate first() {
        int slash = iso.indexOf('/');
        String from = slash < 0 ? iso : iso.substring(0, slash);
        return switch (from.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(from), 1, 1);
            case 7 -> YearMonth.parse(from).atDay(1);
            default -> date(from);
        };
    }

    /** The last day of the period. */
    public LocalDate last() {
        String to = iso.substring(iso.lastIndexOf('/') + 1);
        return switch (to.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(to), 12, 31);
            case 7 -> YearMonth.parse(to).atEndOfMonth();
            default -> date(to);
        };
    }

    /** As {@link LocalDate#parse} does it, without a formatter: that the figures stand where they should is known. */
    private static LocalDate date(String day) {
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10), Integer.parseInt(day, 5, 7, 10), Integer.parseInt(day, 8, 10, 10));
    }

    /** True where the two could be the same time: they share a day. */
    public boolean meets(Period other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(Period other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
