package id.kawat.record.merge;

import java.util.List;

/**
 * A question on which articles differ: every answer stands, with who gives it.
 *
 * @param about what they differ on
 * @param of the id of the engagement, or what is measured and when ({@code trade 2024 USD})
 * @param claims the best supported first
 */
public record Disagreement(About about, String of, List<Claim> claims) {
    /** What can be told differently. */
    public enum About {
        DATE,
        PLACE,
        PARTICIPANTS,
        STATUS,
        NUMBER,
        SINCE
    }

    public Disagreement {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("nobody differs: " + claims);
        }
    }
}
