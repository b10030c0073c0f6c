package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What two parties have been to each other, step by step.
 *
 * @param steps by date; what has none comes last
 * @param disagreements on when a tie began
 */
public record RelationHistory(List<RelationStep> steps, List<Disagreement> disagreements) {
    /** How near a partnership is; ties of other kinds have no level. */
    private static final Map<Relation.Kind, Integer> LEVELS = Map.of(
            Relation.Kind.PARTNERSHIP, 1,
            Relation.Kind.STRATEGIC_PARTNERSHIP, 2,
            Relation.Kind.SPECIAL_STRATEGIC_PARTNERSHIP, 3,
            Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP, 3);

    /** Articles whose years differ by no more speak of one founding. */
    private static final int YEARS_ASTRAY = 2;

    private static final int ROUND_YEARS = 5;

    public RelationHistory {
        steps = List.copyOf(steps);
        disagreements = List.copyOf(disagreements);
    }

    /** The history in these relations, and in the events among the facts by which ties are cut; of one pair, in the record's order. */
    static RelationHistory of(List<Relation> relations, List<Event> events, Copies copies) {
        Map<Relation.Kind, List<Relation>> kinds = new EnumMap<>(Relation.Kind.class);
        for (Relation relation : relations) {
            kinds.computeIfAbsent(relation.kind(), any -> new ArrayList<>()).add(relation);
        }
        List<Tie> ties = new ArrayList<>();
        kinds.values().forEach(facts -> ties.addAll(ties(facts)));
        List<RelationStep> steps = new ArrayList<>(cuts(events, copies));
        List<Disagreement> disagreements = new ArrayList<>();
        ties.sort(Comparator.comparing(Tie::order));
        for (Tie tie : ties) {
            List<Claim> claims = tie.claims(copies);
            if (claims.size() > 1) {
                disagreements.add(new Disagreement(Disagreement.About.SINCE, tie.kind.code(), claims));
            }
            Optional<Period> date = claims.stream().findFirst().map(claim -> new Period(claim.value()));
            steps.add(step(tie, date, steps, copies));
        }
        steps.sort(Comparator.comparing(RelationHistory::order).thenComparing(RelationStep::kind));
        return new RelationHistory(steps, disagreements);
    }

    /** Round anniversaries from this day on for a year. */
    public List<Anniversary> due(LocalDate today) {
        List<Anniversary> due = new ArrayList<>();
        LocalDate end = today.plusYears(1);
        for (RelationStep step : steps) {
            if (step.date().isEmpty()
                    || step.approximate()
                    || step.change() == RelationStep.Change.CUT
                    || step.change() == RelationStep.Change.PLANNED) {
                continue;
            }
            Period since = step.date().get();
            for (int year = today.getYear(); year <= end.getYear(); year++) {
                int years = year - since.firstYear();
                Period when = since.isDay() ? Period.day(since.first().withYear(year)) : Period.year(year);
                if (years > 0
                        && years % ROUND_YEARS == 0
                        && !when.last().isBefore(today)
                        && !when.first().isAfter(end)) {
                    due.add(new Anniversary(step.kind(), years, when));
                }
            }
        }
        return List.copyOf(due);
    }

    private static RelationStep step(Tie tie, Optional<Period> date, List<RelationStep> before, Copies copies) {
        RelationStep.Change change = RelationStep.Change.ESTABLISHED;
        String reason = "no earlier step of this kind is told";
        if (date.isEmpty() && tie.facts.stream().allMatch(fact -> fact.status() == Relation.Standing.PLANNED)) {
            change = RelationStep.Change.PLANNED;
            reason = "articles only announce it";
        } else if (date.isPresent()) {
            Optional<RelationStep> cut = last(before, date.get(), step -> step.change() == RelationStep.Change.CUT);
            Optional<RelationStep> level =
                    last(before, date.get(), step -> LEVELS.containsKey(step.kind()) && step.kind() != tie.kind);
            if (cut.isPresent() && isOfTies(tie.kind)) {
                change = RelationStep.Change.RESUMED;
                reason = "ties were cut on " + cut.get().date().map(Period::iso).orElse("");
            } else if (level.isPresent() && LEVELS.containsKey(tie.kind)) {
                int than = LEVELS.getOrDefault(level.get().kind(), 0);
                int now = LEVELS.getOrDefault(tie.kind, 0);
                change = now < than ? RelationStep.Change.LOWERED : RelationStep.Change.RAISED;
                reason = "before it was " + level.get().kind().code();
            }
        }
        return new RelationStep(
                date,
                tie.kind,
                change,
                !tie.dated.isEmpty() && tie.dated.stream().allMatch(Relation::approximate),
                List.copyOf(tie.facts),
                copies.independent(tie.facts.stream().map(Fact::document).toList()),
                reason);
    }

