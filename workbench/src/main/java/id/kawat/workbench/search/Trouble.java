package id.kawat.workbench.search;

import id.kawat.lexicon.Party;
import id.kawat.workbench.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why a search could not be answered, and what to ask instead.
 *
 * @param instead searches in which what was not understood stands otherwise
 */
public record Trouble(String message, List<Offers.Offer> instead) {
    public Trouble {
        instead = List.copyOf(instead);
    }

    static Trouble of(Misfit misfit, Map<String, List<String>> asked, Visit visit) {
        List<Offers.Offer> instead = new ArrayList<>();
        for (Party party : misfit.candidates()) {
            instead.add(new Offers.Offer("near", visit.party(party), with(misfit.value(), party.code(), asked)));
        }
        String otherwise = with(misfit.value(), "", asked);
        if (!otherwise.equals(with("", "", asked))) {
            instead.add(new Offers.Offer("without", visit.say("search.without", misfit.value()), otherwise));
        }
        return new Trouble(visit.say(misfit.key(), misfit.value()), instead);
    }

    /** The search with something else in this value's place, or nothing. */
    private static String with(String value, String instead, Map<String, List<String>> asked) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        asked.forEach((name, values) -> {
            for (String each : values) {
                String said = each.strip().equals(value) ? instead : each;
                if (!said.isBlank()) {
                    all.add(Map.entry(name, said));
                }
            }
        });
        return "/search?" + Addresses.query(all);
    }
}
