package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tellings of one engagement while they are gathered. */
final class Account {
    private static final String FIRST = "the first to tell it";

    private final List<MergedEngagement.Joined> tellings = new ArrayList<>();

    /** The days between which a telling must reach to be of this engagement: so that most are ruled out without a closer look. */
    private Optional<Reach> reach;

    Account(Telling first) {
        tellings.add(new MergedEngagement.Joined(first, FIRST));
        reach = Reach.of(first);
    }

    void add(Telling telling, String reason) {
        tellings.add(new MergedEngagement.Joined(telling, reason));
        Optional<Reach> its = Reach.of(telling);
        reach = reach.map(known -> its.map(known::with).orElse(known)).or(() -> its);
    }

    /** Nothing where no telling has a time. */
    Optional<Reach> reach() {
        return reach;
    }

    /** The articles that tell it, each once. */
    List<DocumentRef> documents() {
        return tellings.stream()
                .map(joined -> joined.telling().document())
                .distinct()
                .toList();
    }

    /** What most speaks for this telling's being of this engagement; nothing where any telling contradicts it. */
    Optional<Likeness> likeness(Telling telling, Optional<Reach> its) {
        if (its.isEmpty() || reach.isEmpty() || !its.get().meets(reach.get())) {
            return Optional.empty();
        }
        Likeness most = null;
        for (MergedEngagement.Joined joined : tellings) {
            Likeness likeness = Likeness.of(joined.telling(), telling);
            if (likeness.contradicts()) {
                return Optional.empty();
            }
            if (likeness.weight() > 0 && (most == null || likeness.weight() > most.weight())) {
                most = likeness;
            }
        }
        return Optional.ofNullable(most);
    }

    /** A denial alone tells of no engagement, unless it denies what was still to come. */
    boolean isOfAnEngagement() {
        return tellings.stream()
                .map(MergedEngagement.Joined::telling)
                .anyMatch(telling -> telling.status() != EventStatus.NEGATED || deniesTheFuture(telling));
    }

    private static boolean deniesTheFuture(Telling telling) {
        return telling.date()
                .flatMap(date -> telling.document()
                        .published()
                        .map(published -> date.last().isAfter(published.last())))
                .orElse(false);
    }

