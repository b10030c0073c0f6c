package id.kawat.export;

import static id.kawat.export.Sheet.Type.DECIMAL;
import static id.kawat.export.Sheet.Type.NUMBER;
import static id.kawat.export.Sheet.Type.TEXT;
import static id.kawat.export.Sheet.Type.WHOLE;
import static id.kawat.export.Sheet.Type.YES_OR_NO;

import id.kawat.export.Sheet.Column;
import id.kawat.export.Sheet.Columns;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Place;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Office;
import id.kawat.lexicon.Party;
import id.kawat.record.KeptArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables a record is told in: one for articles, one for each kind of fact, one for the participants of events. */
final class Sheets {
    static final Sheet<KeptArticle> ARTICLES = new Sheet<>(
            "articles",
            "An article that was read, without its text.",
            new Columns<KeptArticle>()
                    .text(
                            "id",
                            "first 16 hexadecimal digits of the SHA-256 of its text",
                            kept -> kept.article().id())
                    .maybe("title", TEXT, "headline", kept -> kept.article().title())
                    .list(
                            "authors",
                            "who wrote it, as named",
                            kept -> kept.article().authors())
                    .maybe(
                            "outlet",
                            TEXT,
                            "outlet's name as the page gives it",
                            kept -> kept.article().outlet())
                    .period(
                            "published",
                            "when it was published",
                            kept -> kept.article().published())
                    .text("language", "ISO 639-1", kept -> kept.article().language())
                    .maybe(
                            "url",
                            TEXT,
                            "canonical address",
                            kept -> kept.article().url())
                    .maybe(
                            "path",
                            TEXT,
                            "where it lay when it was read",
                            kept -> kept.article().path())
                    .maybe(
                            "characters",
                            WHOLE,
                            "length of its text in UTF-16 code units",
                            kept -> Optional.of(
                                    String.valueOf(kept.article().text().length())))
                    .maybe(
                            "facts",
                            WHOLE,
                            "how many facts of it this export holds",
                            kept -> Optional.of(String.valueOf(kept.facts().size())))
                    .text("coder", "version of what read the facts: program, rules and lexicons", KeptArticle::coder)
                    .done());

    static final Sheet<Event> EVENTS = new Sheet<>(
            "events",
            "Who did what toward whom, as one passage of an article says.",
            Sheets.<Event>head()
                    .text(
                            "type",
                            "PLOVER event type, or STATEMENT",
                            event -> event.type().name())
                    .maybe("mode", TEXT, "how: Kawat's modes of CONSULT, AGREE and SUPPORT, else PLOVER's", Event::mode)
                    .text(
                            "status",
                            "occurred, planned, negated, hypothetical",
                            event -> event.status().code())
                    .maybe(
                            "symmetric",
                            YES_OR_NO,
                            "a joint act: all parties are actors",
                            event -> Optional.of(String.valueOf(event.symmetric())))
                    .parties("actor", "who did it", Event::actor)
                    .parties("recipient", "toward whom", Event::recipient)
                    .period("date", "when", Event::date)
                    .and(place(Event::place))
                    .list("contexts", "PLOVER contexts", Event::contexts)
                    .list("topics", "Kawat's own topics", Event::topics)
                    .maybe("about", TEXT, "the words that say what was asked, agreed, discussed", Event::about)
                    .maybe("attribution", TEXT, "who reports it", Event::attribution)
                    .maybe("quote", TEXT, "the words of direct speech", Event::quote)
                    .maybe("cameo", TEXT, "CAMEO code; text, not a number", Event::cameo)
                    .maybe(
                            "goldstein",
                            NUMBER,
                            "Goldstein score of the CAMEO code, -10 to 10",
                            event -> event.goldstein().map(String::valueOf))
                    .and(evidence())
                    .done());

    static final Sheet<Seat> PARTICIPANTS = new Sheet<>(
            "participants",
            "A person or office behind a party of an event.",
            new Columns<Seat>()
                    .text("event", "id of the event", seat -> seat.event().id())
                    .text(
                            "document",
                            "id of the article",
                            seat -> seat.event().document().id())
                    .text(
                            "party",
                            "whom they act for",
                            seat -> seat.who().party().code())
                    .maybe("sector", TEXT, "PLOVER sector", seat -> seat.who().sector())
                    .maybe(
                            "office",
                            TEXT,
                            "class of office",
                            seat -> seat.who().office().map(Office::code))
                    .maybe("person", TEXT, "name, in full", seat -> seat.who().person())
                    .maybe("title", TEXT, "as written", seat -> seat.who().title())
                    .maybe(
                            "start",
                            WHOLE,
                            "where they are named: first UTF-16 code unit",
                            seat -> Optional.of(String.valueOf(seat.who().span().start())))
                    .maybe(
                            "end",
                            WHOLE,
                            "end of it, exclusive",
                            seat -> Optional.of(String.valueOf(seat.who().span().end())))
                    .done());

