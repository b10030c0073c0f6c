package id.kawat.measure;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Gold and facts of one text, compared. Events are compared dyad by dyad where their sentences overlap; the other kinds over the
 * whole text. One finding told twice of the same words or sentence counts once, an engagement each time: telling engagements
 * apart is its whole point.
 */
final class Comparison {
    private final String source;
    private final FlatText text;
    private final List<String> sentences;
    private final Result result = new Result();

    private Comparison(String source, String text, List<String> sentences) {
        this.source = source;
        this.text = new FlatText(text);
        this.sentences = sentences;
    }

    /**
     * Compares one text's facts with its gold.
     *
     * @param source what findings call the text
     * @param sentences of the text, in which misses are shown
     */
    static Result of(String source, String text, List<String> sentences, Gold gold, List<Fact> facts) {
        Comparison comparison = new Comparison(source, text, sentences);
        comparison.result.oneText();
        comparison.events(gold.events(), only(Event.class, facts));
        comparison.relations(gold.relations(), only(Relation.class, facts));
        comparison.figures(gold.figures(), only(Figure.class, facts));
        comparison.persons(gold.persons(), only(Person.class, facts));
        comparison.instruments(gold.instruments(), only(Instrument.class, facts));
        comparison.engagements(gold.engagements(), only(Engagement.class, facts));
        return comparison.result;
    }

