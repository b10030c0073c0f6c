package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.Participant;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody did toward somebody on a day, however often it is told: events of one kind between the same parties, in groups of one
 * matter each. "Menolak membuka pasar bagi ceri" and the headline's "Tolak Buka Pasar Ceri" are one act and one matter.
 *
 * @param matters the events by what they are about, the fullest of each first; one that says nothing more joins the first
 */
record Act(List<List<Event>> matters) {
    Act {
        matters = matters.stream().map(List::copyOf).toList();
    }

    static List<Act> fold(Collection<Event> events) {
        List<List<List<Event>>> acts = new ArrayList<>();
        Map<List<Object>, List<List<List<Event>>>> alike = new HashMap<>();
        for (List<Event> same : Folding.fold(List.copyOf(events), Act::exactly, Event::date)) {
            List<List<List<Event>>> ofOneKindAndDay = alike.computeIfAbsent(kindAndDay(same), any -> new ArrayList<>());
            ofOneKindAndDay.stream()
                    .filter(act -> isOne(act.getFirst(), same))
                    .findFirst()
                    .orElseGet(() -> {
                        List<List<Event>> act = new ArrayList<>();
                        acts.add(act);
                        ofOneKindAndDay.add(act);
                        return act;
                    })
                    .add(same);
        }
        return acts.stream().map(act -> new Act(matters(act))).toList();
    }

    /** What makes two tellings one in every word, but for the date. */
    private static List<Object> exactly(Event event) {
        return List.of(kind(event), event.about().map(Folding::plain));
    }

    private static List<Object> kind(Event event) {
        return List.of(event.type(), event.mode(), event.status(), event.symmetric(), event.actor(), event.recipient());
    }

    private static List<Object> kindAndDay(List<Event> same) {
        Event first = same.getFirst();
        return List.of(kind(first), first.attribution(), date(same));
    }

    /** Of one kind and one day, or without a day in one article; and not by different people. */
    private static boolean isOne(List<Event> act, List<Event> other) {
        return (date(act).isPresent() || areOfOneArticle(act, other)) && isOfOneCast(act, other);
    }

    private static boolean areOfOneArticle(List<Event> act, List<Event> other) {
        return act.stream()
                .anyMatch(one -> other.stream()
                        .anyMatch(
                                two -> one.document().id().equals(two.document().id())));
    }

    private static boolean isOfOneCast(List<Event> act, List<Event> other) {
        return act.stream()
                .flatMap(event -> event.participants().stream())
                .filter(person -> person.person().isPresent())
                .allMatch(person -> other.stream()
                        .flatMap(event -> event.participants().stream())
                        .filter(two -> two.party().equals(person.party())
                                && two.person().isPresent())
                        .allMatch(two -> Cast.isOne(Cast.name(person), Cast.name(two))));
    }

    private static List<List<Event>> matters(List<List<Event>> told) {
        List<List<Event>> fullestFirst = told.stream()
                .sorted(Comparator.comparing(
                                (List<Event> same) -> words(same.getFirst()).size())
                        .reversed())
                .toList();
        List<List<Event>> matters = new ArrayList<>();
        for (List<Event> same : fullestFirst) {
            Set<String> words = words(same.getFirst());
            Optional<List<Event>> alike = matters.stream()
                    .filter(matter -> words.isEmpty() || isAlike(words(matter.getFirst()), words))
                    .findFirst();
            if (alike.isPresent()) {
                alike.get().addAll(same);
            } else {
                matters.add(new ArrayList<>(same));
            }
        }
        return matters;
    }

    /** More than half of the shorter one's words stand in the longer. */
    private static boolean isAlike(Set<String> longer, Set<String> shorter) {
        return shorter.stream().filter(longer::contains).count() * 2 > shorter.size();
    }

    private static Set<String> words(Event event) {
        return event.about()
                .map(Folding::plain)
                .map(about -> new HashSet<>(List.of(about.split(" "))))
                .orElseGet(HashSet::new);
    }

    List<Event> events() {
        return matters.stream().flatMap(List::stream).toList();
    }

    Optional<Period> date() {
        return date(events());
    }

    private static Optional<Period> date(List<Event> events) {
        return Folding.mostExact(events.stream().map(Event::date).toList());
    }

    /** The telling that names most people. */
    Event fullest() {
        return events().stream()
                .max(Comparator.comparing(event -> event.participants().stream()
                        .map(Participant::person)
                        .filter(Optional::isPresent)
                        .count()))
                .orElseThrow();
    }
}
