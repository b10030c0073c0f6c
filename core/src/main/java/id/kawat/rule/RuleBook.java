package id.kawat.rule;

import id.kawat.annotation.Predicate;
import id.kawat.lexicon.DataFolder;
import id.kawat.lexicon.Lexicon;
import id.kawat.source.BrokenDataException;
import id.kawat.source.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of a language, by the class of predicate they read. */
public final class RuleBook {
    /** The rule files of a language, one for each type of event. */
    public static final List<String> FILES = List.of(
            "rules/agree.yml",
            "rules/consult.yml",
            "rules/support.yml",
            "rules/concede.yml",
            "rules/cooperate.yml",
            "rules/aid.yml",
            "rules/retreat.yml",
            "rules/request.yml",
            "rules/accuse.yml",
            "rules/reject.yml",
            "rules/threaten.yml",
            "rules/protest.yml",
            "rules/sanction.yml",
            "rules/mobilize.yml",
            "rules/coerce.yml",
            "rules/assault.yml",
            "rules/statement.yml",
            "rules/own.yml");

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byClass;

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<String, List<Rule>> lists = new HashMap<>();
        for (Rule rule : rules) {
            for (String wordClass : rule.classes()) {
                lists.computeIfAbsent(wordClass, c -> new ArrayList<>()).add(rule);
            }
        }
        lists.replaceAll((wordClass, list) -> List.copyOf(list));
        byClass = lists;
    }

    /** Reads every rule file. Throws with all problems at once where any is broken. */
    public static RuleBook load(DataFolder data, Lexicon lexicon) {
        List<Problem> problems = new ArrayList<>();
        RuleBook book = read(data, lexicon, problems);
        if (!problems.isEmpty()) {
            throw new BrokenDataException(problems);
        }
        return book;
    }

    /** Reads every rule file, leaving out what is wrong; the problems go into the list handed in. */
    public static RuleBook read(DataFolder data, Lexicon lexicon, List<Problem> problems) {
        RuleReader reader = new RuleReader(lexicon.classes(), lexicon.cameo());
        List<Rule> rules = new ArrayList<>();
        for (String file : FILES) {
            try {
                for (DataFolder.NamedText text : data.texts(file)) {
                    rules.addAll(reader.read(text.name(), text.text()));
                }
            } catch (IOException e) {
                problems.add(Problem.of(file, "cannot be read: " + e.getMessage()));
            }
        }
        problems.addAll(reader.problems());
        return new RuleBook(rules);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rules that read this predicate, the one that asks most first; of equals the one that stands first. */
    public List<Rule> matching(Predicate predicate) {
        List<Rule> matching = new ArrayList<>(2);
        for (Rule rule : candidates(predicate)) {
            if (rule.readsOfItsClass(predicate)) {
                matching.add(rule);
            }
        }
        if (matching.size() > 1) {
            matching.sort(Comparator.comparingInt((Rule rule) -> -rule.weight()));
        }
        return matching;
    }

    /**
     * The rules that read some class of this predicate, whether or not the rest fits: by the word's classes in the order of
     * the dictionary, and for each in the order of the files.
     */
    public List<Rule> candidates(Predicate predicate) {
        Set<String> classes = predicate.classes();
        if (classes.size() == 1) {
            return byClass.getOrDefault(classes.iterator().next(), List.of());
        }
        List<Rule> inOrder = new ArrayList<>();
        for (String wordClass : classes) {
            for (Rule rule : byClass.getOrDefault(wordClass, List.of())) {
                if (!isListedBefore(rule, wordClass, classes)) {
                    inOrder.add(rule);
                }
            }
        }
        return inOrder;
    }

    /** True where the rule reads one of these classes that stands before this one. */
    private static boolean isListedBefore(Rule rule, String wordClass, Set<String> classes) {
        for (String before : classes) {
            if (before.equals(wordClass)) {
                return false;
            }
            if (rule.classes().contains(before)) {
                return true;
            }
        }
        return false;
    }
}
