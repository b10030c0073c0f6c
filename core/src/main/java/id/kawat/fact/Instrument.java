package id.kawat.fact;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A named or counted thing that binds or organises parties; {@code count} is for a batch of documents. */
public record Instrument(
        String id,
        DocumentRef document,
        String name,
        Kind kind,
        List<Party> parties,
        Optional<Integer> count,
        Optional<Period> date,
        Evidence evidence)
        implements Fact {
    public Instrument {
        parties = parties.stream().distinct().sorted().toList();
    }

    /** The kinds of instrument of the fact contract. */
    public enum Kind {
        TREATY,
        AGREEMENT,
        MOU,
        JOINT_STATEMENT,
        DECLARATION,
        ACTION_PLAN,
        POLICY_PLAN,
        MECHANISM,
        DOCUMENTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
