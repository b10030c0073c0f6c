package id.kawat.record.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.Correction;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.WorkedOut;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was worked out of the facts between two, as it lies in the record: their commitments, those of them that wait for their day, and what
 * they plan. Where anything has changed since, it is worked out anew and kept. What it says is what {@link PairAccount} says.
 */
final class PairShelf {
    private static final String COMMITMENTS = "commitments/1";
    private static final String WAITING = "waiting/1";
    private static final String PLANNED = "planned/1";

    private final FactRecord record;
    private final WorkedOut kept;
    private final LocalDate today;
    private final Set<String> undone;

    /** By the facts that open what they are links of. */
    private final List<Correction.Said.LinkRejected> rejected;

    /** @param undone ids of commitment links that are not in the record's journal and are to be left out; then nothing is kept */
    PairShelf(FactRecord record, LocalDate today, Set<String> undone) {
        this.record = record;
        this.kept = record.workedOut();
        this.today = today;
        this.undone = undone;
        this.rejected = record.corrections().rejectedLinks();
    }

    /** Two or more pairs, as filters name them. */
    record Pairs(Optional<Pair> only, Optional<Party> with) {}

    /** What meets the filters, whose pair is told first where it is of several. */
    List<Commitment> commitments(Pairs pairs, List<Filter> filters) {
        List<Filter> withoutFacts = filters.stream()
                .filter(filter -> !(filter instanceof Filter.Named
                        || filter instanceof Filter.Outlet
                        || filter instanceof Filter.Topic))
                .toList();
        Map<String, Commitment> found = new LinkedHashMap<>();
        items(COMMITMENTS, pairs, line -> line.traits(today).meet(withoutFacts))
                .map(item -> item.settled(today))
                .filter(commitment -> MergedRecord.traits(commitment).meet(filters))
                .forEach(commitment -> found.putIfAbsent(commitment.id(), commitment));
        return found.values().stream().sorted(Commitment.BY_MAKING).toList();
    }

    /** What waits for a day such as this. */
    List<Commitment> waiting(Pairs pairs, Predicate<Period> due) {
        Set<String> seen = new HashSet<>();
        return items(
                        WAITING,
                        pairs,
                        line -> seen.add(line.id())
                                && line.waits()
                                && due.test(line.due().orElseThrow()))
                .map(item -> item.settled(today))
                .sorted(Commitment.BY_MAKING)
                .toList();
    }

    /** Of one pair with its commitments: those worked out just now, or the lines of those that were. */
    private record Of(WorkedOut.OfPair pair, List<CommitmentItem> items, List<CommitmentLine> lines) {}

    private Stream<CommitmentItem> items(String about, Pairs pairs, Predicate<CommitmentLine> wanted) {
        List<Of> all = new ArrayList<>();
        for (WorkedOut.OfPair pair : of(about, pairs)) {
            if (pair.answer().isPresent()) {
                List<CommitmentLine> lines = pair.answer()
                        .get()
                        .lines()
                        .map(CommitmentLine::read)
                        .filter(wanted)
                        .toList();
                all.add(new Of(pair, List.of(), lines));
            } else {
                List<CommitmentItem> items = workOut(pair).items().stream()
                        .filter(item -> wanted.test(item.line(_ -> 0L)))
                        .toList();
                all.add(new Of(pair, items, List.of()));
            }
        }
        Map<Long, Fact> facts = kept.facts(all.stream()
                .flatMap(of -> of.lines().stream())
                .flatMap(line -> line.parts().stream())
                .map(CommitmentLine.Part::fact)
                .collect(Collectors.toSet()));
        return all.stream()
                .flatMap(of -> Stream.concat(
                        of.items().stream(),
                        of.lines().stream()
                                .flatMap(line ->
                                        CommitmentItem.of(line, facts).or(() -> anew(of.pair(), line.id())).stream())));
    }

