package id.kawat.cli;

import static id.kawat.cli.Layouts.codes;
import static id.kawat.cli.Layouts.column;
import static id.kawat.cli.Layouts.iso;
import static id.kawat.cli.Layouts.list;
import static id.kawat.cli.Layouts.outlet;
import static id.kawat.cli.Layouts.plain;
import static id.kawat.cli.Layouts.together;

import id.kawat.cli.Layout.Column;
import id.kawat.export.AccountJson;
import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.EngagementEntry;
import id.kawat.record.merge.FigureEntry;
import id.kawat.record.merge.FigureSeries;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.MergedPerson;
import id.kawat.record.merge.PairHistory;
import id.kawat.record.merge.Part;
import id.kawat.record.merge.RelationStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns what articles say together has; in a table, what belongs to a thing stands in rows under it, with a dot before. */
final class MergedLayouts {
    private static final String UNDER = "· ";

    static final Layout<EngagementEntry> ENGAGEMENTS = new Layout<>(
            List.of("DATE", "TYPE", "STATUS", "WHO", "WHAT", "SOURCES"),
            MergedLayouts::rows,
            joined(
                    ofEngagement("id", MergedEngagement::id),
                    ofEngagement("date", engagement -> iso(engagement.date())),
                    ofEngagement("mode", engagement -> engagement.mode().orElse("")),
                    ofEngagement("status", engagement -> AccountJson.word(engagement.status())),
                    ofEngagement("parties", engagement -> codes(engagement.parties())),
                    ofEngagement("visitors", engagement -> codes(engagement.visitors())),
                    ofEngagement("persons", engagement -> list(engagement.persons().stream())),
                    ofEngagement("place", engagement -> engagement.place().orElse("")),
                    ofEngagement("partOf", engagement -> engagement.partOf().orElse("")),
                    ofEngagement(
                            "parts",
                            engagement -> list(engagement.parts().stream()
                                    .map(part -> AccountJson.word(part.kind()) + " " + iso(part.date())))),
                    ofEngagement(
                            "disagreements",
                            engagement ->
                                    list(engagement.disagreements().stream().map(MergedLayouts::differing))),
                    sources(
                            entry -> entry.engagement().documents(),
                            entry -> entry.engagement().independent())),
            entry -> AccountJson.engagement(entry.engagement()));

    static final Layout<MergedInstrument> INSTRUMENTS = new Layout<>(
            List.of("DATE", "TYPE", "STAGE", "WHO", "WHAT", "SOURCES"),
            MergedLayouts::rows,
            joined(
                    one("id", MergedInstrument::id),
                    one("instrument", instrument -> instrument.kind().code()),
                    one("name", MergedInstrument::name),
                    one("parties", instrument -> codes(instrument.parties())),
                    one(
                            "count",
                            instrument ->
                                    instrument.count().map(String::valueOf).orElse("")),
                    one("stage", instrument -> AccountJson.word(instrument.stage())),
                    one("date", instrument -> iso(instrument.date())),
                    one(
                            "steps",
                            instrument -> list(instrument.steps().stream()
                                    .map(step -> AccountJson.word(step.stage()) + " " + iso(step.date())))),
                    sources(MergedInstrument::documents, MergedInstrument::independent)),
            AccountJson::instrument);

    static final Layout<FigureEntry> FIGURES = new Layout<>(
            List.of("PERIOD", "TYPE", "WHO", "VALUE", "WHAT", "SOURCES"),
            MergedLayouts::rows,
            joined(
                    one("measure", entry -> entry.measure().code()),
                    one("parties", entry -> codes(entry.parties())),
                    one("period", entry -> iso(entry.period())),
                    one("value", entry -> entry.value().toPlainString()),
                    one("unit", FigureEntry::unit),
                    one("claims", entry -> list(entry.claims().stream().map(claim -> claim.value() + " " + of(claim)))),
                    one(
                            "percent",
                            entry -> entry.progress()
                                    .flatMap(FigureSeries.Target::percent)
                                    .map(String::valueOf)
                                    .orElse("")),
                    one(
                            "reachedIn",
                            entry -> entry.progress()
                                    .flatMap(FigureSeries.Target::latest)
                                    .map(point -> point.period().iso())
                                    .orElse("")),
                    one(
                            "stated",
                            entry -> list(entry.growth().stream()
                                    .map(check -> check.stated().value().toPlainString()))),
                    one(
                            "computed",
                            entry -> list(entry.growth().stream()
                                    .map(check -> check.computed().toPlainString()))),
                    one("fits", entry -> list(entry.growth().stream().map(check -> String.valueOf(check.fits())))),
                    sources(FigureEntry::documents, FigureEntry::independent)),
            AccountJson::figure);

