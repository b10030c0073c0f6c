package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Facts as sentences of one language, without their stop. */
public final class Prose {
    private static final int MOST_PERSONS = 3;
    private static final Set<String> AFAR = Set.of("phone", "video", "letter");

    private final Language language;
    private final Words words;
    private final PartyNames names;

    /** Sentences of this language. */
    public static Prose of(Language language, PartyNames names) {
        return new Prose(language, Words.of(language), names);
    }

    Prose(Language language, Words words, PartyNames names) {
        this.language = language;
        this.words = words;
        this.names = names;
    }

    /** How a tie stands: "Kemitraan strategis sejak 3 September 2024". */
    public String relation(RelationStep step) {
        String kind = words.say("relation." + step.kind().code());
        return switch (step.change()) {
            case CUT ->
                step.date()
                        .map(date -> sentence(words.say("state.cut.dated", lower(kind), on(date))))
                        .orElseGet(() -> sentence(words.say("state.cut", lower(kind))));
            case PLANNED -> sentence(words.say("state.planned", kind));
            case ESTABLISHED, RAISED, LOWERED, RESUMED ->
                sentence(step.date()
                        .map(date -> words.say(
                                step.approximate() ? "state.since-about" : "state.since", kind, words.date(date)))
                        .orElse(kind));
        };
    }

    /** What was done to a tie: "Hubungan ditingkatkan menjadi kemitraan strategis". */
    public String step(RelationStep step) {
        return sentence(words.say(
                "step." + step.change(),
                lower(words.say("relation." + step.kind().code()))));
    }

    public String anniversary(Relation.Kind kind, int years, Period when) {
        return sentence(words.say(
                "anniversary",
                years,
                lower(words.say("relation." + kind.code())),
                words.say("on." + grain(when), words.date(when))));
    }

    /** What took place or was meant to, with its date and place. */
    public String engagement(MergedEngagement engagement, boolean dated) {
        return engagement(
                engagement,
                dated,
                switch (engagement.status()) {
                    case OCCURRED -> "occurred";
                    case PLANNED -> "planned";
                    case CALLED_OFF -> isOnlyPossible(engagement) ? "hypothetical" : "called-off";
                });
    }

    /** The same as it was planned, told by somebody who knows what came of it. */
    public String plan(MergedEngagement planned, boolean open) {
        return engagement(planned, true, open ? "planned" : "was-planned");
    }

    private String engagement(MergedEngagement engagement, boolean dated, String status) {
        Cast cast = Cast.of(facts(engagement));
        boolean visit = !engagement.visitors().isEmpty();
        List<Party> hosts = engagement.parties().stream()
                .filter(party -> !engagement.visitors().contains(party))
                .toList();
        StringBuilder said = new StringBuilder(subject(visit ? engagement.visitors() : engagement.parties(), cast));
        Verb verb = verb(EventType.CONSULT, engagement.mode(), status, !visit);
        said.append(' ').append(visit && !hosts.isEmpty() ? verb.toward(parties(hosts)) : verb.said());
        engagement
                .place()
                .filter(place -> engagement.mode().filter(AFAR::contains).isEmpty())
                .filter(place -> hosts.stream()
                        .noneMatch(host -> names.name(host, language).equals(place) && visit))
                .ifPresent(place -> said.append(' ').append(words.say(visit ? "at.visited" : "at", place)));
        if (dated) {
            engagement.date().ifPresent(date -> said.append(' ').append(on(date)));
        }
        if (visit) {
            for (Party host : hosts) {
                List<String> persons = persons(cast.side(host), host);
                if (!persons.isEmpty()) {
                    said.append(words.say("other-side", names.name(host, language), words.list(persons)));
                }
            }
        }
        return sentence(said);
    }

    /** Only spoken of as possible: nobody planned it, nobody called it off. */
    static boolean isOnlyPossible(MergedEngagement engagement) {
        return engagement.tellings().stream()
                .map(joined -> joined.telling().status())
                .allMatch(status -> status == EventStatus.HYPOTHETICAL);
    }

