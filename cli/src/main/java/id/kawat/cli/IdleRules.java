package id.kawat.cli;

import id.kawat.annotation.Predicate;
import id.kawat.lexicon.Lexicon;
import id.kawat.lexicon.Office;
import id.kawat.rule.Rule;
import id.kawat.source.Problem;
import id.kawat.source.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules that can never read anything: what they ask for no word has, or another rule is always tried before them. */
final class IdleRules {
    private final Lexicon lexicon;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> institutions = new HashSet<>();

    private IdleRules(Lexicon lexicon, Map<String, List<Table.Row>> lists) {
        this.lexicon = lexicon;
        for (Table.Row row : lists.getOrDefault("predicates.tsv", List.of())) {
            (row.get("pos").equals("N") ? nouns : verbs).add(row.get("class"));
        }
        verbs.addAll(Predicate.MADE);
        for (Table.Row row : lists.getOrDefault("institutions.tsv", List.of())) {
            institutions.add(row.get("kind"));
        }
    }

    static List<Problem> among(List<Rule> rules, Lexicon lexicon, Map<String, List<Table.Row>> lists) {
        IdleRules idle = new IdleRules(lexicon, lists);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            idle.why(rule).ifPresent(why -> problems.add(problem(rule, why)));
            for (int j = 0; j < rules.size(); j++) {
                Rule other = rules.get(j);
                boolean first = other.weight() > rule.weight() || other.weight() == rule.weight() && j < i;
                if (first && sameDemands(rule, other) && finds(other).containsAll(finds(rule))) {
                    problems.add(problem(rule, "can never read: " + other.id() + " asks the same and is tried first"));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Rule rule, String why) {
        int colon = rule.place().lastIndexOf(':');
        return Problem.at(
                rule.place().substring(0, colon),
                Integer.parseInt(rule.place().substring(colon + 1)),
                rule.id() + ": " + why);
    }

    private Optional<String> why(Rule rule) {
        if (!rule.kinds().isEmpty()
                && rule.kinds().stream()
                        .noneMatch(kind -> rule.classes().stream().anyMatch(c -> said(c, kind)))) {
            return Optional.of(
                    "can never read: no word of " + sorted(rule.classes()) + " is put as " + sorted(rule.kinds()));
        }
        for (Set<String> asked : List.of(rule.subject(), rule.object(), rule.complement(), rule.governor())) {
            if (!asked.isEmpty() && asked.stream().noneMatch(this::exists)) {
                return Optional.of("can never read: nothing has one of " + sorted(asked));
            }
        }
        if (contradicts(rule.object(), rule.withoutObject())
                || contradicts(rule.complement(), rule.withoutComplement())
                || contradicts(rule.governor(), rule.withoutGovernor())
                || contradicts(rule.modality(), rule.withoutModality())) {
            return Optional.of("can never read: it asks for what it forbids");
        }
        return Optional.empty();
    }

    private boolean said(String wordClass, Predicate.Kind kind) {
        return switch (kind) {
            case ACTIVE, PASSIVE, INTRANSITIVE -> verbs.contains(wordClass);
            case LIGHT, NOUN -> nouns.contains(wordClass);
        };
    }

    /** Classes are those of the words, and those made of what stands there: a person's office, an institution's kind, money. */
    private boolean exists(String wanted) {
        if (Predicate.MADE.contains(wanted)
                || wanted.equals("o-person")
                || lexicon.classes().contains(wanted)) {
            return true;
        }
        int dash = wanted.indexOf('-');
        String rest = wanted.substring(dash + 1);
        return switch (dash < 0 ? "" : wanted.substring(0, dash)) {
            case "o" -> Office.parse(rest).isPresent();
            case "i" -> institutions.contains(rest);
            case "p", "s" -> exists(rest);
            default -> false;
        };
    }

    private static boolean contradicts(Set<?> asked, Set<?> forbidden) {
        return !asked.isEmpty() && forbidden.containsAll(asked);
    }

    private static boolean sameDemands(Rule a, Rule b) {
        return b.classes().containsAll(a.classes())
                && covers(b.kinds(), a.kinds())
                && covers(b.subject(), a.subject())
                && covers(b.object(), a.object())
                && covers(b.complement(), a.complement())
                && covers(b.governor(), a.governor())
                && covers(b.modality(), a.modality())
                && a.withoutObject().containsAll(b.withoutObject())
                && a.withoutComplement().containsAll(b.withoutComplement())
                && a.withoutGovernor().containsAll(b.withoutGovernor())
                && a.withoutModality().containsAll(b.withoutModality());
    }

    /** True where whatever the narrow demand lets through the wide one does, too. */
    private static boolean covers(Set<?> wide, Set<?> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    /** The roles in which a rule looks for parties: one that looks in fewer places may find nobody and leave the words to the next. */
    private static Set<Object> finds(Rule rule) {
        Set<Object> finds = new HashSet<>();
        rule.actor().forEach(role -> finds.add("actor " + role));
        rule.recipient().forEach(role -> finds.add("recipient " + role));
        finds.add(rule.symmetric() ? "joint" : "directed");
        if (rule.alone()) {
            finds.add("alone");
        }
        return Collections.unmodifiableSet(finds);
    }

    private static String sorted(Set<?> words) {
        Set<String> sorted = new TreeSet<>();
        words.forEach(word ->
                sorted.add(word instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : word.toString()));
        return String.join(", ", sorted);
    }
}
