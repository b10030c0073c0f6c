package id.kawat.sources.rows;

import id.kawat.article.PageDates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day in whatever form a table has it: {@code 2025-07-24T10:15:00+07:00}, {@code Thu, 24 Jul 2025 03:15:00 GMT}, {@code 3 Maret
 * 2025}, {@code 20250724}, seconds or milliseconds since 1970. A day that is written is taken as written, whatever its zone; one that
 * is counted is the day in Jakarta.
 */
final class Days {
    private static final Pattern COMPACT = Pattern.compile("(19|20)\\d{6}(T?\\d{6}Z?)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");
    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

    /** Its tables are read when the first date is. */
    private static final class Printed {
        static final PageDates DATES = PageDates.load();
    }

    private Days() {}

    static Optional<LocalDate> in(String written) {
        String date = written.strip();
        try {
            if (COMPACT.matcher(date).matches()) {
                return Optional.of(LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
            }
            if (SECONDS.matcher(date).matches()) {
                return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(date.split("\\.")[0]))));
            }
            if (MILLIS.matcher(date).matches()) {
                return Optional.of(day(Instant.ofEpochMilli(Long.parseLong(date))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return date.length() > 200 ? Optional.empty() : Printed.DATES.in(date);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(JAKARTA).toLocalDate();
    }
}
