package id.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawat.fact.Engagement;
import id.kawat.fact.EventStatus;
import id.kawat.record.FactRecord;
import id.kawat.record.Scope;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar, read back by an iCalendar parser. */
class CalendarExportTest {
    @TempDir
    private Path folder;

    @Test
    void plansDueYearsAndAnniversariesStandInOrder() throws IOException, ParserException {
        try (FactRecord record = Records.withFerry(folder)) {
            assertThat(told(calendar(record, Scope.ALL)))
                    .containsExactly(
                            "2031-01-01 2032-01-01 - Fiji – Tonga: partnership since 1976 (55 years)",
                            "2031-05-01 2031-06-01 - Fiji – Tonga: visit planned: Adi Lagi",
                            "2032-02-29 2032-03-01 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 Fiji – Tonga: diplomatic relations since 1996-02-29",
                            "2035-12-31 2036-01-01 - Fiji – Tonga: trade target due: 2000000 USD");
        }
    }

    @Test
    void theFirstDayMayBeNamed() throws IOException, ParserException {
        try (FactRecord record = Records.withFerry(folder)) {
            Scope later = new Scope(Optional.empty(), Optional.of(LocalDate.of(2032, 1, 1)), Optional.empty());
            assertThat(told(calendar(record, later)))
                    .noneMatch(line -> line.contains("visit"))
                    .anyMatch(line -> line.startsWith("2036-01-01") && line.endsWith("(60 years)"));
        }
    }

    @Test
    void whatTwoArticlesTellIsOneEventWithBothAsItsSources() throws IOException, ParserException {
        try (FactRecord record = Records.withFerry(folder)) {
            record.keep(
                    new Ferry("f2", "2031-04-04", "Fiji akan mengunjungi Tonga, kata juru bicara.")
                            .engagement(
                                    "visit", EventStatus.PLANNED, "FJI + TON", "2031-05", "Fiji akan mengunjungi Tonga")
                            .coding(),
                    "test 1");
            List<VEvent> visits = events(calendar(record, Scope.ALL)).stream()
                    .filter(event -> value(event, Property.SUMMARY).contains("visit"))
                    .toList();
            assertThat(visits).hasSize(1);
            assertThat(value(visits.getFirst(), Property.DESCRIPTION))
                    .startsWith("“🚢 Menlu Adi Lagi berkata, \"feri\tini | milik kita\".\nFiji mengunjungi Tonga.")
                    .contains(
                            "” — Suara Laut, 2031-04-03\n“Fiji akan mengunjungi Tonga, kata juru bicara.” — Suara Laut, 2031-04-04");
            assertThat(value(visits.getFirst(), Property.DTSTAMP)).isEqualTo("20310404T000000Z");
        }
    }

    @Test
    void samplesMakeAValidCalendarTwiceTheSame() throws IOException, ParserException {
        try (FactRecord record = Records.withSamples(folder)) {
            Scope early = new Scope(Optional.empty(), Optional.of(LocalDate.of(2000, 1, 1)), Optional.empty());
            String text = text(record, early);
            assertThat(text(record, early)).isEqualTo(text);
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).isFalse();
            assertThat(events(calendar).stream().map(event -> value(event, Property.UID)))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(20);
            long planned = Records.facts(record, Engagement.class).stream()
                    .filter(met ->
                            met.status() == EventStatus.PLANNED && met.date().isPresent())
                    .map(met -> met.mode() + " " + met.parties() + met.persons() + met.date())
                    .distinct()
                    .count();
            assertThat(told(calendar))
                    .filteredOn(line -> line.contains(" planned"))
                    .hasSizeGreaterThanOrEqualTo((int) planned);
        }
    }

    private static String text(FactRecord record, Scope scope) throws IOException {
        StringWriter out = new StringWriter();
        ((Export.OfText) Format.ICS.export()).write(record, scope, out);
        return out.toString();
    }

    private static Calendar calendar(FactRecord record, Scope scope) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text(record, scope)));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> told(Calendar calendar) {
        List<String> told = new ArrayList<>();
        for (VEvent event : events(calendar)) {
            told.add(LocalDate.from(event.getStartDate().orElseThrow().getDate()) + " "
                    + LocalDate.from(event.getEndDate().orElseThrow().getDate()) + " "
                    + event.getProperty(Property.RRULE).map(Property::getValue).orElse("-") + " "
                    + value(event, Property.SUMMARY));
        }
        return told;
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElseThrow();
    }
}
