package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Facts as sentences of one language. */
final class Telling {
    private final Language language;
    private final Words words;
    private final PartyNames names;

    Telling(Language language, Words words, PartyNames names) {
        this.language = language;
        this.words = words;
        this.names = names;
    }

    String relation(Relation.Kind kind, Optional<Period> since, boolean approximate, Relation.Standing status) {
        StringBuilder said = new StringBuilder(words.say("relation." + kind.code()));
        since.ifPresent(date -> said.append(' ')
                .append(words.say(approximate ? "relation.since-about" : "relation.since", words.date(date))));
        if (status == Relation.Standing.PLANNED) {
            said.append(' ').append(words.say("relation.planned"));
        }
        return sentence(said);
    }

    /** {@code overdue}: it was planned for a day that has passed, and nobody has said what came of it. */
    String contact(Contact contact, List<String> persons, boolean overdue) {
        StringBuilder said = new StringBuilder();
        if (contact.guests().isEmpty()) {
            said.append(parties(contact.parties()))
                    .append(' ')
                    .append(verb(EventType.CONSULT, contact.mode(), contact.status(), true)
                            .said());
        } else {
            Verb verb = verb(EventType.CONSULT, contact.mode(), contact.status(), false);
            said.append(parties(contact.guests())).append(' ').append(verb.toward(parties(contact.hosts())));
        }
        contact.place().ifPresent(place -> said.append(' ').append(words.say("at", place)));
        contact.date().ifPresent(date -> said.append(", ").append(words.date(date)));
        if (!persons.isEmpty()) {
            said.append(" — ").append(String.join(", ", persons));
        }
        if (overdue) {
            said.append(' ').append(words.say("overdue"));
        }
        return sentence(said);
    }

    String event(Event event, Optional<Period> date) {
        StringBuilder said = new StringBuilder();
        said.append(event.actor().isEmpty() ? words.say("nobody") : sides(event.actor(), event.participants()));
        Verb verb = verb(event.type(), event.mode(), event.status(), event.symmetric());
        said.append(' ')
                .append(
                        event.recipient().isEmpty()
                                ? verb.said()
                                : verb.toward(sides(event.recipient(), event.participants())));
        event.place().ifPresent(place -> said.append(' ').append(words.say("at", place.name())));
        date.ifPresent(day -> said.append(", ").append(words.date(day)));
        event.attribution().ifPresent(who -> said.append(", ").append(words.say("according", who)));
        event.about()
                .map(Telling::withoutStop)
                .ifPresent(what -> said.append(": “").append(what).append('”'));
        return sentence(said);
    }

    String instrument(Instrument instrument, Optional<Period> date, List<Party> pair) {
        StringBuilder said = new StringBuilder(instrument.name());
        if (instrument.kind() != Instrument.Kind.DOCUMENTS) {
            said.append(" (")
                    .append(words.say("instrument." + instrument.kind().code()))
                    .append(')');
        } else {
            instrument
                    .count()
                    .ifPresent(count -> said.append(" (")
                            .append(words.say("instrument.documents", count))
                            .append(')'));
        }
        date.ifPresent(day -> said.append(", ").append(words.date(day)));
        return sentence(among(instrument.parties(), pair, said));
    }

    String figure(Figure figure, Optional<Period> period, List<Party> pair) {
        StringBuilder said =
                new StringBuilder(words.say("measure." + figure.measure().code()));
        period.ifPresent(when -> said.append(' ').append(words.date(when)));
        said.append(": ").append(words.amount(figure.value(), figure.unit()));
        return sentence(among(figure.parties(), pair, said));
    }

    /** The office as the article words it, or as the reader's language has it, before the name. */
    String person(Optional<String> title, Optional<Office> office, Optional<String> name) {
        Optional<String> rank = (language == Language.ID ? title : Optional.<String>empty())
                .or(() -> office.flatMap(held -> words.find("office." + held.code())));
        return String.join(" ", Stream.of(rank, name).flatMap(Optional::stream).toList());
    }

    String parties(List<Party> parties) {
        return words.list(
                parties.stream().map(party -> names.name(party, language)).toList());
    }

    private StringBuilder among(List<Party> parties, List<Party> pair, StringBuilder said) {
        return parties.equals(pair) ? said : said.append(" — ").append(parties(parties));
    }

    private String sides(List<Party> parties, List<Participant> participants) {
        List<String> sides = new ArrayList<>();
        for (Party party : parties) {
            List<String> persons = participants.stream()
                    .filter(participant -> participant.party().equals(party))
                    .map(participant -> person(
                            participant.title().map(title -> without(party, title)),
                            participant.office(),
                            participant.person()))
                    .filter(person -> !person.isEmpty())
                    .distinct()
                    .toList();
            String name = names.name(party, language);
            sides.add(persons.isEmpty() ? name : name + " (" + String.join(", ", persons) + ")");
        }
        return words.list(sides);
    }

    /** The title without the party's own name, which stands before it already. */
    private String without(Party party, String title) {
        String name = " " + names.name(party, language);
        return title.endsWith(name) ? title.substring(0, title.length() - name.length()) : title;
    }

    /** Words out of the midst of a sentence, without the stop that ended it there. */
    private static String withoutStop(String about) {
        return about.replaceFirst("[.,;:]+$", "");
    }

    /** The words for an act: those of its mode where there are any, of its type where there are none. */
    private Verb verb(EventType type, Optional<String> mode, EventStatus status, boolean joint) {
        String plain = "verb." + type;
        String forms = mode.map(how -> plain + "." + how)
                .flatMap(key -> joint ? words.find(key + ".joint").or(() -> words.find(key)) : words.find(key))
                .or(() -> joint ? words.find(plain + ".joint") : Optional.empty())
                .orElseGet(() -> words.say(plain));
        String[] parts = forms.split("\\|", -1);
        String past = parts[0];
        String base = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : past;
        return new Verb(words.say("status." + status.code(), past, base), parts.length > 2 ? parts[2] : "");
    }

    private static String sentence(CharSequence said) {
        String text = said.toString();
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** A verb in its form and the preposition that leads to the other side. */
    private record Verb(String said, String preposition) {
        String toward(String others) {
            return said + " " + (preposition.isEmpty() ? "" : preposition + " ") + others;
        }
    }
}