    static final Sheet<Relation> RELATIONS = new Sheet<>(
            "relations",
            "A tie that stands between two parties.",
            Sheets.<Relation>head()
                    .text("relation", "kind of tie", relation -> relation.kind().code())
                    .text("a", "one party", relation -> relation.a().code())
                    .text(
                            "b",
                            "the other; a sorts before b",
                            relation -> relation.b().code())
                    .period("since", "since when", Relation::since)
                    .maybe(
                            "approximate",
                            YES_OR_NO,
                            "the text says about",
                            relation -> Optional.of(String.valueOf(relation.approximate())))
                    .text(
                            "status",
                            "standing, planned",
                            relation -> relation.status().code())
                    .and(evidence())
                    .done());

    static final Sheet<Instrument> INSTRUMENTS = new Sheet<>(
            "instruments",
            "A named or counted thing that binds or organises parties.",
            Sheets.<Instrument>head()
                    .text("name", "as written", Instrument::name)
                    .text(
                            "instrument",
                            "kind of instrument",
                            instrument -> instrument.kind().code())
                    .parties("parties", "whom it binds", Instrument::parties)
                    .maybe(
                            "count",
                            WHOLE,
                            "how many, for a batch of documents",
                            instrument -> instrument.count().map(String::valueOf))
                    .period("date", "when", Instrument::date)
                    .and(evidence())
                    .done());

    static final Sheet<Figure> FIGURES = new Sheet<>(
            "figures",
            "A number about relations.",
            Sheets.<Figure>head()
                    .text(
                            "measure",
                            "what is measured",
                            figure -> figure.measure().code())
                    .maybe(
                            "value",
                            DECIMAL,
                            "a plain number",
                            figure -> Optional.of(figure.value().toPlainString()))
                    .text("unit", "ISO 4217 currency, percent, people …", Figure::unit)
                    .parties("parties", "whom it is about", Figure::parties)
                    .period("period", "when; for a target the due year", Figure::period)
                    .and(evidence())
                    .done());

    static final Sheet<Person> PERSONS = new Sheet<>(
            "persons",
            "A person and the office the article gives them.",
            Sheets.<Person>head()
                    .text("name", "fullest form in the article", Person::name)
                    .text("office", "class of office", person -> person.office().code())
                    .maybe(
                            "party",
                            TEXT,
                            "whom the office serves",
                            person -> person.party().map(Party::code))
                    .maybe("title", TEXT, "as written", Person::title)
                    .maybe(
                            "former",
                            YES_OR_NO,
                            "the office is past",
                            person -> Optional.of(String.valueOf(person.former())))
                    .and(evidence())
                    .done());

    static final Sheet<Engagement> ENGAGEMENTS = new Sheet<>(
            "engagements",
            "A meeting, call, visit, summit or ceremony, once for each article that tells it.",
            Sheets.<Engagement>head()
                    .maybe("mode", TEXT, "how they met", Engagement::mode)
                    .text(
                            "status",
                            "occurred, planned, negated, hypothetical",
                            engagement -> engagement.status().code())
                    .parties("parties", "who took part", Engagement::parties)
                    .period("date", "when", Engagement::date)
                    .list("persons", "persons who took part", Engagement::persons)
                    .and(place(Engagement::place))
                    .list("events", "ids of the events it is made of", Engagement::events)
                    .and(evidence())
                    .done());

    private Sheets() {}

    /** A participant beside the event. */
    record Seat(Event event, Participant who) {}

    /** All of them, in the order they are written. */
    static List<Sheet<?>> all() {
        return List.of(ARTICLES, ENGAGEMENTS, EVENTS, PARTICIPANTS, RELATIONS, INSTRUMENTS, FIGURES, PERSONS);
    }

    private static <F extends Fact> Columns<F> head() {
        return new Columns<F>()
                .text("id", "of the fact; with document the key", Fact::id)
                .text("document", "id of the article", fact -> fact.document().id());
    }

    private static <F extends Fact> List<Column<F>> place(Function<F, Optional<Place>> place) {
        return new Columns<F>()
                .maybe("place", TEXT, "where, as written", place.andThen(where -> where.map(Place::name)))
                .maybe(
                        "place_party",
                        TEXT,
                        "the place's state",
                        place.andThen(where -> where.flatMap(Place::party).map(Party::code)))
                .done();
    }

    private static <F extends Fact> List<Column<F>> evidence() {
        return new Columns<F>()
                .text(
                        "sentence",
                        "the whole sentence, exactly",
                        fact -> fact.evidence().sentence())
                .maybe(
                        "start",
                        WHOLE,
                        "first UTF-16 code unit of the evidence in the article's text",
                        fact -> Optional.of(
                                String.valueOf(fact.evidence().span().start())))
                .maybe(
                        "end",
                        WHOLE,
                        "end of it, exclusive",
                        fact -> Optional.of(
                                String.valueOf(fact.evidence().span().end())))
                .text("words", "the evidence, exactly", fact -> fact.evidence().text())
                .text(
                        "rule",
                        "which rule read it, and what persons made of it (edited k2)",
                        fact -> fact.evidence().rule())
                .maybe(
                        "confidence",
                        NUMBER,
                        "0 to 1",
                        fact -> Optional.of(String.valueOf(fact.evidence().confidence())))
                .done();
    }
}
