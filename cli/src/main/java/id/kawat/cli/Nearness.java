package id.kawat.cli;

import id.kawat.annotation.Predicate;
import id.kawat.rule.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/** How near a rule came to a predicate that it does not read: by how many of its demands are not met. */
final class Nearness {
    private Nearness() {}

    /** The nearest first; of equally near rules the one that asks more, then by id. */
    static Comparator<Rule> to(Predicate predicate) {
        return Comparator.comparingInt((Rule rule) -> unmet(rule, predicate))
                .thenComparing(Comparator.comparingInt(Rule::weight).reversed())
                .thenComparing(Rule::id);
    }

    private static int unmet(Rule rule, Predicate predicate) {
        return count(!rule.kinds().isEmpty() && !rule.kinds().contains(predicate.kind()))
                + lacks(rule.subject(), predicate.subjectClasses())
                + lacks(rule.object(), predicate.objectClasses())
                + lacks(rule.complement(), predicate.complementClasses())
                + lacks(rule.governor(), predicate.governorClasses())
                + lacks(rule.modality(), predicate.modalities())
                + has(rule.withoutObject(), predicate.objectClasses())
                + has(rule.withoutComplement(), predicate.complementClasses())
                + has(rule.withoutGovernor(), predicate.governorClasses())
                + has(rule.withoutModality(), predicate.modalities());
    }

    private static int lacks(Set<?> wanted, Collection<?> there) {
        return count(!wanted.isEmpty() && Collections.disjoint(wanted, there));
    }

    private static int has(Set<?> unwanted, Collection<?> there) {
        return count(!Collections.disjoint(unwanted, there));
    }

    private static int count(boolean unmet) {
        return unmet ? 1 : 0;
    }
}
