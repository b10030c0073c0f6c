package id.kawat.workbench.article;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.RelationStep;
import id.kawat.record.merge.RelationStep.Change;
import id.kawat.workbench.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One article's facts as sentences in the reader's language. */
final class Saying {
    private final Visit visit;
    private final Collection<Fact> article;

    /** @param article the facts of the article, among which an engagement finds its events */
    Saying(Visit visit, Collection<Fact> article) {
        this.visit = visit;
        this.article = List.copyOf(article);
    }

    String of(Fact fact) {
        return switch (fact) {
            case Event event -> visit.prose().event(event, event.date());
            case Engagement engagement -> visit.prose().event(act(engagement), engagement.date());
            case Relation relation -> visit.parties(List.of(relation.a(), relation.b())) + ": " + tie(relation);
            case Instrument instrument -> visit.prose().instrument(instrument, List.of());
            case Figure figure -> visit.prose().figure(figure, figure.period(), List.of());
            case Person person -> person(person);
        };
    }

    private String tie(Relation relation) {
        Change change = relation.status() == Relation.Standing.PLANNED ? Change.PLANNED : Change.ESTABLISHED;
        return visit.prose()
                .relation(new RelationStep(
                        relation.since(), relation.kind(), change, relation.approximate(), List.of(), 1, ""));
    }

    private String person(Person person) {
        String said = person.party()
                .map(party -> visit.prose().person(as(person, party), party))
                .orElseGet(() -> person.name() + ", "
                        + visit.label("office", person.office().code()));
        return person.former() ? visit.say("article.former", said) : said;
    }

    private static Participant as(Person person, Party party) {
        return new Participant(
                party,
                Optional.empty(),
                Optional.of(person.office()),
                Optional.of(person.name()),
                person.title(),
                person.evidence().span());
    }

    /** The act that the engagement was, as the first of its events tells it. */
    private Event act(Engagement engagement) {
        Optional<Event> told = article.stream()
                .filter(fact -> fact instanceof Event && engagement.events().contains(fact.id()))
                .map(Event.class::cast)
                .findFirst();
        Optional<Event> directed = told.filter(event -> !event.symmetric()
                && engagement.parties().containsAll(event.actor())
                && engagement.parties().containsAll(event.recipient()));
        return new Event(
                engagement.id(),
                engagement.document(),
                EventType.CONSULT,
                engagement.mode(),
                engagement.status(),
                directed.isEmpty(),
                directed.map(Event::actor).orElse(engagement.parties()),
                directed.map(Event::recipient).orElse(List.of()),
                told.map(Event::participants).orElse(List.of()),
                engagement.date(),
                engagement.place(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                engagement.evidence());
    }
}
