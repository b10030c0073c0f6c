package id.kawat.coding;

import id.kawat.article.Article;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.FactIds;
import id.kawat.fact.Participant;
import id.kawat.fact.Place;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds an article's mentions of meetings, calls, visits up to engagements: each once, however often it is told. */
final class EngagementBuilder {
    /** Modes of which several may be held on one visit: those where others took part are others. */
    private static final Set<String> GATHERINGS = Set.of("conference", "ceremony");

    List<Engagement> build(Article article, List<Event> events) {
        List<Group> groups = new ArrayList<>();
        for (Event event : events.stream().flatMap(EngagementBuilder::apart).toList()) {
            if (event.type() != EventType.CONSULT
                    || event.status() == EventStatus.NEGATED
                    || event.status() == EventStatus.HYPOTHETICAL) {
                continue;
            }
            if (isMediation(event)) {
                continue;
            }
            Group same = null;
            for (Group group : groups) {
                if (group.takes(event) && (same == null || group.shared(event) > same.shared(event))) {
                    same = group;
                }
            }
            if (same == null) {
                same = new Group(event);
                groups.add(same);
            } else {
                same.add(event);
            }
        }
        return groups.stream().map(group -> group.engagement(article)).toList();
    }

    /** A visit to several is a visit to each. */
    private static Stream<Event> apart(Event event) {
        boolean several = event.mode().equals(Optional.of("visit"))
                && !event.symmetric()
                && event.recipient().size() > 1;
        return several ? event.recipient().stream().map(event::toward) : Stream.of(event);
    }

    /** Going between others is no meeting of its own where the text does not say how. */
    private static boolean isMediation(Event event) {
        return !event.symmetric() && event.mode().isEmpty();
    }

    /** Mentions of one engagement. */
    private static final class Group {
        private final List<Event> events = new ArrayList<>();
        private final Set<Party> parties;
        private final Set<String> persons = new LinkedHashSet<>();
        private Optional<String> mode;
        private Optional<Period> date;
        private Optional<Place> place;
        private final EventStatus status;

        Group(Event event) {
            parties = partiesOf(event);
            mode = event.mode();
            date = event.date();
            place = event.place();
            status = event.status();
            add(event);
        }

        private static Set<Party> partiesOf(Event event) {
            Set<Party> parties = new LinkedHashSet<>(event.actor());
            parties.addAll(event.recipient());
            return parties;
        }

        private static Set<String> personsOf(Event event) {
            Set<String> persons = new LinkedHashSet<>();
            event.participants().stream()
                    .map(Participant::person)
                    .flatMap(Optional::stream)
                    .forEach(persons::add);
            return persons;
        }

        boolean takes(Event event) {
            if (status != event.status() || !parties.equals(partiesOf(event))) {
                return false;
            }
            boolean modes = mode.equals(event.mode())
                    || mode.isEmpty()
                    || event.mode().isEmpty()
                    || Set.of("meeting", "summit").contains(mode.get())
                            && Set.of("meeting", "summit").contains(event.mode().get());
            if (!modes) {
                return false;
            }
            if (returns(event)) {
                return false;
            }
            boolean dates = date.isEmpty()
                    || event.date().isEmpty()
                    || date.get().meets(event.date().get());
            Set<String> others = personsOf(event);
            boolean gathering = mode.filter(GATHERINGS::contains).isPresent();
            return dates
                    && (gathering ? persons.isEmpty() || others.isEmpty() || persons.equals(others) : agree(others));
        }

        /** A visit there is not the visit back. */
        private boolean returns(Event event) {
            return mode.filter("visit"::equals).isPresent()
                    && event.mode().filter("visit"::equals).isPresent()
                    && !event.symmetric()
                    && events.stream()
                            .anyMatch(known -> known.actor().equals(event.recipient())
                                    && known.recipient().equals(event.actor()));
        }

        /** Two who met are not two others: the persons of one mention must be found among those of the other. */
        private boolean agree(Set<String> others) {
            return persons.isEmpty() || others.isEmpty() || persons.containsAll(others) || others.containsAll(persons);
        }

        int shared(Event event) {
            Set<String> both = new LinkedHashSet<>(personsOf(event));
            both.retainAll(persons);
            return both.size();
        }

        void add(Event event) {
            events.add(event);
            persons.addAll(personsOf(event));
            if (mode.isEmpty()
                    || event.mode().filter("summit"::equals).isPresent()
                            && mode.filter("meeting"::equals).isPresent()) {
                mode = event.mode().or(() -> mode);
            }
            if (date.isEmpty()
                    || event.date().filter(Period::isDay).isPresent()
                            && !date.get().isDay()) {
                date = event.date().or(() -> date);
            }
            place = place.or(event::place);
        }

        Engagement engagement(Article article) {
            Event first = events.getFirst();
            List<Party> sorted = parties.stream().sorted().toList();
            return new Engagement(
                    FactIds.engagement(
                            article.id(), mode, sorted, date, first.evidence().span()),
                    DocumentRef.of(article),
                    mode,
                    sorted,
                    date,
                    status,
                    List.copyOf(persons),
                    place,
                    events.stream().map(Event::id).toList(),
                    first.evidence());
        }
    }
}
