package id.kawat.view;

import id.kawat.fact.Instrument;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An agreement, document or mechanism as several articles name it, in full or short, with the days they give. */
record Accord(List<Instrument> told) {
    /** A name of so many words is taken for one and the same even where articles give different days of one year. */
    private static final int WORDS_OF_A_NAME = 3;

    private static final int DAYS_OF_A_YEAR = 365;

    Accord {
        told = List.copyOf(told);
    }

    static List<Accord> fold(Collection<Instrument> instruments) {
        List<List<Named>> accords = new ArrayList<>();
        for (Instrument instrument : instruments) {
            Named named = new Named(instrument, words(instrument));
            accords.stream()
                    .filter(accord -> accord.stream().allMatch(other -> isOne(named, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Named> accord = new ArrayList<>();
                        accords.add(accord);
                        return accord;
                    })
                    .add(named);
        }
        return accords.stream()
                .map(accord -> new Accord(accord.stream().map(Named::told).toList()))
                .toList();
    }

    /** An instrument with the words of its name. */
    private record Named(Instrument told, Set<String> words) {}

    private static boolean isOne(Named one, Named other) {
        Instrument a = one.told();
        Instrument b = other.told();
        if (a.kind() != b.kind()
                || !a.parties().equals(b.parties())
                || !a.count().equals(b.count())) {
            return false;
        }
        Set<String> first = one.words();
        Set<String> second = other.words();
        boolean alike = first.containsAll(second) || second.containsAll(first);
        boolean named = Math.min(first.size(), second.size()) >= WORDS_OF_A_NAME;
        return alike && (Folding.mayMeet(a.date(), b.date()) || named && withinAYear(a.date(), b.date()));
    }

    private static boolean withinAYear(Optional<Period> a, Optional<Period> b) {
        return Math.abs(a.orElseThrow().first().toEpochDay()
                        - b.orElseThrow().first().toEpochDay())
                <= DAYS_OF_A_YEAR;
    }

    private static Set<String> words(Instrument instrument) {
        return new HashSet<>(Arrays.asList(Folding.plain(instrument.name()).split(" ")));
    }

    /** Under its fullest name. */
    Instrument fullest() {
        return told.stream()
                .max(Comparator.comparing(instrument -> instrument.name().length()))
                .orElseThrow();
    }

    /** The day most articles give, of equals the latest: what was announced comes later. */
    Optional<Period> date() {
        return days().entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Period, List<Instrument>> day) ->
                                day.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Those that tell it so, and those that give no day. */
    List<Instrument> agreeing() {
        Optional<Period> date = date();
        return told.stream()
                .filter(instrument -> Folding.mayMeet(instrument.date(), date))
                .toList();
    }

    /** Days that differ from {@link #date}, each with those that give it. */
    Map<Period, List<Instrument>> otherDays() {
        Map<Period, List<Instrument>> others = days();
        date().ifPresent(date -> others.keySet().removeIf(date::meets));
        return others;
    }

    private Map<Period, List<Instrument>> days() {
        Map<Period, List<Instrument>> days = new LinkedHashMap<>();
        for (Instrument instrument : told) {
            instrument
                    .date()
                    .ifPresent(date ->
                            days.computeIfAbsent(date, any -> new ArrayList<>()).add(instrument));
        }
        return days;
    }
}
