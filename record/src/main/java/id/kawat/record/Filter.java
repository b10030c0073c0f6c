package id.kawat.record;

import id.kawat.lexicon.Party;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that is asked of whatever a {@link Query} may find. Of several filters all must hold; of several values in one, any.
 * Which filter suits which kind of fact, {@link FactKind} knows.
 */
public sealed interface Filter {
    /** What the two did toward each other or jointly, what binds or counts both; not what both did toward a third. */
    record Between(Party a, Party b) implements Filter {
        public Between {
            if (a.equals(b)) {
                throw new IllegalArgumentException("between a party and itself: " + a);
            }
        }
    }

    /** What this party has any part in. */
    record With(Party party) implements Filter {}

    /**
     * A type by the names of the fact contract: an event's type, alone or with its mode ({@code CONSULT}, {@code CONSULT/phone}), an
     * engagement's mode ({@code visit}), what kind a relation, instrument or figure is, a person's office.
     */
    record Type(List<String> anyOf) implements Filter {
        public Type {
            anyOf = values("type", anyOf);
        }
    }

    /** {@code occurred}, {@code planned}, {@code negated}, {@code hypothetical}; of a relation {@code standing} or {@code planned}. */
    record Status(List<String> anyOf) implements Filter {
        public Status {
            anyOf = values("status", anyOf);
        }
    }

    /** A PLOVER context ({@code economic}) or one of Kawat's topics ({@code energy}). */
    record Topic(List<String> anyOf) implements Filter {
        public Topic {
            anyOf = values("topic", anyOf);
        }
    }

    /** Somebody in whose name all these words stand, whatever their order, capitals and accents. */
    record Named(List<String> anyOf) implements Filter {
        public Named {
            anyOf = values("person", anyOf);
        }
    }

    /** The outlet whose article says so, by its whole name, whatever its capitals and accents. */
    record Outlet(List<String> anyOf) implements Filter {
        public Outlet {
            anyOf = values("outlet", anyOf);
        }
    }

    /**
     * Not over before this day. A fact without a date counts by the day its article was published; one of which neither is
     * known meets no day.
     */
    record Since(LocalDate day) implements Filter {}

    /** Begun on this day or before it. */
    record Until(LocalDate day) implements Filter {}

    private static List<String> values(String filter, List<String> anyOf) {
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a " + filter + " without a value: " + anyOf);
        }
        return List.copyOf(anyOf);
    }
}
