package id.kawat.workbench.search;

import id.kawat.fact.Person;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.PlainName;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages that words somebody looks for may name: a party's, a pair's, a person's. */
public final class Offers {
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:dan|and|vs\\.?|dengan|with)\\s+|\\s*[-–—&,/+]\\s*");
    private static final int MOST_WORDS = 6;
    private static final int MOST_PERSONS = 4;
    private static final int LOOKED_AT = 40;

    private final List<Offer> offers = new ArrayList<>();

    private Offers() {}

    /**
     * A page.
     *
     * @param kind {@code pair}, {@code party}, {@code near}, {@code person}, {@code narrow}
     */
    public record Offer(String kind, String label, String link) {}

    /** What these words may name; what is likeliest first. */
    static List<Offer> of(Sought sought, FactRecord record, Visit visit) {
        Offers offers = new Offers();
        String text = sought.words().replace("\"", " ").strip().replaceAll("\\s+", " ");
        if (!text.isEmpty() && text.split(" ", -1).length <= MOST_WORDS) {
            offers.parties(sought, text, visit);
            offers.persons(text, record);
        }
        return List.copyOf(offers.offers);
    }

    private void parties(Sought sought, String text, Visit visit) {
        PartyNames names = visit.names();
        Optional<Party> whole = resolve(text, names);
        if (whole.isPresent()) {
            offers.add(new Offer("party", visit.party(whole.get()), visit.link(whole.get())));
            return;
        }
        Optional<List<Party>> pair = pair(text, names);
        if (pair.isPresent()) {
            Party a = pair.get().getFirst();
            Party b = pair.get().getLast();
            offers.add(new Offer("pair", visit.parties(List.of(a, b)), visit.link(a, b)));
            offers.add(new Offer("party", visit.party(a), visit.link(a)));
            offers.add(new Offer("party", visit.party(b), visit.link(b)));
            return;
        }
        near(text, names).forEach(party -> offers.add(new Offer("near", visit.party(party), visit.link(party))));
        narrowed(sought, text, visit);
    }

    /** Two parties, with something between them or not: "Korea dan Vietnam", "Korea Vietnam". */
    private static Optional<List<Party>> pair(String text, PartyNames names) {
        String[] two = BETWEEN.split(text);
        if (two.length == 2) {
            Optional<List<Party>> named = both(two[0], two[1], names);
            if (named.isPresent()) {
                return named;
            }
        }
        List<String> words = Arrays.asList(text.split(" ", -1));
        for (int cut = 1; cut < words.size(); cut++) {
            Optional<List<Party>> named = both(
                    String.join(" ", words.subList(0, cut)), String.join(" ", words.subList(cut, words.size())), names);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Party>> both(String one, String other, PartyNames names) {
        Optional<Party> a = resolve(one, names);
        Optional<Party> b = a.isEmpty() ? Optional.empty() : resolve(other, names);
        return b.isEmpty() || a.equals(b) ? Optional.empty() : Optional.of(List.of(a.get(), b.get()));
    }

    /** A party's name among other words: the rest is looked for where the party has a part. */
    private void narrowed(Sought sought, String text, Visit visit) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = String.join(" ", words.subList(from, from + length));
                Optional<Party> party = name.length() < 3 ? Optional.empty() : resolve(name, visit.names());
                if (party.isPresent()) {
                    List<String> rest = new ArrayList<>(words.subList(0, from));
                    rest.addAll(words.subList(from + length, words.size()));
                    offers.add(new Offer("party", visit.party(party.get()), visit.link(party.get())));
                    Sought narrower = new Sought(
                            sought.wanted(),
                            String.join(" ", rest),
                            sought.between(),
                            List.of(party.get()),
                            sought.types(),
                            sought.since(),
                            sought.until(),
                            sought.topics(),
                            sought.statuses(),
                            sought.persons(),
                            sought.outlets());
                    offers.add(new Offer(
                            "narrow",
                            visit.say("search.offer.narrow", String.join(" ", rest), visit.party(party.get())),
                            narrower.address()));
                    return;
                }
            }
        }
    }

    private static Optional<Party> resolve(String name, PartyNames names) {
        try {
            Party party = names.resolve(name);
            // "dia" and "ada" are words before they are codes.
            return name.length() == 3 && party.code().equalsIgnoreCase(name) && !name.equals(party.code())
                    ? Optional.empty()
                    : Optional.of(party);
        } catch (UnknownPartyException e) {
            return Optional.empty();
        }
    }

    private static List<Party> near(String name, PartyNames names) {
        try {
            names.resolve(name);
            return List.of();
        } catch (UnknownPartyException e) {
            return name.length() < 4 ? List.of() : e.candidates();
        }
    }

    /** Persons so called; a name and its fuller form are one. */
    private void persons(String text, FactRecord record) {
        List<String> words = PlainName.words(text);
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() < 2)) {
            return;
        }
        Map<List<String>, String> found = new LinkedHashMap<>();
        record.ask(Person.class).person(text).newestFirst().limit(LOOKED_AT).stream()
                .map(Person::name)
                .forEach(name -> found.merge(
                        PlainName.words(name).stream().sorted().toList(),
                        name,
                        (before, after) -> before.length() >= after.length() ? before : after));
        found.values().stream()
                .limit(MOST_PERSONS)
                .forEach(name -> offers.add(new Offer("person", name, "/person?name=" + Visit.escaped(name))));
    }
}
