package id.kawat.view;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Pair;
import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationHistory;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one brief: first what matters most, then everything in order, each kind in a section of its own. */
final class BriefWriter {
    private static final int MOST_PAIRS = 20;
    private static final int MOST_PARTNERS = 12;

    /** So much of each kind fits the first page. */
    private static final int MOST_CONTACTS = 2;

    private static final int MOST_OPEN = 6;
    private static final int MOST_OPEN_OF_PARTY = 4;
    private static final int MOST_FRICTION = 4;

    private final FactRecord record;
    private final BriefFrame frame;
    private final List<Dossier> dossiers;
    private final Affairs affairs;
    private final Words words;
    private final Prose prose;
    private final Citations citations;
    private final Lines lines;
    private final List<Section> sections = new ArrayList<>();

    /** Something that happened, and when, so that it can be put in order. */
    private record Dated(String when, Line line) {}

    BriefWriter(FactRecord record, BriefFrame frame, List<Dossier> dossiers) {
        this.record = record;
        this.frame = frame;
        this.dossiers = List.copyOf(dossiers);
        this.affairs = new Affairs(dossiers, frame.today());
        this.words = Words.of(frame.language());
        this.prose = new Prose(frame.language(), words, frame.names());
        this.citations = new Citations(
                record,
                words,
                dossiers.stream().map(dossier -> dossier.account().copies()).toList());
        this.lines = new Lines(frame, words, prose, citations, dossiers);
    }

    static Brief onPair(FactRecord record, Party a, Party b, BriefFrame frame) {
        Dossier dossier = Dossier.of(record, a, b, frame.today());
        BriefWriter writer = new BriefWriter(record, frame, List.of(dossier));
        String title = writer.capital(a) + " – " + writer.capital(b);
        if (dossier.isEmpty()) {
            return writer.nothing(
                    title,
                    writer.words.say(
                            "summary.none",
                            frame.names().name(a, frame.language()),
                            frame.names().name(b, frame.language())),
                    record.pairs(MOST_PAIRS));
        }
        writer.frontOfPair(dossier);
        writer.details(_ -> true, _ -> true, true);
        writer.people(List.of(a, b));
        return writer.brief(title);
    }

    static Brief onParty(FactRecord record, Party party, BriefFrame frame) {
        List<Dossier> dossiers = record.partners(party, MOST_PARTNERS).stream()
                .map(pair -> Dossier.of(record, party, pair.a().equals(party) ? pair.b() : pair.a(), frame.today()))
                .filter(dossier -> !dossier.isEmpty())
                .toList();
        BriefWriter writer = new BriefWriter(record, frame, dossiers);
        String title = writer.capital(party);
        if (dossiers.isEmpty()) {
            return writer.nothing(
                    title,
                    writer.words.say("summary.none.party", frame.names().name(party, frame.language())),
                    record.pairs(MOST_PAIRS));
        }
        List<Line> partners = writer.partners(party);
        writer.frontOfParty(partners);
        if (partners.size() > MOST_OPEN) {
            writer.section(1, "partners", partners);
        }
        writer.details(_ -> true, _ -> true, true);
        writer.people(List.of(party));
        return writer.brief(title);
    }

    static Brief onPerson(FactRecord record, String name, BriefFrame frame) {
        List<Event> events = record.ask(Event.class).person(name).list();
        Optional<Participant> somebody = theOne(events, name, frame);
        if (somebody.isEmpty()) {
            BriefWriter writer = new BriefWriter(record, frame, List.of());
            return writer.nothing(name, writer.words.say("summary.none.person", name), List.of());
        }
        String full = Cast.name(somebody.get());
        Party own = somebody.get().party();
        List<Dossier> dossiers = partnersOf(events, own, full).stream()
                .map(other -> Dossier.of(record, own, other, frame.today()))
                .filter(dossier -> !dossier.isEmpty())
                .toList();
        BriefWriter writer = new BriefWriter(record, frame, dossiers);
        writer.person(somebody.get(), events);
        writer.details(
                engagement -> engagement.persons().stream().anyMatch(other -> Cast.isOne(other, full)),
                event -> event.participants().stream().anyMatch(participant -> isThe(participant, own, full)),
                false);
        return writer.brief(full);
    }

