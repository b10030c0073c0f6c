package id.kawat.article;

import id.kawat.source.BrokenDataException;
import id.kawat.source.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the dates that pages print about themselves: {@code 2025.01.17}, {@code 17/1/2025}, {@code Jumat, 17 Januari 2025
 * 10:15 WIB}, {@code 2025-01-17T10:15:00+07:00}. The day comes before the month, as in Indonesia, unless that cannot be.
 */
public final class PageDates {
    private static final String ISO = "(?<!\\d)(?<y1>\\d{4})(?<s1>[-./])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})(?!\\d)";
    private static final String NUMBERS =
            "(?<!\\d)(?<d2>\\d{1,2})(?<s2>[-./])(?<m2>\\d{1,2})\\k<s2>(?<y2>\\d{4})(?!\\d)";
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.])(?:t)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,6})?)?(?:z)?(?:\\s?[+-]\\d{1,2}:?\\d{0,2})?(?!\\d)");
    private static final Pattern IN_ADDRESS = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:/|-|$)");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])");
    private static final Pattern BETWEEN = Pattern.compile("[,|]|\\s[-–—·•]\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\d]");

    private final Pattern date;
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> besideDates = new HashSet<>();

    PageDates(List<Tongue> tongues) {
        for (Tongue tongue : tongues) {
            tongue.months().forEach(months::putIfAbsent);
            besideDates.addAll(tongue.besideDates());
        }
        List<String> names = new ArrayList<>(months.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String month =
                names.isEmpty() ? "(?!)" : names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        date = Pattern.compile(ISO + "|" + NUMBERS
                + "|(?<!\\d)(?<d3>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<m3>" + month + ")\\.?,?[\\s-]+(?<y3>\\d{4})(?!\\d)"
                + "|(?<!\\p{L})(?<m4>" + month + ")\\.?\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y4>\\d{4})(?!\\d)");
    }

    /**
     * With the names of months of all languages that pages are read in.
     *
     * @throws BrokenDataException with all that is wrong in the program's own tables
     */
    public static PageDates load() {
        List<Problem> problems = new ArrayList<>();
        List<Tongue> tongues =
                List.of(Tongue.load("id", problems), Tongue.load("ms", problems), Tongue.load("en", problems));
        if (!problems.isEmpty()) {
            throw new BrokenDataException(problems);
        }
        return new PageDates(tongues);
    }

    /** The first date in a line. */
    public Optional<LocalDate> in(String line) {
        Matcher matcher = date.matcher(line.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            Optional<LocalDate> day = day(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The day in the path of an address ({@code /2025/07/23/}). */
    static Optional<LocalDate> inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        return matcher.find()
                ? day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                : Optional.empty();
    }

    /** True where a line holds a date and nothing else but what stands beside dates: weekday, time, zone. */
    boolean isBare(String line) {
        if (line.length() > 80 || !hasDigit(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher matcher = date.matcher(lower);
        if (!matcher.find() || day(matcher).isEmpty()) {
            return false;
        }
        String rest = lower.substring(0, matcher.start()) + " " + lower.substring(matcher.end());
        rest = CLOCK.matcher(rest).replaceAll(" ");
        rest = WORD.matcher(rest).replaceAll(word -> besideDates.contains(word.group()) ? " " : "x");
        rest = rest.replaceAll("[+-]\\d{1,2}\\b", " ");
        return !LETTER_OR_DIGIT.matcher(rest).find();
    }

    /** True where after the last date of a line nothing stands but a time of day and what belongs to it. */
    boolean isLast(String line) {
        if (line.length() > 160 || !hasDigit(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher matcher = date.matcher(lower);
        int end = -1;
        while (matcher.find()) {
            end = day(matcher).isPresent() ? matcher.end() : end;
        }
        return end >= 0 && (end == lower.length() || isBlank(lower.substring(end)) || isClock(lower.substring(end)));
    }

    private static boolean isBlank(String rest) {
        return !LETTER_OR_DIGIT.matcher(rest).find();
    }

    /** True where a line holds a time of day and nothing else but what stands beside it: {@code 14.20 WIB}. */
    boolean isClock(String line) {
        if (line.length() > 30 || !hasDigit(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(lower);
        if (!clock.find()) {
            return false;
        }
        String rest = lower.substring(0, clock.start()) + " " + lower.substring(clock.end());
        rest = WORD.matcher(rest).replaceAll(word -> besideDates.contains(word.group()) ? " " : "x");
        return !LETTER_OR_DIGIT.matcher(rest).find();
    }

    /** True where a line is a date beside one name: {@code Warta Pagi, Rabu 17 November 2021}. */
    boolean isNamed(String line) {
        if (line.length() > 120 || !hasDigit(line)) {
            return false;
        }
        String[] parts = BETWEEN.split(line);
        if (parts.length < 2 || parts.length > 5) {
            return false;
        }
        return (isShort(parts[0]) && isBare(line.substring(line.indexOf(parts[1], parts[0].length()))))
                || (isShort(parts[parts.length - 1])
                        && isBare(line.substring(0, line.lastIndexOf(parts[parts.length - 1]))));
    }

    private static boolean isShort(String part) {
        return !part.isBlank() && part.strip().split("\\s+").length <= 4;
    }

    /** True for a weekday, a month, a zone: words that are no name of anyone. */
    boolean isDateWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return besideDates.contains(lower) || months.containsKey(lower);
    }

    /** The day that a dateline gives without its year ({@code Male, 26/7}), in the year given. */
    static Optional<LocalDate> dayAndMonth(String head, int year) {
        Matcher matcher = DAY_AND_MONTH.matcher(head);
        return matcher.find()
                ? day(String.valueOf(year), Integer.parseInt(matcher.group(2)), matcher.group(1))
                : Optional.empty();
    }

    /** True where a line holds a date and a time of day. */
    boolean hasDateAndTime(String line) {
        if (!hasDigit(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher matcher = date.matcher(lower);
        return matcher.find()
                && CLOCK.matcher(lower.substring(0, matcher.start()) + " " + lower.substring(matcher.end()))
                        .find();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private Optional<LocalDate> day(Matcher found) {
        if (found.group("y1") != null) {
            return day(found.group("y1"), Integer.parseInt(found.group("m1")), found.group("d1"));
        }
        if (found.group("y2") != null) {
            int month = Integer.parseInt(found.group("m2"));
            return month > 12
                    ? day(found.group("y2"), Integer.parseInt(found.group("d2")), found.group("m2"))
                    : day(found.group("y2"), month, found.group("d2"));
        }
        if (found.group("y3") != null) {
            return day(found.group("y3"), months.getOrDefault(found.group("m3"), 0), found.group("d3"));
        }
        return day(found.group("y4"), months.getOrDefault(found.group("m4"), 0), found.group("d4"));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        if (number < 1900 || number > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
