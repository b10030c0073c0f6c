package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as PLOVER has it.
 *
 * @param date the event's own date, else the day its article was published
 * @param recipient a joint act's is empty, save for types that need one: then its parties stand on both sides
 * @param mode PLOVER's
 * @param contexts sorted as the event has them; an auxiliary mode last
 */
record PloverEvent(
        Event event, EventType type, Period date, List<Party> recipient, Optional<String> mode, List<String> contexts)
        implements PloverReading {

    static PloverReading of(Event event, PloverScheme scheme) {
        Optional<EventType> type = scheme.type(event.type(), event.status());
        if (type.isEmpty()) {
            return new PloverReading.Misfit(event.type() + ": PLOVER has no such type");
        }
        Optional<Period> date = event.date().or(() -> event.document().published());
        if (date.isEmpty()) {
            return new PloverReading.Misfit("no date, neither of the event nor of its article");
        }
        List<Party> recipient = event.recipient();
        if (scheme.needsRecipient(type.get()) && recipient.isEmpty()) {
            if (!event.symmetric()) {
                return new PloverReading.Misfit(type.get() + " without a recipient, which PLOVER asks for");
            }
            recipient = event.actor();
        }
        List<String> contexts = new ArrayList<>(event.contexts());
        PloverScheme.auxiliary(type.get(), event.status()).ifPresent(contexts::add);
        return new PloverEvent(
                event, type.get(), date.get(), recipient, scheme.mode(type.get(), event.mode()), List.copyOf(contexts));
    }
}