    static final Layout<MergedPerson> PEOPLE = new Layout<>(
            List.of("NAME", "OFFICE", "FOR", "SEEN", "WHAT", "SOURCES"),
            MergedLayouts::rows,
            joined(
                    one("name", MergedPerson::name),
                    one("names", person -> list(person.names().stream())),
                    one(
                            "offices",
                            person -> list(person.offices().stream()
                                    .map(tenure -> Stream.of(office(tenure), seen(tenure))
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(" "))))),
                    one(
                            "met",
                            person -> list(person.met().stream()
                                    .map(met -> met.name() + " (" + met.party() + ") " + met.times() + "x"))),
                    sources(
                            MergedPerson::documents,
                            person -> person.documents().size())),
            AccountJson::person);

    static final Layout<CalendarEntry> CALENDAR = new Layout<>(
            List.of(
                    column("WHEN", entry -> entry.when().iso()),
                    column("TYPE", entry -> AccountJson.word(entry.category())),
                    column("STATUS", MergedLayouts::status),
                    column("WHO", entry -> together(entry.parties())),
                    column(
                            "WHAT",
                            entry -> entry.what()
                                    + (entry.about().isEmpty() ? "" : ": " + entry.about())
                                    + entry.since()
                                            .map(since -> ", since " + since)
                                            .orElse("")),
                    column("SOURCES", entry -> told(entry.independent(), entry.documents()))),
            joined(
                    one("id", CalendarEntry::id),
                    one("category", entry -> AccountJson.word(entry.category())),
                    one("what", CalendarEntry::what),
                    one("parties", entry -> codes(entry.parties())),
                    one("about", CalendarEntry::about),
                    one("when", entry -> entry.when().iso()),
                    one("status", MergedLayouts::status),
                    one("since", entry -> iso(entry.since())),
                    sources(CalendarEntry::documents, CalendarEntry::independent)),
            AccountJson::entry);

    /** For CSV only: in a table and in JSON the links are more than a row. */
    static final Layout<Commitment> COMMITMENTS = new Layout<>(
            List.of(),
            joined(
                    one("id", Commitment::id),
                    one("kind", commitment -> AccountJson.word(commitment.kind())),
                    one("debtors", commitment -> codes(commitment.debtors())),
                    one("creditors", commitment -> codes(commitment.creditors())),
                    one("words", Commitment::words),
                    one("made", commitment -> iso(commitment.made())),
                    one("due", commitment -> iso(commitment.due())),
                    one("topics", commitment -> list(commitment.topics().stream())),
                    one("status", commitment -> AccountJson.word(commitment.state())),
                    one("ended", commitment -> iso(commitment.ended())),
                    one(
                            "links",
                            commitment -> list(commitment.links().stream()
                                    .map(link -> AccountJson.word(link.kind())
                                            + link.fact()
                                                    .map(Fact::document)
                                                    .map(document -> " " + outlet(document))
                                                    .orElse("")))),
                    documents(Commitment::documents)),
            Commitment::id);

    /** A step and whose it is. */
    record Step(PairHistory pair, RelationStep step) {}

    /** For CSV only. */
    static final Layout<Step> STEPS = new Layout<>(
            List.of(),
            joined(
                    one("a", row -> row.pair().a().code()),
                    one("b", row -> row.pair().b().code()),
                    one("date", row -> iso(row.step().date())),
                    one("relation", row -> row.step().kind().code()),
                    one("change", row -> AccountJson.word(row.step().change())),
                    one("approximate", row -> String.valueOf(row.step().approximate())),
                    one("reason", row -> row.step().reason()),
                    one(
                            "disagreements",
                            row -> list(row.pair().history().disagreements().stream()
                                    .filter(one ->
                                            one.of().equals(row.step().kind().code()))
                                    .map(MergedLayouts::differing))),
                    sources(
                            row -> row.step().facts().stream()
                                    .map(Fact::document)
                                    .distinct()
                                    .toList(),
                            row -> row.step().independent())),
            row -> row.step().reason());

    private MergedLayouts() {}

    // ------------------------------------------------------------------ tables

    private static List<List<String>> rows(EngagementEntry entry) {
        MergedEngagement engagement = entry.engagement();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(engagement, engagement.mode().orElse("")));
        Map<String, MergedEngagement> within = new HashMap<>();
        entry.within().forEach(part -> within.put(part.id(), part));
        for (Part part : engagement.parts()) {
            MergedEngagement itself = part.engagement().map(within::get).orElse(null);
            if (itself != null) {
                rows.add(row(itself, UNDER + itself.mode().orElse("talks")));
                rows.addAll(differing(itself));
            } else if (part.engagement().isEmpty()) {
                rows.add(row(part));
            }
        }
        rows.addAll(differing(engagement));
        return rows;
    }

    private static List<String> row(MergedEngagement engagement, String type) {
        boolean directed = !engagement.visitors().isEmpty();
        List<Party> hosts = engagement.parties().stream()
                .filter(party -> !engagement.visitors().contains(party))
                .toList();
        return List.of(
                iso(engagement.date()),
                type,
                AccountJson.word(engagement.status()),
                directed ? together(engagement.visitors()) + ">" + together(hosts) : together(engagement.parties()),
                Stream.of(
                                String.join(", ", engagement.persons()),
                                engagement.place().orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                told(engagement.independent(), engagement.documents()));
    }

    private static List<String> row(Part part) {
        List<DocumentRef> documents =
                part.acts().stream().map(Event::document).distinct().toList();
        return List.of(
                iso(part.date()),
                UNDER + AccountJson.word(part.kind()),
                "",
                "",
                part.acts().stream()
                        .flatMap(act -> act.about().stream())
                        .findFirst()
                        .orElseGet(() -> part.acts().stream()
                                .findFirst()
                                .map(act -> act.evidence().text())
                                .orElse("")),
                outlets(documents));
    }

    private static List<List<String>> differing(MergedEngagement engagement) {
        return engagement.disagreements().stream()
                .map(one -> List.of("", UNDER + "differs", "", "", differing(one), ""))
                .toList();
    }

    private static List<List<String>> rows(MergedInstrument instrument) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                iso(instrument.date()),
                instrument.kind().code(),
                AccountJson.word(instrument.stage()),
                together(instrument.parties()),
                instrument.name()
                        + instrument.count().map(count -> " ×" + count).orElse(""),
                told(instrument.independent(), instrument.documents())));
        List<MergedInstrument.Step> steps = instrument.steps().stream()
                .filter(step -> step.stage() != MergedInstrument.Stage.NAMED)
                .toList();
        if (steps.size() > 1) {
            for (MergedInstrument.Step step : steps) {
                rows.add(List.of(
                        iso(step.date()),
                        "",
                        UNDER + AccountJson.word(step.stage()),
                        "",
                        step.facts().getFirst().evidence().text(),
                        told(
                                step.independent(),
                                step.facts().stream()
                                        .map(Fact::document)
                                        .distinct()
                                        .toList())));
            }
        }
        return rows;
    }

    private static List<List<String>> rows(FigureEntry entry) {
        List<String> what = new ArrayList<>();
        entry.progress().ifPresent(target -> what.add(progress(target)));
        if (entry.claims().size() > 1) {
            what.add("differs: " + said(entry.claims()));
        }
        for (FigureSeries.GrowthCheck check : entry.growth()) {
            what.add(plain(check.stated().value()) + "% stated, " + plain(check.computed()) + "% by the values: "
                    + (check.fits() ? "fits" : "does not fit"));
        }
        return List.of(List.of(
                iso(entry.period()),
                entry.measure().code(),
                together(entry.parties()),
                plain(entry.value()) + " " + entry.unit(),
                what.isEmpty() ? entry.figures().getFirst().evidence().text() : String.join("; ", what),
                told(entry.independent(), entry.documents())));
    }

    private static String progress(FigureSeries.Target target) {
        return target.latest()
                .flatMap(latest -> target.percent()
                        .map(percent -> (target.isReached() ? "reached, " : "") + percent + "% in " + latest.period()))
                .orElse("nothing known toward it");
    }

    private static List<List<String>> rows(MergedPerson person) {
        List<List<String>> rows = new ArrayList<>();
        String name = person.name();
        for (MergedPerson.Tenure tenure : person.offices()) {
            rows.add(List.of(
                    name,
                    tenure.office().code(),
                    tenure.party().map(Party::code).orElse(""),
                    seen(tenure),
                    tenure.title().orElse(""),
                    name.isEmpty() ? "" : outlets(person.documents())));
            name = "";
        }
        for (MergedPerson.Met met : person.met()) {
            rows.add(List.of(
                    "",
                    UNDER + "met",
                    met.party().code(),
                    iso(met.last()),
                    met.name() + (met.times() > 1 ? ", " + met.times() + " times" : ""),
                    ""));
        }
        return rows;
    }

    private static String office(MergedPerson.Tenure tenure) {
        return tenure.office().code()
                + tenure.party().map(party -> " of " + party).orElse("");
    }

    /** From the first article that gives the office to the last; the day from which it is called past. */
    private static String seen(MergedPerson.Tenure tenure) {
        String held =
                tenure.from().equals(tenure.to()) ? iso(tenure.from()) : iso(tenure.from()) + "/" + iso(tenure.to());
        return Stream.of(
                        held,
                        tenure.formerSince().map(since -> "former by " + since).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String status(CalendarEntry entry) {
        return entry.overdue() ? "overdue" : "coming";
    }

    // ------------------------------------------------------------------ sources

    private static String differing(Disagreement disagreement) {
        return AccountJson.word(disagreement.about()) + ": " + said(disagreement.claims());
    }

    private static String said(List<Claim> claims) {
        return claims.stream().map(claim -> claim.value() + " " + of(claim)).collect(Collectors.joining(" against "));
    }

    private static String of(Claim claim) {
        return "(" + outlets(claim.documents()) + ")";
    }

    /** How many texts tell it, of how many articles where some are copies, and who printed them. */
    private static String told(int independent, List<DocumentRef> documents) {
        String texts =
                independent == documents.size() ? String.valueOf(independent) : independent + " of " + documents.size();
        return texts + ": " + outlets(documents);
    }

    private static String outlets(List<DocumentRef> documents) {
        return documents.stream()
                .map(document -> document.outlet()
                        .or(() -> document.path().map(path -> path.substring(path.lastIndexOf('/') + 1)))
                        .orElse(document.id()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    // ------------------------------------------------------------------ columns

    private static <T> List<Column<T>> one(String name, Function<T, String> cell) {
        return List.of(column(name, cell));
    }

    private static List<Column<EngagementEntry>> ofEngagement(String name, Function<MergedEngagement, String> cell) {
        return one(name, entry -> cell.apply(entry.engagement()));
    }

    private static <T> List<Column<T>> sources(
            Function<T, List<DocumentRef>> documents, Function<T, Integer> independent) {
        return joined(one("independent", thing -> String.valueOf(independent.apply(thing))), documents(documents));
    }

    private static <T> List<Column<T>> documents(Function<T, List<DocumentRef>> documents) {
        return List.of(
                column(
                        "outlets",
                        thing -> list(documents.apply(thing).stream()
                                .map(document -> document.outlet().orElse("")))),
                column(
                        "published",
                        thing -> list(documents.apply(thing).stream()
                                .flatMap(document -> document.published().stream())
                                .map(day -> day.iso()))),
                column("articles", thing -> list(documents.apply(thing).stream().map(DocumentRef::id))),
                column(
                        "paths",
                        thing -> list(documents.apply(thing).stream()
                                .map(DocumentRef::path)
                                .flatMap(Optional::stream))));
    }

    @SafeVarargs
    private static <T> List<Column<T>> joined(List<Column<T>>... columns) {
        return Stream.of(columns).flatMap(List::stream).toList();
    }
}