    MergedEngagement merged(Copies copies) {
        tellings.sort(Comparator.comparing(joined -> joined.telling().order()));
        List<Telling> all =
                tellings.stream().map(MergedEngagement.Joined::telling).toList();
        MergedEngagement.Status status = status(all);
        List<Telling> telling = decisive(all, status);
        String id = id(all.getFirst());
        List<Claim> dates = dates(telling, copies);
        List<Claim> places = places(telling, copies);
        List<Disagreement> disagreements = new ArrayList<>();
        if (dates.size() > 1) {
            disagreements.add(new Disagreement(Disagreement.About.DATE, id, dates));
        }
        if (states(telling) > 1 && places.size() > 1) {
            disagreements.add(new Disagreement(Disagreement.About.PLACE, id, places));
        }
        statusClaims(all, id, copies).ifPresent(disagreements::add);
        participants(all, id, copies).forEach(disagreements::add);
        return new MergedEngagement(
                id,
                mode(all),
                all.getFirst().parties(),
                all.stream()
                        .map(Telling::visitors)
                        .filter(visitors -> !visitors.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                status,
                dates.isEmpty()
                        ? coarse(all)
                        : Optional.of(new Period(dates.getFirst().value())),
                Persons.fullest(all.stream()
                        .flatMap(one -> one.persons().values().stream())
                        .flatMap(List::stream)
                        .toList()),
                places.stream().map(Claim::value).findFirst(),
                tellings,
                copies.independent(all.stream().map(Telling::document).toList()),
                disagreements,
                List.of(),
                Optional.empty());
    }

    private static String id(Telling first) {
        return "m-"
                + Facts.digest(first.document().id(), first.facts().getFirst().id());
    }

    /** An article that denies it does not also say that it took place, however its background words are read. */
    private static boolean says(Telling telling, List<Telling> all) {
        return telling.status() == EventStatus.OCCURRED
                && all.stream()
                        .noneMatch(other -> other.status() == EventStatus.NEGATED
                                && other.document()
                                        .id()
                                        .equals(telling.document().id()));
    }

    private static MergedEngagement.Status status(List<Telling> all) {
        if (all.stream().anyMatch(telling -> says(telling, all))) {
            return MergedEngagement.Status.OCCURRED;
        }
        Telling last = all.getFirst();
        for (Telling telling : all) {
            if (telling.status() != EventStatus.OCCURRED && !isOlder(telling, last)) {
                last = telling;
            }
        }
        return last.status() == EventStatus.PLANNED
                ? MergedEngagement.Status.PLANNED
                : MergedEngagement.Status.CALLED_OFF;
    }

    private static boolean isOlder(Telling telling, Telling other) {
        return telling.document()
                .published()
                .flatMap(one ->
                        other.document().published().map(two -> one.last().isBefore(two.first())))
                .orElse(false);
    }

    /** The tellings whose date and place count: of what happened those that say so, of a plan those that plan it. */
    private static List<Telling> decisive(List<Telling> all, MergedEngagement.Status status) {
        List<Telling> telling = switch (status) {
            case OCCURRED -> all.stream().filter(one -> says(one, all)).toList();
            case PLANNED, CALLED_OFF ->
                all.stream().filter(one -> one.status() == EventStatus.PLANNED).toList();
        };
        return telling.isEmpty() || telling.stream().noneMatch(Telling::isDated) ? all : telling;
    }

    /** Different days, each with who tells it; a day within a stretch that another tells is no other day. */
    private static List<Claim> dates(List<Telling> tellings, Copies copies) {
        List<Period> known = tellings.stream()
                .filter(Telling::isDated)
                .map(Telling::date)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Telling::days).reversed().thenComparing(Period::iso))
                .toList();
        Claims claims = new Claims(copies);
        for (Telling telling : tellings) {
            if (telling.isDated()) {
                Period date = telling.date().orElseThrow();
                claims.add(
                        known.stream()
                                .filter(date::meets)
                                .findFirst()
                                .orElse(date)
                                .iso(),
                        telling.document());
            }
        }
        return claims.ranked();
    }

    private static Optional<Period> coarse(List<Telling> all) {
        return all.stream()
                .map(Telling::date)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Telling::days).thenComparing(Period::iso));
    }

    private static List<Claim> places(List<Telling> tellings, Copies copies) {
        Claims claims = new Claims(copies);
        for (Telling telling : tellings) {
            telling.place().ifPresent(place -> claims.add(place.name(), telling.document()));
        }
        return claims.ranked();
    }

    /** In how many states it is placed: two names in one state may be a house and its town. */
    private static long states(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::place)
                .flatMap(Optional::stream)
                .map(place -> place.party())
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static Optional<Disagreement> statusClaims(List<Telling> all, String id, Copies copies) {
        Claims claims = new Claims(copies);
        for (Telling telling : all) {
            if (says(telling, all)) {
                claims.add(EventStatus.OCCURRED.code(), telling.document());
            } else if (telling.status() == EventStatus.NEGATED && afterwards(telling)) {
                claims.add(EventStatus.NEGATED.code(), telling.document());
            }
        }
        List<Claim> ranked = claims.ranked();
        return ranked.size() > 1
                ? Optional.of(new Disagreement(Disagreement.About.STATUS, id, ranked))
                : Optional.empty();
    }

    private static boolean afterwards(Telling telling) {
        return !deniesTheFuture(telling);
    }

    /** Sides for which one text names other persons than another, none in common. */
    private static List<Disagreement> participants(List<Telling> all, String id, Copies copies) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (Party party : all.getFirst().parties()) {
            List<Telling> naming =
                    all.stream().filter(one -> !one.side(party).isEmpty()).toList();
            boolean differ = naming.stream()
                    .anyMatch(
                            one -> naming.stream().anyMatch(two -> !Persons.anyOne(one.side(party), two.side(party))));
            if (differ) {
                Claims claims = new Claims(copies);
                naming.forEach(one -> claims.add(String.join(", ", one.side(party)), one.document()));
                disagreements.add(new Disagreement(Disagreement.About.PARTICIPANTS, id, claims.ranked()));
            }
        }
        return disagreements;
    }

    /** How: the means that says most. Talks between heads are a summit, whoever else calls them a meeting. */
    private static Optional<String> mode(List<Telling> all) {
        Set<String> modes = new LinkedHashSet<>();
        all.stream().map(Telling::mode).flatMap(Optional::stream).forEach(modes::add);
        for (String telling : List.of("phone", "video", "dialogue", "summit")) {
            if (modes.contains(telling)) {
                return Optional.of(telling);
            }
        }
        return modes.stream().findFirst();
    }

    /** The facts of all tellings. */
    static List<Fact> facts(MergedEngagement engagement) {
        return engagement.tellings().stream()
                .flatMap(joined -> joined.telling().facts().stream())
                .toList();
    }

    /** The events of all tellings. */
    static List<Event> events(MergedEngagement engagement) {
        return facts(engagement).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
    }
}
