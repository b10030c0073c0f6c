package id.kawat.export;

import id.kawat.lexicon.Party;
import id.kawat.source.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of parties, for people who look into an export: {@code KOR} is South Korea. */
record PartyNaming(Map<String, String> names) {
    PartyNaming {
        names = Map.copyOf(names);
    }

    static PartyNaming load() {
        Map<String, String> names = new HashMap<>();
        for (Table.Row row : Ontology.countries()) {
            names.put(row.get("iso3"), row.get("name"));
        }
        for (Table.Row row : Ontology.bodies()) {
            for (String acronym : row.get("acronym").split(", ")) {
                names.putIfAbsent("IGO:" + acronym.toUpperCase(Locale.ROOT), acronym);
            }
        }
        return new PartyNaming(names);
    }

    /** The name, or what the code itself says. */
    String of(Party party) {
        return names.getOrDefault(
                party.code(), party.code().substring(party.code().indexOf(':') + 1));
    }

    /** State, body, region or other. */
    static String kind(Party party) {
        if (party.isState()) {
            return "state";
        }
        if (party.isBody()) {
            return "body";
        }
        return party.isRegion() ? "region" : "other";
    }
}
