package id.kawat.record.merge;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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
        List<MergedEngagement> stays = visits.stream().filter(Visits::isShort).toList();
        Months months = new Months();
        for (int i = 0; i < stays.size(); i++) {
            Period days = stays.get(i).date().orElseThrow();
            months.put(i, days.first(), days.last());
        }
        for (MergedEngagement engagement : engagements) {
            Optional<Part.Kind> kind = engagement.mode().map(ENGAGEMENTS::get);
            if (kind.isEmpty() || engagement.date().isEmpty()) {
                continue;
            }
            Period date = engagement.date().get();
            months.near(date.first(), date.last()).stream()
                    .mapToObj(stays::get)
                    .filter(visit -> visit.date().orElseThrow().meets(date))
                    .filter(visit -> holds(visit, engagement))
                    .min(Comparator.comparing(visit -> Telling.days(visit.date().orElseThrow())))
                    .ifPresent(visit -> {
                        visitOf.put(engagement.id(), visit);
                        parts.computeIfAbsent(visit.id(), any -> new ArrayList<>())
                                .add(new Part(kind.get(), engagement.date(), Optional.of(engagement.id()), List.of()));
                    });
        }
        NavigableMap<LocalDate, List<Event>> days = new TreeMap<>();
        for (Event act : acts) {
            act.date()
                    .filter(Period::isDay)
                    .ifPresent(date -> days.computeIfAbsent(date.first(), any -> new ArrayList<>())
                            .add(act));
        }
        for (MergedEngagement visit : visits) {
            parts.computeIfAbsent(visit.id(), any -> new ArrayList<>()).addAll(acts(visit, actsOf(visit, days)));
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
                && engagement
                        .date()
                        .filter(date ->
                                Telling.days(date) <= Telling.days(visit.date().orElseThrow()) || date.isDay())
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

    private static List<Event> actsOf(MergedEngagement visit, NavigableMap<LocalDate, List<Event>> days) {
        return isShort(visit)
                ? days
                        .subMap(
                                visit.date().orElseThrow().first(),
                                true,
                                visit.date().orElseThrow().last(),
                                true)
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Signings, honours and openings on the visit's days, those of one kind and day together. */
    private static List<Part> acts(MergedEngagement visit, List<Event> acts) {
        if (visit.status() != MergedEngagement.Status.OCCURRED) {
            return List.of();
        }
        Map<Part, List<Event>> groups = new LinkedHashMap<>();
        for (Event act : acts) {
            Optional<Part.Kind> kind = act.mode().map(ACTS::get);
            if (kind.isPresent() && parties(act).equals(visit.parties())) {
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
