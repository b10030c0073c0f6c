package id.kawat.workbench.shell;

import id.kawat.fact.DocumentRef;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.FigureSeries;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.workbench.Line;
import id.kawat.workbench.LineWriter;
import id.kawat.workbench.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the page of two parties shows, said in the reader's language. */
public final class PairPage {
    private static final int MOST_NAMES = 10;

    private final Party a;
    private final Party b;
    private final PairFile file;
    private final LineWriter lines;
    private final Visit visit;
    private final int most;

    PairPage(Party a, Party b, PairFile file, LineWriter lines, Visit visit, int most) {
        this.a = a;
        this.b = b;
        this.file = file;
        this.lines = lines;
        this.visit = visit;
        this.most = most;
    }

    /** A step on the ladder. @param css {@code down}, {@code plan}, or empty */
    public record Rung(Line line, String css) {}

    /** Somebody in contact. */
    public record Contact(String name, String office, String party, int facts, String address) {}

    /** A word with how often it stands and where it leads. */
    public record Tag(String text, int times, String address) {}

    /** A row of figures: when, how much, how far toward the target. */
    public record Row(String period, String value, String remark, boolean target, String address) {}

    /** One series of figures. */
    public record Table(String name, List<Row> rows) {}

    /** A point on which articles differ. */
    public record Differing(String about, List<Line.Source> claims) {}

    public Party a() {
        return a;
    }

    public Party b() {
        return b;
    }

    public boolean isEmpty() {
        return file.engagements().isEmpty()
                && file.acts().isEmpty()
                && file.account().history().steps().isEmpty()
                && file.account().figures().isEmpty()
                && file.instruments().isEmpty();
    }

    public boolean isWhole() {
        return most > PairPages.FEW;
    }

    /** How things stand, one sentence a tie. */
    public List<String> standing() {
        List<String> said = new ArrayList<>();
        for (Rung rung : ladder()) {
            if (rung.css().isEmpty()) {
                said.add(rung.line().text());
            }
        }
        return said;
    }

    public List<Rung> ladder() {
        return file.account().history().steps().stream()
                .map(step -> new Rung(
                        lines.step(step),
                        switch (step.change()) {
                            case CUT, LOWERED -> "down";
                            case PLANNED -> "plan";
                            case ESTABLISHED, RAISED, RESUMED -> "";
                        }))
                .toList()
                .reversed();
    }

    /** What the two are to each other now, the last step that is no plan. */
    public Optional<String> now() {
        List<RelationStep> steps = file.account().history().steps().stream()
                .filter(step -> step.change() != RelationStep.Change.PLANNED
                        && step.date().isPresent())
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(visit.prose().relation(steps.getLast()));
    }

    private List<MergedEngagement> past() {
        return file.engagements().stream()
                .filter(engagement -> engagement.status() == MergedEngagement.Status.OCCURRED)
                .toList();
    }

    public List<Line> engagements() {
        return past().stream().limit(most).map(lines::engagement).toList();
    }

    public int engagementCount() {
        return past().size();
    }

    public List<Line> acts() {
        return file.acts().stream().limit(most).map(lines::act).toList();
    }

    public int actCount() {
        return file.acts().size();
    }

    public List<Line> coming() {
        List<Line> coming = new ArrayList<>(file.engagements().stream()
                .filter(engagement -> engagement.status() == MergedEngagement.Status.PLANNED)
                .filter(engagement -> engagement
                        .date()
                        .filter(date -> !date.last().isBefore(today()))
                        .isPresent())
                .limit(most)
                .map(lines::engagement)
                .toList()
                .reversed());
        for (Anniversary each : file.account().history().due(today())) {
            coming.add(new Line(
                    visit.date(each.when()),
                    visit.prose().anniversary(each.kind(), each.years(), each.when()),
                    "",
                    List.of(new Line.Chip(visit.label("category", "ANNIVERSARY"), "")),
                    List.of(),
                    0));
        }
        return coming;
    }

    public List<Line> open() {
        return told(Commitment.State.OPEN);
    }

    public int openCount() {
        return PairPages.commitments(file, Commitment.State.OPEN).size();
    }

    public List<Line> met() {
        return told(Commitment.State.KEPT);
    }

    public List<Line> failed() {
        return told(Commitment.State.LAPSED, Commitment.State.REFUSED, Commitment.State.CALLED_OFF);
    }

    private List<Line> told(Commitment.State... states) {
        return PairPages.commitments(file, states).stream()
                .limit(most)
                .map(lines::commitment)
                .toList();
    }

