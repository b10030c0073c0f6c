package id.kawat.rule;

import id.kawat.annotation.Modality;
import id.kawat.annotation.Predicate;
import id.kawat.annotation.Role;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A statement of what words mean: which predicates it reads, who of the words is actor and recipient, and the event it yields.
 *
 * @param id {@code id/accuse/condemn}; goes into every fact it yields and never changes its meaning
 * @param place file and line, for messages
 * @param classes the classes of predicate it reads
 * @param kinds how the act may be put into words; empty for any way
 * @param subject classes of which the subject, a thing, must have one; empty for any subject
 * @param object classes of which the object must have one; empty for any object
 * @param withoutObject classes of which the object must have none
 * @param complement classes of which the complement must have one
 * @param withoutComplement classes of which the complement must have none
 * @param governor classes of which the governing predicate must have one
 * @param withoutGovernor classes of which it must have none
 * @param modality of which at least one must hold; empty for any
 * @param withoutModality of which none may hold
 * @param actor roles in which the actor is looked for, first found first
 * @param recipient roles in which the recipient is looked for
 * @param symmetric a joint act of everyone found
 * @param alone true where no recipient is needed
 * @param priority added to what the rule asks, where two read the same words and the lesser must be tried first
 * @param status what is yielded whatever the modality, where given
 */
public record Rule(
        String id,
        String place,
        String note,
        EventType type,
        Optional<String> mode,
        String cameo,
        Set<String> classes,
        Set<Predicate.Kind> kinds,
        Set<String> subject,
        Set<String> object,
        Set<String> withoutObject,
        Set<String> complement,
        Set<String> withoutComplement,
        Set<String> governor,
        Set<String> withoutGovernor,
        Set<Modality> modality,
        Set<Modality> withoutModality,
        List<Role> actor,
        List<Role> recipient,
        boolean symmetric,
        boolean alone,
        Optional<EventStatus> status,
        int priority,
        double confidence,
        List<Example> examples) {
    public Rule {
        classes = Set.copyOf(classes);
        kinds = Set.copyOf(kinds);
        subject = Set.copyOf(subject);
        object = Set.copyOf(object);
        withoutObject = Set.copyOf(withoutObject);
        complement = Set.copyOf(complement);
        withoutComplement = Set.copyOf(withoutComplement);
        governor = Set.copyOf(governor);
        withoutGovernor = Set.copyOf(withoutGovernor);
        modality = Set.copyOf(modality);
        withoutModality = Set.copyOf(withoutModality);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        examples = List.copyOf(examples);
    }

    /** A sentence that shows what the rule reads, or that it does not read. */
    public record Example(String marked, int line, boolean counter, Optional<EventStatus> status, String why) {}

    /** How much the rule asks: of two that read the same words the one that asks more wins. */
    public int weight() {
        return priority
                + (kinds.isEmpty() ? 0 : 1)
                + (subject.isEmpty() ? 0 : 3)
                + (object.isEmpty() ? 0 : 4)
                + (withoutObject.isEmpty() ? 0 : 1)
                + (complement.isEmpty() ? 0 : 3)
                + (withoutComplement.isEmpty() ? 0 : 1)
                + (governor.isEmpty() ? 0 : 2)
                + (withoutGovernor.isEmpty() ? 0 : 1)
                + (modality.isEmpty() ? 0 : 2);
    }

    /** True where this rule reads the predicate, that is where there is no {@link #objection}. */
    public boolean reads(Predicate predicate) {
        return unmet(predicate) == null;
    }

    /** True where this rule reads the predicate, of which one class is known to be among its own. */
    boolean readsOfItsClass(Predicate predicate) {
        return unmetBesidesClass(predicate) == null;
    }

    /** Why this rule does not read the predicate; empty where it does. */
    public Optional<String> objection(Predicate predicate) {
        Supplier<String> unmet = unmet(predicate);
        return unmet == null ? Optional.empty() : Optional.of(unmet.get());
    }

    /** What is asked and not met, put into words only when somebody wants to read it; null where all is met. */
    private @Nullable Supplier<String> unmet(Predicate predicate) {
        if (!meet(predicate.classes(), classes)) {
            return () -> "class is " + predicate.classes() + ", wants " + classes;
        }
        return unmetBesidesClass(predicate);
    }

    private @Nullable Supplier<String> unmetBesidesClass(Predicate predicate) {
        if (!kinds.isEmpty() && !kinds.contains(predicate.kind())) {
            return () -> "put as " + predicate.kind() + ", wants " + kinds;
        }
        if (!subject.isEmpty() && !meet(predicate.subjectClasses(), subject)) {
            return () -> "subject is " + predicate.subjectClasses() + ", wants " + subject;
        }
        if (!object.isEmpty() && !meet(predicate.objectClasses(), object)) {
            return () -> "object is " + predicate.objectClasses() + ", wants " + object;
        }
        if (meet(predicate.objectClasses(), withoutObject)) {
            return () -> "object has one of " + withoutObject;
        }
        if (!complement.isEmpty() && !meet(predicate.complementClasses(), complement)) {
            return () -> "complement is " + predicate.complementClasses() + ", wants " + complement;
        }
        if (meet(predicate.complementClasses(), withoutComplement)) {
            return () -> "complement has one of " + withoutComplement;
        }
        if (!governor.isEmpty() && !meet(predicate.governorClasses(), governor)) {
            return () -> "hangs on " + predicate.governorClasses() + ", wants " + governor;
        }
        if (meet(predicate.governorClasses(), withoutGovernor)) {
            return () -> "hangs on one of " + withoutGovernor;
        }
        if (!modality.isEmpty() && !meet(predicate.modalities(), modality)) {
            return () -> "said as " + predicate.modalities() + ", wants " + modality;
        }
        if (meet(predicate.modalities(), withoutModality)) {
            return () -> "said as " + predicate.modalities() + ", wants none of " + withoutModality;
        }
        return null;
    }

    private static <T> boolean meet(Set<T> told, Set<T> asked) {
        if (!asked.isEmpty() && !told.isEmpty()) {
            for (T each : told) {
                if (asked.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }
}
