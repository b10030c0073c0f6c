package id.kawat.export;

import id.kawat.fact.Fact;
import id.kawat.record.FactRecord;
import id.kawat.record.KeptArticle;
import id.kawat.record.Scope;
import id.kawat.text.Period;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * What is coming, as a calendar (RFC 5545): planned engagements and acts, due years of targets, anniversaries of ties, as events of whole
 * days. It begins with the scope's first day, else with the day of the newest article, so that it never asks for the present time.
 */
final class CalendarExport implements Export.OfText {
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private static final Comparator<Coming> ORDER = Comparator.comparing(
                    (Coming coming) -> coming.when().first())
            .thenComparing(Coming::category)
            .thenComparing(Coming::toString);

    private final PartyNaming names;

    CalendarExport(PartyNaming names) {
        this.names = names;
    }

    @Override
    public Written write(FactRecord record, Scope scope, Writer out) throws IOException {
        LocalDate from =
                scope.since().orElseGet(() -> record.newest().map(Period::first).orElse(LONG_AGO));
        Written.Count count = new Written.Count();
        Map<Coming, Sources> ahead = new HashMap<>();
        record.read(scope, kept -> add(kept, from, ahead));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kawat//record//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        ahead.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER)).forEach(entry -> {
            calendar.add(event(entry.getKey(), entry.getValue()));
            count.entry();
        });
        new CalendarOutputter().output(calendar, out);
        return count.done();
    }

    private static void add(KeptArticle kept, LocalDate from, Map<Coming, Sources> ahead) {
        for (Fact fact : kept.facts()) {
            Coming.of(fact, from)
                    .ifPresent(coming ->
                            ahead.computeIfAbsent(coming, key -> new Sources()).add(fact, kept));
        }
    }

    private VEvent event(Coming coming, Sources sources) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(coming)));
        event.add(new DtStamp(
                sources.newest().orElse(LONG_AGO).atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new DtStart<>(coming.when().first()));
        event.add(new DtEnd<>(coming.when().last().plusDays(1)));
        if (coming.yearly()) {
            event.add(new RRule<LocalDate>(everyYear(coming)));
        }
        event.add(new Summary(summary(coming)));
        event.add(new Description(sources.told()));
        event.add(new Categories(coming.category().name()));
        if (coming.category() == Coming.Category.PLANNED) {
            event.add(ImmutableStatus.VEVENT_TENTATIVE);
        }
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** The 29th of February is kept on the last day of the month, so that it comes every year. */
    private static String everyYear(Coming coming) {
        return coming.about().endsWith("-02-29") ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY";
    }

    /** Made from what it is, so that a calendar read again brings the same events up to date. */
    private static String uid(Coming coming) {
        return UUID.nameUUIDFromBytes(coming.toString().getBytes(StandardCharsets.UTF_8)) + "@kawat";
    }

    private String summary(Coming coming) {
        String parties = coming.parties().stream().map(names::of).collect(Collectors.joining(" – "));
        String what = coming.what().toLowerCase(Locale.ROOT).replace('-', ' ');
        return switch (coming.category()) {
            case PLANNED ->
                parties + ": " + what + " planned" + (coming.about().isEmpty() ? "" : ": " + coming.about());
            case DUE -> parties + ": " + what + " due: " + coming.about();
            case ANNIVERSARY ->
                parties + ": " + what + " since " + coming.about()
                        + (coming.yearly() ? "" : " (" + coming.years() + " years)");
        };
    }

    /** Who has told of it: the newest day, the number of articles, and the first few with their words. */
    private static final class Sources {
        private static final int SHOWN = 3;

        private final StringBuilder lines = new StringBuilder();
        private LocalDate newest = LocalDate.MIN;
        private String last = "";
        private int articles;

        void add(Fact fact, KeptArticle kept) {
            if (last.equals(kept.article().id())) {
                return;
            }
            last = kept.article().id();
            articles++;
            kept.article()
                    .published()
                    .map(Period::first)
                    .filter(newest::isBefore)
                    .ifPresent(day -> newest = day);
            if (articles <= SHOWN) {
                lines.append(articles == 1 ? "" : "\n")
                        .append('“')
                        .append(fact.evidence().sentence())
                        .append("” — ")
                        .append(source(kept));
            }
        }

        private static String source(KeptArticle kept) {
            String outlet = kept.article()
                    .outlet()
                    .or(() -> kept.article().path())
                    .orElse(kept.article().id());
            return outlet + kept.article().published().map(day -> ", " + day).orElse("");
        }

        Optional<LocalDate> newest() {
            return Optional.of(newest).filter(LocalDate.MIN::isBefore);
        }

        String told() {
            int more = articles - SHOWN;
            return more > 0 ? lines + "\n+ " + more : lines.toString();
        }
    }
}