    public List<Line> instruments() {
        return file.instruments().stream().limit(most).map(lines::instrument).toList();
    }

    public int instrumentCount() {
        return file.instruments().size();
    }

    /** Contacts in the year up to today. */
    public int contactsOfTheYear() {
        LocalDate from = today().minusYears(1);
        return (int) past().stream()
                .filter(engagement -> engagement
                        .date()
                        .filter(date ->
                                !date.last().isBefore(from) && !date.first().isAfter(today()))
                        .isPresent())
                .count();
    }

    public String lastContact() {
        return past().stream()
                .flatMap(engagement -> engagement.date().stream())
                .filter(date -> !date.first().isAfter(today()))
                .findFirst()
                .map(visit::date)
                .orElse("–");
    }

    public List<Contact> people() {
        return file.people().stream()
                .limit(most)
                .map(named -> {
                    String name = named.participant().person().orElseThrow();
                    return new Contact(
                            name,
                            named.participant()
                                    .title()
                                    .or(() -> named.participant()
                                            .office()
                                            .map(office -> visit.label("office", office.code())))
                                    .orElse(""),
                            visit.party(named.participant().party()),
                            named.facts(),
                            "/person?name=" + Visit.escaped(name));
                })
                .toList();
    }

    public List<Tag> topics() {
        return file.topics().stream()
                .limit(2L * MOST_NAMES)
                .map(counted -> {
                    String code = counted.value().substring(counted.value().indexOf('.') + 1);
                    String family = counted.value().substring(0, counted.value().indexOf('.'));
                    return new Tag(
                            visit.label(family, code),
                            counted.times(),
                            "/search?kind=events&between=" + a + "," + b + "&topic=" + Visit.escaped(code));
                })
                .toList();
    }

    public List<Tag> outlets() {
        return file.outlets().stream()
                .limit(MOST_NAMES)
                .map(counted -> new Tag(
                        counted.value(),
                        counted.times(),
                        "/search?kind=articles&with=" + a + "&with=" + b + "&outlet=" + Visit.escaped(counted.value())))
                .toList();
    }

    public List<Table> figures() {
        return file.account().figures().stream().map(this::table).toList();
    }

    private Table table(FigureSeries series) {
        List<Row> rows = new ArrayList<>();
        for (FigureSeries.Point point : series.points()) {
            DocumentRef document = point.figures().getFirst().document();
            rows.add(new Row(
                    visit.date(point.period()),
                    visit.words().amount(point.value(), series.unit()),
                    lines.source(document),
                    false,
                    visit.article(document.id(), point.figures().getFirst().id())));
        }
        for (FigureSeries.Target target : series.targets()) {
            DocumentRef document = target.figures().getFirst().document();
            rows.add(new Row(
                    visit.date(target.due()),
                    visit.words().amount(target.value(), series.unit()),
                    target.percent()
                            .map(percent -> visit.say("pair.reached", percent))
                            .orElse(lines.source(document)),
                    true,
                    visit.article(document.id(), target.figures().getFirst().id())));
        }
        return new Table(visit.label("measure", series.measure().code()), rows);
    }

    public List<Differing> disagreements() {
        return file.account().disagreements().stream()
                .limit(most)
                .map(this::differing)
                .toList();
    }

    private Differing differing(Disagreement disagreement) {
        String of =
                disagreement.about() == Disagreement.About.NUMBER || disagreement.about() == Disagreement.About.SINCE
                        ? disagreement.of()
                        : file.account().engagements().stream()
                                .filter(engagement -> engagement.id().equals(disagreement.of()))
                                .findFirst()
                                .map(engagement -> visit.prose().engagement(engagement, true))
                                .orElse(disagreement.of());
        return new Differing(
                visit.label("differ", disagreement.about().name()) + ": " + of,
                disagreement.claims().stream()
                        .map(claim -> new Line.Source(
                                value(disagreement.about(), claim.value()) + " ("
                                        + claim.documents().stream()
                                                .limit(2)
                                                .map(document ->
                                                        document.outlet().orElse(document.id()))
                                                .distinct()
                                                .collect(Collectors.joining(", "))
                                        + ")",
                                visit.article(claim.documents().getFirst().id(), "")))
                        .toList());
    }

    private String value(Disagreement.About about, String value) {
        return switch (about) {
            case DATE, SINCE -> value.matches("\\d{4}(-\\d\\d){0,2}(/.*)?") ? visit.date(new Period(value)) : value;
            case PLACE, PARTICIPANTS, STATUS, NUMBER -> value;
        };
    }

    private LocalDate today() {
        return file.account().today();
    }
}
