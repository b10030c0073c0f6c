package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Instrument;
import id.kawat.record.PlainName;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Adds the instruments of one set of parties up across articles: of one kind, with one name in its words. A name of two words or fewer
 * ({@code Pernyataan Bersama}) is borne by many, and is one only where it is told of about one time. A mechanism lasts.
 */
final class InstrumentMerger {
    private static final int WORDS_OF_A_BARE_NAME = 2;
    private static final long DAYS_APART = 31;

    private final Map<String, List<Event>> events = new TreeMap<>();
    private final Function<List<DocumentRef>, Copies> copies;

    /** @param events of the articles that tell of them */
    InstrumentMerger(List<Event> events, Function<List<DocumentRef>, Copies> copies) {
        for (Event event : events) {
            this.events
                    .computeIfAbsent(event.document().id(), any -> new ArrayList<>())
                    .add(event);
        }
        this.copies = copies;
    }

    /** All instruments among these, which have the same parties, in the order of their first telling. */
    List<MergedInstrument> merge(List<Instrument> instruments) {
        List<Named> fullest = instruments.stream()
                .map(Named::of)
                .sorted(Comparator.comparing((Named one) -> -one.words().size())
                        .thenComparing(Named::telling, Facts.BY_PUBLICATION))
                .toList();
        List<List<Named>> same = new ArrayList<>();
        for (Named instrument : fullest) {
            List<List<Named>> fitting = same.stream()
                    .filter(group -> group.stream().anyMatch(other -> other.isOne(instrument)))
                    .toList();
            if (fitting.isEmpty() || instrument.isBare() && fitting.size() > 1) {
                List<Named> alone = new ArrayList<>();
                same.add(alone);
                fitting = List.of(alone);
            }
            fitting.getFirst().add(instrument);
        }
        List<List<Instrument>> groups = same.stream()
                .map(group -> group.stream().map(Named::telling).toList())
                .toList();
        Copies known = copies.apply(groups.stream()
                .map(group -> group.stream().map(Fact::document).distinct().toList())
                .filter(documents -> documents.size() > 1)
                .flatMap(List::stream)
                .distinct()
                .toList());
        return groups.stream()
                .map(group -> merged(group, known))
                .sorted(Comparator.comparing(one -> one.tellings().getFirst(), Facts.BY_PUBLICATION))
                .toList();
    }

    /** A telling with the words of its name and its day, else its article's. */
    private record Named(Instrument telling, Set<String> words, Optional<LocalDate> day) {
        static Named of(Instrument telling) {
            return new Named(
                    telling,
                    new HashSet<>(PlainName.words(telling.name())),
                    telling.date().or(() -> telling.document().published()).map(Period::first));
        }

        boolean isOne(Named other) {
            if (telling.kind() != other.telling.kind()
                    || !telling.count().equals(other.telling.count())
                    || !words.containsAll(other.words) && !other.words.containsAll(words)) {
                return false;
            }
            return telling.kind() == Instrument.Kind.MECHANISM || !isBare() && !other.isBare() || isNear(other);
        }

        boolean isBare() {
            return words.size() <= WORDS_OF_A_BARE_NAME;
        }

        private boolean isNear(Named other) {
            return day.isPresent()
                    && other.day.isPresent()
                    && Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= DAYS_APART;
        }
    }

    private MergedInstrument merged(List<Instrument> group, Copies known) {
        List<Instrument> tellings = group.stream().sorted(Facts.BY_PUBLICATION).toList();
        List<String> names = group.stream().map(Instrument::name).distinct().toList();
        Instrument first = tellings.getFirst();
        return new MergedInstrument(
                "i-" + Facts.digest(first.document().id(), first.id()),
                first.kind(),
                names.getFirst(),
                names,
                first.parties(),
                first.count(),
                steps(tellings, known),
                tellings,
                known.independent(tellings.stream().map(Fact::document).toList()));
    }

    private List<MergedInstrument.Step> steps(List<Instrument> tellings, Copies known) {
        Map<MergedInstrument.Stage, Map<String, List<Fact>>> steps = new TreeMap<>();
        for (Instrument telling : tellings) {
            List<Event> its = events.getOrDefault(telling.document().id(), List.of()).stream()
                    .filter(event -> isOf(event, telling))
                    .filter(event -> stage(event).isPresent())
                    .toList();
            for (Event event : its) {
                add(steps, stage(event).orElseThrow(), event.date().or(telling::date), event);
            }
            if (its.isEmpty()) {
                add(steps, MergedInstrument.Stage.NAMED, telling.date(), telling);
            }
        }
        List<MergedInstrument.Step> all = new ArrayList<>();
        steps.forEach((stage, dates) -> dates.forEach((date, facts) -> all.add(new MergedInstrument.Step(
                stage,
                date.isEmpty() ? Optional.empty() : Optional.of(new Period(date)),
                facts,
                known.independent(facts.stream().map(Fact::document).toList())))));
        return all;
    }

    private static void add(
            Map<MergedInstrument.Stage, Map<String, List<Fact>>> steps,
            MergedInstrument.Stage stage,
            Optional<Period> date,
            Fact fact) {
        List<Fact> facts = steps.computeIfAbsent(stage, any -> new TreeMap<>())
                .computeIfAbsent(date.map(Period::iso).orElse(""), any -> new ArrayList<>());
        if (!facts.contains(fact)) {
            facts.add(fact);
        }
    }

    /** An act's own words name it; of a signing it is enough that one sentence tells both. */
    private static boolean isOf(Event event, Instrument telling) {
        Span its = event.evidence().span();
        Span words = telling.evidence().span();
        boolean named = its.start() < words.end() && words.start() < its.end();
        boolean signed = event.mode().filter("sign"::equals).isPresent();
        return named
                || signed
                        && event.evidence().sentence().equals(telling.evidence().sentence());
    }

    /** What an act makes of it; ratifying and intending are told from signing by the rule, whose name says what it reads. */
    private static Optional<MergedInstrument.Stage> stage(Event event) {
        boolean done = event.status() == EventStatus.OCCURRED;
        String rule = event.evidence().rule();
        boolean intended = event.status() == EventStatus.PLANNED || done && rule.endsWith("agree/sign-future");
        return switch (event.type()) {
            case SUPPORT, AGREE -> {
                boolean signing = event.mode().filter("sign"::equals).isPresent();
                if (intended && (signing || event.type() == EventType.AGREE)) {
                    yield Optional.of(MergedInstrument.Stage.PROPOSED);
                }
                if (signing && done) {
                    yield Optional.of(
                            rule.endsWith("support/ratify")
                                    ? MergedInstrument.Stage.RATIFIED
                                    : MergedInstrument.Stage.SIGNED);
                }
                yield event.type() == EventType.AGREE && done
                        ? Optional.of(
                                event.symmetric() ? MergedInstrument.Stage.AGREED : MergedInstrument.Stage.PROPOSED)
                        : Optional.empty();
            }
            case REQUEST -> done ? Optional.of(MergedInstrument.Stage.PROPOSED) : Optional.empty();
            case STATEMENT,
                    CONSULT,
                    COOPERATE,
                    AID,
                    RETREAT,
                    CONCEDE,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> Optional.empty();
        };
    }
}
