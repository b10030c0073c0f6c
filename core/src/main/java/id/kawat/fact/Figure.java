package id.kawat.fact;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A number about relations.
 *
 * @param value a plain number: 174.2 million is 174200000, 210 percent is 210
 * @param unit an ISO 4217 currency, {@code percent}, {@code people}, …
 * @param period when; for a target the due year
 */
public record Figure(
        String id,
        DocumentRef document,
        Measure measure,
        BigDecimal value,
        String unit,
        List<Party> parties,
        Optional<Period> period,
        Evidence evidence)
        implements Fact {
    public Figure {
        value = value.stripTrailingZeros();
        parties = parties.stream().distinct().sorted().toList();
    }

    /** What is measured. */
    public enum Measure {
        TRADE,
        TRADE_GROWTH,
        TRADE_TARGET,
        INVESTMENT,
        AID,
        LOAN,
        TOURISTS,
        PEOPLE,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
