package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engagements of one set of parties, merged from all that a record holds of it; those asked for last are kept at hand. */
final class EngagementSource {
    private static final int AT_HAND = 32;

    private final FactRecord record;
    private final EngagementMerger merger;
    private final Map<List<Party>, List<MergedEngagement>> known = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Party>, List<MergedEngagement>> eldest) {
            return size() > AT_HAND;
        }
    };

    EngagementSource(FactRecord record, Function<List<DocumentRef>, Copies> copies) {
        this.record = record;
        this.merger = new EngagementMerger(copies);
    }

    /** Where no parties are known, what the seed's article alone tells. */
    List<MergedEngagement> of(PartySetWalk.Seed seed) {
        if (seed.parties().isEmpty()) {
            return merger.merge(record.facts(seed.document().id()).stream()
                    .filter(fact -> !(fact instanceof Engagement engagement)
                            || engagement.parties().isEmpty())
                    .filter(fact -> !(fact instanceof Event))
                    .toList());
        }
        return among(seed.parties());
    }

    /** @param parties at least one, sorted */
    List<MergedEngagement> among(List<Party> parties) {
        List<MergedEngagement> merged = known.get(parties);
        if (merged == null) {
            merged = merger.merge(facts(parties));
            known.put(parties, merged);
        }
        return merged;
    }

    /** The engagements that tellings naming somebody add up to: those that do not name them are left out. */
    List<MergedEngagement> naming(List<String> anyOf) {
        return merger.merge(complete(
                record.factsNaming(Engagement.class, anyOf),
                record.factsNaming(Event.class, anyOf, EventType.CONSULT.name())));
    }

    private List<Fact> facts(List<Party> parties) {
        List<Engagement> engagements = record.factsAmong(Engagement.class, parties).stream()
                .filter(engagement -> engagement.parties().equals(parties))
                .toList();
        List<Event> events = record.factsAmong(
                Event.class, parties, "SUPPORT/sign", "SUPPORT/honour", "SUPPORT/open", EventType.CONSULT.name());
        return complete(engagements, events);
    }

    /** The engagements with these events and with all of their own, whatever parties those name. */
    private List<Fact> complete(List<Engagement> engagements, List<Event> events) {
        Set<String> keys =
                events.stream().map(event -> key(event.document(), event.id())).collect(Collectors.toSet());
        Set<String> wanting = new HashSet<>();
        for (Engagement engagement : engagements) {
            for (String id : engagement.events()) {
                if (!keys.contains(key(engagement.document(), id))) {
                    wanting.add(key(engagement.document(), id));
                }
            }
        }
        Stream<Event> more = engagements.stream()
                .filter(engagement ->
                        engagement.events().stream().anyMatch(id -> wanting.contains(key(engagement.document(), id))))
                .map(engagement -> engagement.document().id())
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.toList(), ids -> record.facts(Event.class, ids)))
                .stream()
                .filter(event -> wanting.contains(key(event.document(), event.id())));
        return Stream.of(engagements.stream(), events.stream(), more)
                .<Fact>flatMap(facts -> facts)
                .sorted(Facts.BY_PUBLICATION)
                .toList();
    }

    private static String key(DocumentRef document, String event) {
        return document.id() + "/" + event;
    }
}
