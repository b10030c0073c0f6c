package id.kawat.workbench.search;

import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.text.Period;
import id.kawat.view.PartyNames;
import id.kawat.view.UnknownPartyException;
import id.kawat.workbench.Conditions;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for: words, and filters of which all must hold.
 *
 * <pre>{@code
 * /search?kind=event&between=KOR&between=VNM&type=CONSULT&since=2025
 * }</pre>
 *
 * The same search is the same text, {@link #query}, whoever wrote it how: by this it is kept.
 *
 * @param words that must all stand in the article, or in the fact's sentence; empty where it is not asked by words
 * @param between two parties, or none
 * @param with each of whom must have a part
 * @param types any of them; so with the lists that follow
 */
public record Sought(
        Wanted wanted,
        String words,
        List<Party> between,
        List<Party> with,
        List<String> types,
        Optional<Period> since,
        Optional<Period> until,
        List<String> topics,
        List<String> statuses,
        List<String> persons,
        List<String> outlets) {
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    public Sought {
        between = between.stream().sorted().toList();
        with = with.stream().distinct().sorted().toList();
        types = sorted(types);
        topics = sorted(topics);
        statuses = sorted(statuses);
        persons = sorted(persons);
        outlets = sorted(outlets);
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    /**
     * What the parameters of an address ask. Two parties under {@code with} and {@code only} are between these two.
     *
     * @throws Misfit where they ask what cannot be answered
     */
    static Sought of(Map<String, List<String>> asked, PartyNames names) {
        String words = one(asked, "q");
        Wanted wanted = Optional.of(one(asked, "kind"))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> Wanted.parse(kind).orElseThrow(() -> new Misfit("search.misfit.kind", kind)))
                .orElse(words.isEmpty() ? Wanted.EVENT : Wanted.ARTICLE);
        List<Party> with =
                all(asked, "with").stream().map(name -> party(name, names)).toList();
        List<Party> between = between(asked, names);
        if (between.isEmpty()
                && !one(asked, "only").isEmpty()
                && with.stream().distinct().count() == 2) {
            between = with;
            with = List.of();
        }
        if (!between.isEmpty() && between.getFirst().equals(between.getLast())) {
            throw new Misfit("search.misfit.same", names.name(between.getFirst(), id.kawat.view.Language.EN));
        }
        return new Sought(
                        wanted,
                        words,
                        between,
                        with,
                        split(asked, "type").stream()
                                .map(type -> spelt(wanted, type))
                                .toList(),
                        period(asked, "since"),
                        period(asked, "until"),
                        split(asked, "topic"),
                        split(asked, "status"),
                        all(asked, "person"),
                        all(asked, "outlet"))
                .fitting();
    }

    /** Read back from {@link #query}. */
    static Sought parse(String query, PartyNames names) {
        return of(Addresses.parameters(query), names);
    }

    private static String spelt(Wanted wanted, String type) {
        int stroke = type.indexOf('/');
        String plain = stroke < 0 ? type : type.substring(0, stroke);
        String rest = stroke < 0 ? "" : type.substring(stroke).toLowerCase(java.util.Locale.ROOT);
        return wanted.types().stream()
                        .filter(plain::equalsIgnoreCase)
                        .findFirst()
                        .orElse(plain)
                + rest;
    }

    /** @throws Misfit at the first filter that means nothing for what is looked for */
    private Sought fitting() {
        types.stream().filter(type -> !wanted.hasType(type)).findFirst().ifPresent(type -> {
            throw new Misfit("search.misfit.type", type);
        });
        statuses.stream()
                .filter(status -> !wanted.hasStatus(status))
                .findFirst()
                .ifPresent(status -> {
                    throw new Misfit("search.misfit.status", status);
                });
        if (!topics.isEmpty() && !wanted.hasTopics()) {
            throw new Misfit("search.misfit.topic", topics.getFirst());
        }
        if (!persons.isEmpty() && !wanted.hasPersons()) {
            throw new Misfit("search.misfit.person", persons.getFirst());
        }
        if (!between.isEmpty() && !wanted.standsBetween()) {
            throw new Misfit("search.misfit.between", between.getFirst() + " – " + between.getLast());
        }
        if (since.isPresent()
                && until.isPresent()
                && since.get().first().isAfter(until.get().last())) {
            throw new Misfit(
                    "search.misfit.days",
                    since.get().iso() + " – " + until.get().iso());
        }
        return this;
    }

    private static List<Party> between(Map<String, List<String>> asked, PartyNames names) {
        List<String> given = all(asked, "between");
        List<String> two = Conditions.two(given);
        if (two.isEmpty()) {
            return List.of();
        }
        if (two.size() != 2) {
            throw new Misfit("search.misfit.two", String.join(", ", given));
        }
        return two.stream().map(name -> party(name, names)).toList();
    }

    private static Party party(String name, PartyNames names) {
        try {
            return names.resolve(name);
        } catch (UnknownPartyException e) {
            throw new Misfit(
                    e.candidates().isEmpty() ? "search.misfit.party" : "search.misfit.party.near",
                    name,
                    e.candidates());
        }
    }

    private static Optional<Period> period(Map<String, List<String>> asked, String name) {
        String given = one(asked, name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Conditions.period(given).orElseThrow(() -> new Misfit("search.misfit.day", given)));
    }

    private static String one(Map<String, List<String>> asked, String name) {
        return all(asked, name).stream().findFirst().orElse("");
    }

    private static List<String> all(Map<String, List<String>> asked, String name) {
        List<String> values = asked.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > MOST || values.stream().anyMatch(value -> value.length() > LONGEST)) {
            throw new Misfit("search.misfit.much", name);
        }
        return values;
    }

    private static List<String> split(Map<String, List<String>> asked, String name) {
        return all(asked, name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The filters as a record is asked by them; the words are none. */
    List<Filter> filters() {
        return new Conditions(between, with, types, since, until, topics, statuses, persons, outlets).filters();
    }

    /** True where everything of its sort is asked for. */
    public boolean isOpen() {
        return words.isEmpty() && filters().isEmpty();
    }

    /** The parties it names. */
    List<Party> parties() {
        return Stream.concat(between.stream(), with.stream()).toList();
    }

    /** Looking for another sort of thing; filters that mean nothing there are left out. */
    Sought as(Wanted other) {
        return new Sought(
                other,
                words,
                other.standsBetween() ? between : List.of(),
                other.standsBetween() ? with : parties(),
                types.stream().filter(other::hasType).toList(),
                since,
                until,
                other.hasTopics() ? topics : List.of(),
                statuses.stream().filter(other::hasStatus).toList(),
                other.hasPersons() ? persons : List.of(),
                outlets);
    }

    /** The parameters of its address, in an order of their own. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry("kind", wanted.code()));
        if (!words.isEmpty()) {
            all.add(Map.entry("q", words));
        }
        between.forEach(party -> all.add(Map.entry("between", party.code())));
        with.forEach(party -> all.add(Map.entry("with", party.code())));
        types.forEach(type -> all.add(Map.entry("type", type)));
        since.ifPresent(day -> all.add(Map.entry("since", day.iso())));
        until.ifPresent(day -> all.add(Map.entry("until", day.iso())));
        topics.forEach(topic -> all.add(Map.entry("topic", topic)));
        statuses.forEach(status -> all.add(Map.entry("status", status)));
        persons.forEach(person -> all.add(Map.entry("person", person)));
        outlets.forEach(outlet -> all.add(Map.entry("outlet", outlet)));
        return all;
    }

    /** {@code kind=event&with=KOR&since=2025}: the same for the same search. */
    public String query() {
        return Addresses.query(parameters());
    }

    /** Where its answer stands. */
    public String address() {
        return "/search?" + query();
    }

    /** The address of this search with one parameter more; one that may be said once replaces what was said. */
    String with(String name, String value) {
        List<Map.Entry<String, String>> all = new ArrayList<>(parameters());
        if (name.equals("q") || name.equals("since") || name.equals("until")) {
            all.removeIf(each -> each.getKey().equals(name));
        }
        Map.Entry<String, String> more = Map.entry(name, value);
        if (!all.contains(more)) {
            all.add(more);
        }
        return "/search?" + Addresses.query(all);
    }

    /** The address of this search without these parameters. */
    String without(List<Map.Entry<String, String>> fewer) {
        List<Map.Entry<String, String>> all = new ArrayList<>(parameters());
        all.removeAll(fewer);
        return "/search?" + Addresses.query(all);
    }

    /**
     * One thing asked, as it is shown.
     *
     * @param without the address of the search without it
     */
    public record Chip(String label, String without) {}

    /** All that is asked, each with a way to ask no longer. */
    public List<Chip> chips(Visit visit) {
        List<Chip> chips = new ArrayList<>();
        if (!words.isEmpty()) {
            chips.add(chip("“" + words + "”", Map.entry("q", words)));
        }
        if (!between.isEmpty()) {
            chips.add(new Chip(
                    visit.say("search.chip.between", visit.parties(between)),
                    without(between.stream()
                            .map(party -> Map.entry("between", party.code()))
                            .toList())));
        }
        with.forEach(party ->
                chips.add(chip(visit.say("search.chip.with", visit.party(party)), Map.entry("with", party.code()))));
        types.forEach(type -> chips.add(chip(typeLabel(visit, wanted, type), Map.entry("type", type))));
        statuses.forEach(status -> chips.add(chip(visit.label("status", status), Map.entry("status", status))));
        topics.forEach(topic -> chips.add(chip(Topics.label(visit, topic), Map.entry("topic", topic))));
        since.ifPresent(
                day -> chips.add(chip(visit.say("search.chip.since", visit.date(day)), Map.entry("since", day.iso()))));
        until.ifPresent(
                day -> chips.add(chip(visit.say("search.chip.until", visit.date(day)), Map.entry("until", day.iso()))));
        persons.forEach(person -> chips.add(chip(person, Map.entry("person", person))));
        outlets.forEach(outlet -> chips.add(chip(outlet, Map.entry("outlet", outlet))));
        return chips;
    }

    private Chip chip(String label, Map.Entry<String, String> parameter) {
        return new Chip(label, without(List.of(parameter)));
    }

    /** In words: "Events · between Chile and Indonesia · since 2025". */
    public String said(Visit visit) {
        return Stream.concat(
                        Stream.of(visit.label("kinds", wanted.plural())),
                        chips(visit).stream().map(Chip::label))
                .reduce((before, after) -> before + " · " + after)
                .orElse("");
    }

    static String typeLabel(Visit visit, Wanted wanted, String type) {
        int stroke = type.indexOf('/');
        if (stroke > 0) {
            return visit.label("type", type.substring(0, stroke)) + " / "
                    + visit.label("mode", type.substring(stroke + 1));
        }
        Wanted of = wanted == Wanted.ARTICLE
                ? Stream.of(Wanted.values())
                        .filter(each -> each != Wanted.ARTICLE && each.types().contains(type))
                        .findFirst()
                        .orElse(wanted)
                : wanted;
        return visit.label(of.typeFamily(), type);
    }
}
