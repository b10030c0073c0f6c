package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.PlainName;
import id.kawat.text.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a merged thing can be asked by. It meets a filter as a whole: a person whom one article names and an outlet that another
 * was printed by are both its own.
 *
 * @param when its date, or else when it was first told
 */
record Traits(
        List<Party> parties,
        Set<String> types,
        Set<String> statuses,
        Set<String> topics,
        Collection<String> persons,
        Collection<DocumentRef> documents,
        Optional<Period> when) {
    boolean meet(Collection<Filter> filters) {
        return filters.stream().allMatch(this::meets);
    }

    private boolean meets(Filter filter) {
        return switch (filter) {
            case Filter.Between(Party a, Party b) -> parties.contains(a) && parties.contains(b);
            case Filter.With(Party party) -> parties.contains(party);
            case Filter.Type type -> type.anyOf().stream().anyMatch(types::contains);
            case Filter.Status status -> status.anyOf().stream().anyMatch(statuses::contains);
            case Filter.Topic topic -> topic.anyOf().stream().anyMatch(topics::contains);
            case Filter.Named named ->
                named.anyOf().stream()
                        .map(PlainName::words)
                        .anyMatch(words -> persons.stream()
                                .anyMatch(person -> new HashSet<>(PlainName.words(person)).containsAll(words)));
            case Filter.Outlet outlet -> {
                Set<String> asked = outlet.anyOf().stream().map(PlainName::of).collect(Collectors.toSet());
                yield documents.stream()
                        .flatMap(document -> document.outlet().stream())
                        .map(PlainName::of)
                        .anyMatch(asked::contains);
            }
            case Filter.Since(var day) ->
                when.filter(date -> !date.last().isBefore(day)).isPresent();
            case Filter.Until(var day) ->
                when.filter(date -> !date.first().isAfter(day)).isPresent();
        };
    }
}
