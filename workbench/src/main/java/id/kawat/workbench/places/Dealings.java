package id.kawat.workbench.places;

import id.kawat.export.PloverScores;
import id.kawat.lexicon.Party;
import id.kawat.record.Dealing;
import id.kawat.record.FactRecord;
import id.kawat.workbench.Desk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all parties had to do with one another, year by year, held in memory: some megabytes for a million facts. Every picture and every
 * ranking is made from it.
 */
public final class Dealings {
    private static final PloverScores SCALE = PloverScores.load();

    private static final Comparator<Tie> MOST_FIRST = Comparator.comparingInt(
                    (Tie tie) -> -tie.tone().events())
            .thenComparing(Tie::a)
            .thenComparing(Tie::b);

    private final List<Tie> all;
    private final List<Integer> years;
    private final Map<Party, Share> shares;
    private final long inAll;

    /** Years from the first to the last, both included; where one is open, what has no year belongs to them. */
    public record Years(Optional<Integer> since, Optional<Integer> until) {
        static final Years ALL = new Years(Optional.empty(), Optional.empty());

        boolean has(int year) {
            return year == 0
                    ? since.isEmpty() && until.isEmpty()
                    : since.map(first -> year >= first).orElse(true)
                            && until.map(last -> year <= last).orElse(true);
        }
    }

    private Dealings(List<Tie> all) {
        this.all = all.stream().sorted(MOST_FIRST).toList();
        this.years = all.stream()
                .flatMap(tie -> tie.years().keySet().stream())
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .toList();
        this.shares = shares(all);
        this.inAll = all.stream().mapToLong(tie -> tie.tone().events()).sum();
    }

    /** As the record now stands. */
    static Dealings of(Desk desk) {
        return desk.remembered("places.dealings", Dealings::read);
    }

    private static Dealings read(FactRecord record) {
        Map<Party, Map<Party, SortedMap<Integer, Tone>>> pairs = new LinkedHashMap<>();
        for (Dealing dealing : record.dealings()) {
            pairs.computeIfAbsent(dealing.a(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(dealing.b(), _ -> new TreeMap<>())
                    .merge(
                            dealing.year().orElse(0),
                            Tone.of(dealing.events(), SCALE.of(dealing.type(), dealing.mode())),
                            Tone::and);
        }
        List<Tie> ties = new ArrayList<>();
        pairs.forEach((a, others) -> others.forEach((b, byYear) -> ties.add(Tie.of(a, b, byYear))));
        return new Dealings(ties);
    }

    /** In which anything occurred, in order. */
    List<Integer> years() {
        return years;
    }

    /** Pairs that dealt with each other, most events first; only those of this party where one is named. */
    List<Tie> ties(Years when, Optional<Party> of) {
        Stream<Tie> ties = all.stream()
                .filter(tie -> of.map(party -> party.equals(tie.a()) || party.equals(tie.b()))
                        .orElse(true));
        return when.equals(Years.ALL)
                ? ties.toList()
                : ties.flatMap(tie -> within(tie, when).stream())
                        .sorted(MOST_FIRST)
                        .toList();
    }

    private static Optional<Tie> within(Tie tie, Years when) {
        SortedMap<Integer, Tone> kept = new TreeMap<>(tie.years());
        kept.keySet().removeIf(year -> !when.has(year));
        return kept.isEmpty() ? Optional.empty() : Optional.of(Tie.of(tie.a(), tie.b(), kept));
    }

    /** What each party had to do with others. */
    Map<Party, Share> shares() {
        return shares;
    }

    private static Map<Party, Share> shares(List<Tie> ties) {
        Map<Party, Share> shares = new HashMap<>();
        for (Tie tie : ties) {
            shares.merge(tie.a(), new Share(1, tie.tone()), Share::and);
            shares.merge(tie.b(), new Share(1, tie.tone()), Share::and);
        }
        return Collections.unmodifiableMap(shares);
    }

    /** How many events tie this party to others; or all parties to one another. */
    long events(Optional<Party> of) {
        return of.map(party ->
                        (long) shares.getOrDefault(party, Share.NONE).tone().events())
                .orElse(inAll);
    }

    /** A party's part in all: with how many others, and how. */
    public record Share(int partners, Tone tone) {
        static final Share NONE = new Share(0, Tone.NONE);

        Share and(Share more) {
            return new Share(partners + more.partners, tone.and(more.tone));
        }
    }
}
