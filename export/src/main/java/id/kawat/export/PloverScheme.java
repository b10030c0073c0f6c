package id.kawat.export;

import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import id.kawat.source.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** PLOVER as its manual's draft 2.0 has it: types, modes, scores and codes of entities, and what Kawat's own words are in it. */
final class PloverScheme {
    /** What records name as their codebook. */
    static final String CODEBOOK = "plover-2.0-draft-20240204";

    private final Map<EventType, Type> types = new EnumMap<>(EventType.class);
    private final Map<String, Optional<Double>> modes = new HashMap<>();
    private final Map<String, String> entities = new HashMap<>();

    private PloverScheme() {}

    /** What is said of a type. */
    private record Type(int quad, double score, boolean needsRecipient) {}

    static PloverScheme load() {
        PloverScheme scheme = new PloverScheme();
        for (Table.Row row : Ontology.ploverTypes()) {
            scheme.types.put(
                    EventType.valueOf(row.get("code")),
                    new Type(
                            Integer.parseInt(row.get("quad")),
                            Double.parseDouble(row.get("score")),
                            row.get("recipient_required").equals("yes")));
        }
        for (Table.Row row : Ontology.ploverModes()) {
            if (row.get("status").equals("current")) {
                scheme.modes.put(
                        row.get("type") + " " + row.get("mode"),
                        row.optional("score").map(Double::valueOf));
            }
        }
        for (Table.Row row : Ontology.countries()) {
            scheme.entities.put(row.get("iso3"), row.get("plover"));
        }
        for (Table.Row row : Ontology.bodies()) {
            for (String acronym : row.get("acronym").split(", ")) {
                scheme.entities.putIfAbsent("IGO:" + acronym.toUpperCase(Locale.ROOT), row.get("plover_code"));
            }
        }
        return scheme;
    }

    /**
     * The type in PLOVER: what is only planned is an intention, so that a planned visit is {@code AGREE}; empty for {@code STATEMENT},
     * which PLOVER dropped.
     */
    Optional<EventType> type(EventType type, EventStatus status) {
        if (status != EventStatus.PLANNED) {
            return Optional.of(type).filter(types::containsKey);
        }
        return switch (type) {
            case CONSULT, SUPPORT, COOPERATE, AID, AGREE -> Optional.of(EventType.AGREE);
            case RETREAT, CONCEDE -> Optional.of(EventType.CONCEDE);
            case STATEMENT -> Optional.empty();
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Optional.of(type);
        };
    }

    /** The auxiliary mode that the status is, where the type does not say it already; PLOVER puts it among the contexts. */
    static Optional<String> auxiliary(EventType type, EventStatus status) {
        return switch (status) {
            case OCCURRED -> Optional.empty();
            case NEGATED -> Optional.of("negation");
            case HYPOTHETICAL -> Optional.of("hypothetical");
            case PLANNED ->
                type == EventType.AGREE || type == EventType.CONCEDE ? Optional.empty() : Optional.of("future");
        };
    }

    /** The mode in PLOVER: a video call counts as {@code phone}; modes that are Kawat's own have none. */
    Optional<String> mode(EventType type, Optional<String> mode) {
        return mode.map(own -> type == EventType.CONSULT && own.equals("video") ? "phone" : own)
                .filter(own -> modes.containsKey(type + " " + own));
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    int quad(EventType type) {
        return of(type).quad();
    }

    /** The mode's score, else the type's, −10 to 10. */
    double score(EventType type, Optional<String> mode) {
        return mode.flatMap(own -> modes.getOrDefault(type + " " + own, Optional.empty()))
                .orElseGet(() -> of(type).score());
    }

    boolean needsRecipient(EventType type) {
        return of(type).needsRecipient();
    }

    /** The entity's code: territories are folded into their state; none for regions and others. */
    Optional<String> code(Party party) {
        return Optional.ofNullable(entities.getOrDefault(party.code(), party.isBody() ? "IGO" : null));
    }

    private Type of(EventType type) {
        Type known = types.get(type);
        if (known == null) {
            throw new IllegalArgumentException("PLOVER has no " + type);
        }
        return known;
    }
}
