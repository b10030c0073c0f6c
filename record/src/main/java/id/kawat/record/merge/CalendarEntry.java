package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * Something that is to come, or should have come by now.
 *
 * @param id that of the merged engagement or commitment; of the others made from what they are
 * @param what an engagement's mode, a commitment's kind, a measure, a kind of tie, a type of event
 * @param parties of a commitment and of a directed act those who owe it first
 * @param about persons, words, or the number to be reached with what is reached so far; empty where nothing more is known
 * @param when the days it may take up; of what is due, until when
 * @param overdue its time has passed, and no article says what came of it
 * @param since when the tie was founded, for an anniversary
 * @param facts what articles say of it, in the order they were published
 * @param independent how many texts these are, copies counted once
 */
public record CalendarEntry(
        String id,
        Category category,
        String what,
        List<Party> parties,
        String about,
        Period when,
        boolean overdue,
        Optional<Period> since,
        List<Fact> facts,
        int independent) {
    /** Why it stands in a calendar. */
    public enum Category {
        PLANNED,
        DUE,
        TARGET,
        ANNIVERSARY
    }

    public CalendarEntry {
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
    }

    /** The articles that tell of it. */
    public List<DocumentRef> documents() {
        return facts.stream().map(Fact::document).distinct().toList();
    }
}