    private static boolean isThe(Participant participant, Party party, String name) {
        return participant.party().equals(party)
                && participant.person().filter(other -> Cast.isOne(other, name)).isPresent();
    }

    /** With whom the person's party had to do where the person acted; the most frequent first. */
    private static List<Party> partnersOf(List<Event> events, Party own, String name) {
        Map<Party, Integer> partners = new TreeMap<>();
        for (Event event : events) {
            if (event.participants().stream().anyMatch(participant -> isThe(participant, own, name))) {
                Stream.concat(event.actor().stream(), event.recipient().stream())
                        .filter(party -> !party.equals(own))
                        .distinct()
                        .forEach(party -> partners.merge(party, 1, Integer::sum));
            }
        }
        return partners.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PARTNERS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who is meant; the name of one person may be told shorter and longer, but not for two parties. */
    private static Optional<Participant> theOne(List<Event> events, String name, BriefFrame frame) {
        List<Participant> different = new ArrayList<>();
        events.stream()
                .flatMap(event -> event.participants().stream())
                .filter(participant -> Cast.called(participant, name).isPresent())
                .sorted(Comparator.comparing((Participant participant) ->
                                Cast.name(participant).length())
                        .reversed())
                .forEach(participant -> {
                    if (different.stream().noneMatch(known -> isThe(participant, known.party(), Cast.name(known)))) {
                        different.add(participant);
                    }
                });
        if (different.size() > 1) {
            throw new AmbiguousNameException("'" + name + "' may be "
                    + String.join(
                            " or ",
                            different.stream()
                                    .map(participant -> Cast.name(participant) + " ("
                                            + frame.names().name(participant.party(), Language.EN) + ")")
                                    .toList())
                    + "; write more of the name");
        }
        return PeopleSection.named(events, name);
    }

    private Brief nothing(String title, String summary, List<Pair> elsewhere) {
        return new Brief(
                frame.language(),
                title,
                summary + (record.articles() == 0 ? " " + words.say("summary.empty") : ""),
                elsewhere.stream().map(this::pair).toList(),
                List.of(),
                List.of());
    }

    private String pair(Pair held) {
        return capital(held.a()) + " – " + capital(held.b()) + ": " + words.count("facts", held.facts());
    }

    private Brief brief(String title) {
        List<Source> sources = citations.sources();
        return new Brief(frame.language(), title, summary(words, sources, frame.today()), List.of(), sections, sources);
    }

    /** How much the brief rests on. */
    static String summary(Words words, List<Source> sources, LocalDate today) {
        long outlets = sources.stream()
                .flatMap(source -> source.outlet().stream())
                .distinct()
                .count();
        long copies =
                sources.stream().filter(source -> source.copyOf().isPresent()).count();
        return words.count("summary.articles", sources.size())
                + (outlets > 0 ? " " + words.count("summary.outlets", (int) outlets) : "")
                + words.say("summary.until", words.date(Period.day(today)))
                + (copies > 0 ? " " + words.count("summary.copies", (int) copies) : "");
    }

    private void chapter(String heading) {
        sections.add(new Section(1, words.say("section." + heading), List.of(), Optional.empty(), Optional.empty()));
    }

    private void section(int level, String heading, List<Line> entries) {
        if (!entries.isEmpty()) {
            sections.add(
                    new Section(level, words.say("section." + heading), entries, Optional.empty(), Optional.empty()));
        }
    }

    /** On the first page silence is an answer, and what does not fit is said to be further on. */
    private void first(String heading, List<Line> entries, int all) {
        sections.add(new Section(
                2,
                words.say("section." + heading),
                entries,
                Optional.empty(),
                entries.isEmpty()
                        ? Optional.of(words.say("none." + heading))
                        : all > entries.size()
                                ? Optional.of(words.count("more", all - entries.size()))
                                : Optional.empty()));
    }

    /** The first page of a pair. */
    private void frontOfPair(Dossier dossier) {
        chapter("front");
        first("state", state(dossier).toList(), 0);
        lastContact(affairs.past());
        whatIsOpen(MOST_OPEN);
    }

    /** The first page of a party, where the partners' lines say how things stand and when they last met. */
    private void frontOfParty(List<Line> partners) {
        chapter("front");
        first("partners", partners.stream().limit(MOST_OPEN).toList(), partners.size());
        whatIsOpen(MOST_OPEN_OF_PARTY);
    }

    private void lastContact(List<MergedEngagement> past) {
        first(
                "last-contact",
                past.stream().limit(MOST_CONTACTS).map(lines::bare).toList(),
                0);
    }

    /** What is owed, what is coming, and what chafes. */
    private void whatIsOpen(int most) {
        List<Commitment> open = affairs.open();
        first("open", open.stream().limit(most).map(lines::commitment).toList(), open.size());
        List<Line> coming = coming();
        first("coming", coming.stream().limit(most).toList(), coming.size());
        List<Act> friction = affairs.friction();
        first(
                "friction",
                friction.stream()
                        .limit(MOST_FRICTION)
                        .map(act -> lines.act(act, false))
                        .toList(),
                friction.size());
    }

    private Stream<Line> state(Dossier dossier) {
        return Affairs.standing(dossier)
                .map(step -> lines.state(step, dossier.account().history().disagreements()));
    }

    private List<Line> coming() {
        List<Dated> coming = new ArrayList<>();
        for (MergedEngagement engagement : affairs.engagements()) {
            if (engagement.status() == MergedEngagement.Status.PLANNED
                    && engagement.partOf().isEmpty()
                    && engagement
                            .date()
                            .filter(date -> !date.last().isBefore(frame.today()))
                            .isPresent()) {
                coming.add(new Dated(Affairs.when(engagement), lines.engagement(engagement)));
            }
        }
        coming.addAll(anniversaries());
        return coming.stream()
                .sorted(Comparator.comparing(Dated::when))
                .map(Dated::line)
                .toList();
    }

    private List<Dated> anniversaries() {
        List<Dated> due = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            RelationHistory history = dossier.account().history();
            for (Anniversary anniversary : history.due(frame.today())) {
                history.steps().stream()
                        .filter(step -> isOf(anniversary, step))
                        .findFirst()
                        .ifPresent(step -> due.add(new Dated(
                                anniversary.when().first().toString(), lines.anniversary(anniversary, step))));
            }
        }
        return due;
    }

