package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What merged things say of the time to come, seen from a day; each gives one entry or none. */
final class CalendarEntries {
    private static final int ROUND_YEARS = 5;

    private final LocalDate today;
    private final Function<List<DocumentRef>, Copies> copies;

    CalendarEntries(LocalDate today, Function<List<DocumentRef>, Copies> copies) {
        this.today = today;
        this.copies = copies;
    }

    private int independent(List<DocumentRef> documents) {
        return documents.size() > 1 ? copies.apply(documents).independent(documents) : documents.size();
    }

    /** The engagements that are planned and of which nothing else is heard; a part of a planned visit stands under it. */
    static Stream<CalendarEntry> planned(List<MergedEngagement> engagements, LocalDate today) {
        return engagements.stream()
                .filter(engagement -> engagement.status() == MergedEngagement.Status.PLANNED)
                .flatMap(engagement -> planned(engagement, today));
    }

    private static Stream<CalendarEntry> planned(MergedEngagement engagement, LocalDate today) {
        return engagement.date().stream()
                .map(date -> new CalendarEntry(
                        engagement.id(),
                        CalendarEntry.Category.PLANNED,
                        engagement.mode().orElse("talks"),
                        guestsFirst(engagement),
                        String.join(", ", engagement.persons()),
                        date,
                        date.last().isBefore(today),
                        Optional.empty(),
                        engagement.tellings().stream()
                                .map(MergedEngagement.Joined::telling)
                                .filter(telling -> telling.status() == EventStatus.PLANNED)
                                .map(telling -> telling.facts().getFirst())
                                .toList(),
                        engagement.independent()));
    }

    private static List<Party> guestsFirst(MergedEngagement engagement) {
        return Stream.concat(engagement.visitors().stream(), engagement.parties().stream())
                .distinct()
                .toList();
    }

    /** Planned acts of one type, between the same parties, at one time. */
    Stream<CalendarEntry> ofActs(List<Event> acts) {
        Map<List<String>, List<Event>> same = new LinkedHashMap<>();
        for (Event act : acts) {
            same.computeIfAbsent(
                            List.of(
                                    act.type().name(),
                                    act.mode().orElse(""),
                                    act.actor().toString(),
                                    act.recipient().toString(),
                                    act.date().orElseThrow().iso()),
                            any -> new ArrayList<>())
                    .add(act);
        }
        return same.entrySet().stream().map(entry -> {
            List<Event> told =
                    entry.getValue().stream().sorted(Facts.BY_PUBLICATION).toList();
            Event first = told.getFirst();
            Period date = first.date().orElseThrow();
            List<DocumentRef> documents =
                    told.stream().map(Event::document).distinct().toList();
            return new CalendarEntry(
                    "p-" + Facts.digest(entry.getKey().toArray(String[]::new)),
                    CalendarEntry.Category.PLANNED,
                    first.mode().orElse(first.type().name().toLowerCase(Locale.ROOT)),
                    Stream.concat(first.actor().stream(), first.recipient().stream())
                            .distinct()
                            .toList(),
                    told.stream()
                            .flatMap(act -> act.about().stream())
                            .findFirst()
                            .orElse(""),
                    date,
                    date.last().isBefore(today),
                    Optional.empty(),
                    List.<Fact>copyOf(told),
                    independent(documents));
        });
    }

    /**
     * A commitment that has a time and no end; what is planned stands for itself, and so does a number to be reached.
     *
     * @param targets the {@link #sentences} that tell numbers to be reached
     */
    Stream<CalendarEntry> ofCommitment(Commitment commitment, Set<String> targets) {
        boolean waits = commitment.state() == Commitment.State.OPEN || commitment.state() == Commitment.State.LAPSED;
        List<Fact> facts = commitment.links().stream()
                .map(Commitment.Link::fact)
                .flatMap(Optional::stream)
                .toList();
        if (!waits || commitment.kind() == Commitment.Kind.ENGAGEMENT || isOfATarget(facts, targets)) {
            return Stream.empty();
        }
        return commitment.due().stream()
                .map(due -> new CalendarEntry(
                        commitment.id(),
                        CalendarEntry.Category.DUE,
                        MergedKind.code(commitment.kind()),
                        Stream.concat(commitment.debtors().stream(), commitment.creditors().stream())
                                .distinct()
                                .toList(),
                        commitment.words(),
                        due,
                        due.last().isBefore(today),
                        Optional.empty(),
                        facts,
                        independent(commitment.documents())));
    }

    private static boolean isOfATarget(List<Fact> facts, Set<String> targets) {
        return facts.stream().map(CalendarEntries::sentence).anyMatch(targets::contains);
    }

    /** The sentences that tell the targets, each told apart from all others. */
    static Set<String> sentences(List<FigureEntry> targets) {
        return targets.stream()
                .flatMap(target -> target.figures().stream())
                .map(CalendarEntries::sentence)
                .collect(Collectors.toSet());
    }

    private static String sentence(Fact fact) {
        return fact.document().id() + "/" + fact.evidence().sentence();
    }

    /** A target that no figure is known to have reached. */
    Stream<CalendarEntry> ofTarget(FigureEntry target) {
        return target.progress().stream()
                .filter(progress -> !progress.isReached())
                .map(progress -> new CalendarEntry(
                        "t-"
                                + Facts.digest(
                                        target.parties().toString(),
                                        target.unit(),
                                        progress.due().iso()),
                        CalendarEntry.Category.TARGET,
                        Figure.Measure.TRADE_TARGET.code(),
                        target.parties(),
                        target.value().toPlainString() + " " + target.unit()
                                + reached(progress).orElse(""),
                        progress.due(),
                        progress.due().last().isBefore(today),
                        Optional.empty(),
                        List.<Fact>copyOf(target.figures()),
                        target.independent()));
    }

    private static Optional<String> reached(FigureSeries.Target target) {
        return target.percent()
                .flatMap(percent -> target.latest()
                        .map(point -> ", " + percent + "% reached in "
                                + point.period().iso()));
    }

    /** Round anniversaries of the ties that stand, up to a day. */
    Stream<CalendarEntry> ofHistory(PairHistory pair, LocalDate until) {
        return pair.history().steps().stream()
                .filter(step -> step.date().isPresent() && step.isAFounding())
                .flatMap(step -> anniversary(pair, step, step.date().orElseThrow(), until).stream());
    }

    private Optional<CalendarEntry> anniversary(PairHistory pair, RelationStep step, Period since, LocalDate until) {
        Period when = since;
        int years = 0;
        while (years == 0 || when.last().isBefore(today)) {
            years += ROUND_YEARS;
            when = later(since, years);
        }
        if (when.first().isAfter(until)) {
            return Optional.empty();
        }
        return Optional.of(new CalendarEntry(
                "a-"
                        + Facts.digest(
                                pair.a().code(), pair.b().code(), step.kind().code(), since.iso()),
                CalendarEntry.Category.ANNIVERSARY,
                step.kind().code(),
                List.of(pair.a(), pair.b()),
                years + " years",
                when,
                false,
                Optional.of(since),
                step.facts().stream().sorted(Facts.BY_PUBLICATION).toList(),
                step.independent()));
    }

    /** The same day, month or year so many years on; the 29th of February is the 28th in a common year. */
    private static Period later(Period since, int years) {
        LocalDate first = since.first().plusYears(years);
        return since.isDay()
                ? Period.day(first)
                : since.iso().length() == 7
                        ? Period.month(first.getYear(), first.getMonthValue())
                        : Period.year(first.getYear());
    }
}
