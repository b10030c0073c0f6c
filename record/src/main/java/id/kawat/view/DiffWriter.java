package id.kawat.view;

import id.kawat.fact.EventType;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.lexicon.Party;
import id.kawat.record.FactRecord;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.FigureSeries;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Section;
import id.kawat.view.Brief.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what is known of two parties against what was known on the eve of a day, and writes down the difference. New is what was
 * published since that day, whenever it happened; and what has lapsed since, of which nobody needs to write.
 */
final class DiffWriter {
    private final BriefFrame frame;
    private final Dossier before;
    private final Dossier now;
    private final Words words;
    private final Citations citations;
    private final Lines lines;
    private final Prose prose;
    private final List<Section> sections = new ArrayList<>();

    private DiffWriter(FactRecord record, Dossier before, Dossier now, BriefFrame frame) {
        this.frame = frame;
        this.before = before;
        this.now = now;
        this.words = Words.of(frame.language());
        this.prose = new Prose(frame.language(), words, frame.names());
        this.citations = new Citations(record, words, List.of(now.account().copies()));
        this.lines = new Lines(frame, words, prose, citations, List.of(now));
    }

    static Brief write(FactRecord record, Party a, Party b, BriefFrame frame) {
        LocalDate since = frame.since().orElseThrow(() -> new IllegalArgumentException("since when?"));
        Dossier.Gathered gathered = Dossier.gathered(record, a, b);
        DiffWriter writer = new DiffWriter(record, gathered.before(since), gathered.on(frame.today()), frame);
        return writer.write(a, b, since);
    }

    private Brief write(Party a, Party b, LocalDate since) {
        engagements();
        commitments();
        section("steps", steps());
        section("instruments", instruments());
        section("figures", figures());
        section("acts", acts());
        String title = words.say(
                "diff.title",
                Prose.sentence(frame.names().name(a, frame.language())),
                Prose.sentence(frame.names().name(b, frame.language())));
        String from = words.date(Period.day(since));
        List<Source> sources = citations.sources();
        String summary = sections.isEmpty()
                ? words.say("diff.none", from)
                : words.say("diff.summary", from) + " " + BriefWriter.summary(words, sources, frame.today());
        return new Brief(frame.language(), title, summary, List.of(), sections, sources);
    }

    private void section(String heading, List<Line> entries) {
        if (!entries.isEmpty()) {
            sections.add(
                    new Section(1, words.say("diff.section." + heading), entries, Optional.empty(), Optional.empty()));
        }
    }

    private void engagements() {
        Map<String, MergedEngagement.Status> known = new HashMap<>();
        // By each telling: what was two accounts may have become one.
        before.account()
                .engagements()
                .forEach(engagement ->
                        Prose.facts(engagement).forEach(fact -> known.put(Lines.key(fact), engagement.status())));
        List<MergedEngagement> fresh = new ArrayList<>();
        List<MergedEngagement> changed = new ArrayList<>();
        for (MergedEngagement engagement : now.account().engagements()) {
            Set<MergedEngagement.Status> was = new HashSet<>();
            Prose.facts(engagement)
                    .forEach(fact ->
                            Optional.ofNullable(known.get(Lines.key(fact))).ifPresent(was::add));
            if (was.isEmpty()) {
                fresh.add(engagement);
            } else if (!was.contains(engagement.status())) {
                changed.add(engagement);
            }
        }
        // The parts of a visit are told with it.
        Set<String> told = Stream.concat(fresh.stream(), changed.stream())
                .map(MergedEngagement::id)
                .collect(Collectors.toSet());
        fresh.removeIf(engagement -> engagement.partOf().filter(told::contains).isPresent());
        changed.removeIf(
                engagement -> engagement.partOf().filter(told::contains).isPresent());
        section("engagements", fresh.stream().map(lines::engagement).toList());
        section("changed", changed.stream().map(lines::engagement).toList());
    }

