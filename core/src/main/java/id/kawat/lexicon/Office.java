package id.kawat.lexicon;

import java.util.Locale;
import java.util.Optional;

/** The classes of office of the fact contract. */
public enum Office {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    MINISTER,
    SPEAKER,
    LEGISLATOR,
    AMBASSADOR,
    ENVOY,
    DIPLOMAT,
    SPOKESPERSON,
    PARTY_LEADER,
    MILITARY_COMMANDER,
    OFFICIAL,
    GOVERNOR_MAYOR,
    ROYAL,
    SPOUSE,
    IGO_HEAD,
    IGO_OFFICIAL,
    BUSINESS_LEADER,
    ACADEMIC,
    JOURNALIST,
    CANDIDATE,
    OTHER;

    /** The contract's spelling: {@code head-of-state}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Office> parse(String code) {
        for (Office office : values()) {
            if (office.code().equals(code)) {
                return Optional.of(office);
            }
        }
        return Optional.empty();
    }
}
