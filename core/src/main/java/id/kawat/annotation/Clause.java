package id.kawat.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of sentence around one verb: who stands before it, what after it, and what it hangs on. */
public final class Clause {
    /** How a clause hangs on the one before it. */
    public enum Link {
        MAIN,
        THAT,
        TO,
        SO,
        RELATIVE,
        TIME,
        CAUSE,
        CONDITION,
        OTHER_SUB,
        /** Same subject, another verb. */
        AND,
        /** Words in quotation marks. */
        QUOTE
    }

    final Link link;
    final @Nullable Clause parent;
    final int from;
    int to;
    final List<Np> before = new ArrayList<>();
    final List<Np.Pp> pps = new ArrayList<>();
    final List<Np> after = new ArrayList<>();
    final Set<Modality> modalities = EnumSet.noneOf(Modality.class);

    @Nullable
    Unit verb;

    @Nullable
    Np subject;

    @Nullable
    Np object;

    boolean reciprocal;
    boolean purpose;
    Optional<Np> source = Optional.empty();

    Clause(Link link, @Nullable Clause parent, int from) {
        this.link = link;
        this.parent = parent;
        this.from = from;
        this.to = from;
    }

    public Link link() {
        return link;
    }

    public Optional<Clause> parent() {
        return Optional.ofNullable(parent);
    }

    /** First token. */
    public int from() {
        return from;
    }

    /** After the last token. */
    public int to() {
        return to;
    }

    public Optional<Np> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<Np> object() {
        return Optional.ofNullable(object);
    }

    /** How real its verb is said to be. */
    public Set<Modality> modalities() {
        return Set.copyOf(modalities);
    }

    public boolean hasVerb() {
        return verb != null;
    }

    /** True for {@code untuk}, {@code guna}: what it says is meant, not done. */
    public boolean purpose() {
        return purpose;
    }

    /** Who the clause says it from: {@code menurut X}. */
    public Optional<Np> source() {
        return source;
    }

    /** True inside quotation marks. */
    public boolean quoted() {
        for (Clause c = this; c != null; c = c.parent) {
            if (c.link == Link.QUOTE) {
                return true;
            }
        }
        return false;
    }
}
