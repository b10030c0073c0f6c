package id.kawat.view;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Pair;
import id.kawat.text.Period;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Quote;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes one brief: looks facts up, folds what is told twice, puts first what matters first, and numbers the sources. */
final class BriefWriter {
    private static final int MOST_PAIRS = 20;

    /** The closest tie first. */
    private static final List<Relation.Kind> STRENGTH = List.of(
            Relation.Kind.ALLIANCE,
            Relation.Kind.COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
            Relation.Kind.SPECIAL_STRATEGIC_PARTNERSHIP,
            Relation.Kind.STRATEGIC_PARTNERSHIP,
            Relation.Kind.SECURITY_PARTNERSHIP,
            Relation.Kind.PARTNERSHIP,
            Relation.Kind.FREE_TRADE,
            Relation.Kind.NORMALISATION,
            Relation.Kind.DIPLOMATIC_RELATIONS,
            Relation.Kind.MEMBERSHIP,
            Relation.Kind.SISTER_CITY);

    private static final Set<EventType> WISHES = EnumSet.of(EventType.REQUEST, EventType.AGREE);
    private static final Set<EventType> SUPPORT =
            EnumSet.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.CONCEDE, EventType.RETREAT);
    private static final Set<EventType> FRICTION = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.ASSAULT);

    private final FactRecord record;
    private final Party a;
    private final Party b;
    private final List<Party> pair;
    private final Language language;
    private final PartyNames names;
    private final Words words;
    private final Telling telling;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, List<Fact>> factsOf = new HashMap<>();

    BriefWriter(FactRecord record, Party a, Party b, Language language, PartyNames names) {
        this.record = record;
        this.a = a;
        this.b = b;
        this.pair = Stream.of(a, b).sorted().toList();
        this.language = language;
        this.names = names;
        this.words = Words.of(language);
        this.telling = new Telling(language, words, names);
    }

    Brief write() {
        List<Section> sections = new ArrayList<>();
        List<Event> events = record.events(a, b);
        section(sections, "relations", relations());
        contacts(sections, events);
        section(sections, "wishes", acts(events, WISHES));
        section(sections, "support", acts(events, SUPPORT));
        section(sections, "friction", acts(events, FRICTION));
        section(sections, "instruments", instruments());
        section(sections, "figures", figures());
        section(sections, "statements", acts(events, Set.of(EventType.STATEMENT)));
        String title = capital(names.name(a, language)) + " – " + capital(names.name(b, language));
        if (!sections.isEmpty()) {
            return new Brief(language, title, words.count("summary", sources.size()), List.of(), sections, sources);
        }
        List<String> elsewhere =
                record.pairs(MOST_PAIRS).stream().map(this::pair).toList();
        String summary = words.say("summary.none", names.name(a, language), names.name(b, language))
                + (record.articles() == 0 ? " " + words.say("summary.empty") : "");
        return new Brief(language, title, summary, elsewhere, List.of(), List.of());
    }

    private String pair(Pair held) {
        return capital(names.name(held.a(), language)) + " – " + capital(names.name(held.b(), language)) + ": "
                + words.count("facts", held.facts());
    }

    private void section(List<Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(words.say("section." + heading), lines));
        }
    }

    private List<Line> relations() {
        return Folding.fold(
                        record.relations(a, b),
                        relation -> List.of(relation.kind(), relation.status()),
                        Relation::since)
                .stream()
                .sorted(Comparator.<List<Relation>, Relation.Standing>comparing(
                                told -> told.getFirst().status())
                        .thenComparingInt(
                                told -> STRENGTH.indexOf(told.getFirst().kind())))
                .map(told -> {
                    Optional<Period> since =
                            Folding.mostExact(told.stream().map(Relation::since).toList());
                    boolean approximate = told.stream()
                            .filter(relation -> relation.since().equals(since))
                            .allMatch(Relation::approximate);
                    Relation first = told.getFirst();
                    return line(telling.relation(first.kind(), since, approximate, first.status()), told);
                })
                .toList();
    }

    private void contacts(List<Section> sections, List<Event> events) {
        List<Contact> contacts = merged(told(events));
        Optional<Period> newest = record.newest();
        Comparator<Contact> byDate = Comparator.comparing(this::when);
        List<Contact> past = new ArrayList<>();
        List<Contact> coming = new ArrayList<>();
        for (Contact contact : contacts) {
            (contact.status() == EventStatus.PLANNED && !isOverdue(contact, newest) ? coming : past).add(contact);
        }
        past.sort(byDate.reversed());
        coming.sort(byDate);
        section(
                sections,
                "contacts",
                past.stream()
                        .map(contact -> contact(contact, contact.status() == EventStatus.PLANNED))
                        .toList());
        section(
                sections,
                "coming",
                coming.stream().map(contact -> contact(contact, false)).toList());
    }

    private static boolean isOverdue(Contact contact, Optional<Period> newest) {
        return contact.date().isPresent()
                && newest.isPresent()
                && contact.date().get().last().isBefore(newest.get().first());
    }

    /** Engagements as each article tells them, and mentions that no engagement has taken up. */
    private List<Contact> told(List<Event> events) {
        List<Contact> contacts = new ArrayList<>();
        Set<String> takenUp = new HashSet<>();
        Map<String, List<Contact>> byArticle = new HashMap<>();
        for (Engagement engagement : record.engagements(a, b)) {
            List<Event> parts = facts(engagement).stream()
                    .filter(Event.class::isInstance)
                    .map(Event.class::cast)
                    .filter(event -> engagement.events().contains(event.id()))
                    .toList();
            Contact contact = Contact.of(engagement, parts);
            contacts.add(contact);
            byArticle
                    .computeIfAbsent(engagement.document().id(), id -> new ArrayList<>())
                    .add(contact);
            takenUp.addAll(engagement.events());
        }
        for (Event event : events) {
            if (event.type() == EventType.CONSULT && !takenUp.contains(event.id())) {
                Contact mention = Contact.of(event);
                List<Contact> known = byArticle.getOrDefault(event.document().id(), List.of());
                if (known.stream().noneMatch(mention::isABareReferenceTo)) {
                    contacts.add(mention);
                }
            }
        }
        return contacts;
    }

    private static List<Contact> merged(List<Contact> told) {
        List<Contact> contacts = Contact.merged(told);
        List<Contact> merged = new ArrayList<>(contacts.stream()
                .filter(contact -> contact.status() != EventStatus.PLANNED)
                .toList());
        for (Contact contact : contacts) {
            if (contact.status() == EventStatus.PLANNED) {
                Optional<Contact> outcome =
                        merged.stream().filter(contact::cameAbout).findFirst();
                if (outcome.isPresent()) {
                    merged.set(merged.indexOf(outcome.get()), outcome.get().with(contact));
                } else {
                    merged.add(contact);
                }
            }
        }
        return merged;
    }

    private Line contact(Contact contact, boolean overdue) {
        List<String> persons = contact.persons().stream()
                .map(name -> person(name, contact.facts()))
                .toList();
        return line(telling.contact(contact, persons, overdue), contact.facts());
    }

    /** The name with the office that one of these facts' articles gives it. */
    private String person(String name, List<Fact> told) {
        return told.stream()
                .flatMap(fact -> facts(fact).stream())
                .filter(fact -> fact instanceof Person person && person.name().equals(name))
                .map(Person.class::cast)
                .findFirst()
                .map(person -> telling.person(person.title(), Optional.of(person.office()), Optional.of(person.name())))
                .orElse(name);
    }

    private List<Line> acts(List<Event> events, Set<EventType> types) {
        List<Event> acts =
                events.stream().filter(event -> types.contains(event.type())).toList();
        return Folding.fold(acts, BriefWriter::act, Event::date).stream()
                .sorted(Comparator.<List<Event>, String>comparing(told -> when(told.getFirst()))
                        .reversed())
                .map(told -> {
                    Optional<Period> date =
                            Folding.mostExact(told.stream().map(Event::date).toList());
                    return line(telling.event(told.getFirst(), date), told);
                })
                .toList();
    }

    /** What makes two tellings one act, but for the date. */
    private static List<Object> act(Event event) {
        return List.of(
                event.type(),
                event.mode(),
                event.status(),
                event.symmetric(),
                event.actor(),
                event.recipient(),
                event.about().map(Folding::plain));
    }

    private List<Line> instruments() {
        return lines(
                Folding.fold(
                        record.instruments(a, b),
                        instrument -> List.of(
                                instrument.kind(),
                                Folding.plain(instrument.name()),
                                instrument.parties(),
                                instrument.count()),
                        Instrument::date),
                Instrument::date,
                (instrument, date) -> telling.instrument(instrument, date, pair));
    }

    private List<Line> figures() {
        return lines(
                Folding.fold(
                        record.figures(a, b),
                        figure -> List.of(figure.measure(), figure.value(), figure.unit(), figure.parties()),
                        Figure::period),
                Figure::period,
                (figure, period) -> telling.figure(figure, period, pair));
    }

    private <F extends Fact> List<Line> lines(
            List<List<F>> groups,
            Function<F, Optional<Period>> date,
            BiFunction<F, Optional<Period>, String> sentence) {
        return groups.stream()
                .map(told -> line(
                        sentence.apply(
                                told.getFirst(),
                                Folding.mostExact(told.stream().map(date).toList())),
                        told))
                .toList();
    }

    private Line line(String text, List<? extends Fact> told) {
        List<Quote> quotes = new ArrayList<>();
        Set<Integer> quoted = new HashSet<>();
        for (Fact fact : told) {
            int number = number(fact);
            if (quoted.add(number)) {
                quotes.add(new Quote(number, fact.evidence().sentence(), credit(sources.get(number - 1))));
            }
        }
        return new Line(text, quotes);
    }

    private String credit(Source source) {
        String outlet = source.outlet().orElseGet(() -> words.say("no-outlet"));
        return source.date().map(date -> outlet + ", " + date).orElse(outlet);
    }

    private int number(Fact fact) {
        return numbers.computeIfAbsent(fact.document().id(), id -> {
            int number = sources.size() + 1;
            sources.add(new Source(
                    number,
                    record.title(id).orElseGet(() -> words.say("untitled")),
                    fact.document().outlet(),
                    fact.document().published().map(words::date),
                    fact.document().url().or(() -> fact.document().path())));
            return number;
        });
    }

    private List<Fact> facts(Fact fact) {
        return factsOf.computeIfAbsent(fact.document().id(), record::facts);
    }

    private String when(Contact contact) {
        return when(contact.date(), contact.facts().getFirst());
    }

    private static String when(Event event) {
        return when(event.date(), event);
    }

    /** The day to order by, as ISO text: the fact's own, else its article's, else before all others. */
    private static String when(Optional<Period> date, Fact fact) {
        return date.or(() -> fact.document().published())
                .map(period -> period.first().toString())
                .orElse("");
    }

    private static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
