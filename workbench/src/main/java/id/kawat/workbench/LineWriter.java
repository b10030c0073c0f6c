package id.kawat.workbench;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventType;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.record.merge.CalendarEntry;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.MergedInstrument;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Prose;
import id.kawat.workbench.Line.Chip;
import id.kawat.workbench.Line.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the record holds as lines of a page, in the language of a visit. */
public final class LineWriter {
    private static final int MOST_SOURCES = 3;
    private static final Set<String> CONFLICT =
            Set.of("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
    private static final Set<String> COOPERATION =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");

    private final Visit visit;

    public LineWriter(Visit visit) {
        this.visit = visit;
    }

    /** {@code coop} or {@code conf}, as the type of act is; empty for what is neither. */
    public static String tone(String type) {
        return COOPERATION.contains(type) ? "coop" : CONFLICT.contains(type) ? "conf" : "";
    }

    public Line engagement(MergedEngagement engagement) {
        List<Chip> chips = new ArrayList<>();
        engagement.mode().ifPresent(mode -> chips.add(new Chip(visit.label("mode", mode), "coop")));
        if (engagement.status() != MergedEngagement.Status.OCCURRED) {
            chips.add(new Chip(visit.label("status", engagement.status().name()), "warn"));
        }
        if (!engagement.disagreements().isEmpty()) {
            chips.add(new Chip(visit.say("line.differ"), "warn"));
        }
        return line(engagement.date(), visit.prose().engagement(engagement, false), "", chips, Prose.facts(engagement));
    }

    public Line act(Event event) {
        List<Chip> chips = new ArrayList<>();
        String type = event.type().name();
        chips.add(new Chip(visit.label("type", type), tone(type)));
        event.mode().ifPresent(mode -> chips.add(new Chip(visit.label("mode", mode), "")));
        if (!event.status().code().equals("occurred")) {
            chips.add(new Chip(visit.label("status", event.status().code()), "warn"));
        }
        return line(
                event.date().or(() -> event.document().published()),
                visit.prose().event(event, Optional.empty()),
                event.about().orElse(event.evidence().text()),
                chips,
                List.of(event));
    }

    public Line commitment(Commitment commitment) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(visit.label("commitment", commitment.kind().name()), ""));
        chips.add(new Chip(
                visit.label("state", commitment.state().name()),
                switch (commitment.state()) {
                    case OPEN, KEPT -> "coop";
                    case REFUSED, CALLED_OFF -> "conf";
                    case LAPSED -> "warn";
                }));
        commitment.due().ifPresent(due -> chips.add(new Chip(visit.prose().due(due), "warn")));
        return line(
                commitment.made(),
                visit.prose().commitment(commitment)
                        + (commitment.state() == Commitment.State.OPEN
                                ? ""
                                : ". " + visit.prose().outcome(commitment)),
                "",
                chips,
                commitment.links().stream()
                        .flatMap(link -> link.fact().stream())
                        .toList());
    }

    public Line step(RelationStep step) {
        return line(step.date(), visit.prose().step(step), "", List.of(), step.facts());
    }

    public Line instrument(MergedInstrument instrument) {
        List<Fact> facts = new ArrayList<>(instrument.tellings());
        instrument.steps().forEach(step -> facts.addAll(step.facts()));
        Instrument first = instrument.tellings().getFirst();
        return line(
                instrument.date(),
                instrument.name(),
                "",
                List.of(
                        new Chip(visit.label("instrument", first.kind().code()), ""),
                        new Chip(visit.label("stage", instrument.stage().name()), "coop")),
                facts);
    }

    public Line entry(CalendarEntry entry) {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip(visit.label("category", entry.category().name()), ""));
        if (entry.overdue()) {
            chips.add(new Chip(visit.say("line.overdue"), "warn"));
        }
        String what = switch (entry.category()) {
            case PLANNED -> planned(entry.what());
            case DUE -> visit.label("commitment", entry.what().toUpperCase(Locale.ROOT));
            case TARGET -> visit.label("measure", entry.what());
            case ANNIVERSARY -> visit.label("relation", entry.what());
        };
        String parties = visit.parties(entry.parties());
        // Of plans persons are told, of what is due the article's words.
        boolean words = entry.category() == CalendarEntry.Category.DUE
                || entry.facts().stream()
                        .anyMatch(fact -> fact instanceof Event event && event.type() != EventType.CONSULT);
        String plain = words && entry.category() != CalendarEntry.Category.ANNIVERSARY
                ? ""
                : switch (entry.category()) {
                    case DUE -> "";
                    case PLANNED, TARGET -> entry.about().isEmpty() ? "" : " (" + entry.about() + ")";
                    case ANNIVERSARY ->
                        entry.since()
                                .map(since -> ", "
                                        + visit.say(
                                                "line.years",
                                                entry.when().firstYear() - since.firstYear(),
                                                visit.date(since)))
                                .orElse("");
                };
        return line(
                Optional.of(entry.when()),
                Character.toUpperCase(what.charAt(0))
                        + what.substring(1)
                        + (parties.isEmpty() ? "" : ": " + parties)
                        + plain,
                words ? entry.about() : "",
                chips,
                entry.facts());
    }

    private String planned(String what) {
        String mode = visit.label("mode", what);
        return mode.equals(what) ? visit.label("type", what.toUpperCase(Locale.ROOT)) : mode;
    }

    public Line figure(Figure figure) {
        return line(
                figure.period(),
                visit.prose().figure(figure, figure.period(), figure.parties()),
                figure.evidence().text(),
                List.of(),
                List.of(figure));
    }

    private Line line(
            Optional<Period> when, String text, String quote, List<Chip> chips, Collection<? extends Fact> facts) {
        Map<String, Fact> articles = new LinkedHashMap<>();
        facts.forEach(fact -> articles.putIfAbsent(fact.document().id(), fact));
        return new Line(
                when.map(visit::date).orElse(""),
                text,
                quote,
                chips,
                articles.values().stream()
                        .limit(MOST_SOURCES)
                        .map(fact -> new Source(
                                source(fact.document()),
                                visit.article(fact.document().id(), fact.id())))
                        .toList(),
                Math.max(0, articles.size() - MOST_SOURCES));
    }

    /** {@code Suara Delta, 26 Februari 2025}. */
    public String source(DocumentRef document) {
        String outlet = document.outlet().or(document::path).orElse(document.id());
        return outlet + document.published().map(day -> ", " + visit.date(day)).orElse("");
    }
}
