package id.kawat.record.merge;

import id.kawat.fact.Event;
import java.util.List;

/**
 * What two parties had to do with each other: engagements, each once, and the other acts that articles tell. An act that several
 * articles tell alike, of one type and mode in one direction on one day, counts as often as the article tells it that tells it most.
 *
 * @param engagements that took place, by date
 * @param acts that took place, in the order of their dates; of alike ones those of one article
 */
public record Contacts(List<MergedEngagement> engagements, List<Event> acts) {
    public Contacts {
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
    }

    /** The events that tell an engagement: what they score, it scores. */
    public static List<Event> events(MergedEngagement engagement) {
        return Account.events(engagement);
    }
}
