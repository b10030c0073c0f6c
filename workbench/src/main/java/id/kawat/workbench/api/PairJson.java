package id.kawat.workbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawat.lexicon.Party;
import id.kawat.record.Pair;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;

/** Parties and pairs of them as JSON. */
final class PairJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PairJson() {}

    /** @param counted what its number counts */
    static String line(Pair pair, String counted) {
        return JSON.createObjectNode()
                .put("a", pair.a().code())
                .put("b", pair.b().code())
                .put(counted, pair.facts())
                .toString();
    }

    static ObjectNode party(Party party, PartyNames names) {
        ObjectNode node = JSON.createObjectNode().put("code", party.code()).put("kind", kind(party));
        node.putObject("names").put("id", names.name(party, Language.ID)).put("en", names.name(party, Language.EN));
        return node;
    }

    private static String kind(Party party) {
        if (party.isState()) {
            return "state";
        }
        if (party.isBody()) {
            return "body";
        }
        return party.isRegion() ? "region" : "other";
    }
}
