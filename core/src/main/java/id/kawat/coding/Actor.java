package id.kawat.coding;

import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Span;
import java.util.Optional;

/**
 * Somebody a mention turned out to mean: the party, and the person or body behind it where one is named.
 *
 * @param span where they are named, here or earlier in the article
 */
record Actor(
        Party party,
        Optional<String> sector,
        Optional<Office> office,
        Optional<String> person,
        Optional<String> title,
        Optional<Span> span) {
    static Actor of(Party party) {
        return new Actor(
                party, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Actor at(Span place) {
        return new Actor(party, sector, office, person, title, Optional.of(place));
    }
}
