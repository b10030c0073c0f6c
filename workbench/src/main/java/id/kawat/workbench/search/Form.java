package id.kawat.workbench.search;

import id.kawat.text.Period;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the search's form: as it was typed, or where it could be read, as it was understood.
 *
 * @param asked the parameters as they came
 * @param wanted whose types and statuses are offered
 * @param parties names of at most two parties
 * @param only whether it is to be between these two
 */
public record Form(
        Map<String, List<String>> asked,
        Wanted wanted,
        String words,
        List<String> parties,
        boolean only,
        List<String> types,
        String since,
        String until,
        List<String> topics,
        List<String> statuses,
        String person,
        String outlet,
        Visit visit) {
    private static final List<String> MODES =
            List.of("phone", "video", "meeting", "visit", "summit", "conference", "dialogue", "ceremony", "letter");

    /** A choice and what it is called. */
    public record Choice(String value, String label, boolean chosen) {}

    static Form of(Map<String, List<String>> asked, Visit visit) {
        List<String> between = asked.getOrDefault("between", List.of());
        List<String> with = asked.getOrDefault("with", List.of());
        String words = first(asked, "q");
        return new Form(
                asked,
                Wanted.parse(first(asked, "kind")).orElse(words.isBlank() ? Wanted.EVENT : Wanted.ARTICLE),
                words,
                Stream.concat(between.stream(), with.stream())
                        .filter(name -> !name.isBlank())
                        .limit(2)
                        .toList(),
                !between.isEmpty() || asked.containsKey("only"),
                asked.getOrDefault("type", List.of()),
                first(asked, "since"),
                first(asked, "until"),
                asked.getOrDefault("topic", List.of()),
                asked.getOrDefault("status", List.of()),
                first(asked, "person"),
                first(asked, "outlet"),
                visit);
    }

    /** The same of what has been understood. */
    Form of(Sought sought) {
        return new Form(
                asked,
                sought.wanted(),
                sought.words(),
                sought.parties().stream().limit(2).map(visit::party).toList(),
                !sought.between().isEmpty(),
                sought.types(),
                sought.since().map(Period::iso).orElse(""),
                sought.until().map(Period::iso).orElse(""),
                sought.topics(),
                sought.statuses(),
                sought.persons().stream().findFirst().orElse(""),
                sought.outlets().stream().findFirst().orElse(""),
                visit);
    }

    private static String first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public String party(int place) {
        return place < parties.size() ? parties.get(place) : "";
    }

    public List<Choice> typeChoices() {
        List<Choice> choices = new ArrayList<>();
        for (String type : wanted.types()) {
            choices.add(choice(type, Sought.typeLabel(visit, wanted, type), types));
            if (type.equals("CONSULT") && (wanted == Wanted.EVENT || wanted == Wanted.ARTICLE)) {
                for (String mode : MODES) {
                    choices.add(choice(type + "/" + mode, "– " + visit.label("mode", mode), types));
                }
            }
        }
        return choices;
    }

    public List<Choice> statusChoices() {
        return wanted.statuses().stream()
                .map(status -> choice(status, visit.label("status", status), statuses))
                .toList();
    }

    public List<Choice> topicChoices() {
        return wanted.hasTopics()
                ? Topics.all().stream()
                        .map(topic -> choice(topic, Topics.label(visit, topic), topics))
                        .sorted(Comparator.comparing(choice -> choice.label().toLowerCase(Locale.ROOT)))
                        .toList()
                : List.of();
    }

    private static Choice choice(String value, String label, List<String> chosen) {
        return new Choice(value, label, chosen.contains(value));
    }

    /** Filters that the form has no second field for, kept while another is changed. */
    public List<Map.Entry<String, String>> hidden() {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        List.of(Map.entry("type", types), Map.entry("status", statuses), Map.entry("topic", topics))
                .forEach(list ->
                        list.getValue().stream().skip(1).forEach(value -> kept.add(Map.entry(list.getKey(), value))));
        for (String name : List.of("person", "outlet")) {
            asked.getOrDefault(name, List.of()).stream().skip(1).forEach(value -> kept.add(Map.entry(name, value)));
        }
        return kept;
    }

    public boolean offersPersons() {
        return wanted.hasPersons();
    }

    /** Types of what is looked for, each a way to ask for it too or, where it is asked for, no longer. */
    public List<Tab> types(Sought sought) {
        return wanted == Wanted.ARTICLE
                ? List.of()
                : wanted.types().stream()
                        .map(type -> new Tab(
                                Sought.typeLabel(visit, wanted, type),
                                sought.types().contains(type)
                                        ? sought.without(List.of(Map.entry("type", type)))
                                        : sought.with("type", type),
                                sought.types().contains(type)))
                        .toList();
    }

    /** Tabs keep what was asked as far as it means something there. */
    public List<Tab> tabs(Optional<Sought> sought) {
        return Stream.of(Wanted.values())
                .map(each -> new Tab(
                        visit.label("kinds", each.plural()),
                        sought.map(one -> one.as(each).address())
                                .orElse("/search?kind=" + each.code()
                                        + (words.isBlank() ? "" : "&q=" + Visit.escaped(words))),
                        each == wanted))
                .toList();
    }

    /** A sort of thing to look for instead. */
    public record Tab(String label, String link, boolean here) {}

    /** True where filters other than words are set, so that they had better be seen. */
    public boolean isNarrowed() {
        return Stream.of(types, statuses, topics).anyMatch(list -> !list.isEmpty())
                || Stream.of(since, until, person, outlet).anyMatch(text -> !text.isBlank())
                || !parties.isEmpty();
    }
}
