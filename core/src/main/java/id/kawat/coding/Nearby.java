package id.kawat.coding;

import id.kawat.annotation.AnnotatedSentence;
import id.kawat.annotation.Mention;
import id.kawat.annotation.Unit;
import id.kawat.lexicon.Party;
import id.kawat.lexicon.PartyName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds which two parties a phrase stands between: those after it, then those before it in the sentence, then the talk being told. */
final class Nearby {
    private Nearby() {}

    /** The parties of a phrase at these tokens; two where they can be told, else fewer. */
    static List<Party> parties(AnnotatedSentence sentence, int from, int to, Discourse discourse) {
        return parties(sentence, from, to, discourse, true);
    }

    /** @param understood true where the other side may be taken from the talk being told */
    static List<Party> parties(AnnotatedSentence sentence, int from, int to, Discourse discourse, boolean understood) {
        Map<Party, Integer> found = new LinkedHashMap<>();
        List<Mention> after = new ArrayList<>();
        List<Mention> before = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            if (mention.from() >= to && mention.from() - to <= 12) {
                after.add(mention);
            } else if (mention.to() <= from) {
                before.addFirst(mention);
            }
        }
        gather(sentence, after, discourse, found, m -> m.from() - to <= 8);
        if (found.size() < 2) {
            gather(sentence, before, discourse, found, m -> true);
        }
        if (!understood) {
            return found.keySet().stream().limit(2).toList();
        }
        if (found.size() == 1) {
            Party one = found.keySet().iterator().next();
            discourse.counterpart(List.of(Actor.of(one))).forEach(a -> found.putIfAbsent(a.party(), 0));
        }
        if (found.isEmpty()) {
            discourse.pair().forEach(a -> found.putIfAbsent(a.party(), 0));
        }
        return found.keySet().stream().limit(2).toList();
    }

    /** {@code Amerika Selatan} is mostly a place; {@code negara-negara Amerika Selatan} are those who live there. */
    private static boolean isPlainRegion(Mention.OfParty party) {
        return party.name().kind() == PartyName.Kind.REGION
                && party.name().note().contains("place")
                && party.from() > 0
                && !Character.isLowerCase(party.name().name().codePointAt(0))
                && party.name().party().code().contains("AMERICA");
    }

    /** {@code hubungan dengan Moskow}: a capital beside which one stands, not in which something is. */
    private static boolean speaks(AnnotatedSentence sentence, Mention.OfParty place) {
        return place.name().kind() == PartyName.Kind.CAPITAL
                && sentence.units().stream()
                        .anyMatch(unit -> unit.to() == place.from()
                                && unit.type() == Unit.Type.PREP
                                && (unit.value().equals("with") || unit.value().equals("between")));
    }

    private static void gather(
            AnnotatedSentence sentence,
            List<Mention> mentions,
            Discourse discourse,
            Map<Party, Integer> into,
            Predicate<Mention> near) {
        for (Mention mention : mentions) {
            if (into.size() >= 2 || !near.test(mention)) {
                return;
            }
            if (mention instanceof Mention.OfParty party && party.name().party().isOther()) {
                continue;
            }
            if (mention instanceof Mention.OfParty party
                    && (party.name().isPlace() && !speaks(sentence, party) || isPlainRegion(party))) {
                continue;
            }
            for (Actor actor : discourse.resolve(mention)) {
                if (!actor.party().isOther()) {
                    into.putIfAbsent(actor.party(), mention.from());
                }
            }
        }
    }
}
