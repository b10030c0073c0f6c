package id.kawat.cli;

import id.kawat.cli.Layout.Column;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.FactJson;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Participant;
import id.kawat.fact.Person;
import id.kawat.fact.Place;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns each kind of fact has. Several values in one cell have a semicolon between them. */
final class Layouts {
    static final Layout<Event> EVENTS = facts(
            List.of(
                    column("DATE", event -> iso(event.date())),
                    column(
                            "TYPE",
                            event -> event.type()
                                    + event.mode().map(mode -> "/" + mode).orElse("")),
                    column("STATUS", event -> event.status().code()),
                    column("WHO", Layouts::who),
                    column(
                            "WHAT",
                            event -> event.about().orElse(event.evidence().text()))),
            List.of(
                    column("date", event -> iso(event.date())),
                    column("type", event -> event.type().name()),
                    column("mode", event -> event.mode().orElse("")),
                    column("status", event -> event.status().code()),
                    column("symmetric", event -> String.valueOf(event.symmetric())),
                    column("actor", event -> codes(event.actor())),
                    column("recipient", event -> codes(event.recipient())),
                    column(
                            "persons",
                            event -> list(event.participants().stream()
                                    .map(Participant::person)
                                    .flatMap(Optional::stream))),
                    column("place", event -> name(event.place())),
                    column("contexts", event -> list(event.contexts().stream())),
                    column("topics", event -> list(event.topics().stream())),
                    column("about", event -> event.about().orElse("")),
                    column("attribution", event -> event.attribution().orElse("")),
                    column("quote", event -> event.quote().orElse("")),
                    column("cameo", event -> event.cameo().orElse("")),
                    column(
                            "goldstein",
                            event -> event.goldstein().map(String::valueOf).orElse(""))));

    static final Layout<Engagement> ENGAGEMENTS = facts(
            List.of(
                    column("DATE", engagement -> iso(engagement.date())),
                    column("TYPE", engagement -> engagement.mode().orElse("")),
                    column("STATUS", engagement -> engagement.status().code()),
                    column("WHO", engagement -> together(engagement.parties())),
                    column(
                            "WHAT",
                            engagement -> Stream.of(String.join(", ", engagement.persons()), name(engagement.place()))
                                    .filter(text -> !text.isEmpty())
                                    .collect(Collectors.joining("; ")))),
            List.of(
                    column("date", engagement -> iso(engagement.date())),
                    column("mode", engagement -> engagement.mode().orElse("")),
                    column("status", engagement -> engagement.status().code()),
                    column("parties", engagement -> codes(engagement.parties())),
                    column("persons", engagement -> list(engagement.persons().stream())),
                    column("place", engagement -> name(engagement.place())),
                    column("events", engagement -> list(engagement.events().stream()))));

    static final Layout<Relation> RELATIONS = facts(
            List.of(
                    column("SINCE", relation -> (relation.approximate() ? "~" : "") + iso(relation.since())),
                    column("TYPE", relation -> relation.kind().code()),
                    column("STATUS", relation -> relation.status().code()),
                    column("WHO", relation -> relation.a() + "+" + relation.b()),
                    column("WHAT", relation -> relation.evidence().text())),
            List.of(
                    column("a", relation -> relation.a().code()),
                    column("b", relation -> relation.b().code()),
                    column("relation", relation -> relation.kind().code()),
                    column("since", relation -> iso(relation.since())),
                    column("approximate", relation -> String.valueOf(relation.approximate())),
                    column("status", relation -> relation.status().code())));

    static final Layout<Instrument> INSTRUMENTS = facts(
            List.of(
                    column("DATE", instrument -> iso(instrument.date())),
                    column("TYPE", instrument -> instrument.kind().code()),
                    column("WHO", instrument -> together(instrument.parties())),
                    column(
                            "WHAT",
                            instrument -> instrument.name()
                                    + instrument
                                            .count()
                                            .map(count -> " ×" + count)
                                            .orElse(""))),
            List.of(
                    column("name", Instrument::name),
                    column("instrument", instrument -> instrument.kind().code()),
                    column("parties", instrument -> codes(instrument.parties())),
                    column(
                            "count",
                            instrument ->
                                    instrument.count().map(String::valueOf).orElse("")),
                    column("date", instrument -> iso(instrument.date()))));

