package id.kawat.record.merge;

import id.kawat.fact.Fact;
import id.kawat.fact.Relation;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * A step in what two parties are to each other.
 *
 * @param date when; none where no article says
 * @param kind the tie that the step is about
 * @param approximate true where every article that gives the date says "about"
 * @param facts all that tell it, in the order of the record
 * @param independent how many texts these are, copies counted once
 * @param reason why the step is read as this change, in English
 */
public record RelationStep(
        Optional<Period> date,
        Relation.Kind kind,
        Change change,
        boolean approximate,
        List<Fact> facts,
        int independent,
        String reason) {
    /** What became of the tie. */
    public enum Change {
        ESTABLISHED,
        RAISED,
        LOWERED,
        CUT,
        RESUMED,
        PLANNED
    }

    /** True where a tie begins that may have anniversaries: neither cut nor only planned, and not "about" a time. */
    public boolean isAFounding() {
        return !approximate && change != Change.CUT && change != Change.PLANNED;
    }

    public RelationStep {
        facts = List.copyOf(facts);
    }
}
