package id.kawat.workbench;

import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.text.Period;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of articles or facts, in an address or by a program: all of it must hold, of each list any one. {@code with} means each of them.
 *
 * @param between two parties, or none
 */
public record Conditions(
        List<Party> between,
        List<Party> with,
        List<String> types,
        Optional<Period> since,
        Optional<Period> until,
        List<String> topics,
        List<String> statuses,
        List<String> persons,
        List<String> outlets) {

    /** As a record is asked by them. */
    public List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        if (!between.isEmpty()) {
            filters.add(new Filter.Between(between.getFirst(), between.getLast()));
        }
        with.forEach(party -> filters.add(new Filter.With(party)));
        since.ifPresent(period -> filters.add(new Filter.Since(period.first())));
        until.ifPresent(period -> filters.add(new Filter.Until(period.last())));
        if (!types.isEmpty()) {
            filters.add(new Filter.Type(types));
        }
        if (!topics.isEmpty()) {
            filters.add(new Filter.Topic(topics));
        }
        if (!statuses.isEmpty()) {
            filters.add(new Filter.Status(statuses));
        }
        if (!persons.isEmpty()) {
            filters.add(new Filter.Named(persons));
        }
        if (!outlets.isEmpty()) {
            filters.add(new Filter.Outlet(outlets));
        }
        return List.copyOf(filters);
    }

    /** The two parties that {@code between} names, once with a comma or twice; another number of them where they are not two. */
    public static List<String> two(List<String> given) {
        return given.size() == 1 ? List.of(given.getFirst().strip().split("\\s*,\\s*", 2)) : given;
    }

    /** A year, a month, a day; nothing where it is none, as a 31 June. */
    public static Optional<Period> period(String given) {
        try {
            Period period = new Period(given);
            // Asked for, so that a 31 June is found out here.
            period.last();
            period.first();
            return Optional.of(period);
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
