package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.fact.Place;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one article tells of one engagement: an {@link Engagement} fact with the direction and persons of its events, or a mention that
 * it will not take place, which is an event only.
 *
 * @param parties sorted
 * @param visitors who goes to the others, of a visit told with its direction; otherwise empty
 * @param date none, too, where the article's own day makes the told one impossible: planned for before, done after
 * @param persons by party, in the order of the text
 * @param facts the engagement and its events, or the one event
 */
public record Telling(
        DocumentRef document,
        Optional<String> mode,
        List<Party> parties,
        List<Party> visitors,
        EventStatus status,
        Optional<Period> date,
        Map<Party, List<String>> persons,
        Optional<Place> place,
        List<Fact> facts) {
    private static final int LONGEST_VISIT_DAYS = 31;

    /** Added to a place in a text it gives ten digits, the last nine of which sort as the place does. */
    private static final long PLACES = 1_000_000_000L;

    public Telling {
        parties = List.copyOf(parties);
        visitors = List.copyOf(visitors);
        facts = List.copyOf(facts);
    }

    /** All tellings among these facts, in the order of the facts; bare events count only where they deny an engagement. */
    static List<Telling> among(List<Fact> facts) {
        Map<String, Event> events = facts.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .collect(Collectors.toMap(Telling::key, event -> event, (one, same) -> one));
        List<Telling> tellings = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact) {
                case Engagement engagement ->
                    tellings.add(of(
                            engagement,
                            engagement.events().stream()
                                    .map(id -> Optional.ofNullable(
                                            events.get(engagement.document().id() + "/" + id)))
                                    .flatMap(Optional::stream)
                                    .toList()));
                case Event event
                when event.type() == EventType.CONSULT && event.status() == EventStatus.NEGATED ->
                    tellings.add(denial(event));
                default -> {}
            }
        }
        return tellings;
    }

    private static String key(Event event) {
        return event.document().id() + "/" + event.id();
    }

    private static Telling of(Engagement engagement, List<Event> events) {
        boolean visit = engagement.mode().filter("visit"::equals).isPresent();
        Optional<Period> date = visit ? longest(engagement, events) : engagement.date();
        return new Telling(
                engagement.document(),
                engagement.mode(),
                engagement.parties(),
                visit ? visitors(events) : List.of(),
                engagement.status(),
                possible(date, engagement.status(), engagement.document()),
                persons(events),
                engagement.place(),
                Stream.concat(Stream.<Fact>of(engagement), events.stream()).toList());
    }

    private static Telling denial(Event event) {
        return new Telling(
                event.document(),
                event.mode(),
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                event.mode().filter("visit"::equals).isPresent() ? visitors(List.of(event)) : List.of(),
                event.status(),
                event.date(),
                persons(List.of(event)),
                event.place(),
                List.of(event));
    }

    /** A visit's whole stretch of days where any of its mentions gives it. */
    private static Optional<Period> longest(Engagement engagement, List<Event> events) {
        return events.stream()
                .map(Event::date)
                .flatMap(Optional::stream)
                .filter(date -> date.iso().length() > 10 && days(date) <= LONGEST_VISIT_DAYS)
                .max(Comparator.comparing(Telling::days))
                .or(engagement::date);
    }

    private static Optional<Period> possible(Optional<Period> date, EventStatus status, DocumentRef document) {
        if (document.published().isEmpty()) {
            return date;
        }
        LocalDate first = document.published().get().first();
        LocalDate last = document.published().get().last();
        return date.filter(told -> switch (status) {
            case PLANNED -> !told.last().isBefore(first);
            case OCCURRED -> !told.first().isAfter(last);
            case NEGATED, HYPOTHETICAL -> true;
        });
    }

    private static List<Party> visitors(List<Event> events) {
        return events.stream()
                .filter(event -> !event.symmetric() && !event.recipient().isEmpty())
                .map(Event::actor)
                .findFirst()
                .orElse(List.of());
    }

    private static Map<Party, List<String>> persons(List<Event> events) {
        Map<Party, Set<String>> named = new TreeMap<>();
        for (Event event : events) {
            for (Participant participant : event.participants()) {
                participant
                        .person()
                        .ifPresent(name -> named.computeIfAbsent(participant.party(), any -> new LinkedHashSet<>())
                                .add(name));
            }
        }
        Map<Party, List<String>> persons = new TreeMap<>();
        named.forEach((party, names) -> persons.put(party, Persons.fullest(names)));
        return persons;
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
    }

    /** True where the date names a day or a few days on end. */
    boolean isDated() {
        return date.filter(
                        told -> days(told) <= LONGEST_VISIT_DAYS && told.iso().length() >= 10)
                .isPresent();
    }

    boolean isVisit() {
        return mode.filter("visit"::equals).isPresent();
    }

    /** The words that tell it. */
    public Evidence evidence() {
        return facts.getFirst().evidence();
    }

    /** Who is named on this side. */
    List<String> side(Party party) {
        return persons.getOrDefault(party, List.of());
    }

    /** By article, then by the place of its words. */
    String order() {
        return document.published().map(Period::iso).orElse("9999") + " " + document.id() + " "
                + String.valueOf(PLACES + evidence().span().start()).substring(1) + " "
                + facts.getFirst().id();
    }
}