    private static boolean isOf(Anniversary anniversary, RelationStep step) {
        return step.kind() == anniversary.kind()
                && step.date()
                        .filter(date -> date.firstYear() + anniversary.years()
                                == anniversary.when().firstYear())
                        .isPresent();
    }

    /** One entry for each partner: how things stand, and the last contact. */
    private List<Line> partners(Party party) {
        List<Line> entries = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Party other = dossier.account().a().equals(party)
                    ? dossier.account().b()
                    : dossier.account().a();
            List<Line> said = Stream.concat(
                            state(dossier).limit(1),
                            dossier.account().engagements().stream()
                                    .filter(engagement -> engagement.status() == MergedEngagement.Status.OCCURRED
                                            && engagement.date().isPresent())
                                    .max(Comparator.comparing(Affairs::when))
                                    .map(lines::bare)
                                    .stream())
                    .toList();
            if (!said.isEmpty()) {
                entries.add(new Line(
                        Optional.of(capital(other)),
                        said.stream()
                                .flatMap(line -> line.sentences().stream().limit(1))
                                .toList(),
                        List.of()));
            }
        }
        return entries;
    }

    /** In which offices articles name somebody. */
    private void person(Participant somebody, List<Event> events) {
        chapter("front");
        Map<String, List<Event>> offices = new LinkedHashMap<>();
        for (Event event : events) {
            event.participants().stream()
                    .filter(participant -> isThe(participant, somebody.party(), Cast.name(somebody)))
                    .flatMap(participant -> prose.office(participant, somebody.party()).stream())
                    .distinct()
                    .forEach(office -> offices.computeIfAbsent(office, any -> new ArrayList<>())
                            .add(event));
        }
        List<Line> held = new ArrayList<>();
        offices.forEach((office, told) -> {
            List<Period> days = told.stream()
                    .flatMap(event -> event.document().published().stream())
                    .sorted()
                    .toList();
            held.add(new Line(
                    Optional.empty(),
                    List.of(lines.one(
                            days.isEmpty()
                                    ? words.say("office.named", office)
                                    : days.getFirst().equals(days.getLast())
                                            ? words.say("office.named.once", office, words.date(days.getFirst()))
                                            : words.say(
                                                    "office.named.between",
                                                    office,
                                                    words.date(days.getFirst()),
                                                    words.date(days.getLast())),
                            PeopleSection.few(told))),
                    List.of()));
        });
        first("offices", held, 0);
        lastContact(affairs.past().stream()
                .filter(engagement ->
                        engagement.persons().stream().anyMatch(other -> Cast.isOne(other, Cast.name(somebody))))
                .toList());
    }

    /** Everything in order; of a person's what the person had a part in, without what only states have. */
    private void details(Predicate<MergedEngagement> which, Predicate<Event> acts, boolean whole) {
        section(1, "chronology", chronology(which, acts, whole));
        Set<String> told = affairs.engagements().stream()
                .filter(which)
                .flatMap(engagement -> Prose.facts(engagement).stream())
                .map(Lines::key)
                .collect(Collectors.toSet());
        ledger(fact -> switch (fact) {
            case Event event -> acts.test(event);
            case Engagement engagement -> told.contains(Lines.key(engagement));
            case Relation _, Instrument _, Figure _, Person _ -> whole;
        });
        if (whole) {
            section(1, "instruments", instruments());
            dossiers.forEach(this::figures);
        }
    }

    private List<Line> chronology(Predicate<MergedEngagement> which, Predicate<Event> acts, boolean whole) {
        List<Dated> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Set<String> telling = new HashSet<>();
        for (MergedEngagement engagement : affairs.engagements()) {
            Prose.facts(engagement).forEach(fact -> telling.add(fact.document().id()));
            engagement.parts().forEach(part -> part.acts().forEach(act -> told.add(Lines.key(act))));
            if (engagement.partOf().isEmpty() && which.test(engagement) && covers(engagement)) {
                entries.add(new Dated(Affairs.when(engagement), lines.engagement(engagement)));
            }
        }
        for (Dossier dossier : dossiers) {
            dossier.account().commitments().stream()
                    .flatMap(item -> item.links().stream())
                    .filter(link ->
                            link.kind() == Commitment.Link.Kind.OPENED || link.kind() == Commitment.Link.Kind.REPEATED)
                    .flatMap(link -> link.fact().stream())
                    .forEach(fact -> told.add(Lines.key(fact)));
            for (RelationStep step : dossier.account().history().steps()) {
                step.facts().forEach(fact -> told.add(Lines.key(fact)));
                if (whole
                        && step.date().isPresent()
                        && step.change() != RelationStep.Change.PLANNED
                        && frame.covers(step.date())) {
                    entries.add(new Dated(step.date().get().first().toString(), lines.step(step)));
                }
            }
        }
        Set<String> beside = affairs.besideTiesAndFigures();
        List<Event> rest = affairs.events().stream()
                .filter(event -> !told.contains(Lines.key(event)) && !Affairs.isToldBeside(event, beside))
                // Talks are told as engagements; a mention of one that was not taken up counts only where nothing else
                // tells of it.
                .filter(event -> event.type() != EventType.CONSULT
                        || !telling.contains(event.document().id()))
                .filter(acts)
                .filter(event ->
                        frame.covers(event.date().or(() -> event.document().published())))
                .toList();
        if (whole) {
            anniversaries().stream()
                    .filter(due -> frame.covers(Optional.of(new Period(due.when()))))
                    .forEach(entries::add);
        }
        Act.fold(rest).forEach(act -> entries.add(new Dated(Affairs.when(act), lines.act(act, true))));
        return entries.stream()
                .sorted(Comparator.comparing(Dated::when).reversed())
                .map(Dated::line)
                .toList();
    }

    private boolean covers(MergedEngagement engagement) {
        return frame.covers(engagement.date().or(() -> Affairs.published(Prose.facts(engagement))));
    }

    private void ledger(Predicate<Fact> which) {
        List<Section> parts = new ArrayList<>();
        for (Commitment.State state : Commitment.State.values()) {
            List<Line> entries = affairs.commitments(state).stream()
                    .filter(item -> state == Commitment.State.OPEN || coversCommitment(item))
                    .filter(item -> item.links().stream()
                            .flatMap(link -> link.fact().stream())
                            .anyMatch(which))
                    .map(lines::commitment)
                    .toList();
            if (!entries.isEmpty()) {
                parts.add(new Section(
                        2, words.say("section.commitments." + state), entries, Optional.empty(), Optional.empty()));
            }
        }
        if (!parts.isEmpty()) {
            chapter("commitments");
            sections.addAll(parts);
        }
    }

    /** Made or ended in the time asked for. */
    private boolean coversCommitment(Commitment item) {
        return frame.covers(item.made()) || item.ended().isPresent() && frame.covers(item.ended());
    }

    private List<Line> instruments() {
        List<Dated> entries = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Dossier dossier : dossiers) {
            List<Party> pair = Stream.of(
                            dossier.account().a(), dossier.account().b())
                    .sorted()
                    .toList();
            List<Instrument> known = dossier.instruments().stream()
                    .filter(instrument -> told.add(Lines.key(instrument)))
                    .filter(instrument -> frame.covers(
                            instrument.date().or(() -> instrument.document().published())))
                    .toList();
            Accord.fold(known)
                    .forEach(accord -> entries.add(
                            new Dated(Affairs.when(accord.date(), accord.told()), lines.instrument(accord, pair))));
        }
        return entries.stream()
                .sorted(Comparator.comparing(Dated::when).reversed())
                .map(Dated::line)
                .toList();
    }

    private void figures(Dossier dossier) {
        FigureSection figures = new FigureSection(dossier, frame, words, prose, lines, citations);
        List<Line> numbers = figures.lines();
        if (!numbers.isEmpty()) {
            sections.add(new Section(
                    1,
                    dossiers.size() == 1
                            ? words.say("section.figures")
                            : words.say(
                                    "section.figures.of",
                                    prose.parties(List.of(
                                            dossier.account().a(),
                                            dossier.account().b()))),
                    numbers,
                    figures.chart(),
                    Optional.empty()));
        }
    }

    private void people(List<Party> parties) {
        List<Event> covered = affairs.events().stream()
                .filter(event ->
                        frame.covers(event.date().or(() -> event.document().published())))
                .toList();
        Map<String, Person> persons = new LinkedHashMap<>();
        dossiers.stream()
                .flatMap(dossier -> dossier.persons().stream())
                .filter(person -> frame.covers(person.document().published()))
                .forEach(person -> persons.putIfAbsent(Lines.key(person), person));
        section(
                1,
                "people",
                new PeopleSection(words, prose, lines).lines(covered, List.copyOf(persons.values()), parties));
    }

    private String capital(Party party) {
        return Prose.sentence(frame.names().name(party, frame.language()));
    }
}
