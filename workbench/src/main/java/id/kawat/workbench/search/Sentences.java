package id.kawat.workbench.search;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.Copies;
import id.kawat.record.merge.EngagementMerger;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationStep;
import id.kawat.view.Language;
import id.kawat.view.PartyNames;
import id.kawat.view.Prose;
import id.kawat.view.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Single facts, each as its article tells it, as sentences. */
final class Sentences {
    private final Language language;
    private final PartyNames names;
    private final Prose prose;
    private final Words words;
    private final Map<String, List<Event>> events = new HashMap<>();

    private Sentences(Language language, PartyNames names) {
        this.language = language;
        this.names = names;
        this.prose = Prose.of(language, names);
        this.words = Words.of(language);
    }

    /** Of these facts, in this language; the record is asked for what an engagement's sentence takes from its events. */
    static Sentences of(Collection<? extends Fact> facts, FactRecord record, Language language, PartyNames names) {
        Sentences sentences = new Sentences(language, names);
        List<String> articles = facts.stream()
                .filter(Engagement.class::isInstance)
                .map(fact -> fact.document().id())
                .distinct()
                .toList();
        if (!articles.isEmpty()) {
            record.facts(Event.class, articles)
                    .forEach(event -> sentences
                            .events
                            .computeIfAbsent(event.document().id(), any -> new ArrayList<>())
                            .add(event));
        }
        return sentences;
    }

    /** Who did what, how things stand, how much: without its stop. */
    String say(Fact fact) {
        return switch (fact) {
            case Event event -> prose.event(event, event.date());
            case Engagement engagement -> engagement(engagement);
            case Relation relation ->
                prose.relation(new RelationStep(
                                relation.since(),
                                relation.kind(),
                                relation.status() == Relation.Standing.PLANNED
                                        ? RelationStep.Change.PLANNED
                                        : RelationStep.Change.ESTABLISHED,
                                relation.approximate(),
                                List.of(relation),
                                1,
                                ""))
                        + " — "
                        + words.list(List.of(names.name(relation.a(), language), names.name(relation.b(), language)));
            case Instrument instrument -> prose.instrument(instrument, List.of());
            case Figure figure -> prose.figure(figure, figure.period(), List.of());
            case Person person -> person(person);
        };
    }

    private String engagement(Engagement engagement) {
        List<Fact> told = new ArrayList<>();
        told.add(engagement);
        events.getOrDefault(engagement.document().id(), List.of()).stream()
                .filter(event -> engagement.events().contains(event.id()))
                .forEach(told::add);
        Optional<MergedEngagement> merged = new EngagementMerger(Copies.among(List.of()))
                .merge(told).stream().findFirst();
        return merged.map(one -> prose.engagement(one, true))
                .orElseGet(() -> engagement.evidence().text());
    }

    private String person(Person person) {
        return person.party()
                .map(party -> prose.person(
                        new Participant(
                                party,
                                Optional.empty(),
                                Optional.of(person.office()),
                                Optional.of(person.name()),
                                person.title(),
                                person.evidence().span()),
                        party))
                .orElseGet(() -> person.title().map(title -> title + " ").orElse("") + person.name());
    }
}
