package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a brief is made from: everything that its dossiers hold, each thing once, in an order to tell it in. */
final class Affairs {
    private static final int YEARS_OF_FRICTION = 2;

    /** The closest tie first. */
    private static final List<Relation.Kind> STRENGTH = List.of(
            Relation.Kind.ALLIANCE,
            Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
            Relation.Kind.SPECIAL_STRATEGIC_PARTNERSHIP,
            Relation.Kind.STRATEGIC_PARTNERSHIP,
            Relation.Kind.SECURITY_PARTNERSHIP,
            Relation.Kind.PARTNERSHIP,
            Relation.Kind.FREE_TRADE,
            Relation.Kind.NORMALISATION,
            Relation.Kind.DIPLOMATIC_RELATIONS,
            Relation.Kind.MEMBERSHIP,
            Relation.Kind.SISTER_CITY);

    /** Of these a pair has one at a time: the latest. */
    private static final Set<Relation.Kind> LEVELS = EnumSet.of(
            Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
            Relation.Kind.SPECIAL_STRATEGIC_PARTNERSHIP,
            Relation.Kind.STRATEGIC_PARTNERSHIP,
            Relation.Kind.PARTNERSHIP);

    private static final Set<EventType> FRICTION = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);

    /** These say little where they are joint and nobody says how. */
    private static final Set<EventType> VAGUE = EnumSet.of(EventType.COOPERATE, EventType.SUPPORT);

    private final List<Dossier> dossiers;
    private final LocalDate today;
    private final List<MergedEngagement> engagements;

    Affairs(List<Dossier> dossiers, LocalDate today) {
        this.dossiers = List.copyOf(dossiers);
        this.today = today;
        this.engagements = each(dossiers);
    }

    /** The last step of each tie, of partnerships that of the latest; the closest first. */
    static Stream<RelationStep> standing(Dossier dossier) {
        Map<Object, RelationStep> last = new LinkedHashMap<>();
        for (RelationStep step : dossier.account().history().steps()) {
            boolean level = LEVELS.contains(step.kind()) && step.change() != RelationStep.Change.PLANNED;
            Object tie = level ? LEVELS : step.kind() + "" + (step.change() == RelationStep.Change.PLANNED);
            RelationStep known = last.get(tie);
            // Steps come by date, those without one last; they say nothing newer than what has a date.
            if (known == null || known.date().isEmpty() || step.date().isPresent()) {
                last.put(tie, step);
            }
        }
        return last.values().stream().sorted(Comparator.comparingInt(step -> STRENGTH.indexOf(step.kind())));
    }

    List<MergedEngagement> engagements() {
        return engagements;
    }

    private static List<MergedEngagement> each(List<Dossier> dossiers) {
        Map<String, MergedEngagement> each = new LinkedHashMap<>();
        dossiers.stream()
                .flatMap(dossier -> dossier.account().engagements().stream())
                .forEach(engagement -> each.putIfAbsent(engagement.id(), engagement));
        Map<List<Object>, List<MergedEngagement>> exact = each.values().stream()
                .filter(engagement -> !engagement.persons().isEmpty())
                .collect(Collectors.groupingBy(Affairs::kind));
        return each.values().stream()
                .filter(engagement -> !engagement.persons().isEmpty()
                        || engagement.date().isEmpty()
                        || exact.getOrDefault(kind(engagement), List.of()).stream()
                                .noneMatch(other -> isShadow(engagement, other)))
                .toList();
    }

    private static List<Object> kind(MergedEngagement engagement) {
        return List.of(engagement.date(), engagement.mode(), engagement.status(), engagement.parties());
    }

    /** True where one, without persons, tells in general what the other of the same day and kind, told by the same articles, tells. */
    private static boolean isShadow(MergedEngagement one, MergedEngagement other) {
        return other.documents().containsAll(one.documents());
    }

    /** What took place, the latest first; the parts of a visit are told with it. */
    List<MergedEngagement> past() {
        return engagements().stream()
                .filter(engagement -> engagement.status() == MergedEngagement.Status.OCCURRED
                        && engagement.date().isPresent()
                        && engagement.partOf().isEmpty())
                .sorted(Comparator.comparing((MergedEngagement engagement) -> when(engagement))
                        .reversed())
                .toList();
    }

    /** What is owed and not planned as an engagement: that is among what is coming. What is due soonest comes first, then the newest. */
    List<Commitment> open() {
        return commitments(Commitment.State.OPEN).stream()
                .filter(item -> item.kind() != Commitment.Kind.ENGAGEMENT)
                .sorted(Comparator.comparing((Commitment item) ->
                                item.due().map(due -> due.last().toString()).orElse("9999"))
                        .thenComparing(item -> item.made().map(Period::iso).orElse(""), Comparator.reverseOrder()))
                .toList();
    }

    List<Commitment> commitments(Commitment.State state) {
        Map<String, Commitment> each = new LinkedHashMap<>();
        dossiers.stream()
                .flatMap(dossier -> dossier.account().commitments().stream())
                .filter(item -> item.state() == state)
                .forEach(item -> each.putIfAbsent(item.id(), item));
        return List.copyOf(each.values());
    }

    List<Act> friction() {
        LocalDate from = today.minusYears(YEARS_OF_FRICTION);
        List<Event> events = events().stream()
                .filter(event -> FRICTION.contains(event.type()))
                .filter(event -> event.date()
                        .or(() -> event.document().published())
                        .filter(date -> !date.last().isBefore(from))
                        .isPresent())
                .toList();
        return newestFirst(events);
    }

    List<Event> events() {
        Map<String, Event> each = new LinkedHashMap<>();
        dossiers.stream()
                .flatMap(dossier -> dossier.events().stream())
                .forEach(event -> each.putIfAbsent(Lines.key(event), event));
        return List.copyOf(each.values());
    }

    /** Acts, the newest first, each told once. */
    static List<Act> newestFirst(List<Event> events) {
        return Act.fold(events).stream()
                .sorted(Comparator.comparing((Act act) -> when(act)).reversed())
                .toList();
    }

    /** Sentences of which ties and figures are told. */
    Set<String> besideTiesAndFigures() {
        return dossiers.stream()
                .flatMap(dossier -> Stream.concat(
                        dossier.account().history().steps().stream().flatMap(step -> step.facts().stream()),
                        dossier.figures().stream()))
                .map(Affairs::sentence)
                .collect(Collectors.toSet());
    }

    private static String sentence(Fact fact) {
        return fact.document().id() + "/" + fact.evidence().sentence();
    }

    /** That two who trade cooperate goes without saying where the sentence's figure is told. */
    static boolean isToldBeside(Event event, Set<String> sentences) {
        return VAGUE.contains(event.type())
                && event.mode().isEmpty()
                && event.symmetric()
                && sentences.contains(sentence(event));
    }

    static Optional<Period> published(Collection<? extends Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.document().published().stream())
                .min(Period::compareTo);
    }

    static String when(MergedEngagement engagement) {
        return when(engagement.date(), Prose.facts(engagement));
    }

    static String when(Act act) {
        return when(act.date(), act.events());
    }

    /** The day to order by, as ISO text: its own, else that of the first article, else before all others. */
    static String when(Optional<Period> date, Collection<? extends Fact> facts) {
        return date.or(() -> published(facts))
                .map(period -> period.first().toString())
                .orElse("");
    }
}