    private static boolean isOfTies(Relation.Kind kind) {
        return kind == Relation.Kind.DIPLOMATIC_RELATIONS || kind == Relation.Kind.NORMALISATION;
    }

    private static Optional<RelationStep> last(
            Collection<RelationStep> steps, Period date, Predicate<RelationStep> which) {
        return steps.stream()
                .filter(which)
                .filter(step ->
                        step.date().isPresent() && step.date().get().first().isBefore(date.first()))
                .max(Comparator.comparing(RelationHistory::order));
    }

    private static List<RelationStep> cuts(List<Event> events, Copies copies) {
        Map<String, List<Fact>> cuts = new TreeMap<>();
        for (Event event : events) {
            if (event.type() == EventType.SANCTION
                    && event.status() == EventStatus.OCCURRED
                    && event.mode().filter("discontinue"::equals).isPresent()
                    && event.date().isPresent()) {
                cuts.computeIfAbsent(event.date().get().iso(), any -> new ArrayList<>())
                        .add(event);
            }
        }
        List<RelationStep> steps = new ArrayList<>();
        cuts.forEach((date, facts) -> steps.add(new RelationStep(
                Optional.of(new Period(date)),
                Relation.Kind.DIPLOMATIC_RELATIONS,
                RelationStep.Change.CUT,
                false,
                facts,
                copies.independent(facts.stream().map(Fact::document).toList()),
                "an article says that ties were broken off")));
        return steps;
    }

    private static String order(RelationStep step) {
        return step.date().map(date -> date.first().toString()).orElse("9999");
    }

    /** The ties of one kind: one for each beginning, with what is told of it; what gives none goes to the one that stood then. */
    private static List<Tie> ties(List<Relation> relations) {
        List<Tie> ties = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.since().isPresent()) {
                ties.stream()
                        .filter(tie -> tie.mayHaveBegun(relation.since().get()))
                        .findFirst()
                        .orElseGet(() -> {
                            Tie tie = new Tie(relation.kind());
                            ties.add(tie);
                            return tie;
                        })
                        .addDated(relation);
            }
        }
        for (Relation relation : relations) {
            if (relation.since().isEmpty()) {
                if (ties.isEmpty()) {
                    ties.add(new Tie(relation.kind()));
                }
                ties.getLast().facts.add(relation);
            }
        }
        return ties;
    }

    /** A tie with one beginning, as articles tell of it. */
    private static final class Tie {
        private final Relation.Kind kind;
        private final List<Relation> dated = new ArrayList<>();
        private final List<Relation> facts = new ArrayList<>();

        Tie(Relation.Kind kind) {
            this.kind = kind;
        }

        void addDated(Relation relation) {
            dated.add(relation);
            facts.add(relation);
        }

        boolean mayHaveBegun(Period since) {
            return dated.stream()
                    .anyMatch(other ->
                            Math.abs(other.since().orElseThrow().firstYear() - since.firstYear()) <= YEARS_ASTRAY);
        }

        String order() {
            return dated.stream()
                    .map(relation -> relation.since().orElseThrow().first().toString())
                    .min(Comparator.naturalOrder())
                    .orElse("9999");
        }

        /** The beginnings told; a year is no other than a day in it, and "about" speaks against none. */
        List<Claim> claims(Copies copies) {
            List<Relation> sure =
                    dated.stream().filter(relation -> !relation.approximate()).toList();
            List<Relation> telling = sure.isEmpty() ? dated : sure;
            List<Period> exact = telling.stream()
                    .map(relation -> relation.since().orElseThrow())
                    .distinct()
                    .sorted(Comparator.comparing(Telling::days).thenComparing(Period::iso))
                    .toList();
            Claims claims = new Claims(copies);
            for (Relation relation : telling) {
                Period since = relation.since().orElseThrow();
                String value = exact.stream()
                        .filter(since::meets)
                        .findFirst()
                        .orElse(since)
                        .iso();
                DocumentRef document = relation.document();
                claims.add(value, document);
            }
            return claims.ranked();
        }
    }
}
