package id.kawat.fact;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/** One meeting, call, visit, summit, forum or ceremony: what an article's mentions of it add up to. */
public record Engagement(
        String id,
        DocumentRef document,
        Optional<String> mode,
        List<Party> parties,
        Optional<Period> date,
        EventStatus status,
        List<String> persons,
        Optional<Place> place,
        List<String> events,
        Evidence evidence)
        implements Fact {
    public Engagement {
        parties = parties.stream().distinct().sorted().toList();
        persons = List.copyOf(persons);
        events = List.copyOf(events);
    }
}
