package id.kawat.fact;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.Locale;
import java.util.Optional;

/** A tie that stands between two parties; {@code a} sorts before {@code b}. */
public record Relation(
        String id,
        DocumentRef document,
        Party a,
        Party b,
        Kind kind,
        Optional<Period> since,
        boolean approximate,
        Standing status,
        Evidence evidence)
        implements Fact {
    public Relation {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("a relation's parties are two, in order: " + a + " " + b);
        }
    }

    /** The kinds of tie of the fact contract. */
    public enum Kind {
        DIPLOMATIC_RELATIONS,
        NORMALISATION,
        ALLIANCE,
        PARTNERSHIP,
        STRATEGIC_PARTNERSHIP,
        COMPREHENSIVE_STRATEGIC_PARTNERSHIP,
        SPECIAL_STRATEGIC_PARTNERSHIP,
        SECURITY_PARTNERSHIP,
        FREE_TRADE,
        SISTER_CITY,
        MEMBERSHIP;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the tie stands or is only meant to. */
    public enum Standing {
        STANDING,
        PLANNED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
