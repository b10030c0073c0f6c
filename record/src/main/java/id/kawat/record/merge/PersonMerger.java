package id.kawat.record.merge;

import id.kawat.fact.Person;
import id.kawat.lexicon.Party;
import id.kawat.record.PlainName;
import id.kawat.text.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds mentions of persons up: the same full name is one person, whomever they serve; a part of a name is the person of that party who
 * bears it, if there is only one, and if a single word, only in the same office.
 */
final class PersonMerger {
    private PersonMerger() {}

    /** The persons among these mentions, those told last first; whom they met is not known here. */
    static List<MergedPerson> merge(List<Person> mentions) {
        Map<String, List<Person>> names = new LinkedHashMap<>();
        mentions.stream()
                .sorted(Facts.BY_PUBLICATION)
                .forEach(person -> names.computeIfAbsent(key(person), any -> new ArrayList<>())
                        .add(person));
        List<String> fullest = names.keySet().stream()
                .sorted(Comparator.comparing((String key) -> -words(key).size()).thenComparing(key -> key))
                .toList();
        List<List<Person>> groups = new ArrayList<>();
        Map<String, List<List<Person>>> byWord = new HashMap<>();
        for (String key : fullest) {
            List<Person> its = names.getOrDefault(key, List.of());
            Set<String> words = words(key);
            List<List<Person>> fitting =
                    words.stream()
                            .findFirst()
                            .map(word -> byWord.getOrDefault(word, List.of()))
                            .orElse(List.of())
                            .stream()
                            .filter(group -> bears(group, words, its))
                            .distinct()
                            .toList();
            if (fitting.size() == 1) {
                fitting.getFirst().addAll(its);
            } else {
                List<Person> group = new ArrayList<>(its);
                groups.add(group);
                words.forEach(word ->
                        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(group));
            }
        }
        return groups.stream()
                .map(PersonMerger::merged)
                .sorted(Comparator.comparing(PersonMerger::last).reversed().thenComparing(MergedPerson::name))
                .toList();
    }

    /** A name of one word may be anybody's: it is one person's only within one office of one party. */
    private static String key(Person person) {
        String plain = PlainName.of(person.name());
        return plain.contains(" ")
                ? plain
                : plain + "\u001f" + person.office()
                        + person.party().map(Party::code).orElse("");
    }

    private static Set<String> words(String key) {
        int end = key.indexOf('\u001f');
        return new HashSet<>(PlainName.words(end < 0 ? key : key.substring(0, end)));
    }

    private static boolean bears(List<Person> group, Set<String> words, List<Person> its) {
        return group.stream()
                .anyMatch(known -> new HashSet<>(PlainName.words(known.name())).containsAll(words)
                        && its.stream()
                                .anyMatch(one -> (one.party().isEmpty()
                                                || known.party().isEmpty()
                                                || one.party().equals(known.party()))
                                        && (words.size() > 1 || one.office() == known.office())));
    }

    private static MergedPerson merged(List<Person> group) {
        List<Person> mentions = group.stream().sorted(Facts.BY_PUBLICATION).toList();
        List<String> names = mentions.stream()
                .map(Person::name)
                .distinct()
                .sorted(Comparator.comparing(
                                (String name) -> -PlainName.words(name).size())
                        .thenComparing(name -> name))
                .toList();
        Map<String, List<Person>> offices = mentions.stream()
                .collect(Collectors.groupingBy(
                        person -> person.office() + " "
                                + person.party().map(Party::code).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<MergedPerson.Tenure> tenures = offices.values().stream()
                .map(PersonMerger::tenure)
                .sorted(Comparator.comparing((MergedPerson.Tenure tenure) -> tenure.to()
                                .or(tenure::formerSince)
                                .map(Period::last)
                                .orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(tenure -> tenure.office().code()))
                .toList();
        return new MergedPerson(names, tenures, List.of(), mentions);
    }

    private static MergedPerson.Tenure tenure(List<Person> told) {
        List<Period> held = days(told, false);
        List<Period> past = days(told, true);
        Person newest = told.getLast();
        return new MergedPerson.Tenure(
                newest.office(),
                newest.party(),
                told.reversed().stream()
                        .flatMap(person -> person.title().stream())
                        .findFirst(),
                held.stream().findFirst(),
                held.isEmpty() ? Optional.empty() : Optional.of(held.getLast()),
                past.stream().findFirst(),
                (int) told.stream()
                        .map(person -> person.document().id())
                        .distinct()
                        .count());
    }

    private static List<Period> days(List<Person> told, boolean former) {
        return told.stream()
                .filter(person -> person.former() == former)
                .flatMap(person -> person.document().published().stream())
                .toList();
    }

    private static LocalDate last(MergedPerson person) {
        return person.mentions().reversed().stream()
                .flatMap(mention -> mention.document().published().stream())
                .map(Period::first)
                .findFirst()
                .orElse(LocalDate.MIN);
    }
}
