package id.kawat.view;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One call, meeting, visit or summit as one article or several tell it.
 *
 * @param guests and {@code hosts}: who went to whom, wrote or telephoned; both empty where it was joint or the texts do not say
 * @param persons names in order of the text, the fullest form of each
 * @param facts all that tell of it
 */
record Contact(
        Optional<String> mode,
        EventStatus status,
        List<Party> parties,
        List<Party> guests,
        List<Party> hosts,
        Optional<Period> date,
        Optional<String> place,
        List<String> persons,
        List<Fact> facts) {

    /** An article's engagement, with direction and place from the events it adds up. */
    static Contact of(Engagement engagement, List<Event> events) {
        Optional<Event> directed = events.stream()
                .filter(event -> !event.symmetric()
                        && !event.actor().isEmpty()
                        && !event.recipient().isEmpty()
                        && event.mode().equals(engagement.mode()))
                .findFirst();
        return new Contact(
                engagement.mode(),
                engagement.status(),
                engagement.parties(),
                directed.map(Event::actor).orElse(List.of()),
                directed.map(Event::recipient).orElse(List.of()),
                engagement.date(),
                engagement.place().map(place -> place.name()),
                engagement.persons(),
                List.of(engagement));
    }

    /** A mention of an engagement that its article's coding has not added up. */
    static Contact of(Event event) {
        boolean directed = !event.symmetric()
                && !event.actor().isEmpty()
                && !event.recipient().isEmpty();
        return new Contact(
                event.mode(),
                event.status(),
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                directed ? event.actor() : List.of(),
                directed ? event.recipient() : List.of(),
                event.date(),
                event.place().map(place -> place.name()),
                event.participants().stream()
                        .map(Participant::person)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                List.of(event));
    }

    /**
     * Each engagement once: tellings of different articles whose mode, parties, status and date agree and whose people do not
     * differ. What has no date is never taken for anything else.
     */
    static List<Contact> merged(List<Contact> told) {
        Map<Object, List<Tellings>> tellings = new LinkedHashMap<>();
        for (Contact contact : told) {
            List<Tellings> alike = tellings.computeIfAbsent(
                    List.of(contact.mode, contact.parties, contact.status, contact.date), key -> new ArrayList<>());
            alike.stream()
                    .filter(one -> one.takes(contact))
                    .findFirst()
                    .orElseGet(() -> {
                        Tellings one = new Tellings(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
                        alike.add(one);
                        return one;
                    })
                    .add(contact);
        }
        return tellings.values().stream()
                .flatMap(List::stream)
                .map(Tellings::merged)
                .toList();
    }

    /** What different articles tell of one engagement. */
    private record Tellings(List<Contact> contacts, Set<String> documents, Set<String> persons) {
        boolean takes(Contact contact) {
            return contact.date.isPresent()
                    && contact.documents().stream().noneMatch(documents::contains)
                    && (persons.isEmpty()
                            || contact.persons.isEmpty()
                            || contact.persons.stream()
                                    .anyMatch(one -> persons.stream().anyMatch(two -> namesOne(one, two))));
        }

        void add(Contact contact) {
            contacts.add(contact);
            documents.addAll(contact.documents());
            persons.addAll(contact.persons);
        }

        Contact merged() {
            Contact first = contacts.getFirst();
            Optional<Contact> directed = contacts.stream()
                    .filter(contact -> !contact.guests.isEmpty())
                    .findFirst();
            return new Contact(
                    first.mode,
                    first.status,
                    first.parties,
                    directed.map(Contact::guests).orElse(List.of()),
                    directed.map(Contact::hosts).orElse(List.of()),
                    first.date,
                    contacts.stream()
                            .map(Contact::place)
                            .flatMap(Optional::stream)
                            .findFirst(),
                    fullest(persons),
                    contacts.stream().flatMap(contact -> contact.facts.stream()).toList());
        }
    }

    /** True where an article that has told of an engagement only names it again. */
    boolean isABareReferenceTo(Contact other) {
        return status == other.status
                && (mode.isEmpty() || mode.equals(other.mode))
                && parties.equals(other.parties)
                && Folding.mayMeet(date, other.date)
                && other.documents().containsAll(documents());
    }

    /** True where this was planned and the other is what came of it. */
    boolean cameAbout(Contact other) {
        return status == EventStatus.PLANNED
                && other.status == EventStatus.OCCURRED
                && parties.equals(other.parties)
                && (mode.isEmpty() || mode.equals(other.mode))
                && date.isPresent()
                && other.date.isPresent()
                && date.get().meets(other.date.get());
    }

    /** This, with what another telling of it adds. */
    Contact with(Contact other) {
        Set<String> everybody = new LinkedHashSet<>(persons);
        everybody.addAll(other.persons);
        return new Contact(
                mode,
                status,
                parties,
                guests.isEmpty() ? other.guests : guests,
                hosts.isEmpty() ? other.hosts : hosts,
                date,
                place.or(other::place),
                fullest(everybody),
                Stream.concat(facts.stream(), other.facts.stream()).toList());
    }

    /** Each person once: a name whose words all stand in another is that other's short form. */
    private static List<String> fullest(Set<String> names) {
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other -> !other.equals(name)
                                && namesOne(name, other)
                                && parts(other).size() > parts(name).size()))
                .toList();
    }

    private static boolean namesOne(String one, String two) {
        Set<String> first = parts(one);
        Set<String> second = parts(two);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> parts(String name) {
        return new LinkedHashSet<>(Arrays.asList(Folding.plain(name).split(" ")));
    }

    private List<String> documents() {
        return facts.stream().map(fact -> fact.document().id()).toList();
    }
}
