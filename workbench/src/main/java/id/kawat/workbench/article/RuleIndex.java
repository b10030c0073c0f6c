package id.kawat.workbench.article;

import id.kawat.rule.Rule;
import id.kawat.workbench.Desk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rules by their ids, for why a fact was read. */
final class RuleIndex {
    private final Desk desk;
    private volatile Map<String, Rule> rules = Map.of();

    RuleIndex(Desk desk) {
        this.desk = desk;
    }

    Optional<Rule> find(String id) {
        Map<String, Rule> known = rules;
        if (known.isEmpty()) {
            Map<String, Rule> all = new HashMap<>();
            desk.coder().rules().rules().forEach(rule -> all.putIfAbsent(rule.id(), rule));
            known = Map.copyOf(all);
            rules = known;
        }
        return Optional.ofNullable(known.get(id));
    }
}
