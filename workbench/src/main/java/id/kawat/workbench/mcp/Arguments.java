package id.kawat.workbench.mcp;

import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.text.Period;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a tool was called with. What means nothing is an {@link IllegalArgumentException} that says what would do. */
record Arguments(Map<String, @Nullable Object> given, PartyNames names) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name))
                .map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    private List<String> texts(String name) {
        Object value = given.get(name);
        Stream<?> values =
                value == null ? Stream.of() : value instanceof List<?> list ? list.stream() : Stream.of(value);
        return values.map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    int limit() {
        return given.get("limit") instanceof Number number ? Math.clamp(number.intValue(), 1, MOST) : USUAL;
    }

    Language language() {
        return text("language").flatMap(Language::parse).orElse(Language.EN);
    }

    Party party(String name) {
        return names.resolve(needed(name));
    }

    Optional<Period> period(String name) {
        return text(name).map(written -> {
            try {
                Period period = new Period(written);
                period.first();
                period.last();
                return period;
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        name + " is a year, a month or a day such as 2025-07-24, not '" + written + "'", e);
            }
        });
    }

    List<Party> parties() {
        return texts("parties").stream().map(names::resolve).distinct().toList();
    }

    /** One party must have a part; two must have to do with each other. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        List<Party> parties = parties();
        if (parties.size() > 2) {
            throw new IllegalArgumentException("one party or two can be named, not " + parties.size());
        }
        if (parties.size() == 2) {
            filters.add(new Filter.Between(parties.getFirst(), parties.getLast()));
        }
        if (parties.size() == 1) {
            filters.add(new Filter.With(parties.getFirst()));
        }
        period("since").ifPresent(period -> filters.add(new Filter.Since(period.first())));
        period("until").ifPresent(period -> filters.add(new Filter.Until(period.last())));
        add("types", filters, Filter.Type::new);
        add("statuses", filters, Filter.Status::new);
        add("topics", filters, Filter.Topic::new);
        text("person").ifPresent(name -> filters.add(new Filter.Named(List.of(name))));
        text("outlet").ifPresent(name -> filters.add(new Filter.Outlet(List.of(name))));
        return List.copyOf(filters);
    }

    private void add(String name, List<Filter> filters, java.util.function.Function<List<String>, Filter> filter) {
        List<String> values = texts(name);
        if (!values.isEmpty()) {
            filters.add(filter.apply(values));
        }
    }
}
