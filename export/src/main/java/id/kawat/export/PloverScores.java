package id.kawat.export;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import java.util.Optional;

/** How much an act is cooperation or conflict, after the PLOVER manual: −10 to 10. */
public final class PloverScores {
    private final PloverScheme scheme;

    private PloverScores(PloverScheme scheme) {
        this.scheme = scheme;
    }

    public static PloverScores load() {
        return new PloverScores(PloverScheme.load());
    }

    /** The score of an act of this type and mode; 0 of a type that has none. */
    public double of(String type, Optional<String> mode) {
        return of(EventType.valueOf(type), mode).orElse(0.0);
    }

    /** The score of an act of this type and mode; that of the type where the mode has none of its own. */
    public Optional<Double> of(EventType type, Optional<String> mode) {
        return scheme.type(type, EventStatus.OCCURRED).map(known -> scheme.score(known, scheme.mode(known, mode)));
    }
}
