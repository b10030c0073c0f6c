package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.fact.Instrument;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One treaty, memorandum, statement or mechanism with everything that articles tell of it.
 *
 * @param id {@code i-} and twelve hex digits, made from its earliest telling
 * @param name the fullest that articles give
 * @param names all spellings, the fullest first
 * @param count of a batch of documents
 * @param steps what was done with it, by date
 * @param tellings in the order they were published
 * @param independent how many texts tell it, copies counted once
 */
public record MergedInstrument(
        String id,
        Instrument.Kind kind,
        String name,
        List<String> names,
        List<Party> parties,
        Optional<Integer> count,
        List<Step> steps,
        List<Instrument> tellings,
        int independent) {
    /** How far it has come; later ones come later. That it is in force no fact says, so there is no stage for it. */
    public enum Stage {
        /** Named, and nothing said of what was done with it. */
        NAMED,
        /** Asked for, intended, or to be signed. */
        PROPOSED,
        AGREED,
        SIGNED,
        RATIFIED
    }

    /**
     * What was done, and when: days that articles give differently stand as steps of their own.
     *
     * @param facts the events that say so; of a bare name the instrument
     * @param independent how many texts say so
     */
    public record Step(Stage stage, Optional<Period> date, List<Fact> facts, int independent) {
        public Step {
            facts = List.copyOf(facts);
        }
    }

    public MergedInstrument {
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        tellings = List.copyOf(tellings);
    }

    /** The furthest stage that any article tells. */
    public Stage stage() {
        return steps.stream().map(Step::stage).max(Stage::compareTo).orElse(Stage.NAMED);
    }

    /** The date that most texts give for the furthest stage. */
    public Optional<Period> date() {
        Stage furthest = stage();
        return steps.stream()
                .filter(step -> step.stage() == furthest && step.date().isPresent())
                .max(Comparator.comparing(Step::independent))
                .flatMap(Step::date);
    }

    /** The articles that tell it. */
    public List<DocumentRef> documents() {
        return tellings.stream().map(Fact::document).distinct().toList();
    }
}