    public static List<Fact> facts(MergedEngagement engagement) {
        return engagement.tellings().stream()
                .flatMap(joined -> joined.telling().facts().stream())
                .toList();
    }

    /** Who did what toward whom, where and when. */
    public String event(Event event, Optional<Period> date) {
        Cast cast = Cast.of(List.of(event));
        StringBuilder said = new StringBuilder();
        said.append(event.actor().isEmpty() ? words.say("nobody") : subject(event.actor(), cast));
        Verb verb = verb(event.type(), event.mode(), event.status().code(), event.symmetric());
        said.append(' ')
                .append(event.recipient().isEmpty() ? verb.said() : verb.toward(subject(event.recipient(), cast)));
        event.place().ifPresent(place -> said.append(' ').append(words.say("at", place.name())));
        date.ifPresent(when -> said.append(' ').append(on(when)));
        event.attribution().ifPresent(who -> said.append(", ").append(words.say("according", who)));
        return sentence(said);
    }

    /** The same without its date, and the words that say about what. */
    public String whole(Event event) {
        return event(event, Optional.empty())
                + event.about().map(what -> ": " + quoted(what)).orElse("");
    }

    /** What is to be done, by whom, since when. */
    public String commitment(Commitment commitment) {
        String who = parties(commitment.debtors());
        String toward = parties(commitment.creditors());
        String key = "commitment." + commitment.kind() + (commitment.creditors().isEmpty() ? ".alone" : "");
        String said = words.find(key).isPresent()
                ? words.say(key, who, toward)
                : words.say("commitment." + commitment.kind(), who, toward);
        return sentence(said + made(commitment) + ": " + quoted(commitment.words()));
    }

    /** The day it was made, or where its article names none, the day it was reported. */
    private String made(Commitment commitment) {
        boolean dated = commitment.links().stream()
                .limit(1)
                .flatMap(link -> link.fact().stream())
                .anyMatch(fact -> fact instanceof Event event && event.date().isPresent());
        return commitment
                .made()
                .map(date -> dated ? " " + on(date) : " (" + words.say("reported", words.date(date)) + ")")
                .orElse("");
    }

    public String due(Period due) {
        return words.say("commitment.due", words.date(due));
    }

    /** What became of it. */
    public String outcome(Commitment commitment) {
        String state = commitment.kind() == Commitment.Kind.ENGAGEMENT
                        && words.find("commitment.plan." + commitment.state()).isPresent()
                ? "commitment.plan." + commitment.state()
                : "commitment.state." + commitment.state();
        return commitment.ended().isPresent() && words.find(state + ".dated").isPresent()
                ? words.say(state + ".dated", on(commitment.ended().get()))
                : words.say(state);
    }

