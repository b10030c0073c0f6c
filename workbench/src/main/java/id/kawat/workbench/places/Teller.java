package id.kawat.workbench.places;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Prose;
import id.kawat.workbench.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says things of the record as lines of a page, each with its articles. */
final class Teller {
    private static final int SOURCES_SHOWN = 3;
    private static final int LONGEST_LABEL = 40;

    private final Visit visit;

    Teller(Visit visit) {
        this.visit = visit;
    }

    Line of(MergedEngagement engagement) {
        List<Mark> marks = new ArrayList<>();
        engagement.mode().ifPresent(mode -> marks.add(new Mark(visit.label("mode", mode), "")));
        switch (engagement.status()) {
            case OCCURRED -> {}
            case PLANNED -> marks.add(new Mark(visit.label("status", "planned"), "warn"));
            case CALLED_OFF -> marks.add(new Mark(visit.label("state", "CALLED_OFF"), "conf"));
        }
        if (!engagement.disagreements().isEmpty()) {
            marks.add(new Mark(visit.say("places.disagree"), "warn"));
        }
        return line(
                engagement.date(),
                visit.prose().engagement(engagement, false),
                link(engagement.parties()),
                marks,
                "",
                Prose.facts(engagement));
    }

    /** Acts that are told alike are one line. */
    List<Line> ofActs(List<Event> acts) {
        Map<List<Object>, List<Event>> alike = new LinkedHashMap<>();
        for (Event act : acts) {
            alike.computeIfAbsent(
                            List.of(act.type(), act.mode(), act.actor(), act.recipient(), act.date(), act.status()),
                            _ -> new ArrayList<>())
                    .add(act);
        }
        return alike.values().stream().map(this::ofAct).toList();
    }

    private Line ofAct(List<Event> told) {
        Event act =
                told.stream().filter(one -> one.about().isPresent()).findFirst().orElse(told.getFirst());
        String tone = switch (act.type()) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> "coop";
            case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "conf";
            case REQUEST, STATEMENT -> "";
        };
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(visit.label("type", act.type().name()), tone));
        return line(
                act.date(),
                visit.prose().whole(act),
                link(Stream.concat(act.actor().stream(), act.recipient().stream())
                        .distinct()
                        .sorted()
                        .toList()),
                marks,
                "",
                told);
    }

    Line of(Commitment commitment) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(visit.label("commitment", commitment.kind().name()), ""));
        if (commitment.state() != Commitment.State.OPEN) {
            marks.add(new Mark(
                    visit.label("state", commitment.state().name()),
                    commitment.state() == Commitment.State.KEPT ? "coop" : "warn"));
        }
        String due = commitment.due().map(visit.prose()::due).orElse("");
        return line(
                commitment.made(),
                visit.prose().commitment(commitment),
                link(Stream.concat(commitment.debtors().stream(), commitment.creditors().stream())
                        .distinct()
                        .sorted()
                        .toList()),
                marks,
                due,
                commitment.links().stream()
                        .flatMap(link -> link.fact().stream())
                        .toList());
    }

    Line of(CalendarEntry entry) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(visit.label("category", entry.category().name()), ""));
        if (entry.overdue()) {
            marks.add(new Mark(visit.say("places.overdue"), "warn"));
        }
        return line(Optional.of(entry.when()), said(entry), link(entry.parties()), marks, about(entry), entry.facts());
    }

    /** "Kunjungan: Chile dan Indonesia". */
    String said(CalendarEntry entry) {
        String what = switch (entry.category()) {
            case PLANNED -> planned(entry.what());
            case DUE -> visit.label("commitment", entry.what().replace('-', '_').toUpperCase(Locale.ROOT));
            case TARGET -> visit.label("measure", entry.what());
            case ANNIVERSARY -> {
                int years = entry.since()
                        .map(since -> entry.when().firstYear() - since.firstYear())
                        .orElse(0);
                yield visit.say("places.anniversary", years, lower(visit.label("relation", entry.what())));
            }
        };
        return upper(what) + ": " + visit.parties(entry.parties());
    }

    private String planned(String what) {
        String type = what.toUpperCase(Locale.ROOT);
        boolean bare = Stream.of(EventType.values()).map(EventType::name).anyMatch(type::equals);
        return bare ? visit.label("type", type) : visit.label("mode", what);
    }

    private String about(CalendarEntry entry) {
        return switch (entry.category()) {
            case PLANNED, DUE -> entry.about();
            case ANNIVERSARY ->
                entry.since()
                        .map(since -> visit.say("places.since", visit.date(since)))
                        .orElse("");
            case TARGET ->
                entry.facts().stream()
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .findFirst()
                        .map(figure -> visit.words().amount(figure.value(), figure.unit()))
                        .orElse(entry.about());
        };
    }

    Line of(Party party, Party other, RelationStep step) {
        List<Mark> marks = step.change() == RelationStep.Change.CUT
                ? List.of(new Mark(visit.say("places.cut"), "conf"))
                : List.of();
        return line(
                Optional.empty(),
                Heading.of(visit, other) + " — " + visit.prose().relation(step),
                visit.link(party, other),
                marks,
                "",
                step.facts());
    }

    Line of(MergedInstrument instrument) {
        return line(
                instrument.date(),
                instrument.name(),
                InstrumentPages.address(instrument),
                List.of(
                        new Mark(InstrumentPages.kind(visit, instrument.kind().code()), ""),
                        new Mark(
                                visit.label(
                                        "places.stage",
                                        instrument.stage().name().toLowerCase(Locale.ROOT)),
                                instrument.stage() == MergedInstrument.Stage.SIGNED
                                                || instrument.stage() == MergedInstrument.Stage.RATIFIED
                                        ? "coop"
                                        : "")),
                visit.parties(instrument.parties()),
                instrument.tellings());
    }

    Line line(
            Optional<Period> date,
            String said,
            String address,
            List<Mark> marks,
            String note,
            Collection<? extends Fact> facts) {
        Map<String, Source> sources = sources(facts);
        return new Line(
                date.map(visit::date).orElse(""),
                said,
                address,
                marks,
                note,
                sources.values().stream().limit(SOURCES_SHOWN).toList(),
                Math.max(0, sources.size() - SOURCES_SHOWN));
    }

    /** By article, in the order of the facts. */
    Map<String, Source> sources(Collection<? extends Fact> facts) {
        return facts.stream()
                .collect(Collectors.toMap(
                        fact -> fact.document().id(), this::source, (first, _) -> first, LinkedHashMap::new));
    }

    Source source(Fact fact) {
        return new Source(
                label(fact.document()),
                visit.article(fact.document().id(), fact.id()),
                fact.evidence().sentence());
    }

    private String label(DocumentRef document) {
        String who = document.outlet()
                .or(() -> document.url().flatMap(Teller::host))
                .or(() -> document.path().map(path -> path.substring(path.lastIndexOf('/') + 1)))
                .orElse(visit.say("places.article"));
        String shown = who.length() > LONGEST_LABEL ? who.substring(0, LONGEST_LABEL - 1) + "…" : who;
        return document.published().map(day -> shown + ", " + visit.date(day)).orElse(shown);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The page of two; of one or of many there is no one page. */
    private String link(List<Party> parties) {
        return parties.size() == 2 && !parties.getFirst().equals(parties.getLast())
                ? visit.link(parties.getFirst(), parties.getLast())
                : "";
    }

    static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String lower(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
