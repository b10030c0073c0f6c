package id.kawat.workbench.places;

import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Pair;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedRecord;
import id.kawat.record.merge.PairAccount;
import id.kawat.workbench.About;
import id.kawat.workbench.Desk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is promised, due and to come. It is worked out pair by pair, so of a party with very many facts only as much is told as can be in
 * a few seconds, and that it is not all.
 */
final class Pending {
    /** A pair with more facts takes seconds by itself; its own page tells of it. */
    private static final int FACTS_OF_A_PAIR = 4000;

    /** So far one looks ahead where there is too much to tell all. */
    static final int MONTHS_AHEAD = 6;

    private static final int FACTS_IN_ALL = 40_000;

    /** Without a party, deadlines are worked out of records up to this size. */
    private static final int FACTS_OF_A_RECORD = 60_000;

    private final Desk desk;

    Pending(Desk desk) {
        this.desk = desk;
    }

    /** @param isWhole false where there may be more */
    record Commitments(List<Commitment> open, boolean isWhole) {
        Commitments {
            open = List.copyOf(open);
        }
    }

    /** @param isWhole false where only planned engagements and acts are among them */
    record Calendar(List<CalendarEntry> entries, boolean isWhole) {
        Calendar {
            entries = List.copyOf(entries);
        }
    }

    /** Those that nothing has ended, the next due first. */
    Commitments commitments(Party party, LocalDate today) {
        return desk.remembered(
                List.of("places.commitments", party, today),
                About.party(party),
                record -> commitments(record, party, today));
    }

    private static Commitments commitments(FactRecord record, Party party, LocalDate today) {
        Map<String, Commitment> open = new LinkedHashMap<>();
        boolean whole = true;
        int facts = 0;
        for (Pair pair : byFacts(record, Optional.of(party))) {
            if (pair.facts() > FACTS_OF_A_PAIR || facts + pair.facts() > FACTS_IN_ALL) {
                whole = false;
                continue;
            }
            facts += pair.facts();
            PairAccount.of(record, pair.a(), pair.b(), today, Set.of()).commitments().stream()
                    .filter(one -> one.state() == Commitment.State.OPEN)
                    .filter(one ->
                            one.debtors().contains(party) || one.creditors().contains(party))
                    .forEach(one -> open.putIfAbsent(one.id(), one));
        }
        return new Commitments(
                open.values().stream()
                        .sorted(Comparator.comparing((Commitment one) -> one.due()
                                        .map(due -> due.last().toString())
                                        .orElse("9999"))
                                .thenComparing(
                                        one -> one.made()
                                                .map(made -> made.first().toString())
                                                .orElse(""),
                                        Comparator.reverseOrder())
                                .thenComparing(Commitment::id))
                        .toList(),
                whole);
    }

    private static List<Pair> byFacts(FactRecord record, Optional<Party> party) {
        return record.pairsOf(party).stream()
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.facts())
                        .thenComparing(Pair::a)
                        .thenComparing(Pair::b))
                .toList();
    }

    /** What is to come or should have, by date; of these parties, or of all where none is named. */
    Calendar calendar(List<Party> parties, LocalDate today) {
        About about = parties.size() == 1 ? About.party(parties.getFirst()) : About.ALL;
        return desk.remembered(List.of("places.calendar", parties, today), about, record -> {
            List<Filter> filters =
                    parties.stream().<Filter>map(Filter.With::new).toList();
            long facts = byFacts(record, parties.stream().findFirst()).stream()
                    .mapToLong(Pair::facts)
                    .sum();
            boolean whole = facts <= FACTS_OF_A_RECORD || parties.size() > 1;
            MergedRecord merged = new MergedRecord(record, today, Set.of());
            return new Calendar(
                    merged.calendar(
                            whole
                                    ? filters
                                    : Stream.concat(
                                                    filters.stream(),
                                                    Stream.of(
                                                            new Filter.Type(List.of("planned")),
                                                            new Filter.Since(today.minusMonths(1)),
                                                            new Filter.Until(today.plusMonths(MONTHS_AHEAD))))
                                            .toList()),
                    whole);
        });
    }
}
