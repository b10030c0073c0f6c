package id.kawat.record;

import id.kawat.article.Article;
import id.kawat.article.Block;
import id.kawat.coding.Coding;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.FactIds;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Place;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import id.kawat.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article being made up for a test, one sentence a line, and the facts a careful reader finds in it. Each fact is given the words
 * that say so; where they stand is looked up. An empty text stands for what the article does not say.
 */
public final class Story {
    private final Article article;
    private final List<Fact> facts = new ArrayList<>();

    public Story(String id, String outlet, String published, String title, String... sentences) {
        String text = title + "\n" + String.join("\n", sentences);
        this.article = new Article(
                id,
                Optional.of("berita/" + id + ".txt"),
                Optional.empty(),
                text,
                Optional.of(title),
                List.of("Lomo Nasir", "Sri Udara"),
                optional(published).map(Period::new),
                optional(outlet),
                "id",
                List.of(
                        new Block(new Span(0, title.length()), Block.Kind.HEADLINE),
                        new Block(new Span(title.length() + 1, text.length()), Block.Kind.PARAGRAPH)));
    }

    /** A directed act: {@code "FJI > TON"}; a joint one: {@code "FJI + TON"}. */
    public Story event(EventType type, String mode, String parties, String date, String about, String words) {
        return event(type, mode, EventStatus.OCCURRED, parties, date, about, words);
    }

    public Story event(
            EventType type, String mode, EventStatus status, String parties, String date, String about, String words) {
        return event(type, mode, status, parties, date, about, words, List.of());
    }

    public Story event(
            EventType type,
            String mode,
            EventStatus status,
            String parties,
            String date,
            String about,
            String words,
            List<Participant> participants) {
        boolean joint = !parties.contains(">");
        String[] sides = parties.split(">", -1);
        List<Party> actor = joint ? parties(parties) : parties(sides[0]);
        List<Party> recipient = joint ? List.of() : parties(sides[1]);
        Evidence evidence = evidence(words);
        facts.add(new Event(
                FactIds.event(article.id(), type, optional(mode), actor, recipient, evidence.span()),
                DocumentRef.of(article),
                type,
                optional(mode),
                status,
                joint,
                actor,
                recipient,
                participants,
                optional(date).map(Period::new),
                Optional.empty(),
                List.of(),
                List.of(),
                optional(about),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence));
        return this;
    }

    /** Somebody behind a party, for {@link #event}. */
    public Participant participant(String party, Office office, String title, String name) {
        int start = article.text().indexOf(name);
        return new Participant(
                new Party(party),
                Optional.empty(),
                Optional.of(office),
                Optional.of(name),
                optional(title),
                new Span(start, start + name.length()));
    }

    public Story relation(Relation.Kind kind, String a, String b, String since, String words) {
        return relation(kind, a, b, since, false, Relation.Standing.STANDING, words);
    }

    public Story relation(
            Relation.Kind kind,
            String a,
            String b,
            String since,
            boolean approximate,
            Relation.Standing status,
            String words) {
        Evidence evidence = evidence(words);
        facts.add(new Relation(
                FactIds.relation(article.id(), kind, new Party(a), new Party(b), evidence.span()),
                DocumentRef.of(article),
                new Party(a),
                new Party(b),
                kind,
                optional(since).map(Period::new),
                approximate,
                status,
                evidence));
        return this;
    }

    public Story instrument(
            Instrument.Kind kind, String name, String parties, Optional<Integer> count, String date, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Instrument(
                FactIds.instrument(article.id(), kind, name, parties(parties), evidence.span()),
                DocumentRef.of(article),
                name,
                kind,
                parties(parties),
                count,
                optional(date).map(Period::new),
                evidence));
        return this;
    }

    public Story figure(
            Figure.Measure measure, String value, String unit, String parties, String period, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Figure(
                FactIds.figure(article.id(), measure, new BigDecimal(value), unit, parties(parties), evidence.span()),
                DocumentRef.of(article),
                measure,
                new BigDecimal(value),
                unit,
                parties(parties),
                optional(period).map(Period::new),
                evidence));
        return this;
    }

    public Story person(String name, Office office, String title, String party, String words) {
        Evidence evidence = evidence(words);
        facts.add(new Person(
                FactIds.person(article.id(), name, office, optional(party).map(Party::new), evidence.span()),
                DocumentRef.of(article),
                name,
                office,
                optional(party).map(Party::new),
                optional(title),
                false,
                evidence));
        return this;
    }

    public Story engagement(String mode, String parties, String date, List<String> persons, String words) {
        return engagement(mode, EventStatus.OCCURRED, parties, date, persons, "", words);
    }

    /** What the events before it that share its words add up to. */
    public Story engagement(
            String mode,
            EventStatus status,
            String parties,
            String date,
            List<String> persons,
            String place,
            String words) {
        Evidence evidence = evidence(words);
        List<String> events = facts.stream()
                .filter(fact -> fact instanceof Event && fact.evidence().equals(evidence))
                .map(Fact::id)
                .toList();
        facts.add(new Engagement(
                FactIds.engagement(
                        article.id(),
                        optional(mode),
                        parties(parties),
                        optional(date).map(Period::new),
                        evidence.span()),
                DocumentRef.of(article),
                optional(mode),
                parties(parties),
                optional(date).map(Period::new),
                status,
                persons,
                optional(place).map(name -> new Place(name, Optional.empty())),
                events,
                evidence));
        return this;
    }

    public Story fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    public Article article() {
        return article;
    }

    public Coding coding() {
        return new Coding(article, facts);
    }

    private Evidence evidence(String words) {
        String text = article.text();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the story does not say: " + words);
        }
        int end = start + words.length();
        int sentenceEnd = text.indexOf('\n', end);
        Span sentence = new Span(text.lastIndexOf('\n', start) + 1, sentenceEnd < 0 ? text.length() : sentenceEnd);
        return Evidence.in(text, new Span(start, end), sentence, "id/test/by-hand", 1);
    }

    private static List<Party> parties(String codes) {
        return Stream.of(codes.split("[+]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Party::new)
                .toList();
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }
}