    public String instrument(Instrument instrument, List<Party> pair) {
        StringBuilder said = new StringBuilder(instrument.name());
        if (instrument.kind() != Instrument.Kind.DOCUMENTS) {
            String kind = words.say("instrument." + instrument.kind().code());
            if (!instrument.name().toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT))) {
                said.append(" (").append(kind).append(')');
            }
        } else {
            instrument
                    .count()
                    .ifPresent(count -> said.append(" (")
                            .append(words.say("instrument.documents", count))
                            .append(')'));
        }
        return sentence(among(instrument.parties(), pair, said));
    }

    public String figure(Figure figure, Optional<Period> period, List<Party> pair) {
        StringBuilder said =
                new StringBuilder(words.say("measure." + figure.measure().code()));
        period.ifPresent(when -> said.append(' ').append(words.date(when)));
        said.append(": ").append(words.amount(figure.value(), figure.unit()));
        return sentence(among(figure.parties(), pair, said));
    }

    /** "pada 3 Maret 2024"; English tells days from months and years. */
    String on(Period date) {
        return words.say("on." + grain(date), words.date(date));
    }

    private static String grain(Period date) {
        return date.iso().length() == 4
                        || date.iso().length() == 7
                        || date.iso().length() == 9
                ? "span"
                : "day";
    }

    String parties(List<Party> parties) {
        return words.list(
                parties.stream().map(party -> names.name(party, language)).toList());
    }

    /** Those who act for the parties, or the parties themselves where nobody is named. */
    private String subject(List<Party> parties, Cast cast) {
        List<String> who = new ArrayList<>();
        for (Party party : parties) {
            List<String> persons = persons(cast.side(party), party);
            who.addAll(persons.isEmpty() ? List.of(names.name(party, language)) : persons);
        }
        return words.list(who);
    }

    private List<String> persons(List<Participant> side, Party party) {
        return side.stream()
                .limit(MOST_PERSONS)
                .map(participant -> person(participant, party))
                .toList();
    }

    /** "Presiden Chile Ignacia Larraín Fuentes", "Chile’s President Ignacia Larraín Fuentes". */
    public String person(Participant participant, Party party) {
        return office(participant, party)
                .map(office -> office + " " + Cast.name(participant))
                .orElseGet(() -> words.say("person.bare", Cast.name(participant), names.name(party, language)));
    }

    /** "Presiden Chile", "Chile’s President". */
    Optional<String> office(Participant participant, Party party) {
        String name = names.name(party, language);
        Optional<String> title = participant.title().map(given -> without(party, given));
        if (language != Language.ID) {
            Optional<String> known = title.flatMap(
                            given -> words.find("title." + Folding.plain(given).replace(' ', '-')))
                    .or(() -> participant.office().flatMap(held -> words.find("office." + held.code())));
            return known.map(
                    office -> words.say(name.endsWith("s") ? "person.office.s" : "person.office", office, name));
        }
        return title.or(() -> participant.office().flatMap(held -> words.find("office." + held.code())))
                .map(office -> names(party, office) ? office : words.say("person.office", office, name));
    }

    private StringBuilder among(List<Party> parties, List<Party> pair, StringBuilder said) {
        return parties.equals(pair) ? said : said.append(" — ").append(parties(parties));
    }

    /** The title without the party's own name at its end, however it is spelt: "Presiden RI" is "Presiden". */
    private String without(Party party, String title) {
        for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
            if (names.isNameOf(title.substring(space + 1), party)) {
                return title.substring(0, space);
            }
        }
        return title;
    }

    /** True where the title says for whom: "Duta Besar Chile untuk Indonesia". */
    private boolean names(Party party, String title) {
        String[] parts = title.split(" ", -1);
        for (int from = 1; from < parts.length; from++) {
            for (int to = from + 1; to <= parts.length; to++) {
                if (names.isNameOf(String.join(" ", Arrays.asList(parts).subList(from, to)), party)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An article's words, marked as such. */
    String quoted(String said) {
        return "“" + withoutStop(said).replace('“', '‘').replace('”', '’') + "”";
    }

    /** Words out of the midst of a sentence, without the stop that ended it there. */
    private static String withoutStop(String about) {
        return about.strip().replaceFirst("[.,;:]+$", "");
    }

    /** The words for an act: those of its mode where there are any, of its type where there are none. */
    private Verb verb(EventType type, Optional<String> mode, String status, boolean joint) {
        String plain = "verb." + type;
        String forms = mode.map(how -> plain + "." + how)
                .flatMap(key -> joint ? words.find(key + ".joint").or(() -> words.find(key)) : words.find(key))
                .or(() -> joint ? words.find(plain + ".joint") : Optional.empty())
                .orElseGet(() -> words.say(plain));
        String[] parts = forms.split("\\|", -1);
        String past = parts[0];
        String base = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : past;
        return new Verb(words.say("status." + status, past, base), parts.length > 2 ? parts[2] : "");
    }

    static String sentence(CharSequence said) {
        String text = said.toString();
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A verb in its form and the preposition that leads to the other side. */
    private record Verb(String said, String preposition) {
        String toward(String others) {
            return Stream.of(said, preposition, others)
                    .filter(part -> !part.isEmpty())
                    .reduce((before, after) -> before + " " + after)
                    .orElse("");
        }
    }
}
