package id.kawat.lexicon;

import java.util.Map;
import java.util.Optional;

/** CAMEO codes with their Goldstein scores, from {@code ontology/cameo_codes.tsv}. */
public record Cameo(Map<String, Optional<Double>> scores) {
    public Cameo {
        scores = Map.copyOf(scores);
    }

    public boolean knows(String code) {
        return scores.containsKey(code);
    }

    /** The code's Goldstein score, −10 to 10; empty for a code the table gives none. */
    public Optional<Double> goldstein(String code) {
        return scores.getOrDefault(code, Optional.empty());
    }
}
