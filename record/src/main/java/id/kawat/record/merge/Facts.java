package id.kawat.record.merge;

import id.kawat.fact.Fact;
import id.kawat.text.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What holds of facts of every kind. */
final class Facts {
    /** So that whoever told something first is named first, in whatever order the facts come. */
    static final Comparator<Fact> BY_PUBLICATION = Facts::byPublication;

    private static final int BYTES = 6;

    private Facts() {}

    private static int byPublication(Fact one, Fact other) {
        if (one.document() != other.document()) {
            int days = day(one).compareTo(day(other));
            if (days != 0) {
                return days;
            }
            int documents = one.document().id().compareTo(other.document().id());
            if (documents != 0) {
                return documents;
            }
        }
        int places = Integer.compare(
                one.evidence().span().start(), other.evidence().span().start());
        return places == 0 ? one.id().compareTo(other.id()) : places;
    }

    private static String day(Fact fact) {
        Optional<Period> published = fact.document().published();
        return published.isPresent() ? published.get().iso() : "9999";
    }

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
