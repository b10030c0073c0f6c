package id.kawat.workbench.places;

import id.kawat.fact.Person;
import id.kawat.record.PlainName;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody as articles name them, by one spelling of the name.
 *
 * @param mentions the newest first
 */
record Named(String name, List<Person> mentions) {
    Named {
        mentions = List.copyOf(mentions);
    }

    /** Who is named in these, in the order in which they come. A name of one word joins the first fuller one that has it. */
    static List<Named> among(List<Person> mentions) {
        Map<String, List<Person>> byName = new LinkedHashMap<>();
        for (Person mention : mentions) {
            byName.computeIfAbsent(PlainName.of(mention.name()), _ -> new ArrayList<>())
                    .add(mention);
        }
        List<String> names = List.copyOf(byName.keySet());
        for (String name : names) {
            if (!name.contains(" ")) {
                List<String> fuller = names.stream()
                        .filter(other ->
                                !other.equals(name) && List.of(other.split(" ")).contains(name))
                        .toList();
                if (fuller.size() == 1) {
                    List<Person> known = byName.get(fuller.getFirst());
                    List<Person> joining = byName.remove(name);
                    if (known != null && joining != null) {
                        known.addAll(joining);
                    }
                }
            }
        }
        return byName.values().stream()
                .map(all -> new Named(all.getFirst().name(), all))
                .toList();
    }

    Line line(Visit visit, Teller teller, boolean withParty) {
        Person newest = mentions.getFirst();
        String office = newest.title()
                .orElseGet(() -> visit.label("office", newest.office().code()));
        String party = newest.party().map(visit::party).orElse("");
        String note = Teller.upper(office) + (withParty && !party.isEmpty() ? " · " + party : "");
        return teller.line(
                Optional.empty(),
                name,
                address(name),
                newest.former() ? List.of(new Mark(visit.say("places.former"), "")) : List.of(),
                note,
                mentions);
    }

    static String address(String name) {
        return "/person?name=" + Visit.escaped(name);
    }
}
