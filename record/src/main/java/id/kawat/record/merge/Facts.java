package id.kawat.record.merge;

import id.kawat.fact.Fact;
import id.kawat.text.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What holds of facts of every kind. */
final class Facts {
    /** So that whoever told something first is named first, in whatever order the facts come. */
    static final Comparator<Fact> BY_PUBLICATION = Comparator.comparing(
                    (Fact fact) -> fact.document().published().map(Period::iso).orElse("9999"))
            .thenComparing(fact -> fact.document().id())
            .thenComparing(fact -> fact.evidence().span().start())
            .thenComparing(Fact::id);

    private static final int BYTES = 6;

    private Facts() {}

    static <F extends Fact> List<F> of(Class<F> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Twelve hex digits made from these fields. */
    static String digest(String... fields) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", fields).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
