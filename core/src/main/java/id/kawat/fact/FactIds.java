package id.kawat.fact;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Ids made from what a fact says and where it says it: {@code e-5f1c0b9a7d3e}, a letter for the kind and the first twelve hex digits
 * of a SHA-256 over named fields. The same fact of the same article has the same id on every run and machine; parties count
 * as a set, in whatever order they are handed in.
 */
public final class FactIds {
    private static final char BETWEEN_FIELDS = '\u001f';
    private static final String BETWEEN_VALUES = "\u001e";

    private FactIds() {}

    public static String event(
            String documentId,
            EventType type,
            Optional<String> mode,
            Collection<Party> actor,
            Collection<Party> recipient,
            Span span) {
        return new Id('e', documentId, span)
                .with("type", type.name())
                .with("mode", mode.orElse(""))
                .with("actor", codes(actor))
                .with("recipient", codes(recipient))
                .made();
    }

    public static String relation(String documentId, Relation.Kind kind, Party a, Party b, Span span) {
        return new Id('r', documentId, span)
                .with("relation", kind.code())
                .with("a", a.code())
                .with("b", b.code())
                .made();
    }

    public static String instrument(
            String documentId, Instrument.Kind kind, String name, Collection<Party> parties, Span span) {
        return new Id('i', documentId, span)
                .with("instrument", kind.code())
                .with("name", name)
                .with("parties", codes(parties))
                .made();
    }

    public static String figure(
            String documentId,
            Figure.Measure measure,
            BigDecimal value,
            String unit,
            Collection<Party> parties,
            Span span) {
        return new Id('f', documentId, span)
                .with("measure", measure.code())
                .with("value", value.stripTrailingZeros().toPlainString())
                .with("unit", unit)
                .with("parties", codes(parties))
                .made();
    }

    public static String person(String documentId, String name, Office office, Optional<Party> party, Span span) {
        return new Id('p', documentId, span)
                .with("name", name)
                .with("office", office.code())
                .with("party", party.map(Party::code).orElse(""))
                .made();
    }

    /** {@code date} and {@code mode} take part: two meetings told in the same words on two days are two. */
    public static String engagement(
            String documentId, Optional<String> mode, Collection<Party> parties, Optional<Period> date, Span span) {
        return new Id('g', documentId, span)
                .with("mode", mode.orElse(""))
                .with("parties", codes(parties))
                .with("date", date.map(Period::iso).orElse(""))
                .made();
    }

    private static String codes(Collection<Party> parties) {
        if (parties.size() == 1) {
            return parties.iterator().next().code();
        }
        return parties.stream().map(Party::code).distinct().sorted().collect(Collectors.joining(BETWEEN_VALUES));
    }

    /** An id being made: its fields, in order, each with its name. */
    private static final class Id {
        private final char letter;
        private final StringBuilder fields = new StringBuilder();

        Id(char letter, String documentId, Span span) {
            this.letter = letter;
            with("kind", String.valueOf(letter));
            with("document", documentId);
            with("span", span.start() + BETWEEN_VALUES + span.end());
        }

        Id with(String name, String value) {
            fields.append(name).append('=').append(value).append(BETWEEN_FIELDS);
            return this;
        }

        String made() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(fields.toString().getBytes(StandardCharsets.UTF_8));
                return letter + "-" + HexFormat.of().formatHex(digest, 0, 6);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
