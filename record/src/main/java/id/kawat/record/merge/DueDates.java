package id.kawat.record.merge;

import id.kawat.fact.Evidence;
import id.kawat.text.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The time by which something is to be done: the day, month or year that the words of a commitment name, in the article's language. A
 * month without a year is the next one; a time that had passed when the words were said is none to be done by.
 */
final class DueDates {
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Pattern date;

    DueDates(String language) {
        Locale locale = Locale.of(language);
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month.getValue());
        }
        String names = months.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        date = Pattern.compile(
                "(?<![\\d/.])(?:(?:(\\d{1,2})\\s+)?\\b(" + names
                        + ")\\b(?:\\s+((?:19|20)\\d{2}))?|((?:19|20)\\d{2}))(?![\\d/])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The last time that the evidence names, or else the rest of its sentence, that lies ahead of the day the words were said. */
    Optional<Period> in(Evidence evidence, LocalDate said) {
        int at = evidence.sentence().indexOf(evidence.text());
        String rest =
                at < 0 ? "" : evidence.sentence().substring(at + evidence.text().length());
        return in(evidence.text(), said).or(() -> in(rest, said));
    }

    Optional<Period> in(String words, LocalDate said) {
        Optional<Period> due = Optional.empty();
        Matcher matcher = date.matcher(words);
        while (matcher.find()) {
            Optional<Period> named =
                    period(matcher, said).filter(period -> period.last().isAfter(said));
            due = named.isPresent() ? named : due;
        }
        return due;
    }

    private Optional<Period> period(Matcher matcher, LocalDate said) {
        if (matcher.group(4) != null) {
            return Optional.of(Period.year(Integer.parseInt(matcher.group(4))));
        }
        int month = months.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), 1);
        int year = matcher.group(3) != null
                ? Integer.parseInt(matcher.group(3))
                : said.getYear()
                        + (YearMonth.of(said.getYear(), month).atEndOfMonth().isBefore(said) ? 1 : 0);
        if (matcher.group(1) == null) {
            return Optional.of(Period.month(year, month));
        }
        try {
            return Optional.of(Period.day(LocalDate.of(year, month, Integer.parseInt(matcher.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
