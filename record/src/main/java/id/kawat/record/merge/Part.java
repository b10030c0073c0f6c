package id.kawat.record.merge;

import id.kawat.fact.Event;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * What took place in the course of a visit: an engagement, or an act such as a signing.
 *
 * @param engagement the id of the merged engagement, for talks, forums and ceremonies
 * @param acts the events that tell it, of several articles, for signings, honours and openings
 */
public record Part(Kind kind, Optional<Period> date, Optional<String> engagement, List<Event> acts) {
    /** What it was. */
    public enum Kind {
        TALKS,
        FORUM,
        CEREMONY,
        SIGNING,
        HONOUR,
        OPENING
    }

    public Part {
        acts = List.copyOf(acts);
    }
}
