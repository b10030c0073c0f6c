package id.kawat.coding;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import java.util.Optional;

/** Somebody a mention turned out to mean: the party, and the person or body behind it where one is named. */
record Actor(
        Party party,
        Optional<String> sector,
        Optional<Office> office,
        Optional<String> person,
        Optional<String> title,
        int from,
        int to) {
    static Actor of(Party party, int from, int to) {
        return new Actor(party, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from, to);
    }
}