    private void commitments() {
        Map<String, Commitment.State> known = new HashMap<>();
        before.account().commitments().forEach(item -> opening(item).forEach(key -> known.put(key, item.state())));
        for (Commitment.State state : Commitment.State.values()) {
            List<Line> entries = now.account().commitments().stream()
                    .filter(item -> item.state() == state)
                    .filter(item -> opening(item).map(known::get).noneMatch(was -> was == state))
                    .filter(item -> item.kind() != Commitment.Kind.ENGAGEMENT || state == Commitment.State.LAPSED)
                    .map(lines::commitment)
                    .toList();
            section("commitments." + state, entries);
        }
    }

    private static Stream<String> opening(Commitment item) {
        return item.links().stream()
                .filter(link -> link.kind() == Commitment.Link.Kind.OPENED)
                .flatMap(link -> link.fact().stream())
                .map(Lines::key);
    }

    private List<Line> steps() {
        Set<String> known = new HashSet<>();
        before.account().history().steps().forEach(step -> known.add(step(step)));
        return now.account().history().steps().stream()
                .filter(step -> !known.contains(step(step)))
                .map(lines::step)
                .toList();
    }

    private static String step(RelationStep step) {
        return step.kind() + " " + step.change() + " " + step.date();
    }

    /** Those whose name no article had given before. */
    private List<Line> instruments() {
        Set<String> known = new HashSet<>();
        before.instruments().forEach(instrument -> known.add(Folding.plain(instrument.name())));
        List<Party> pair =
                Stream.of(now.account().a(), now.account().b()).sorted().toList();
        List<Instrument> fresh = now.instruments().stream()
                .filter(instrument -> !known.contains(Folding.plain(instrument.name())))
                .toList();
        return Accord.fold(fresh).stream()
                .map(accord -> lines.instrument(accord, pair))
                .toList();
    }

    /** Values and targets not told before. */
    private List<Line> figures() {
        Set<String> known = new HashSet<>();
        before.figures()
                .forEach(figure -> known.add(
                        figure.measure() + " " + figure.value() + " " + figure.unit() + " " + figure.period()));
        List<Figure> fresh = now.figures().stream()
                .filter(figure -> !known.contains(
                        figure.measure() + " " + figure.value() + " " + figure.unit() + " " + figure.period()))
                .toList();
        List<Party> pair =
                Stream.of(now.account().a(), now.account().b()).sorted().toList();
        List<Line> entries = new ArrayList<>();
        Folding.fold(
                        fresh,
                        figure -> List.of(figure.measure(), figure.value(), figure.unit(), figure.parties()),
                        Figure::period)
                .forEach(same -> entries.add(lines.figure(same, pair)));
        for (FigureSeries series : now.account().figures()) {
            series.disagreements().stream()
                    .filter(differ -> before.account().figures().stream()
                            .noneMatch(earlier -> earlier.disagreements().contains(differ)))
                    .forEach(differ -> entries.add(
                            new Line(Optional.empty(), List.of(lines.disagreement(differ, now.figures())), List.of())));
        }
        return entries;
    }

    /** Deeds and words beside engagements, commitments and ties. */
    private List<Line> acts() {
        Set<String> told = new HashSet<>();
        before.events().forEach(event -> told.add(Lines.key(event)));
        now.account()
                .engagements()
                .forEach(engagement -> Prose.facts(engagement).forEach(fact -> told.add(Lines.key(fact))));
        now.account().engagements().stream()
                .flatMap(engagement -> engagement.parts().stream())
                .flatMap(part -> part.acts().stream())
                .forEach(act -> told.add(Lines.key(act)));
        now.account().commitments().stream()
                .flatMap(item -> item.links().stream())
                .flatMap(link -> link.fact().stream())
                .forEach(fact -> told.add(Lines.key(fact)));
        Set<String> beside = new Affairs(List.of(now), frame.today()).besideTiesAndFigures();
        return Affairs.newestFirst(now.events().stream()
                        .filter(event -> !told.contains(Lines.key(event)))
                        .filter(event -> !Affairs.isToldBeside(event, beside))
                        .filter(event -> event.type() != EventType.CONSULT)
                        .toList())
                .stream()
                .map(act -> lines.act(act, true))
                .toList();
    }
}
