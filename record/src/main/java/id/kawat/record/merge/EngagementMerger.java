package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds the tellings of many articles up to engagements. The exact tellings come first, so that those without a day find what they may
 * belong to; each joins the engagement that most speaks for, and none that anything contradicts. What fits two equally and
 * by its time alone is left by itself. Visits get their parts at the end.
 */
public final class EngagementMerger {
    private final Function<List<DocumentRef>, Copies> copies;

    public EngagementMerger(Copies copies) {
        this(_ -> copies);
    }

    /** @param copies which of these articles are one text; asked only of those that tell an engagement which others tell too */
    EngagementMerger(Function<List<DocumentRef>, Copies> copies) {
        this.copies = copies;
    }

    /** All engagements among these facts, by date; those without one by the day they were first told. */
    public List<MergedEngagement> merge(List<Fact> facts) {
        Map<List<Party>, AccountShelf> accounts = new LinkedHashMap<>();
        Telling.among(facts).stream()
                .map(Ranked::of)
                .sorted()
                .map(Ranked::telling)
                .forEach(telling ->
                        join(accounts.computeIfAbsent(telling.parties(), any -> new AccountShelf()), telling));
        List<Account> told = accounts.values().stream()
                .map(AccountShelf::all)
                .flatMap(List::stream)
                .filter(Account::isOfAnEngagement)
                .toList();
        Copies known = copies.apply(told.stream()
                .map(Account::documents)
                .filter(documents -> documents.size() > 1)
                .flatMap(List::stream)
                .distinct()
                .toList());
        List<MergedEngagement> merged = told.stream()
                .map(account -> account.merged(known))
                .sorted(Comparator.comparing(EngagementMerger::when).thenComparing(MergedEngagement::id))
                .toList();
        return Visits.withParts(merged, acts(facts));
    }

    private static String when(MergedEngagement engagement) {
        return engagement
                .date()
                .map(Period::iso)
                .orElseGet(() -> engagement.tellings().getFirst().telling().order());
    }

    private static List<Event> acts(List<Fact> facts) {
        return facts.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> event.type() == EventType.SUPPORT && event.status() == EventStatus.OCCURRED)
                .toList();
    }

    private static int rank(Telling telling) {
        int exact = telling.isDated() ? 0 : telling.date().isPresent() ? 3 : 6;
        return exact
                + switch (telling.status()) {
                    case OCCURRED -> 0;
                    case PLANNED -> 1;
                    case NEGATED, HYPOTHETICAL -> 2;
                };
    }

    /** A telling and its place in the order in which tellings are taken up. */
    private record Ranked(int rank, String order, Telling telling) implements Comparable<Ranked> {
        static Ranked of(Telling telling) {
            return new Ranked(EngagementMerger.rank(telling), telling.order(), telling);
        }

        @Override
        public int compareTo(Ranked other) {
            return rank == other.rank ? order.compareTo(other.order) : Integer.compare(rank, other.rank);
        }
    }

    private static void join(AccountShelf accounts, Telling telling) {
        int best = -1;
        Likeness most = null;
        int rivals = 0;
        Optional<Reach> reach = Reach.of(telling);
        BitSet near = accounts.near(reach);
        for (int place = near.nextSetBit(0); place >= 0; place = near.nextSetBit(place + 1)) {
            Optional<Likeness> likeness = accounts.all().get(place).likeness(telling, reach);
            if (likeness.isEmpty()) {
                continue;
            }
            Likeness found = likeness.get();
            rivals++;
            if (most == null || found.weight() > most.weight()) {
                best = place;
                most = found;
            }
        }
        if (most != null && (most.sure() || rivals == 1)) {
            accounts.join(best, telling, most.reason());
        } else {
            accounts.add(new Account(telling));
        }
    }
}
