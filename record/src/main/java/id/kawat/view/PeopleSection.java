package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.view.Brief.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who acted for whom, in which office, and from when to when articles name them so. */
final class PeopleSection {
    /** The first to name somebody and the latest few show enough. */
    private static final int MOST_SOURCES = 5;

    private final Words words;
    private final Prose prose;
    private final Lines lines;
    private final Map<String, Cast.NameWords> names = new HashMap<>();

    PeopleSection(Words words, Prose prose, Lines lines) {
        this.words = words;
        this.prose = prose;
        this.lines = lines;
    }

    /** Somebody as facts name them, and the facts. */
    private final class Role {
        private final Party party;
        private Participant participant;
        private Cast.NameWords name;
        private final List<Fact> facts = new ArrayList<>();

        Role(Participant participant) {
            this.party = participant.party();
            this.participant = participant;
            this.name = name(participant);
        }

        boolean isOf(Party its, Cast.NameWords other) {
            return name.isOne(other) && party.equals(its);
        }

        void add(Participant other, Fact fact) {
            if (participant.title().isEmpty() && other.title().isPresent()
                    || Cast.name(other).length() > Cast.name(participant).length()) {
                Participant titled = other.title().isPresent() ? other : participant;
                Participant named =
                        Cast.name(other).length() > Cast.name(participant).length() ? other : participant;
                participant = new Participant(
                        party, named.sector(), titled.office(), named.person(), titled.title(), named.span());
                name = name(participant);
            }
            facts.add(fact);
        }
    }

    /** Everybody named for one of these parties; those named most often first within each. Offices of the past do not count. */
    List<Line> lines(List<Event> events, List<Person> persons, List<Party> parties) {
        List<Role> roles = new ArrayList<>();
        for (Event event : events) {
            for (Participant participant : event.participants()) {
                if (participant.person().isPresent() && parties.contains(participant.party())) {
                    role(participant, roles).add(participant, event);
                }
            }
        }
        for (Person person : persons) {
            if (!person.former() && person.party().filter(parties::contains).isPresent()) {
                Participant participant = participant(person);
                role(participant, roles).add(participant, person);
            }
        }
        roles.sort(Comparator.comparing((Role role) -> parties.indexOf(role.party))
                .thenComparing(role -> -role.facts.size()));
        return roles.stream().map(this::line).toList();
    }

    private Role role(Participant participant, List<Role> roles) {
        Cast.NameWords name = name(participant);
        for (Role role : roles) {
            if (role.isOf(participant.party(), name)) {
                return role;
            }
        }
        Role role = new Role(participant);
        roles.add(role);
        return role;
    }

    private Cast.NameWords name(Participant participant) {
        return names.computeIfAbsent(Cast.name(participant), Cast.NameWords::of);
    }

    private static Participant participant(Person person) {
        return new Participant(
                person.party().orElseThrow(),
                Optional.empty(),
                Optional.of(person.office()),
                Optional.of(person.name()),
                person.title(),
                person.evidence().span());
    }

    private Line line(Role role) {
        List<Fact> facts = role.facts;
        String who = prose.person(role.participant, role.party);
        List<Period> days = facts.stream()
                .flatMap(fact -> fact.document().published().stream())
                .sorted()
                .toList();
        String said = days.isEmpty()
                ? words.say("people.named", who)
                : days.getFirst().equals(days.getLast())
                        ? words.say("people.named.once", who, words.date(days.getFirst()))
                        : words.say(
                                "people.named.between", who, words.date(days.getFirst()), words.date(days.getLast()));
        return new Line(Optional.empty(), List.of(lines.one(Prose.sentence(said), few(facts))), List.of());
    }

    /** Those of the first article to name somebody and of the latest. */
    static <F extends Fact> List<F> few(List<F> facts) {
        return Citations.few(facts, MOST_SOURCES);
    }

    /** The person meant by a name, as the fullest of these participants. */
    static Optional<Participant> named(List<Event> events, String name) {
        return events.stream()
                .flatMap(event -> event.participants().stream())
                .filter(participant -> Cast.called(participant, name).isPresent())
                .max(Comparator.comparing((Participant participant) ->
                                Cast.name(participant).length())
                        .thenComparing(participant -> participant.title().isPresent()));
    }
}
