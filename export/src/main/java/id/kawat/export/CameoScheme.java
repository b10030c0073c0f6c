package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import id.kawat.source.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** CAMEO 1.1b3: codes of actors and events, their Goldstein scores and GDELT's four classes. */
final class CameoScheme {
    private static final String REGION = "REG:";

    private final Map<String, String> actors = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Action> actions = new HashMap<>();

    private CameoScheme() {}

    /**
     * A kind of act.
     *
     * @param code two to four digits
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     * @param goldstein −10 to 10
     */
    record Action(String code, String quad, Optional<String> goldstein) {
        /** The first three digits. */
        String base() {
            return code.substring(0, Math.min(code.length(), 3));
        }

        /** The first two. */
        String root() {
            return code.substring(0, 2);
        }
    }

    static CameoScheme load() {
        CameoScheme scheme = new CameoScheme();
        for (Table.Row row : Ontology.countries()) {
            scheme.actors.put(row.get("iso3"), row.get("cameo"));
        }
        for (Table.Row row : Ontology.bodies()) {
            for (String acronym : row.get("acronym").split(", ")) {
                scheme.actors.putIfAbsent("IGO:" + acronym.toUpperCase(Locale.ROOT), row.get("code"));
            }
        }
        for (Table.Row row : Ontology.cameoRoles()) {
            if (row.get("kind").equals("region")) {
                scheme.actors.put(
                        REGION + row.get("meaning").toUpperCase(Locale.ROOT).replace(' ', '-'), row.get("code"));
            } else {
                scheme.role(row.get("plover_sector"), row.get("code"));
            }
        }
        for (Table.Row row : Ontology.cameoCodes()) {
            scheme.actions.put(
                    row.get("code"), new Action(row.get("code"), row.get("quad"), row.optional("goldstein")));
        }
        return scheme;
    }

    /** Several roles can share a sector; the one of the same letters is the sector's own. */
    private void role(String sector, String role) {
        if (sector.equals(role)) {
            roles.put(sector, role);
        } else if (!sector.equals("SOC")) {
            roles.putIfAbsent(sector, role);
        }
    }

    /** The actor's code without a role; an unlisted body is {@code IGO}, others have none. */
    Optional<String> actor(Party party) {
        return Optional.ofNullable(actors.getOrDefault(party.code(), party.isBody() ? "IGO" : null));
    }

    /** The role that a PLOVER sector is: {@code JRN} is {@code MED}, {@code MED} is {@code HLH}. */
    Optional<String> role(String sector) {
        return Optional.ofNullable(roles.get(sector));
    }

    /**
     * What CAMEO says of the act: its own code where it occurred, the code of the intention where it is planned; empty where CAMEO has
     * no code for what is denied or only imagined.
     */
    Optional<Action> action(Event event) {
        return switch (event.status()) {
            case OCCURRED -> event.cameo().flatMap(this::action);
            case PLANNED -> intention(event);
            case NEGATED, HYPOTHETICAL -> Optional.empty();
        };
    }

    private Optional<Action> intention(Event event) {
        return switch (event.type()) {
            case CONSULT -> action("036");
            case COOPERATE -> action("031");
            case SUPPORT -> action("032");
            case AID -> action("033");
            case CONCEDE, RETREAT -> action("035");
            case AGREE -> event.cameo().flatMap(this::action);
            case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, STATEMENT ->
                Optional.empty();
        };
    }

    private Optional<Action> action(String code) {
        return Optional.ofNullable(actions.get(code));
    }
}
