package id.kawat.workbench.places;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Instrument;
import id.kawat.lexicon.Party;
import id.kawat.record.ArticleEntry;
import id.kawat.record.FactRecord;
import id.kawat.record.Filter;
import id.kawat.record.Hit;
import id.kawat.record.PlainName;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedRecord;
import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Treaties, memoranda, statements, mechanisms: what there is, and how far each has come. */
public final class InstrumentPages implements Area {
    private static final int AT_ONCE = 30;
    private static final int LOOKED_THROUGH = 4000;
    private static final int ARTICLES = 30;

    /** With more events the list takes seconds, and comes when the page is there. */
    private static final int BUSY = 5000;

    private static final List<String> KINDS =
            Arrays.stream(Instrument.Kind.values()).map(Instrument.Kind::code).toList();
    private static final List<String> STAGES = Arrays.stream(MergedInstrument.Stage.values())
            .map(stage -> stage.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Desk desk;

    InstrumentPages(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/instruments", this::instruments, Role.READER);
        routes.get("/instrument", this::instrument, Role.READER);
    }

    /** What tells it from every other: its name, whose it is, and what kind. */
    static String address(MergedInstrument instrument) {
        StringBuilder address = new StringBuilder("/instrument?name=" + Visit.escaped(instrument.name()));
        instrument.parties().forEach(party -> address.append("&with=").append(Visit.escaped(party.code())));
        return address.append("&kind=").append(instrument.kind().code()).toString();
    }

    /** What the kind is called. */
    public static String kind(Visit visit, String code) {
        return code.equals(Instrument.Kind.DOCUMENTS.code())
                ? visit.say("places.documents")
                : Teller.upper(visit.label("instrument", code));
    }

    private void instruments(Context ctx) {
        Visit visit = Visit.of(ctx);
        Asked asked = new Asked(ctx, desk);
        Optional<Party> with = asked.party("with");
        Optional<String> kind = asked.oneOf("kind", KINDS);
        Optional<String> stage = asked.oneOf("stage", STAGES);
        List<Filter> filters = new ArrayList<>();
        with.ifPresent(party -> filters.add(new Filter.With(party)));
        kind.ifPresent(code -> filters.add(new Filter.Type(List.of(code))));
        stage.ifPresent(code -> filters.add(new Filter.Status(List.of(code))));
        int from = asked.from();
        boolean soon = !asked.part()
                && asked.text("now").isEmpty()
                && Dealings.of(desk).events(with) > BUSY;
        List<MergedInstrument> all = soon
                ? List.of()
                : desk.remembered(
                        List.of("places.instruments", filters, from + AT_ONCE + 1),
                        record -> PartySections.first(
                                merged(record, visit.today()).instruments(filters, true), from + AT_ONCE + 1));
        Teller teller = new Teller(visit);
        int to = Math.min(all.size(), from + AT_ONCE);
        List<Line> lines =
                all.subList(Math.min(from, to), to).stream().map(teller::of).toList();
        String next = soon || to < all.size()
                ? "/instruments?now=1&from=" + to
                        + with.map(party -> "&with=" + Visit.escaped(party.code()))
                                .orElse("")
                        + kind.map(code -> "&kind=" + code).orElse("")
                        + stage.map(code -> "&stage=" + code).orElse("")
                : "";
        if (asked.part()) {
            desk.show(ctx, "places/lines.jte", Map.of("lines", lines, "next", next));
            return;
        }
        desk.show(
                ctx,
                "places/instruments.jte",
                Map.of(
                        "with", with.map(party -> Heading.of(visit, party)).orElse(""),
                        "kind", kind.orElse(""),
                        "stage", stage.orElse(""),
                        "kinds", KINDS,
                        "stages", STAGES,
                        "names", PeoplePages.partyNames(visit, desk),
                        "lines", lines,
                        "next", next,
                        "soon", soon));
    }

    private static MergedRecord merged(FactRecord record, LocalDate today) {
        return new MergedRecord(record, today, Set.of());
    }

    /**
     * A step in the making of it.
     *
     * @param stage as a code
     */
    public record Step(String stage, Line line) {}

    private void instrument(Context ctx) {
        Visit visit = Visit.of(ctx);
        Asked asked = new Asked(ctx, desk);
        String name = asked.text("name").orElseThrow(NotFoundResponse::new);
        List<Party> parties = asked.texts("with").stream()
                .map(desk.names()::resolve)
                .distinct()
                .sorted()
                .toList();
        Optional<String> kind = asked.oneOf("kind", KINDS);
        List<MergedInstrument> found = desk.remembered(
                List.of("places.instrument", PlainName.of(name), parties, kind),
                record -> find(record, visit.today(), name, parties, kind));
        if (found.isEmpty()) {
            throw new NotFoundResponse();
        }
        Teller teller = new Teller(visit);
        if (found.size() > 1) {
            desk.show(
                    ctx,
                    "places/namesakes.jte",
                    Map.of("name", name, "lines", found.stream().map(teller::of).toList()));
            return;
        }
        MergedInstrument instrument = found.getFirst();
        Set<String> topics = topics(instrument);
        desk.show(
                ctx,
                "places/instrument.jte",
                Map.of(
                        "instrument", instrument,
                        "topics", List.copyOf(topics),
                        "steps",
                                instrument.steps().stream()
                                        .map(step -> new Step(
                                                step.stage().name().toLowerCase(Locale.ROOT),
                                                teller.line(step.date(), "", "", List.of(), "", step.facts())))
                                        .toList(),
                        "tellings",
                                instrument.tellings().reversed().stream()
                                        .map(telling -> teller.line(
                                                telling.document().published(),
                                                telling.evidence().sentence(),
                                                "",
                                                List.of(),
                                                "",
                                                List.of(telling)))
                                        .limit(ARTICLES)
                                        .toList()));
    }

    private static List<MergedInstrument> find(
            FactRecord record, LocalDate today, String name, List<Party> parties, Optional<String> kind) {
        String plain = PlainName.of(name);
        Predicate<MergedInstrument> named =
                one -> one.names().stream().map(PlainName::of).anyMatch(plain::equals)
                        && kind.map(one.kind().code()::equals).orElse(true);
        if (!parties.isEmpty()) {
            List<Filter> filters = new ArrayList<>();
            parties.forEach(party -> filters.add(new Filter.With(party)));
            kind.ifPresent(code -> filters.add(new Filter.Type(List.of(code))));
            return PartySections.first(merged(record, today).instruments(filters, true), LOOKED_THROUGH).stream()
                    .filter(named.and(one -> one.parties().equals(parties)))
                    .toList();
        }
        if (plain.isEmpty()) {
            return List.of();
        }
        // Without its parties, it is looked for in the articles in whose words its name stands.
        List<String> articles = record.search('"' + plain + '"').limit(ARTICLES).list().stream()
                .map(Hit::article)
                .map(ArticleEntry::id)
                .toList();
        return record.facts(Instrument.class, articles).stream()
                .filter(fact -> PlainName.of(fact.name()).equals(plain)
                        && !fact.parties().isEmpty())
                .map(Instrument::parties)
                .distinct()
                .sorted(Comparator.comparing(List::toString))
                .flatMap(set -> find(record, today, name, set, kind).stream())
                .toList();
    }

    /** What the acts are about by which it came to be. */
    private static Set<String> topics(MergedInstrument instrument) {
        Set<String> topics = new TreeSet<>();
        for (MergedInstrument.Step step : instrument.steps()) {
            for (Fact fact : step.facts()) {
                if (fact instanceof Event event) {
                    topics.addAll(event.topics());
                }
            }
        }
        return topics;
    }
}
