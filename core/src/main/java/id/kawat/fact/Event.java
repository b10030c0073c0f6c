package id.kawat.fact;

import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * Who did what toward whom.
 *
 * @param mode how: the contract's modes, or PLOVER's
 * @param symmetric a joint act: all parties are in {@code actor} and {@code recipient} is empty
 * @param actor parties in order of their codes
 * @param recipient parties in order of their codes
 * @param contexts PLOVER contexts, sorted
 * @param topics Kawat's finer topics, sorted
 * @param about the words that say what was asked, agreed, praised, discussed
 * @param attribution who reports it, where the text names a medium or a speaker
 * @param quote the quoted words, where the act was done in direct speech
 * @param cameo CAMEO code as text
 * @param goldstein the CAMEO code's Goldstein score, −10 to 10
 */
public record Event(
        String id,
        DocumentRef document,
        EventType type,
        Optional<String> mode,
        EventStatus status,
        boolean symmetric,
        List<Party> actor,
        List<Party> recipient,
        List<Participant> participants,
        Optional<Period> date,
        Optional<Place> place,
        List<String> contexts,
        List<String> topics,
        Optional<String> about,
        Optional<String> attribution,
        Optional<String> quote,
        Optional<String> cameo,
        Optional<Double> goldstein,
        Evidence evidence)
        implements Fact {
    /** The same act on this day, as later words tell. */
    public Event dated(Period day) {
        return with(recipient, Optional.of(day));
    }

    /** The same act, as far as it was toward this one. */
    public Event toward(Party one) {
        return with(List.of(one), date);
    }

    private Event with(List<Party> toward, Optional<Period> on) {
        return new Event(
                id,
                document,
                type,
                mode,
                status,
                symmetric,
                actor,
                toward,
                participants,
                on,
                place,
                contexts,
                topics,
                about,
                attribution,
                quote,
                cameo,
                goldstein,
                evidence);
    }

    public Event {
        actor = sorted(actor);
        recipient = sorted(recipient);
        participants = List.copyOf(participants);
        contexts = sorted(contexts);
        topics = sorted(topics);
        if (symmetric && !recipient.isEmpty()) {
            throw new IllegalArgumentException("a joint act has no recipient: " + recipient);
        }
        if (actor.isEmpty() && recipient.isEmpty()) {
            throw new IllegalArgumentException("an event without any party");
        }
    }

    private static <T> List<T> sorted(List<T> values) {
        return values.size() < 2
                ? List.copyOf(values)
                : values.stream().distinct().sorted().toList();
    }
}
