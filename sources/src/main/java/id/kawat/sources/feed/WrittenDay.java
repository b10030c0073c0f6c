package id.kawat.sources.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day as a feed writes it, at the place whose clock it is written by: {@code 2025-05-05T23:30:00+07:00} and
 * {@code Mon, 05 May 2025 23:30:00 +0700} are both 5 May 2025.
 */
final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?\\s*", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile(
            "\\s*(?:\\p{Alpha}+,?\\s+)?(\\d{1,2})[ -](\\p{Alpha}{3})\\p{Alpha}*[ -](\\d{2}|\\d{4})\\b.*",
            Pattern.DOTALL);

    private WrittenDay() {}

    /** RFC 3339 and ISO 8601, RFC 822 and 2822; empty where it is none of them. */
    static Optional<LocalDate> of(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher mail = MAIL.matcher(written);
        if (mail.matches()) {
            String year = mail.group(3).length() == 2 ? "20" + mail.group(3) : mail.group(3);
            return day(year, MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1, mail.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
