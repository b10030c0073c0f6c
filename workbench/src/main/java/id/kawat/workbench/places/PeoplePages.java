package id.kawat.workbench.places;

import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Person;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.PlainName;
import id.kawat.record.Query;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedPerson;
import id.kawat.record.merge.MergedRecord;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People: by name, and a page for each of them. */
final class PeoplePages implements Area {
    private static final int MENTIONS = 1200;
    private static final int AT_ONCE = 60;
    private static final int NAMESAKES = 40;
    private static final int ENGAGEMENTS = 12;
    private static final int ACTS = 20;
    private static final int MET = 30;
    private static final int SOURCES = 30;

    private static final String[] DEEDS = Stream.of(EventType.values())
            .filter(type -> type != EventType.CONSULT)
            .map(EventType::name)
            .toArray(String[]::new);

    private final Desk desk;

    PeoplePages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/people", this::people, Role.READER);
        routes.get("/person", this::person, Role.READER);
    }

    private void people(Context ctx) {
        Visit visit = Visit.of(ctx);
        Asked asked = new Asked(ctx, desk);
        Optional<Party> with = asked.party("with");
        String q = PlainName.of(asked.text("q").orElse(""));
        List<Person> mentions = desk.remembered(List.of("places.named", with, q), record -> {
            Query<Person> query = record.ask(Person.class);
            if (with.isPresent()) {
                query = query.with(with.get());
            }
            if (!q.isEmpty()) {
                query = query.person(q);
            }
            return query.newestFirst().limit(MENTIONS).list();
        });
        Teller teller = new Teller(visit);
        List<Named> named = Named.among(mentions);
        int from = Math.min(asked.from(), named.size());
        int to = Math.min(named.size(), from + AT_ONCE);
        List<Line> lines = named.subList(from, to).stream()
                .map(one -> one.line(visit, teller, true))
                .toList();
        String next = to < named.size()
                ? "/people?from=" + to + "&q=" + Visit.escaped(q)
                        + with.map(party -> "&with=" + Visit.escaped(party.code()))
                                .orElse("")
                : "";
        if (asked.part()) {
            desk.show(ctx, "places/lines.jte", Map.of("lines", lines, "next", next));
            return;
        }
        desk.show(
                ctx,
                "places/people.jte",
                Map.of(
                        "q", asked.text("q").orElse(""),
                        "with", with.map(party -> Heading.of(visit, party)).orElse(""),
                        "names", partyNames(visit, desk),
                        "lines", lines,
                        "next", next));
    }

    /** What a browser offers who is asked for a party. */
    static List<String> partyNames(Visit visit, Desk desk) {
        return Dealings.of(desk).shares().keySet().stream()
                .filter(party -> !party.isOther())
                .map(party -> Heading.of(visit, party))
                .sorted()
                .toList();
    }

    private void person(Context ctx) {
        Visit visit = Visit.of(ctx);
        String name = new Asked(ctx, desk).text("name").orElseThrow(NotFoundResponse::new);
        String plain = PlainName.of(name);
        if (plain.isEmpty()) {
            throw new NotFoundResponse();
        }
        LocalDate today = visit.today();
        List<MergedPerson> found = desk.remembered(
                List.of("places.person", plain),
                record -> PartySections.first(
                        new MergedRecord(record, today, Set.of())
                                .people(List.of(new Filter.Named(List.of(plain))), true),
                        NAMESAKES));
        List<MergedPerson> exact = found.stream()
                .filter(one -> one.names().stream().map(PlainName::of).anyMatch(plain::equals))
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundResponse();
        }
        if (exact.size() != 1 && found.size() > 1) {
            Teller teller = new Teller(visit);
            desk.show(
                    ctx,
                    "places/namesakes.jte",
                    Map.of(
                            "name",
                            name,
                            "lines",
                            found.stream()
                                    .map(one ->
                                            new Named(one.name(), one.mentions().reversed()).line(visit, teller, true))
                                    .toList()));
            return;
        }
        show(ctx, visit, exact.isEmpty() ? found.getFirst() : exact.getFirst());
    }

    private void show(Context ctx, Visit visit, MergedPerson person) {
        LocalDate today = visit.today();
        Teller teller = new Teller(visit);
        List<String> names = person.names().stream()
                .filter(name -> PlainName.words(name).size() > 1)
                .toList();
        Filter.Named named = new Filter.Named(names.isEmpty() ? person.names() : names);
        List<MergedEngagement> engagements = desk.remembered(
                List.of("places.person.engagements", named, today),
                record -> PartySections.first(
                        new MergedRecord(record, today, Set.of()).engagements(List.of(named), true), ENGAGEMENTS));
        List<Event> acts = desk.ask(record -> record.ask(Event.class)
                .where(named)
                .status("occurred")
                .type(DEEDS)
                .newestFirst()
                .limit(ACTS)
                .list());
        desk.show(
                ctx,
                "places/person.jte",
                Map.of(
                        "person", person,
                        "met", person.met().stream().limit(MET).toList(),
                        "engagements", engagements.stream().map(teller::of).toList(),
                        "acts", teller.ofActs(acts),
                        "sources",
                                teller.sources(person.mentions().reversed()).values().stream()
                                        .limit(SOURCES)
                                        .toList(),
                        "articles", person.documents().size()));
    }
}