    private static <F extends Fact> List<F> only(Class<F> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // Events

    private record GoldDyad(List<Span> where, Dyad dyad, Gold.Event event) {}

    private record ReadDyad(List<Span> where, Dyad dyad, Event event) {}

    /** Where an event was read and of what type, or a dyad there: said twice it counts once. */
    private record Said<T>(List<Span> where, T what) {}

    private void events(List<Gold.Event> gold, List<Event> read) {
        List<GoldDyad> wanted = new ArrayList<>();
        for (Gold.Event event : gold) {
            List<Span> where = event.anchor().map(text::spans).orElse(List.of());
            if (where.isEmpty()) {
                astray("gold's anchor", Measure.EVENT, event.anchor().orElse(""));
            }
            event.dyads().forEach(dyad -> wanted.add(new GoldDyad(where, dyad, event)));
        }
        dyads(wanted, told(read));
        types(gold, read);
    }

    /** The dyads that were read; the same dyad twice from the same words counts once. */
    private List<ReadDyad> told(List<Event> read) {
        record Place(List<Span> where, Dyad dyad, Span span, String words) {}
        List<ReadDyad> told = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (Event event : read) {
            Evidence evidence = event.evidence();
            List<Span> where = where(event);
            if (where.isEmpty()) {
                astray("evidence", Result.measure(event.type()), evidence.text());
            }
            for (Dyad dyad : Dyad.of(event.type(), event.symmetric(), codes(event.actor()), codes(event.recipient()))) {
                if (seen.add(new Place(where, dyad, evidence.span(), Wording.squash(evidence.text())))) {
                    told.add(new ReadDyad(where, dyad, event));
                }
            }
        }
        return told;
    }

    private void dyads(List<GoldDyad> wanted, List<ReadDyad> told) {
        record Closeness(boolean core, boolean same, boolean sameWords, boolean sameMode) {}
        Matching<GoldDyad, ReadDyad> matching = Matching.of(
                wanted,
                told,
                (gold, read) -> FlatText.overlap(gold.where(), read.where())
                        && gold.dyad().agrees(read.dyad()),
                (gold, read) -> new Closeness(
                        gold.event().core(),
                        gold.dyad().equals(read.dyad()),
                        FlatText.overlap(gold.where(), words(read.event())),
                        gold.event().mode().equals(read.event().mode())),
                Comparator.comparing(Closeness::core)
                        .thenComparing(Closeness::same)
                        .thenComparing(Closeness::sameWords)
                        .thenComparing(Closeness::sameMode));
        Set<Said<Dyad>> said = new HashSet<>();
        for (Matching.Pair<GoldDyad, ReadDyad> pair : matching.pairs()) {
            said.add(new Said<>(pair.read().where(), pair.read().dyad()));
            if (pair.gold().event().core()) {
                hit(pair.gold(), pair.read());
            }
        }
        for (GoldDyad gold : matching.missed()) {
            if (gold.event().core()) {
                result.count(gold.dyad().type(), Score.miss());
                miss(Result.measure(gold.dyad().type()), gold.dyad().toString(), gold.event());
            }
        }
        for (ReadDyad read : matching.extra()) {
            if (said.add(new Said<>(read.where(), read.dyad())) && !forgiven(read, wanted)) {
                result.count(read.dyad().type(), Score.extra());
                extra(Result.measure(read.dyad().type()), read.dyad().toString(), read.event());
            }
        }
    }

    /** True where gold has a soft event of that type there: who took part may then be read otherwise. */
    private static boolean forgiven(ReadDyad read, List<GoldDyad> wanted) {
        return wanted.stream()
                .anyMatch(gold -> !gold.event().core()
                        && gold.dyad().type() == read.dyad().type()
                        && FlatText.overlap(gold.where(), read.where()));
    }

    private void hit(GoldDyad gold, ReadDyad read) {
        result.count(gold.dyad().type(), Score.hit());
        result.count(Attribute.DIRECTION, gold.dyad().equals(read.dyad()));
        Event event = read.event();
        asked(Attribute.MODE, gold.event().mode(), event.mode());
        asked(
                Attribute.STATUS,
                gold.event().status(),
                Optional.of(event.status().code()));
        asked(Attribute.DATE, gold.event().date(), event.date().map(Period::iso));
    }

    private void asked(Attribute attribute, Optional<String> gold, Optional<String> read) {
        if (gold.isPresent()) {
            result.count(attribute, gold.equals(read));
        }
    }

    /** The view by sentence: was some event of that type found there at all. */
    private void types(List<Gold.Event> gold, List<Event> read) {
        Set<Said<EventType>> wanted = new LinkedHashSet<>();
        Set<Said<EventType>> allowed = new LinkedHashSet<>();
        for (Gold.Event event : gold) {
            Said<EventType> said = new Said<>(event.anchor().map(text::spans).orElse(List.of()), event.type());
            allowed.add(said);
            if (event.core() && event.type() != EventType.STATEMENT) {
                wanted.add(said);
            }
        }
        Set<Said<EventType>> told = new LinkedHashSet<>();
        for (Event event : read) {
            if (event.type() != EventType.STATEMENT) {
                told.add(new Said<>(where(event), event.type()));
            }
        }
        for (Said<EventType> each : wanted) {
            result.count(Measure.EVENT_TYPE, among(told, each) ? Score.hit() : Score.miss());
        }
        for (Said<EventType> each : told) {
            if (!among(allowed, each)) {
                result.count(Measure.EVENT_TYPE, Score.extra());
            }
        }
    }

    private static boolean among(Collection<Said<EventType>> all, Said<EventType> one) {
        return all.stream()
                .anyMatch(other -> other.what() == one.what() && FlatText.overlap(other.where(), one.where()));
    }

    // The other kinds

    private void relations(List<Gold.Relation> gold, List<Relation> read) {
        compare(
                Measure.RELATION,
                gold,
                once(read, relation -> List.of(pair(relation), relation.kind(), relation.since())),
                (g, r) -> g.parties().equals(pair(r))
                        && g.kind().equals(r.kind().code())
                        && g.since().equals(r.since().map(Period::iso)),
                (g, r) -> 0,
                g -> String.join("+", g.parties()) + " " + g.kind() + since(g.since()),
                r -> String.join("+", pair(r)) + " " + r.kind().code()
                        + since(r.since().map(Period::iso)));
    }

    private static List<String> pair(Relation relation) {
        return List.of(relation.a().code(), relation.b().code());
    }

    private static String since(Optional<String> since) {
        return since.map(year -> " since " + year).orElse("");
    }

    private void figures(List<Gold.Figure> gold, List<Figure> read) {
        compare(
                Measure.FIGURE,
                gold,
                once(read, f -> List.of(f.measure(), f.value().doubleValue(), f.unit(), f.period())),
                (g, f) -> g.measure().equals(f.measure().code())
                        && g.unit().equals(f.unit())
                        && g.value()
                                .filter(value ->
                                        near(value.doubleValue(), f.value().doubleValue()))
                                .isPresent()
                        && (g.period().isEmpty() || g.period().equals(f.period().map(Period::iso))),
                (g, f) -> 0,
                g -> g.measure() + " "
                        + g.value().map(value -> value.toPlainString() + " ").orElse("") + g.unit()
                        + g.period().map(period -> " " + period).orElse(""),
                f -> f.measure().code() + " " + f.value().toPlainString() + " " + f.unit()
                        + f.period().map(period -> " " + period).orElse(""));
    }

    private static boolean near(double gold, double read) {
        return Math.abs(gold - read) <= 1e-6 * Math.max(1, Math.abs(gold));
    }

    private void persons(List<Gold.Person> gold, List<Person> read) {
        compare(
                Measure.PERSON,
                gold,
                once(read, p -> List.of(Wording.fold(p.name()), p.office(), p.party())),
                (g, p) -> g.office().equals(Optional.of(p.office().code()))
                        && g.party().equals(p.party().map(Party::code))
                        && Wording.samePerson(Wording.fold(g.name()), Wording.fold(p.name())),
                (g, p) -> 0,
                g -> g.name() + ", " + g.office().orElse("-") + " " + g.party().orElse("-"),
                p -> p.name() + ", " + p.office().code() + " "
                        + p.party().map(Party::code).orElse("-"));
    }

    private void instruments(List<Gold.Instrument> gold, List<Instrument> read) {
        record Closeness(double name, boolean sameWords) {}
        compare(
                Measure.INSTRUMENT,
                gold,
                once(read, i -> List.of(Wording.forms(i.name()), codes(i.parties()), i.kind())),
                (g, i) -> sameName(g, i)
                        && (g.parties().isEmpty() || g.parties().stream().anyMatch(codes(i.parties())::contains)),
                (g, i) -> new Closeness(
                        Wording.alike(Wording.forms(g.name()), Wording.forms(i.name())),
                        FlatText.overlap(g.anchor().map(text::spans).orElse(List.of()), where(i))),
                Comparator.comparingDouble(Closeness::name).thenComparing(Closeness::sameWords),
                g -> g.kind() + " " + String.join("+", g.parties()) + " " + g.name(),
                i -> i.kind().code() + " " + String.join("+", codes(i.parties())) + " " + i.name());
    }

    private static boolean sameName(Gold.Instrument gold, Instrument read) {
        List<String> one = Wording.forms(gold.name());
        List<String> other = Wording.forms(read.name());
        return Wording.alike(one, other) >= 0.5
                || gold.kind().equals(read.kind().code()) && Wording.within(one, other);
    }

    private void engagements(List<Gold.Engagement> gold, List<Engagement> read) {
        record Closeness(boolean sameMode, int persons, boolean sameStatus) {}
        compare(
                Measure.ENGAGEMENT,
                gold,
                read,
                (g, e) -> (g.mode().isEmpty() || g.mode().equals(e.mode()))
                        && List.copyOf(new TreeSet<>(g.parties())).equals(codes(e.parties()))
                        && (g.date().isEmpty() || g.date().equals(e.date().map(Period::iso))),
                (g, e) -> new Closeness(
                        g.mode().equals(e.mode()),
                        shared(g.persons(), e.persons()),
                        g.status().equals(Optional.of(e.status().code()))),
                Comparator.comparing(Closeness::sameMode)
                        .thenComparingInt(Closeness::persons)
                        .thenComparing(Closeness::sameStatus),
                g -> g.mode().orElse("-") + " " + String.join("+", g.parties()) + " "
                        + g.date().orElse("-"),
                e -> e.mode().orElse("-") + " " + String.join("+", codes(e.parties())) + " "
                        + e.date().map(Period::iso).orElse("-"));
    }

    /** Persons in both, less those in one only. */
    private static int shared(List<String> gold, List<String> read) {
        Set<String> one = new HashSet<>(gold.stream().map(Wording::fold).toList());
        Set<String> other = new HashSet<>(read.stream().map(Wording::fold).toList());
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() - (one.size() + other.size() - 2 * both.size());
    }

    /** Each finding once: the place of the first, the words of the last. */
    private static <F extends Fact> List<F> once(List<F> facts, Function<F, Object> key) {
        Map<Object, F> once = new LinkedHashMap<>();
        facts.forEach(fact -> once.put(key.apply(fact), fact));
        return List.copyOf(once.values());
    }

    private <G extends Gold.Item, F extends Fact> void compare(
            Measure measure,
            List<G> gold,
            List<F> read,
            BiPredicate<G, F> equal,
            BiFunction<G, F, Integer> rank,
            Function<G, String> sayGold,
            Function<F, String> sayRead) {
        compare(measure, gold, read, equal, rank, Comparator.<Integer>naturalOrder(), sayGold, sayRead);
    }

    /** Core items are matched first; what is left over may still be a soft one's. */
    private <G extends Gold.Item, F extends Fact, R> void compare(
            Measure measure,
            List<G> gold,
            List<F> read,
            BiPredicate<G, F> equal,
            BiFunction<G, F, R> rank,
            Comparator<R> farther,
            Function<G, String> sayGold,
            Function<F, String> sayRead) {
        List<G> core = gold.stream().filter(Gold.Item::core).toList();
        List<G> soft = gold.stream().filter(item -> !item.core()).toList();
        Matching<G, F> first = Matching.of(core, read, equal, rank, farther);
        Matching<G, F> second = Matching.of(soft, first.extra(), equal, rank, farther);
        first.pairs().forEach(_ -> result.count(measure, Score.hit()));
        for (G missed : first.missed()) {
            result.count(measure, Score.miss());
            miss(measure, sayGold.apply(missed), missed);
        }
        for (F fact : second.extra()) {
            result.count(measure, Score.extra());
            extra(measure, sayRead.apply(fact), fact);
        }
    }

    // Places

    /** Where a fact's sentence stands; failing that, its words. */
    private List<Span> where(Fact fact) {
        Evidence evidence = fact.evidence();
        List<Span> sentence = text.spans(evidence.sentence().isEmpty() ? evidence.text() : evidence.sentence());
        return sentence.isEmpty() ? words(fact) : sentence;
    }

    private List<Span> words(Fact fact) {
        return text.spans(fact.evidence().text());
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).sorted().toList();
    }

    private void miss(Measure measure, String what, Gold.Item item) {
        Optional<String> words = item.anchor().map(Wording::squash);
        Optional<String> sentence = words.flatMap(anchor ->
                sentences.stream().filter(each -> each.contains(anchor)).findFirst());
        result.differ(new Finding(Finding.Sign.MISS, source, measure, what, words, sentence));
    }

    private void extra(Measure measure, String what, Fact fact) {
        result.differ(new Finding(
                Finding.Sign.EXTRA,
                source,
                measure,
                what,
                Optional.of(Wording.squash(fact.evidence().text())),
                Optional.of(Wording.squash(fact.evidence().sentence()))));
    }

    private void astray(String whose, Measure measure, String words) {
        result.differ(new Finding(
                Finding.Sign.ASTRAY,
                source,
                measure,
                whose + " is not in the text",
                Optional.of(Wording.squash(words)),
                Optional.empty()));
    }
}