    static final Layout<Figure> FIGURES = facts(
            List.of(
                    column("PERIOD", figure -> iso(figure.period())),
                    column("TYPE", figure -> figure.measure().code()),
                    column("WHO", figure -> together(figure.parties())),
                    column("VALUE", figure -> plain(figure.value()) + " " + figure.unit()),
                    column("WHAT", figure -> figure.evidence().text())),
            List.of(
                    column("measure", figure -> figure.measure().code()),
                    column("value", figure -> figure.value().toPlainString()),
                    column("unit", Figure::unit),
                    column("parties", figure -> codes(figure.parties())),
                    column("period", figure -> iso(figure.period()))));

    static final Layout<Person> PEOPLE = facts(
            List.of(
                    column("NAME", Person::name),
                    column(
                            "OFFICE",
                            person -> (person.former() ? "former " : "")
                                    + person.office().code()),
                    column("FOR", person -> person.party().map(Party::code).orElse("")),
                    column("AS WRITTEN", person -> person.title().orElse(""))),
            List.of(
                    column("name", Person::name),
                    column("office", person -> person.office().code()),
                    column("party", person -> person.party().map(Party::code).orElse("")),
                    column("title", person -> person.title().orElse("")),
                    column("former", person -> String.valueOf(person.former()))));

    private Layouts() {}

    /** In the table the outlet and its day come last; in CSV everything that says where a fact is from. */
    private static <F extends Fact> Layout<F> facts(List<Column<F>> table, List<Column<F>> csv) {
        return new Layout<>(
                joined(table, List.of(column("OUTLET", fact -> outlet(fact.document())))),
                joined(joined(List.of(column("id", Fact::id)), csv), source()),
                FactJson::line);
    }

    private static <F extends Fact> List<Column<F>> source() {
        return List.of(
                column("evidence", fact -> fact.evidence().text()),
                column("sentence", fact -> fact.evidence().sentence()),
                column("rule", fact -> fact.evidence().rule()),
                column("confidence", fact -> String.valueOf(fact.evidence().confidence())),
                column("article", fact -> fact.document().id()),
                column("outlet", fact -> fact.document().outlet().orElse("")),
                column("published", fact -> iso(fact.document().published())),
                column("path", fact -> fact.document().path().orElse("")),
                column("url", fact -> fact.document().url().orElse("")));
    }

    /** The same columns with names in capitals, as heads of a table. */
    static <T> List<Column<T>> headed(List<Column<T>> columns) {
        return columns.stream()
                .map(column -> column(column.name().toUpperCase(Locale.ROOT), column.cell()))
                .toList();
    }

    static <T> Column<T> column(String name, Function<T, String> cell) {
        return new Column<>(name, cell);
    }

    static String iso(Optional<Period> period) {
        return period.map(Period::iso).orElse("");
    }

    static String list(Stream<String> values) {
        return values.distinct().collect(Collectors.joining("; "));
    }

    static String codes(List<Party> parties) {
        return list(parties.stream().map(Party::code));
    }

    /** With commas between thousands, and no more decimals than there are. */
    static String plain(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.12f", value).replaceAll("\\.?0+$", "");
    }

    static String outlet(DocumentRef document) {
        return Stream.of(document.outlet().orElse(""), iso(document.published()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(Optional<Place> place) {
        return place.map(Place::name).orElse("");
    }

    private static String who(Event event) {
        return event.symmetric()
                ? together(event.actor())
                : together(event.actor()) + ">" + together(event.recipient());
    }

    static String together(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.joining("+"));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