    /** Some of its facts have gone since the mark was looked at. */
    private Optional<CommitmentItem> anew(WorkedOut.OfPair pair, String id) {
        return workOut(of(COMMITMENTS, pair.a(), pair.b())).items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    private List<WorkedOut.OfPair> of(String about, Pairs pairs) {
        if (pairs.only().isPresent()) {
            Pair pair = pairs.only().get();
            return List.of(of(about, pair.a(), pair.b()));
        }
        return kept.ofPairs(about, pairs.with(), pair -> rejected(pair.a(), pair.b())).stream()
                .map(pair -> undone.isEmpty() ? pair : withoutAnswer(pair))
                .toList();
    }

    private WorkedOut.OfPair of(String about, Party a, Party b) {
        String mark = kept.between(a, b) + rejected(a, b);
        return new WorkedOut.OfPair(
                a, b, mark, undone.isEmpty() ? kept.find(about, WorkedOut.subject(a, b), mark) : Optional.empty());
    }

    private static WorkedOut.OfPair withoutAnswer(WorkedOut.OfPair pair) {
        return new WorkedOut.OfPair(pair.a(), pair.b(), pair.mark(), Optional.empty());
    }

    /** The rejected links of what may be the two's, as a part of the mark. */
    private String rejected(Party a, Party b) {
        return rejected.stream()
                .filter(link -> parties(link.opening()).containsAll(List.of(a, b)))
                .map(link -> " " + CommitmentItem.linkId(link))
                .sorted()
                .collect(Collectors.joining());
    }

    private static Collection<Party> parties(Fact fact) {
        return switch (fact) {
            case Event event -> MergedRecord.parties(event);
            case Engagement engagement -> engagement.parties();
            case Relation relation -> List.of(relation.a(), relation.b());
            case Figure figure -> figure.parties();
            case Instrument instrument -> instrument.parties();
            case Person person -> person.party().stream().toList();
        };
    }

    // ------------------------------------------------------------------ plans

    /** What the two plan, as the calendar has it. */
    List<CalendarEntry> planned(Party a, Party b) {
        WorkedOut.OfPair pair = of(PLANNED, a, b);
        if (pair.answer().isEmpty()) {
            return workOut(pair).planned();
        }
        List<JsonNode> lines =
                pair.answer().get().lines().map(CommitmentLine::node).toList();
        Map<Long, Fact> facts = kept.facts(lines.stream()
                .flatMap(line -> line.get(6).valueStream())
                .map(JsonNode::asLong)
                .collect(Collectors.toSet()));
        List<CalendarEntry> entries = new ArrayList<>();
        for (JsonNode line : lines) {
            List<Fact> its = line.get(6)
                    .valueStream()
                    .map(number -> facts.get(number.asLong()))
                    .filter(Objects::nonNull)
                    .toList();
            if (its.size() < line.get(6).size()) {
                return workOut(of(PLANNED, a, b)).planned();
            }
            Period date = new Period(line.get(4).asText());
            entries.add(new CalendarEntry(
                    line.get(0).asText(),
                    CalendarEntry.Category.PLANNED,
                    line.get(1).asText(),
                    CommitmentLine.parties(line.get(2)),
                    line.get(3).asText(),
                    date,
                    date.last().isBefore(today),
                    Optional.empty(),
                    its,
                    line.get(5).asInt()));
        }
        return entries;
    }

    private static String json(CalendarEntry entry, Function<Fact, Long> number) {
        ArrayNode line = JsonNodeFactory.instance.arrayNode();
        line.add(entry.id()).add(entry.what());
        ArrayNode parties = line.addArray();
        entry.parties().forEach(party -> parties.add(party.code()));
        line.add(entry.about()).add(entry.when().iso()).add(entry.independent());
        ArrayNode facts = line.addArray();
        entry.facts().forEach(fact -> facts.add(number.apply(fact)));
        return line.toString();
    }

    // ------------------------------------------------------------------ worked out anew

    private record Anew(List<CommitmentItem> items, List<CalendarEntry> planned) {}

    private Anew workOut(WorkedOut.OfPair pair) {
        List<WorkedOut.Numbered> numbered = kept.factsBetween(pair.a(), pair.b(), PairAccount.KINDS);
        IdentityHashMap<Fact, Long> numbers = new IdentityHashMap<>();
        numbered.forEach(each -> numbers.put(each.fact(), each.number()));
        Copies copies = Copies.kept(
                record,
                numbered.stream()
                        .map(each -> each.fact().document().id())
                        .distinct()
                        .toList());
        Set<String> leftOut = new HashSet<>(undone);
        rejected.forEach(link -> leftOut.add(CommitmentItem.linkId(link)));
        PairAccount.Merged merged = PairAccount.Merged.of(
                numbered.stream().map(WorkedOut.Numbered::fact).toList(), copies);
        List<CommitmentItem> items = merged.ledger(leftOut).items();
        List<CalendarEntry> planned =
                CalendarEntries.planned(merged.engagements(), today).toList();
        if (undone.isEmpty()) {
            Function<Fact, Long> number = fact -> Objects.requireNonNull(numbers.get(fact));
            List<CommitmentLine> lines =
                    items.stream().map(item -> item.line(number)).toList();
            keep(COMMITMENTS, pair, lines.stream().map(CommitmentLine::json));
            keep(WAITING, pair, lines.stream().flatMap(PairShelf::waiting).map(CommitmentLine::json));
            keep(PLANNED, pair, planned.stream().map(entry -> json(entry, number)));
        }
        return new Anew(items, planned);
    }

    /** What a third may have a part in hides, where it no longer waits, the same as it is told between others. */
    private static Stream<CommitmentLine> waiting(CommitmentLine line) {
        return line.waits() ? Stream.of(line) : line.parties().size() > 2 ? Stream.of(line.idAlone()) : Stream.empty();
    }

    private void keep(String about, WorkedOut.OfPair pair, Stream<String> lines) {
        kept.keep(about, WorkedOut.subject(pair.a(), pair.b()), pair.mark(), lines.collect(Collectors.joining("\n")));
    }
}
