package id.kawat.record.merge;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps book of what two parties owe each other: opens an item for each request, promise, agreement and planned engagement, and
 * lets later facts repeat, keep, refuse or call it off. What is due and not done by a day lapses. A link that a person has undone
 * is not made again.
 */
final class CommitmentLedger {
    /** How alike the words must be for one item to be the other told again. */
    private static final double REPEATED = 0.6;
    /** How alike an act must be to what was to be done. */
    private static final double DONE = 0.55;
    /** An invitation that nobody took up for so long is another one. */
    private static final int YEARS_AN_INVITATION_STANDS = 2;

    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.COOPERATE, EventType.AID, EventType.CONCEDE, EventType.RETREAT);
    private static final Set<String> PROTOCOL = Set.of("sign", "honour", "open");

    private final List<Fact> facts;
    private final List<MergedEngagement> engagements;
    private final RelationHistory history;
    private final List<FigureSeries> series;
    private final Set<String> undone;
    private final WordWeights words;
    private final List<CommitmentItem> items = new ArrayList<>();
    private final Map<CommitmentItem.Sides, List<CommitmentItem>> bySides = new HashMap<>();

    /** The figures of each sentence. */
    private final Map<String, List<Figure>> figures = new HashMap<>();

    /**
     * @param facts of one pair, in the record's order
     * @param undone ids of links that a person has undone
     */
    CommitmentLedger(
            List<Fact> facts,
            List<MergedEngagement> engagements,
            RelationHistory history,
            List<FigureSeries> series,
            Set<String> undone) {
        this.facts = facts;
        this.engagements = engagements;
        this.history = history;
        this.series = series;
        this.undone = undone;
        this.words = new WordWeights(
                facts.stream().map(fact -> fact.evidence().sentence()).toList());
        Facts.of(Figure.class, facts)
                .forEach(figure -> figures.computeIfAbsent(sentence(figure), any -> new ArrayList<>())
                        .add(figure));
    }

    /** Tells the sentence that a fact stands in apart from all others. */
    private static String sentence(Fact fact) {
        return fact.document().id() + "/" + fact.evidence().sentence();
    }

    private static Set<String> sentences(Collection<? extends Fact> facts) {
        return facts.stream().map(CommitmentLedger::sentence).collect(Collectors.toSet());
    }

    /** All items as they stand on this day, by the day they were made. */
    List<Commitment> commitments(LocalDate today) {
        return items().stream()
                .map(item -> item.settled(today))
                .sorted(Commitment.BY_MAKING)
                .toList();
    }

    /** All items, in no order. */
    List<CommitmentItem> items() {
        List<Event> events = facts.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.status() == EventStatus.OCCURRED)
                .sorted(Comparator.comparing(CommitmentLedger::said)
                        .thenComparing(event -> event.document().id())
                        .thenComparing(event -> event.about().isEmpty())
                        .thenComparing(event -> event.evidence().span().start())
                        .thenComparing(Event::id))
                .toList();
        for (Event event : events) {
            refuse(event);
            keep(event);
            opening(event).ifPresent(kind -> open(event, kind));
        }
        visited();
        measured();
        stands();
        engagements.forEach(this::planned);
        return List.copyOf(items);
    }

    private static LocalDate said(Event event) {
        return event.date()
                .filter(Period::isDay)
                .or(() -> event.document().published())
                .map(Period::first)
                .orElse(LocalDate.MAX);
    }

    private static Optional<Commitment.Kind> opening(Event event) {
        return switch (event.type()) {
            case REQUEST ->
                event.recipient().isEmpty() || event.actor().isEmpty()
                        ? Optional.empty()
                        : Optional.of(isInvitation(event) ? Commitment.Kind.INVITATION : Commitment.Kind.REQUEST);
            case AGREE ->
                event.symmetric()
                        ? Optional.of(Commitment.Kind.AGREEMENT)
                        : event.actor().isEmpty() ? Optional.empty() : Optional.of(Commitment.Kind.PROMISE);
            case CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    RETREAT,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT,
                    STATEMENT -> Optional.empty();
        };
    }

    /** A rule's name says what it reads, in any language: {@code id/request/invite}. */
    private static boolean isInvitation(Event event) {
        String rule = event.evidence().rule();
        return rule.substring(rule.indexOf('/') + 1).startsWith("request/invit");
    }

    private void open(Event event, Commitment.Kind kind) {
        boolean same = event.symmetric() && kind == Commitment.Kind.AGREEMENT;
        List<Party> debtors = kind == Commitment.Kind.REQUEST || kind == Commitment.Kind.INVITATION
                ? event.recipient()
                : event.actor();
        List<Party> creditors = same ? List.of() : debtors.equals(event.actor()) ? event.recipient() : event.actor();
        Optional<Figure> target = target(event);
        CommitmentItem best = null;
        double most = 0;
        List<CommitmentItem> alike =
                bySides.computeIfAbsent(new CommitmentItem.Sides(kind, debtors, creditors), any -> new ArrayList<>());
        for (CommitmentItem item : alike) {
            if (!item.isOpenTo(event)) {
                continue;
            }
            double likeness = switch (kind) {
                case INVITATION -> invited(item, event, debtors);
                case REQUEST, PROMISE, AGREEMENT, ENGAGEMENT ->
                    isBareReference(item, event) || isOfOneTarget(item, target) ? 1 : likeness(item, wording(event));
            };
            if (likeness >= REPEATED && likeness > most) {
                best = item;
                most = likeness;
            }
        }
        Optional<Period> due = new DueDates(event.document().language()).in(event.evidence(), said(event));
        if (best != null) {
            best.repeat(
                    event,
                    due,
                    kind == Commitment.Kind.INVITATION ? "invited again" : "asked or said again in like words",
                    undone);
        } else {
            CommitmentItem item = new CommitmentItem(
                    kind,
                    debtors,
                    creditors,
                    event,
                    event.about().orElse(event.evidence().text()),
                    due,
                    said(event));
            items.add(item);
            alike.add(item);
        }
    }

    /** Words that do not say what, in an article that has said it. */
    private static boolean isBareReference(CommitmentItem item, Event event) {
        return event.about().isEmpty() && item.isToldBy(event.document().id());
    }

    private boolean isOfOneTarget(CommitmentItem item, Optional<Figure> target) {
        return target.isPresent()
                && item.openings()
                        .map(this::target)
                        .flatMap(Optional::stream)
                        .anyMatch(figure -> figure.value().equals(target.get().value())
                                && figure.unit().equals(target.get().unit())
                                && figure.period().equals(target.get().period()));
    }

    /** The number to be reached that the event's sentence names. */
    private Optional<Figure> target(Event event) {
        return figures.getOrDefault(sentence(event), List.of()).stream()
                .filter(FigureSeries::isTarget)
                .findFirst();
    }

    private static double invited(CommitmentItem item, Event event, List<Party> guests) {
        LocalDate last = item.lastSaid();
        boolean stands = !said(event).isAfter(last.plusYears(YEARS_AN_INVITATION_STANDS));
        List<String> before = item.persons(guests);
        List<String> now = CommitmentItem.persons(event, guests);
        boolean others = !before.isEmpty() && !now.isEmpty() && !Persons.anyOne(before, now);
        return stands && !others ? 1 : 0;
    }

    private double likeness(CommitmentItem item, String wording) {
        return item.openings()
                .mapToDouble(event -> words.likeness(wording(event), wording))
                .max()
                .orElse(0);
    }

    private static String wording(Event event) {
        return event.about()
                .filter(about -> about.contains(" "))
                .orElse(event.evidence().text());
    }

    private void refuse(Event event) {
        if (event.type() != EventType.REJECT) {
            return;
        }
        CommitmentItem.Sides asked =
                new CommitmentItem.Sides(Commitment.Kind.REQUEST, event.actor(), event.recipient());
        for (CommitmentItem item : bySides.getOrDefault(asked, List.of())) {
            if (item.isOpenTo(event) && likeness(item, wording(event)) >= DONE) {
                item.end(Commitment.Link.Kind.REFUSED, event, event.date(), "refused in the same words", undone);
            }
        }
    }

    private void keep(Event event) {
        boolean deed = DEEDS.contains(event.type()) && !restsOnAFigure(event)
                || event.type() == EventType.SUPPORT
                        && event.mode().filter(PROTOCOL::contains).isPresent();
        if (!deed) {
            return;
        }
        LocalDate said = said(event);
        for (CommitmentItem item : items) {
            boolean later = !said.isBefore(item.lastSaid())
                    && (!item.isToldBy(event.document().id()) || said.isAfter(item.lastSaid()));
            boolean byDebtor = event.symmetric()
                    ? event.actor().containsAll(item.debtors())
                    : event.actor().equals(item.debtors());
            if (later
                    && byDebtor
                    && item.isOpenTo(event)
                    && item.kind() != Commitment.Kind.INVITATION
                    && likeness(item, event.evidence().text()) >= DONE) {
                item.end(
                        Commitment.Link.Kind.KEPT,
                        event,
                        event.date(),
                        "the debtor did what the words say: " + event.type()
                                + event.mode().map(mode -> " " + mode).orElse(""),
                        undone);
            }
        }
    }

    /** That trade took place is no deed that keeps a word. */
    private boolean restsOnAFigure(Event event) {
        return figures.containsKey(sentence(event));
    }

    /** An invitation is kept by the visit of those invited. */
    private void visited() {
        Map<List<Party>, List<MergedEngagement>> byVisitors = engagements.stream()
                .filter(visit -> visit.isVisit() && visit.status() == MergedEngagement.Status.OCCURRED)
                .collect(Collectors.groupingBy(MergedEngagement::visitors));
        items.stream()
                .filter(item -> item.kind() == Commitment.Kind.INVITATION)
                .forEach(item -> visited(item, byVisitors.getOrDefault(item.debtors(), List.of())));
    }

    /** @param visits of those invited, by date */
    private void visited(CommitmentItem item, List<MergedEngagement> visits) {
        visits.stream()
                .filter(visit -> visit.parties().containsAll(item.creditors()))
                .filter(visit -> visit.date()
                        .filter(date -> date.first().isAfter(item.firstSaid())
                                && date.first().isBefore(item.lastSaid().plusYears(YEARS_AN_INVITATION_STANDS)))
                        .isPresent())
                .filter(visit -> {
                    List<String> guests = item.persons(item.debtors());
                    return guests.isEmpty() || visit.persons().isEmpty() || Persons.anyOne(guests, visit.persons());
                })
                .findFirst()
                .ifPresent(visit -> visit.tellings().stream()
                        .map(MergedEngagement.Joined::telling)
                        .filter(telling -> telling.status() == EventStatus.OCCURRED)
                        .forEach(telling -> item.end(
                                Commitment.Link.Kind.KEPT,
                                telling.facts().getFirst(),
                                visit.date(),
                                "those invited came, " + visit.id(),
                                undone)));
    }

    /** An agreed number is kept by a figure that reaches it. */
    private void measured() {
        for (FigureSeries one : series) {
            for (FigureSeries.Target target : one.targets()) {
                Set<String> told = sentences(target.figures());
                for (CommitmentItem item : items) {
                    if (item.openings().noneMatch(event -> told.contains(sentence(event)))) {
                        continue;
                    }
                    item.dueBy(target.due());
                    target.latest()
                            .filter(_ -> target.isReached())
                            .ifPresent(point -> item.end(
                                    Commitment.Link.Kind.KEPT,
                                    point.figures().getFirst(),
                                    Optional.of(point.period()),
                                    "the target was reached",
                                    undone));
                }
            }
        }
    }

    /** An agreed tie is kept once it stands. */
    private void stands() {
        Map<CommitmentItem, Set<String>> said = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.kind() != Commitment.Kind.INVITATION)
                .forEach(item -> said.put(item, sentences(item.openings().toList())));
        for (RelationStep step : history.steps()) {
            if (step.change() != RelationStep.Change.PLANNED) {
                Set<String> told = sentences(step.facts());
                said.forEach((item, sentences) -> {
                    if (!Collections.disjoint(told, sentences)) {
                        stands(item, step);
                    }
                });
            }
        }
    }

    private void stands(CommitmentItem item, RelationStep step) {
        boolean since = step.date()
                .filter(date -> !date.first().isBefore(item.firstSaid()))
                .isPresent();
        if (since) {
            step.facts().stream()
                    .filter(fact -> fact instanceof Relation relation
                            && relation.status() == Relation.Standing.STANDING
                            && relation.since().isPresent())
                    .findFirst()
                    .ifPresent(fact -> item.end(
                            Commitment.Link.Kind.KEPT,
                            fact,
                            step.date(),
                            "it has stood since, " + step.kind().code(),
                            undone));
        }
    }

    private void planned(MergedEngagement engagement) {
        List<Telling> plans = engagement.tellings().stream()
                .map(MergedEngagement.Joined::telling)
                .filter(telling -> telling.status() == EventStatus.PLANNED)
                .toList();
        if (plans.isEmpty() || engagement.mode().isEmpty()) {
            return;
        }
        boolean visit = !engagement.visitors().isEmpty();
        Telling first = plans.getFirst();
        CommitmentItem item = new CommitmentItem(
                Commitment.Kind.ENGAGEMENT,
                visit ? engagement.visitors() : engagement.parties(),
                visit
                        ? engagement.parties().stream()
                                .filter(party -> !engagement.visitors().contains(party))
                                .toList()
                        : List.of(),
                first.facts().getFirst(),
                first.evidence().text(),
                plans.stream().map(Telling::date).flatMap(Optional::stream).min(Comparator.comparing(Telling::days)),
                first.document().published().map(Period::first).orElse(LocalDate.MAX));
        plans.stream()
                .skip(1)
                .forEach(plan -> item.repeat(
                        plan.facts().getFirst(), Optional.empty(), "planned, told again, " + engagement.id(), undone));
        EventStatus ending = switch (engagement.status()) {
            case OCCURRED -> EventStatus.OCCURRED;
            case CALLED_OFF -> EventStatus.NEGATED;
            case PLANNED -> EventStatus.PLANNED;
        };
        if (ending != EventStatus.PLANNED) {
            engagement.tellings().stream()
                    .map(MergedEngagement.Joined::telling)
                    .filter(telling -> telling.status() == ending)
                    .forEach(telling -> item.end(
                            ending == EventStatus.OCCURRED
                                    ? Commitment.Link.Kind.KEPT
                                    : Commitment.Link.Kind.CALLED_OFF,
                            telling.facts().getFirst(),
                            ending == EventStatus.OCCURRED
                                    ? engagement.date()
                                    : telling.document().published(),
                            (ending == EventStatus.OCCURRED ? "it took place, " : "it was called off, ")
                                    + engagement.id(),
                            undone));
        }
        items.add(item);
    }
}
