package id.kawat.lexicon;

import java.util.Optional;

/**
 * A name by which texts call a party.
 *
 * @param exact true where only this writing counts ({@code AS} is a state, {@code as} is an axle)
 * @param speaks true where the name alone may act as the government (a capital, a palace)
 * @param sector PLOVER's sector of who is named, where it is not the state as a whole
 */
public record PartyName(
        String name, Party party, Kind kind, boolean exact, boolean speaks, Optional<String> sector, String note) {
    /** What kind of name it is. */
    public enum Kind {
        STATE,
        ADJECTIVE,
        CAPITAL,
        SEAT,
        CITY,
        BODY,
        ORGAN,
        REGION,
        GROUP,
        ORGANISATION
    }

    /** True for the name of a place that lies in the party rather than the party itself. */
    public boolean isPlace() {
        return kind == Kind.CAPITAL || kind == Kind.CITY;
    }
}
