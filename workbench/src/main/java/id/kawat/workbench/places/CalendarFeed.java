package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.text.Period;
import id.kawat.workbench.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * What is to come, as a calendar that other programs follow (RFC 5545): events of whole days, each with its articles. A calendar that is
 * read again brings the same events up to date, for they keep their names.
 */
final class CalendarFeed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** In bytes; a longer line goes on in the next after a blank. */
    private static final int LINE = 73;

    private static final int WIDEST_DAYS = 31;

    private final Visit visit;
    private final Teller teller;
    private final String origin;

    /** @param origin what the addresses of articles begin with */
    CalendarFeed(Visit visit, String origin) {
        this.visit = visit;
        this.teller = new Teller(visit);
        this.origin = origin;
    }

    String of(List<Party> with, List<CalendarEntry> entries) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Kawat//workbench//" + visit.language());
        line(out, "CALSCALE:GREGORIAN");
        line(out, "X-WR-CALNAME:" + text("Kawat" + (with.isEmpty() ? "" : " · " + visit.parties(with))));
        line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        entries.forEach(entry -> event(out, entry));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, CalendarEntry entry) {
        boolean deadline =
                entry.category() == CalendarEntry.Category.DUE || entry.category() == CalendarEntry.Category.TARGET;
        LocalDate first = deadline ? entry.when().last() : entry.when().first();
        // Of a year, the day is not known: it would lie over every other day of it.
        boolean wide = ChronoUnit.DAYS.between(first, entry.when().last()) > WIDEST_DAYS;
        LocalDate last = wide ? first : entry.when().last();
        Line told = teller.of(entry);
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + entry.id() + "@kawat");
        line(out, "DTSTAMP:" + stamp(entry).format(DAY) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + first.format(DAY));
        line(out, "DTEND;VALUE=DATE:" + last.plusDays(1).format(DAY));
        line(out, "SUMMARY:" + text(told.said()));
        line(out, "DESCRIPTION:" + text(description(told)));
        line(out, "CATEGORIES:" + text(visit.label("category", entry.category().name())));
        if (entry.category() == CalendarEntry.Category.PLANNED) {
            line(out, "STATUS:TENTATIVE");
        }
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private String description(Line told) {
        StringBuilder said = new StringBuilder(told.when()).append('\n');
        if (!told.note().isEmpty()) {
            said.append(told.note()).append('\n');
        }
        for (Source source : told.sources()) {
            said.append('“')
                    .append(source.words())
                    .append("” — ")
                    .append(source.label())
                    .append('\n');
            said.append(origin).append(source.address()).append('\n');
        }
        return said.toString().strip();
    }

    /** The day of its newest article: the same as long as nobody tells more of it. */
    private static LocalDate stamp(CalendarEntry entry) {
        return entry.documents().stream()
                .flatMap(document -> document.published().stream())
                .map(Period::first)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static String text(String said) {
        return said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded between characters, never inside one. */
    private static void line(StringBuilder out, String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }
}
