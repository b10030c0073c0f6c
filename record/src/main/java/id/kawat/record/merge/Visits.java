package id.kawat.record.merge;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What took place in the course of visits: engagements of the same parties on its days with its visitor, and acts on those days. */
final class Visits {
    private static final Map<String, Part.Kind> ENGAGEMENTS = Map.of(
            "meeting", Part.Kind.TALKS,
            "summit", Part.Kind.TALKS,
            "dialogue", Part.Kind.TALKS,
            "conference", Part.Kind.FORUM,
            "ceremony", Part.Kind.CEREMONY);
    private static final Map<String, Part.Kind> ACTS =
            Map.of("sign", Part.Kind.SIGNING, "honour", Part.Kind.HONOUR, "open", Part.Kind.OPENING);

    private Visits() {}

    /** The same engagements in the same order, visits with their parts, parts with their visit. */
    static List<MergedEngagement> withParts(List<MergedEngagement> engagements, List<Event> acts) {
        Map<String, MergedEngagement> visitOf = new HashMap<>();
        Map<String, List<Part>> parts = new HashMap<>();
        List<MergedEngagement> visits =
                engagements.stream().filter(MergedEngagement::isVisit).toList();
        for (MergedEngagement engagement : engagements) {
            Optional<Part.Kind> kind = engagement.mode().map(ENGAGEMENTS::get);
            if (kind.isEmpty()) {
                continue;
            }
            visits.stream()
                    .filter(visit -> holds(visit, engagement))
                    .min(Comparator.comparing(visit -> Telling.days(visit.date().orElseThrow())))
                    .ifPresent(visit -> {
                        visitOf.put(engagement.id(), visit);
                        parts.computeIfAbsent(visit.id(), any -> new ArrayList<>())
                                .add(new Part(kind.get(), engagement.date(), Optional.of(engagement.id()), List.of()));
                    });
        }
        for (MergedEngagement visit : visits) {
            parts.computeIfAbsent(visit.id(), any -> new ArrayList<>()).addAll(acts(visit, acts));
        }
        return engagements.stream()
                .map(engagement -> engagement.isVisit()
                        ? engagement.with(parts.getOrDefault(engagement.id(), List.of()).stream()
                                .sorted(Comparator.comparing((Part part) ->
                                                part.date().map(Period::iso).orElse("9999"))
                                        .thenComparing(Part::kind)
                                        .thenComparing(part -> part.engagement().orElse("")))
                                .toList())
                        : Optional.ofNullable(visitOf.get(engagement.id()))
                                .map(engagement::within)
                                .orElse(engagement))
                .toList();
    }

    private static boolean holds(MergedEngagement visit, MergedEngagement engagement) {
        return visit.parties().equals(engagement.parties())
                && isShort(visit)
                && engagement
                        .date()
                        .filter(date ->
                                Telling.days(date) <= Telling.days(visit.date().orElseThrow()) || date.isDay())
                        .filter(date -> visit.date().orElseThrow().meets(date))
                        .isPresent()
                && (visit.status() == engagement.status() || engagement.status() == MergedEngagement.Status.PLANNED)
                && (engagement.persons().isEmpty()
                        || visitors(visit).isEmpty()
                        || Persons.anyOne(visitors(visit), engagement.persons()));
    }

    private static boolean isShort(MergedEngagement visit) {
        return visit.date().filter(date -> date.iso().length() >= 10).isPresent();
    }

    private static List<String> visitors(MergedEngagement visit) {
        return visit.tellings().stream()
                .map(MergedEngagement.Joined::telling)
                .flatMap(telling -> visit.visitors().stream().flatMap(party -> telling.side(party).stream()))
                .toList();
    }

    /** Signings, honours and openings on the visit's days, those of one kind and day together. */
    private static List<Part> acts(MergedEngagement visit, List<Event> acts) {
        if (!isShort(visit) || visit.status() != MergedEngagement.Status.OCCURRED) {
            return List.of();
        }
        Period days = visit.date().orElseThrow();
        Map<Part, List<Event>> groups = new LinkedHashMap<>();
        for (Event act : acts) {
            Optional<Part.Kind> kind = act.mode().map(ACTS::get);
            boolean then = act.date().filter(Period::isDay).filter(days::meets).isPresent();
            if (kind.isPresent() && then && parties(act).equals(visit.parties())) {
                groups.computeIfAbsent(
                                new Part(kind.get(), act.date(), Optional.empty(), List.of()), any -> new ArrayList<>())
                        .add(act);
            }
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Part(group.getKey().kind(), group.getKey().date(), Optional.empty(), group.getValue()))
                .toList();
    }

    private static List<Party> parties(Event act) {
        List<Party> parties = new ArrayList<>(act.actor());
        parties.addAll(act.recipient());
        return parties.stream().distinct().sorted().toList();
    }
}
