package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
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
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.PlainName;
import id.kawat.record.Query;
import id.kawat.record.WorkedOut;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record asked for what its articles say together: between two parties, with one, or of all.
 *
 * <pre>{@code
 * MergedRecord merged = new MergedRecord(record, LocalDate.of(2025, 2, 1), Set.of());
 * Iterator<MergedEngagement> visits = merged.engagements(
 *         List.of(new Filter.With(new Party("CHL")), new Filter.Type(List.of("visit"))), true);
 * }</pre>
 *
 * A merged thing meets a filter as a whole, whichever of its articles says so. Filters must suit the kind, {@link MergedKind#fit}. Answers
 * that come as an iterator are worked out as they are asked for; the record must stay open meanwhile.
 */
public final class MergedRecord {
    /** How much a merged date may differ from the date by which its telling is found. */
    private static final int DAYS_ASTRAY = 31;

    private static final int YEARS_OVERDUE = 1;

    private static final String MET = "met/1";

    private final FactRecord record;
    private final LocalDate today;
    private final Set<String> undone;
    private final EngagementSource engagements;

    /**
     * @param today the day on which what is due is held against what was done
     * @param undone ids of commitment links that a person has undone
     */
    public MergedRecord(FactRecord record, LocalDate today, Set<String> undone) {
        this.record = record;
        this.today = today;
        this.undone = Set.copyOf(undone);
        this.engagements = new EngagementSource(record, this::copies);
    }

    public LocalDate today() {
        return today;
    }

    private Copies copies(List<DocumentRef> documents) {
        return Copies.kept(
                record, documents.stream().map(DocumentRef::id).distinct().toList());
    }

    // ------------------------------------------------------------------ engagements

    /** Engagements by their date, else by the day they were first told; those in the course of a visit as well as the visit. */
    public Iterator<MergedEngagement> engagements(List<Filter> filters, boolean newestFirst) {
        return engagements(filters, newestFirst, engagements::of, engagement -> engagement);
    }

    /** The same, but those in the course of a visit that meets the filters stand under it, whether they meet them or not. */
    public Iterator<EngagementEntry> visitsWithTheirParts(List<Filter> filters, boolean newestFirst) {
        return engagements(
                filters, newestFirst, seed -> entries(engagements.of(seed), filters), EngagementEntry::engagement);
    }

    private static List<EngagementEntry> entries(List<MergedEngagement> all, List<Filter> filters) {
        Map<String, MergedEngagement> byId = new HashMap<>();
        all.forEach(engagement -> byId.put(engagement.id(), engagement));
        return all.stream()
                .filter(engagement -> engagement
                        .partOf()
                        .map(byId::get)
                        .filter(visit -> traits(visit).meet(filters))
                        .isEmpty())
                .map(engagement -> new EngagementEntry(
                        engagement,
                        engagement.parts().stream()
                                .flatMap(part -> part.engagement().stream())
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private <T> Iterator<T> engagements(
            List<Filter> filters,
            boolean newestFirst,
            Function<PartySetWalk.Seed, List<T>> merging,
            Function<T, MergedEngagement> engagement) {
        Query<Engagement> told = record.ask(Engagement.class);
        Query<Event> denied = record.ask(Event.class).status(EventStatus.NEGATED);
        boolean typed = false;
        for (Filter filter : seeding(filters)) {
            told = told.where(filter);
            if (filter instanceof Filter.Type(List<String> modes)) {
                typed = true;
                denied = denied.where(new Filter.Type(modes.stream()
                        .map(mode -> EventType.CONSULT + "/" + mode)
                        .toList()));
            } else {
                denied = denied.where(filter);
            }
        }
        if (!typed) {
            denied = denied.type(EventType.CONSULT);
        }
        for (Filter filter : filters) {
            if (filter instanceof Filter.Status(List<String> statuses)) {
                Optional<String> necessary = Optional.of(statuses)
                        .filter(all -> all.size() == 1 && !all.contains("called-off"))
                        .map(List::getFirst);
                told = necessary.isPresent() ? told.status(necessary.get()) : told;
            }
        }
        Stream<PartySetWalk.Seed> ofTold = (newestFirst ? told.newestFirst() : told)
                .stream().map(fact -> PartySetWalk.Seed.of(fact, fact.parties(), fact.date()));
        Stream<PartySetWalk.Seed> ofDenied = (newestFirst ? denied.newestFirst() : denied)
                .stream().map(fact -> PartySetWalk.Seed.of(fact, parties(fact), fact.date()));
        return new PartySetWalk<>(
                new MergedSeeds(ofTold.iterator(), ofDenied.iterator(), newestFirst),
                merging,
                one -> traits(engagement.apply(one)).meet(filters),
                one -> when(engagement.apply(one)).map(Period::first),
                Comparator.comparing(one -> engagement.apply(one).id()),
                newestFirst);
    }

    private static Optional<Period> when(MergedEngagement engagement) {
        return engagement
                .date()
                .or(() -> engagement.tellings().getFirst().telling().document().published());
    }

    private static Traits traits(MergedEngagement engagement) {
        return new Traits(
                engagement.parties(),
                engagement.mode().stream().collect(Collectors.toSet()),
                Set.of(MergedKind.code(engagement.status())),
                topics(Account.facts(engagement)),
                engagement.tellings().stream()
                        .flatMap(joined -> joined.telling().persons().values().stream())
                        .flatMap(List::stream)
                        .toList(),
                engagement.documents(),
                when(engagement));
    }

    private static Set<String> topics(Collection<Fact> facts) {
        Set<String> topics = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Event event) {
                topics.addAll(event.topics());
                topics.addAll(event.contexts());
            }
        }
        return topics;
    }

    /**
     * Of the filters those that one telling, at least, must meet by itself. Of person, outlet and topic that is only one: another telling may
     * meet the next.
     */
    private static List<Filter> seeding(List<Filter> filters) {
        List<Filter> seeding = new ArrayList<>();
        boolean narrowed = false;
        for (Filter filter : filters) {
            switch (filter) {
                case Filter.Between _, Filter.With _, Filter.Type _ -> seeding.add(filter);
                case Filter.Since(var day) -> seeding.add(new Filter.Since(day.minusDays(DAYS_ASTRAY)));
                case Filter.Until(var day) -> seeding.add(new Filter.Until(day.plusDays(DAYS_ASTRAY)));
                case Filter.Named _, Filter.Outlet _, Filter.Topic _ -> {
                    if (!narrowed) {
                        seeding.add(filter);
                        narrowed = true;
                    }
                }
                case Filter.Status _ -> {}
            }
        }
        return seeding;
    }

    static List<Party> parties(Event event) {
        return Stream.concat(event.actor().stream(), event.recipient().stream())
                .distinct()
                .sorted()
                .toList();
    }

    // ------------------------------------------------------------------ commitments

    /**
     * Commitments by the day they were made, pair by pair gone through: of one pair at once, of one party all its pairs, without parties
     * every pair of the record. A time asked for is that in which they were made.
     */
    public List<Commitment> commitments(List<Filter> filters) {
        return new PairShelf(record, today, undone).commitments(pairs(filters), filters);
    }

    static Traits traits(Commitment commitment) {
        List<Fact> facts = commitment.links().stream()
                .map(Commitment.Link::fact)
                .flatMap(Optional::stream)
                .toList();
        Set<String> topics = new TreeSet<>(commitment.topics());
        topics.addAll(topics(facts));
        return new Traits(
                Stream.concat(commitment.debtors().stream(), commitment.creditors().stream())
                        .distinct()
                        .toList(),
                Set.of(MergedKind.code(commitment.kind())),
                Set.of(MergedKind.code(commitment.state())),
                topics,
                persons(facts),
                commitment.documents(),
                commitment.made());
    }

    private static List<String> persons(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> switch (fact) {
                    case Event event -> event.participants().stream().flatMap(one -> one.person().stream());
                    case Engagement engagement -> engagement.persons().stream();
                    case Person person -> Stream.of(person.name());
                    case Relation _, Instrument _, Figure _ -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }

    /** The pairs that the filters allow. */
    private static PairShelf.Pairs pairs(List<Filter> filters) {
        List<Party> named = new ArrayList<>();
        for (Filter filter : filters) {
            if (filter instanceof Filter.Between(Party a, Party b)) {
                return new PairShelf.Pairs(
                        Optional.of(a.compareTo(b) < 0 ? new Pair(a, b, 0) : new Pair(b, a, 0)), Optional.empty());
            }
            if (filter instanceof Filter.With(Party party) && !named.contains(party)) {
                named.add(party);
            }
        }
        if (named.size() > 1) {
            List<Party> two = named.stream().sorted().limit(2).toList();
            return new PairShelf.Pairs(Optional.of(new Pair(two.getFirst(), two.getLast(), 0)), Optional.empty());
        }
        return new PairShelf.Pairs(Optional.empty(), named.stream().findFirst());
    }

    // ------------------------------------------------------------------ contacts

    /** What took place between parties; filters are between whom, since and until. */
    public Contacts contacts(List<Filter> filters) {
        List<Filter> occurred = new ArrayList<>(filters);
        occurred.add(new Filter.Status(List.of(MergedKind.code(MergedEngagement.Status.OCCURRED))));
        List<MergedEngagement> met = new ArrayList<>();
        Set<String> told = new HashSet<>();
        List<Filter> ever = filters.stream()
                .filter(filter -> !(filter instanceof Filter.Since) && !(filter instanceof Filter.Until))
                .toList();
        every(ever).forEach(engagement -> {
            Account.events(engagement).forEach(event -> told.add(key(event)));
            if (traits(engagement).meet(occurred)) {
                met.add(engagement);
            }
        });
        Map<List<Object>, Map<String, List<Event>>> alike = new LinkedHashMap<>();
        occurred(filters)
                .filter(event -> !told.contains(key(event)))
                .forEach(event -> alike.computeIfAbsent(alike(event), any -> new TreeMap<>())
                        .computeIfAbsent(event.document().id(), any -> new ArrayList<>())
                        .add(event));
        List<Event> acts = alike.values().stream()
                .flatMap(articles ->
                        articles.values().stream()
                                .max(Comparator.comparing((List<Event> events) -> events.size()))
                                .stream())
                .flatMap(List::stream)
                .toList();
        return new Contacts(met, acts);
    }

    /**
     * Lines that took long to work out of what articles say of two parties, from the record if nothing has changed since.
     *
     * @param about what the lines say, with a number that is another where other lines are made of the same
     * @param lines without line breaks, made of nothing but facts that name both
     */
    public List<String> kept(String about, Party a, Party b, Supplier<List<String>> lines) {
        WorkedOut kept = record.workedOut();
        String mark = kept.between(a, b);
        String subject = WorkedOut.subject(a, b);
        Optional<String> known = kept.find(about, subject, mark);
        if (known.isPresent()) {
            return known.get().lines().toList();
        }
        List<String> made = lines.get();
        kept.keep(about, subject, mark, String.join("\n", made));
        return made;
    }

    private Stream<Event> occurred(List<Filter> filters) {
        if (filters.size() == 1 && filters.getFirst() instanceof Filter.Between(Party a, Party b)) {
            return record.factsBetween(a, b, List.of(Event.class)).stream()
                    .map(Event.class::cast)
                    .filter(event -> event.status() == EventStatus.OCCURRED);
        }
        Query<Event> query = record.ask(Event.class).status(EventStatus.OCCURRED);
        for (Filter filter : filters) {
            query = query.where(filter);
        }
        return query.stream();
    }

    /** All engagements between these parties, by date: where every one of them is wanted, their sets of parties say which there are. */
    private List<MergedEngagement> every(List<Filter> parties) {
        if (parties.isEmpty()) {
            List<MergedEngagement> all = new ArrayList<>();
            engagements(parties, false).forEachRemaining(all::add);
            return all;
        }
        List<Filter> denied = new ArrayList<>(parties);
        denied.add(new Filter.Type(List.of(EventType.CONSULT.name())));
        denied.add(new Filter.Status(List.of(EventStatus.NEGATED.code())));
        return Stream.concat(
                        record.partySets(Engagement.class, parties).stream(),
                        record.partySets(Event.class, denied).stream())
                .distinct()
                .flatMap(set -> engagements.among(set).stream())
                .filter(engagement -> traits(engagement).meet(parties))
                .sorted(Comparator.comparing(
                                (MergedEngagement engagement) ->
                                        when(engagement).map(Period::first),
                                PartySetWalk.order(false))
                        .thenComparing(MergedEngagement::id))
                .toList();
    }

    private static String key(Event event) {
        return event.document().id() + "/" + event.id();
    }

    private static List<Object> alike(Event event) {
        return List.of(
                event.type(),
                event.mode(),
                event.actor(),
                event.recipient(),
                event.date().or(() -> event.document().published()));
    }

    // ------------------------------------------------------------------ relationship

    /** The histories in which a step meets the filters, with these steps only; by the codes of the pairs. */
    public List<PairHistory> histories(List<Filter> filters) {
        Set<List<Party>> pairs = new TreeSet<>(
                Comparator.comparing((List<Party> pair) -> pair.getFirst()).thenComparing(List::getLast));
        Query<Relation> relations = record.ask(Relation.class);
        Query<Event> cuts = record.ask(Event.class).type(EventType.SANCTION + "/discontinue");
        for (Filter filter : seeding(filters)) {
            if (filter instanceof Filter.Between || filter instanceof Filter.With) {
                relations = relations.where(filter);
                cuts = cuts.where(filter);
            }
        }
        Map<List<Party>, List<Relation>> ties = new HashMap<>();
        relations.stream().forEach(relation -> {
            List<Party> pair = sorted(relation.a(), relation.b());
            pairs.add(List.of(relation.a(), relation.b()));
            ties.computeIfAbsent(pair, any -> new ArrayList<>()).add(relation);
        });
        Map<List<Party>, List<Event>> ends = new HashMap<>();
        cuts.stream().forEach(event -> {
            if (parties(event).size() == 2) {
                pairs.add(parties(event));
            }
            between(event)
                    .forEach(pair ->
                            ends.computeIfAbsent(pair, any -> new ArrayList<>()).add(event));
        });
        Copies copies = copies(Stream.concat(ties.values().stream(), ends.values().stream())
                .flatMap(List::stream)
                .map(Fact::document)
                .distinct()
                .toList());
        List<PairHistory> histories = new ArrayList<>();
        for (List<Party> pair : pairs) {
            List<Party> two = sorted(pair.getFirst(), pair.getLast());
            RelationHistory history = RelationHistory.of(
                    ties.getOrDefault(two, List.of()).stream()
                            .sorted(Facts.BY_PUBLICATION)
                            .toList(),
                    ends.getOrDefault(two, List.of()).stream()
                            .sorted(Facts.BY_PUBLICATION)
                            .toList(),
                    copies);
            List<RelationStep> steps = history.steps().stream()
                    .filter(step -> traits(step, pair).meet(filters))
                    .toList();
            if (!steps.isEmpty()) {
                Set<String> kinds =
                        steps.stream().map(step -> step.kind().code()).collect(Collectors.toSet());
                List<Disagreement> disagreements = history.disagreements().stream()
                        .filter(disagreement -> kinds.contains(disagreement.of()))
                        .toList();
                histories.add(
                        new PairHistory(pair.getFirst(), pair.getLast(), new RelationHistory(steps, disagreements)));
            }
        }
        return List.copyOf(histories);
    }

    private static List<Party> sorted(Party one, Party other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** The pairs between which the event is: its sides, or any two who act jointly. */
    private static Set<List<Party>> between(Event event) {
        Set<List<Party>> pairs = new HashSet<>();
        for (Party one : event.actor()) {
            for (Party other : event.symmetric() ? event.actor() : event.recipient()) {
                if (!one.equals(other)) {
                    pairs.add(sorted(one, other));
                }
            }
        }
        return pairs;
    }

    private static Traits traits(RelationStep step, List<Party> pair) {
        return new Traits(
                pair,
                Set.of(step.kind().code()),
                Set.of(MergedKind.code(step.change())),
                Set.of(),
                List.of(),
                step.facts().stream().map(Fact::document).distinct().toList(),
                step.date());
    }

    // ------------------------------------------------------------------ calendar

    /**
     * What is to come from today on, and what is overdue, by date. What is overdue goes back a year, and anniversaries
     * go a year ahead, where no filter says since or until when.
     */
    public List<CalendarEntry> calendar(List<Filter> filters) {
        List<Filter> parties = filters.stream()
                .filter(filter -> filter instanceof Filter.Between || filter instanceof Filter.With)
                .toList();
        boolean since = filters.stream().anyMatch(Filter.Since.class::isInstance);
        LocalDate horizon = filters.stream()
                .filter(Filter.Until.class::isInstance)
                .map(Filter.Until.class::cast)
                .map(Filter.Until::day)
                .min(Comparator.naturalOrder())
                .orElse(today.plusYears(1));
        LocalDate longAgo = since ? LocalDate.MIN : today.minusYears(YEARS_OVERDUE);
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        Set<CalendarEntry.Category> asked = categories(filters);
        PairShelf shelf = new PairShelf(record, today, undone);
        Optional<List<CalendarEntry>> plannedByTwo = parties.stream()
                .flatMap(filter -> filter instanceof Filter.Between(Party a, Party b)
                        ? Stream.of(shelf.planned(a, b))
                        : Stream.empty())
                .findFirst();
        CalendarEntries made = new CalendarEntries(today, this::copies);
        List<Stream<CalendarEntry>> told = new ArrayList<>();
        if (asked.contains(CalendarEntry.Category.PLANNED)) {
            List<Filter> dated = new ArrayList<>(parties);
            filters.stream()
                    .filter(filter -> filter instanceof Filter.Since || filter instanceof Filter.Until)
                    .forEach(dated::add);
            if (!since) {
                dated.add(new Filter.Since(longAgo));
            }
            told.add(plannedByTwo.map(List::stream).orElseGet(() -> CalendarEntries.planned(planned(dated), today)));
            told.add(made.ofActs(acts(dated)));
        }
        if (asked.contains(CalendarEntry.Category.DUE) || asked.contains(CalendarEntry.Category.TARGET)) {
            List<FigureEntry> targets = new ArrayList<>();
            figures(parties, false).forEachRemaining(entry -> {
                if (entry.progress().isPresent()) {
                    targets.add(entry);
                }
            });
            if (asked.contains(CalendarEntry.Category.DUE)) {
                Set<String> sentences = CalendarEntries.sentences(targets);
                told.add(shelf.waiting(pairs(parties), due -> !due.last().isBefore(longAgo)).stream()
                        .filter(one -> traits(one).meet(parties))
                        .flatMap(one -> made.ofCommitment(one, sentences)));
            }
            told.add(targets.stream().flatMap(made::ofTarget));
        }
        if (asked.contains(CalendarEntry.Category.ANNIVERSARY)) {
            told.add(histories(parties).stream().flatMap(pair -> made.ofHistory(pair, horizon)));
        }
        told.stream()
                .flatMap(stream -> stream)
                .filter(entry -> !entry.overdue() || !entry.when().last().isBefore(longAgo))
                .filter(entry -> traits(entry).meet(filters))
                .forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        return entries.values().stream()
                .sorted(Comparator.comparing((CalendarEntry entry) -> entry.category() == CalendarEntry.Category.PLANNED
                                        || entry.category() == CalendarEntry.Category.ANNIVERSARY
                                ? entry.when().first()
                                : entry.when().last())
                        .thenComparing(CalendarEntry::category)
                        .thenComparing(CalendarEntry::id))
                .toList();
    }

    /** Those that a filter by type leaves; what is not asked for need not be worked out. */
    private static Set<CalendarEntry.Category> categories(List<Filter> filters) {
        Set<CalendarEntry.Category> asked = EnumSet.allOf(CalendarEntry.Category.class);
        for (Filter filter : filters) {
            if (filter instanceof Filter.Type(List<String> types)) {
                asked.removeIf(category -> !types.contains(MergedKind.code(category)));
            }
        }
        return asked;
    }

    private List<MergedEngagement> planned(List<Filter> where) {
        List<Filter> filters = new ArrayList<>(where);
        filters.add(new Filter.Status(List.of(MergedKind.code(MergedEngagement.Status.PLANNED))));
        List<MergedEngagement> planned = new ArrayList<>();
        engagements(filters, false).forEachRemaining(planned::add);
        return planned;
    }

    /** Planned acts other than engagements: an opening, a delivery. */
    private List<Event> acts(List<Filter> where) {
        Query<Event> query = record.ask(Event.class).status(EventStatus.PLANNED);
        for (Filter filter : where) {
            query = query.where(filter);
        }
        return query.stream()
                .filter(event ->
                        event.type() != EventType.CONSULT && event.date().isPresent())
                .toList();
    }

    private static Traits traits(CalendarEntry entry) {
        return new Traits(
                entry.parties(),
                Set.of(MergedKind.code(entry.category())),
                Set.of(entry.overdue() ? "overdue" : "coming"),
                topics(entry.facts()),
                persons(entry.facts()),
                entry.documents(),
                Optional.of(entry.when()));
    }

    // ------------------------------------------------------------------ instruments, figures, people

    /** Instruments by the date of their furthest stage, else by the day they were first told. */
    public Iterator<MergedInstrument> instruments(List<Filter> filters, boolean newestFirst) {
        Query<Instrument> told = record.ask(Instrument.class);
        for (Filter filter : seeding(filters)) {
            // A later stage may be told long after the first.
            boolean dated = filter instanceof Filter.Since || filter instanceof Filter.Until;
            told = dated ? told : told.where(filter);
        }
        Stream<PartySetWalk.Seed> seeds = (newestFirst ? told.newestFirst() : told)
                .stream().map(fact -> PartySetWalk.Seed.of(fact, fact.parties(), fact.date()));
        return new PartySetWalk<>(
                seeds.iterator(),
                this::instruments,
                instrument -> traits(instrument).meet(filters),
                instrument -> when(instrument).map(Period::first),
                Comparator.comparing(MergedInstrument::id),
                newestFirst);
    }

    private List<MergedInstrument> instruments(PartySetWalk.Seed seed) {
        List<Instrument> told = seed.parties().isEmpty()
                ? Facts.of(Instrument.class, record.facts(seed.document().id())).stream()
                        .filter(fact -> fact.parties().isEmpty())
                        .toList()
                : record.factsAmong(Instrument.class, seed.parties()).stream()
                        .filter(fact -> fact.parties().equals(seed.parties()))
                        .toList();
        List<Event> events = record.facts(
                Event.class, told.stream().map(fact -> fact.document().id()).toList());
        return new InstrumentMerger(events, this::copies).merge(told);
    }

    private static Optional<Period> when(MergedInstrument instrument) {
        return instrument
                .date()
                .or(() -> instrument.tellings().getFirst().document().published());
    }

    private static Traits traits(MergedInstrument instrument) {
        return new Traits(
                instrument.parties(),
                Set.of(instrument.kind().code()),
                Set.of(MergedKind.code(instrument.stage())),
                Set.of(),
                List.of(),
                instrument.documents(),
                when(instrument));
    }

    /** Values, targets and stated growth by their period, else by the day they were first told. */
    public Iterator<FigureEntry> figures(List<Filter> filters, boolean newestFirst) {
        Query<Figure> told = record.ask(Figure.class);
        for (Filter filter : seeding(filters)) {
            // A trade value of a year to come is a target, and a series knows its values from all years.
            if (filter instanceof Filter.Between || filter instanceof Filter.With || filter instanceof Filter.Outlet) {
                told = told.where(filter);
            }
        }
        Stream<PartySetWalk.Seed> seeds = (newestFirst ? told.newestFirst() : told)
                .stream().map(fact -> PartySetWalk.Seed.of(fact, fact.parties(), fact.period()));
        return new PartySetWalk<>(
                seeds.iterator(),
                this::figures,
                entry -> traits(entry).meet(filters),
                entry -> entry.when().map(Period::first),
                FigureEntry.BY_SERIES,
                newestFirst);
    }

    private List<FigureEntry> figures(PartySetWalk.Seed seed) {
        List<Figure> told = (seed.parties().isEmpty()
                        ? Facts.of(Figure.class, record.facts(seed.document().id())).stream()
                        : record.factsAmong(Figure.class, seed.parties()).stream())
                .filter(fact -> fact.parties().equals(seed.parties()))
                .sorted(Facts.BY_PUBLICATION)
                .toList();
        List<DocumentRef> documents =
                told.stream().map(Fact::document).distinct().toList();
        return FigureEntry.of(seed.parties(), told, copies(documents.size() > 1 ? documents : List.of()));
    }

    private static Traits traits(FigureEntry entry) {
        return new Traits(
                entry.parties(),
                Set.of(entry.measure().code()),
                Set.of(),
                Set.of(),
                List.of(),
                entry.documents(),
                entry.when());
    }

    /** Persons, those told last first, or the other way round. Whom they met is worked out for each as it is asked for. */
    public Iterator<MergedPerson> people(List<Filter> filters, boolean newestFirst) {
        return people(filters, newestFirst, 0);
    }

    /** The same without the first so many. */
    public Iterator<MergedPerson> people(List<Filter> filters, boolean newestFirst, int skip) {
        Query<Person> told = record.ask(Person.class);
        for (Filter filter : filters) {
            if (filter instanceof Filter.With || filter instanceof Filter.Named) {
                told = told.where(filter);
            }
        }
        List<MergedPerson> people = PersonMerger.merge(told.list());
        Stream<MergedPerson> wanted = (newestFirst ? people : people.reversed())
                .stream().filter(person -> traits(person).meet(filters)).skip(skip);
        return wanted.map(person -> person.with(met(person))).iterator();
    }

    /** Days from the first article to the last. */
    private static Traits traits(MergedPerson person) {
        List<Period> days = person.mentions().stream()
                .flatMap(mention -> mention.document().published().stream())
                .toList();
        return new Traits(
                person.offices().stream()
                        .flatMap(tenure -> tenure.party().stream())
                        .distinct()
                        .toList(),
                person.offices().stream().map(tenure -> tenure.office().code()).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                person.names(),
                person.documents(),
                days.isEmpty()
                        ? Optional.empty()
                        : Optional.of(days.size() == 1 ? days.getFirst() : stretch(days.getFirst(), days.getLast())));
    }

    private static Period stretch(Period first, Period last) {
        return last.last().isAfter(first.first())
                ? Period.range(Period.day(first.first()), Period.day(last.last()))
                : Period.day(first.first());
    }

    /** Whom somebody met, as far as articles name both. A name of one word may be anybody's, so where a fuller is known it is looked for. */
    private List<MergedPerson.Met> met(MergedPerson person) {
        Set<String> names = new HashSet<>(person.names());
        List<String> full = person.names().stream()
                .filter(name -> PlainName.words(name).size() > 1)
                .toList();
        List<String> looked = full.isEmpty() ? person.names() : full;
        WorkedOut kept = record.workedOut();
        String mark = kept.naming(looked);
        String subject = String.join("\n", person.names());
        Optional<String> known = kept.find(MET, subject, mark);
        if (known.isPresent()) {
            return known.get().lines().map(MergedPerson.Met::read).toList();
        }
        List<MergedPerson.Met> met = met(names, looked);
        kept.keep(MET, subject, mark, met.stream().map(MergedPerson.Met::json).collect(Collectors.joining("\n")));
        return met;
    }

    /** @param looked those of the names that tell somebody apart */
    private List<MergedPerson.Met> met(Set<String> names, List<String> looked) {
        List<MergedEngagement> met = engagements.naming(looked).stream()
                .filter(engagement -> engagement.status() == MergedEngagement.Status.OCCURRED)
                .toList();
        Map<Party, Map<String, List<MergedEngagement>>> engagementsWith = new TreeMap<>();
        Map<String, Set<String>> words = new HashMap<>();
        Map<Party, Map<String, String>> knownAs = new HashMap<>();
        met.reversed().forEach(engagement -> {
            Map<Party, List<String>> bySide = sides(engagement);
            Set<Party> own = bySide.entrySet().stream()
                    .filter(side -> Persons.anyOne(side.getValue(), names))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            bySide.forEach((party, others) -> {
                if (!own.isEmpty() && !own.contains(party)) {
                    Map<String, List<MergedEngagement>> known =
                            engagementsWith.computeIfAbsent(party, any -> new LinkedHashMap<>());
                    Map<String, String> as = knownAs.computeIfAbsent(party, any -> new HashMap<>());
                    for (String other : others) {
                        Set<String> its = words.computeIfAbsent(other, Persons::words);
                        // Who was once the first of that name stays so: names are only added, and behind it.
                        String name = as.computeIfAbsent(
                                other,
                                any -> known.keySet().stream()
                                        .filter(one -> Persons.one(words.getOrDefault(one, Set.of()), its))
                                        .findFirst()
                                        .orElse(other));
                        known.computeIfAbsent(name, any -> new ArrayList<>()).add(engagement);
                    }
                }
            });
        });
        List<MergedPerson.Met> all = new ArrayList<>();
        engagementsWith.forEach((party, known) -> known.forEach(
                (name, with) -> all.add(new MergedPerson.Met(name, party, with.size(), when(with.getFirst())))));
        all.sort(Comparator.comparing(
                        (MergedPerson.Met one) -> one.last().map(Period::first).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(MergedPerson.Met::name));
        return all;
    }

    private static Map<Party, List<String>> sides(MergedEngagement engagement) {
        Map<Party, List<String>> sides = new LinkedHashMap<>();
        for (Party party : engagement.parties()) {
            List<String> named = Persons.fullest(engagement.tellings().stream()
                    .flatMap(joined -> joined.telling().side(party).stream())
                    .toList());
            if (!named.isEmpty()) {
                sides.put(party, named);
            }
        }
        return sides;
    }
}
