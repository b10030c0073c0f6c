package id.kawat.workbench.places;

import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.EventType;
import id.kawat.fact.Person;
import id.kawat.lexicon.Party;
import id.kawat.record.Filter;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedRecord;
import id.kawat.record.merge.PairHistory;
import id.kawat.record.merge.RelationStep;
import id.kawat.workbench.About;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of a party's page, each of which has a page of its own as well. */
final class PartySections {
    static final List<String> KEYS =
            List.of("engagements", "acts", "owes", "owed", "coming", "relations", "instruments", "people");

    /** Those that may take seconds of a party that half of a large record is about. */
    static final Set<String> SLOW = Set.of("engagements", "owes", "owed", "coming", "relations", "instruments");

    /** People are counted in so many of their newest mentions. */
    private static final int MENTIONS = 1200;

    private static final String[] DEEDS = Stream.of(EventType.values())
            .filter(type -> type != EventType.CONSULT)
            .map(EventType::name)
            .toArray(String[]::new);

    private final Desk desk;
    private final Pending pending;

    PartySections(Desk desk) {
        this.desk = desk;
        this.pending = new Pending(desk);
    }

    Section waiting(Visit visit, Party party, String key) {
        return new Section(key, title(visit, key), address(visit, party, key), List.of(), "", "", true);
    }

    /** So many of its lines, from this one on. */
    Section of(Visit visit, Party party, String key, int from, int atMost) {
        Teller teller = new Teller(visit);
        LocalDate today = visit.today();
        List<Filter> with = List.of(new Filter.With(party));
        List<Filter> told = List.of(with.getFirst(), new Filter.Status(List.of("occurred", "called-off")));
        int wanted = from + atMost + 1;
        return switch (key) {
            case "engagements" -> {
                List<MergedEngagement> all = desk.remembered(
                        List.of("places.engagements", party, today, wanted),
                        About.party(party),
                        record -> first(new MergedRecord(record, today, Set.of()).engagements(told, true), wanted));
                yield section(visit, party, key, all, from, atMost, "", teller::of);
            }
            case "acts" -> {
                List<Event> events = desk.remembered(
                        List.of("places.acts", party, wanted),
                        About.party(party),
                        record -> record.ask(Event.class)
                                .with(party)
                                .status(EventStatus.OCCURRED)
                                .type(DEEDS)
                                .newestFirst()
                                .limit(2 * wanted)
                                .list());
                yield section(visit, party, key, teller.ofActs(events), from, atMost, "", line -> line);
            }
            case "owes", "owed" -> {
                Pending.Commitments open = pending.commitments(party, today);
                List<Commitment> all = open.open().stream()
                        // What is planned stands among what is coming.
                        .filter(one -> one.kind() != Commitment.Kind.ENGAGEMENT)
                        .filter(one -> key.equals("owes")
                                ? one.debtors().contains(party)
                                : !one.debtors().contains(party))
                        .toList();
                yield section(
                        visit,
                        party,
                        key,
                        all,
                        from,
                        atMost,
                        open.isWhole() ? "" : visit.say("places.notall"),
                        teller::of);
            }
            case "coming" -> {
                Pending.Calendar calendar = pending.calendar(List.of(party), today);
                List<CalendarEntry> all = calendar.entries().stream()
                        .filter(entry -> !entry.overdue())
                        .toList();
                yield section(
                        visit,
                        party,
                        key,
                        all,
                        from,
                        atMost,
                        calendar.isWhole() ? "" : visit.say("places.onlyplanned"),
                        teller::of);
            }
            case "relations" -> {
                List<PairHistory> histories = desk.remembered(
                        List.of("places.histories", party),
                        About.party(party),
                        record -> new MergedRecord(record, today, Set.of()).histories(with));
                yield section(visit, party, key, ties(teller, party, histories), from, atMost, "", line -> line);
            }
            case "instruments" -> {
                List<MergedInstrument> all = desk.remembered(
                        List.of("places.instruments", with, wanted),
                        About.party(party),
                        record -> first(new MergedRecord(record, today, Set.of()).instruments(with, true), wanted));
                yield section(visit, party, key, all, from, atMost, "", teller::of);
            }
            default -> {
                List<Person> mentions = desk.remembered(
                        List.of("places.people", party),
                        About.party(party),
                        record -> record.ask(Person.class)
                                .with(party)
                                .newestFirst()
                                .limit(MENTIONS)
                                .list());
                yield section(
                        visit,
                        party,
                        key,
                        Named.among(mentions),
                        from,
                        atMost,
                        "",
                        person -> person.line(visit, teller, false));
            }
        };
    }

    static <T> List<T> first(Iterator<T> all, int atMost) {
        List<T> first = new ArrayList<>();
        while (first.size() < atMost && all.hasNext()) {
            first.add(all.next());
        }
        return List.copyOf(first);
    }

    /** How each tie stands, the newest step first. */
    private static List<Line> ties(Teller teller, Party party, List<PairHistory> histories) {
        record Step(PairHistory pair, RelationStep step) {}
        return histories.stream()
                .flatMap(pair -> pair.history().steps().stream()
                        .collect(Collectors.toMap(
                                RelationStep::kind,
                                step -> step,
                                (before, after) -> after.date().isPresent() ? after : before,
                                TreeMap::new))
                        .values()
                        .stream()
                        .map(step -> new Step(pair, step)))
                .sorted(Comparator.comparing((Step one) -> one.step()
                                .date()
                                .map(date -> date.first().toString())
                                .orElse(""))
                        .reversed()
                        .thenComparing(one -> one.pair().a())
                        .thenComparing(one -> one.pair().b()))
                .map(one -> teller.of(
                        party,
                        one.pair().a().equals(party)
                                ? one.pair().b()
                                : one.pair().a(),
                        one.step()))
                .toList();
    }

    private <T> Section section(
            Visit visit,
            Party party,
            String key,
            List<T> all,
            int from,
            int atMost,
            String note,
            Function<T, Line> telling) {
        String address = address(visit, party, key);
        int to = Math.min(all.size(), from + atMost);
        return new Section(
                key,
                title(visit, key),
                address,
                all.subList(Math.min(from, to), to).stream().map(telling).toList(),
                to < all.size() ? address + "?from=" + to : "",
                note,
                false);
    }

    private static String title(Visit visit, String key) {
        return visit.label("places.section", key);
    }

    private static String address(Visit visit, Party party, String key) {
        return visit.link(party) + "/" + key;
    }
}
