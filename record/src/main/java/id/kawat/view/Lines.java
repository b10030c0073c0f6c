package id.kawat.view;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Event;
import id.kawat.fact.EventStatus;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.lexicon.Party;
import id.kawat.record.merge.Anniversary;
import id.kawat.record.merge.Claim;
import id.kawat.record.merge.Commitment;
import id.kawat.record.merge.Disagreement;
import id.kawat.record.merge.MergedEngagement;
import id.kawat.record.merge.Part;
import id.kawat.record.merge.RelationStep;
import id.kawat.text.Period;
import id.kawat.view.Brief.Line;
import id.kawat.view.Brief.Sentence;
import id.kawat.view.Brief.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Entries of a brief: what the record has merged, told in sentences that cite. */
final class Lines {
    /** After so long a plan without a day is one of which nothing more was heard. */
    private static final int MONTHS_TO_WAIT = 12;

    private final BriefFrame frame;
    private final Words words;
    private final Prose prose;
    private final Citations citations;
    private final List<Dossier> dossiers;

    /** By id; and by the key of any of its facts: the first of several. Made when first asked for. */
    private final Map<String, MergedEngagement> engagements = new HashMap<>();

    private final Map<String, Told> telling = new HashMap<>();

    /** An engagement and its place among all. */
    private record Told(int place, MergedEngagement engagement) {}

    Lines(BriefFrame frame, Words words, Prose prose, Citations citations, List<Dossier> dossiers) {
        this.frame = frame;
        this.words = words;
        this.prose = prose;
        this.citations = citations;
        this.dossiers = List.copyOf(dossiers);
    }

    /** An engagement under its date, with what took place in its course. */
    Line engagement(MergedEngagement engagement) {
        return new Line(
                engagement.date().map(words::date).or(() -> reported(evidence(engagement, _ -> true))),
                engagementSentences(engagement, false),
                engagement.parts().stream().flatMap(part -> part(part).stream()).toList());
    }

    /** An engagement in one entry without a lead, its date said in the sentence. */
    Line bare(MergedEngagement engagement) {
        return new Line(Optional.empty(), engagementSentences(engagement, true), List.of());
    }

    private List<Sentence> engagementSentences(MergedEngagement engagement, boolean dated) {
        List<Sentence> sentences = new ArrayList<>();
        String said = prose.engagement(engagement, dated);
        List<Fact> all = evidence(engagement, _ -> true);
        List<Fact> planned = evidence(engagement, status -> status == EventStatus.PLANNED);
        switch (engagement.status()) {
            case OCCURRED -> {
                List<Fact> occurred = evidence(engagement, status -> status == EventStatus.OCCURRED);
                sentences.add(one(said, occurred.isEmpty() ? all : occurred));
                List<Fact> before = planned.stream()
                        .filter(plan -> occurred.stream()
                                .noneMatch(fact -> fact.document()
                                        .id()
                                        .equals(plan.document().id())))
                        .toList();
                if (!before.isEmpty() && !occurred.isEmpty()) {
                    sentences.add(one(words.say("planned-before"), before));
                }
            }
            case PLANNED -> {
                sentences.add(one(said, planned.isEmpty() ? all : planned));
                if (isOverdue(engagement, all)) {
                    sentences.add(one(words.say("overdue"), planned.isEmpty() ? all : planned));
                }
            }
            case CALLED_OFF -> sentences.add(calledOff(engagement, said, planned, all));
        }
        copies(engagement).ifPresent(sentences::add);
        engagement.disagreements().forEach(differ -> sentences.add(disagreement(differ, all)));
        return sentences;
    }

    /** Its day has passed; or it had none and was reported long ago. */
    private boolean isOverdue(MergedEngagement engagement, List<Fact> all) {
        LocalDate today = frame.today();
        return engagement.date().isPresent()
                ? engagement.date().get().last().isBefore(today)
                : all.stream()
                        .flatMap(fact -> fact.document().published().stream())
                        .max(Period::compareTo)
                        .filter(last -> last.last().isBefore(today.minusMonths(MONTHS_TO_WAIT)))
                        .isPresent();
    }

    private Sentence calledOff(MergedEngagement engagement, String said, List<Fact> planned, List<Fact> all) {
        List<Fact> denied = evidence(engagement, status -> status == EventStatus.NEGATED);
        if (!denied.isEmpty() && !planned.isEmpty()) {
            return new Sentence(
                    List.of(citations.statement(said, planned), citations.statement(words.say("called-off"), denied)));
        }
        List<Fact> visit = engagement.partOf().flatMap(this::engagement).stream()
                .flatMap(other -> evidence(other, status -> status == EventStatus.NEGATED).stream())
                .toList();
        if (denied.isEmpty() && !planned.isEmpty() && !visit.isEmpty()) {
            return new Sentence(List.of(
                    citations.statement(said, planned), citations.statement(words.say("called-off.visit"), visit)));
        }
        return one(said, all);
    }

    private Optional<MergedEngagement> engagement(String id) {
        index();
        return Optional.ofNullable(engagements.get(id));
    }

    private void index() {
        if (!engagements.isEmpty()) {
            return;
        }
        int place = 0;
        for (Dossier dossier : dossiers) {
            for (MergedEngagement engagement : dossier.account().engagements()) {
                engagements.putIfAbsent(engagement.id(), engagement);
                Told told = new Told(place++, engagement);
                Prose.facts(engagement).forEach(fact -> telling.putIfAbsent(key(fact), told));
            }
        }
    }

    /** One fact of each telling of that status. */
    static List<Fact> evidence(MergedEngagement engagement, Predicate<EventStatus> status) {
        return engagement.tellings().stream()
                .map(MergedEngagement.Joined::telling)
                .filter(telling -> status.test(telling.status()))
                .map(telling -> telling.facts().getFirst())
                .toList();
    }

    /** Who prints one and the same text. */
    private Optional<Sentence> copies(MergedEngagement engagement) {
        List<Statement> statements = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        List<Fact> all = evidence(engagement, _ -> true);
        for (DocumentRef document : engagement.documents()) {
            if (!done.add(document.id())) {
                continue;
            }
            List<Fact> same = all.stream()
                    .filter(fact -> isOneText(fact.document(), document))
                    .toList();
            List<DocumentRef> documents =
                    same.stream().map(Fact::document).distinct().toList();
            documents.forEach(copy -> done.add(copy.id()));
            if (documents.size() > 1) {
                statements.add(citations.statement(
                        words.say("copies", words.list(outlets(documents)), documents.size()), same));
            }
        }
        return statements.isEmpty() ? Optional.empty() : Optional.of(new Sentence(statements));
    }

    private boolean isOneText(DocumentRef one, DocumentRef two) {
        return dossiers.stream().anyMatch(dossier -> dossier.account().copies().same(one.id(), two.id()));
    }

    private Optional<Line> part(Part part) {
        if (part.engagement().isPresent()) {
            return engagement(part.engagement().get()).map(this::engagement);
        }
        return part.acts().stream()
                .filter(act -> act.about().isPresent())
                .findFirst()
                .or(() -> part.acts().stream().findFirst())
                .map(act ->
                        new Line(part.date().map(words::date), List.of(one(prose.whole(act), part.acts())), List.of()));
    }

    /** An act, and what it was about; matters of the same articles are told in one breath. */
    Line act(Act act, boolean lead) {
        Optional<Period> date = act.date();
        List<Statement> statements = new ArrayList<>();
        StringBuilder said = new StringBuilder(prose.event(act.fullest(), lead ? Optional.empty() : date));
        String between = ": ";
        List<Event> told = act.matters().getFirst();
        for (List<Event> matter : act.matters()) {
            if (!citations.numbers(matter).equals(citations.numbers(told))) {
                statements.add(citations.statement(said.toString(), told));
                said.setLength(0);
                between = "";
                told = matter;
            }
            Optional<String> about = matter.getFirst().about();
            if (about.isPresent()) {
                said.append(between).append(prose.quoted(about.get()));
                between = ", ";
            }
        }
        statements.add(citations.statement(said.toString(), told));
        return new Line(
                lead ? date.map(words::date).or(() -> reported(act.events())) : Optional.empty(),
                List.of(new Sentence(statements)),
                List.of());
    }

    /** Whose tie it is, where more than one pair is told of. */
    private String whose(RelationStep step) {
        return dossiers.stream()
                .filter(dossier -> dossiers.size() > 1
                        && dossier.account().history().steps().contains(step))
                .map(dossier -> " ("
                        + prose.parties(
                                List.of(dossier.account().a(), dossier.account().b()))
                        + ")")
                .findFirst()
                .orElse("");
    }

    Line step(RelationStep step) {
        return new Line(
                step.date().map(date -> step.approximate() ? words.say("about", words.date(date)) : words.date(date)),
                List.of(one(prose.step(step) + whose(step), step.facts())),
                List.of());
    }

    /** How a tie stands, and where its beginning is told differently. */
    Line state(RelationStep step, List<Disagreement> disagreements) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(one(prose.relation(step), step.facts()));
        disagreements.stream()
                .filter(differ -> differ.about() == Disagreement.About.SINCE
                        && differ.of().equals(step.kind().code())
                        && step.date()
                                .filter(date ->
                                        differ.claims().getFirst().value().equals(date.iso()))
                                .isPresent())
                .forEach(differ -> sentences.add(disagreement(differ, step.facts())));
        return new Line(Optional.empty(), sentences, List.of());
    }

    Line anniversary(Anniversary due, RelationStep step) {
        return new Line(
                Optional.of(words.date(due.when())),
                List.of(one(prose.anniversary(due.kind(), due.years(), due.when()) + whose(step), step.facts())),
                List.of());
    }

    /** What is owed, until when, and what came of it. */
    Line commitment(Commitment commitment) {
        List<Fact> opened = facts(commitment, Set.of(Commitment.Link.Kind.OPENED, Commitment.Link.Kind.REPEATED));
        boolean open = commitment.state() == Commitment.State.OPEN;
        String said = planned(commitment)
                .map(engagement -> prose.plan(asPlanned(engagement), open))
                .orElseGet(() -> prose.commitment(commitment));
        String due = commitment
                .due()
                .filter(any -> commitment.kind() != Commitment.Kind.ENGAGEMENT)
                .map(until -> "; " + prose.due(until))
                .orElse("");
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(one(said + due, opened));
        List<Fact> ending = facts(
                commitment,
                Set.of(Commitment.Link.Kind.KEPT, Commitment.Link.Kind.REFUSED, Commitment.Link.Kind.CALLED_OFF));
        switch (commitment.state()) {
            case OPEN -> {}
            case LAPSED -> sentences.add(one(prose.outcome(commitment), opened));
            case KEPT, REFUSED, CALLED_OFF ->
                sentences.add(one(prose.outcome(commitment), ending.isEmpty() ? opened : ending));
        }
        return new Line(Optional.empty(), sentences, List.of());
    }

    /** The engagement that a commitment of that kind plans. */
    private Optional<MergedEngagement> planned(Commitment commitment) {
        if (commitment.kind() != Commitment.Kind.ENGAGEMENT) {
            return Optional.empty();
        }
        index();
        return commitment.links().stream()
                .map(Commitment.Link::fact)
                .flatMap(Optional::stream)
                .flatMap(fact -> Optional.ofNullable(telling.get(key(fact))).stream())
                .min(Comparator.comparing(Told::place))
                .map(Told::engagement);
    }

    /** As it was planned, whatever came of it. */
    private static MergedEngagement asPlanned(MergedEngagement engagement) {
        return new MergedEngagement(
                engagement.id(),
                engagement.mode(),
                engagement.parties(),
                engagement.visitors(),
                MergedEngagement.Status.PLANNED,
                engagement.tellings().stream()
                        .map(MergedEngagement.Joined::telling)
                        .filter(telling -> telling.status() == EventStatus.PLANNED)
                        .flatMap(telling -> telling.date().stream())
                        .findFirst(),
                engagement.persons(),
                engagement.place(),
                engagement.tellings(),
                engagement.independent(),
                List.of(),
                List.of(),
                engagement.partOf());
    }

    static String key(Fact fact) {
        return fact.document().id() + "/" + fact.id();
    }

    private static List<Fact> facts(Commitment commitment, Set<Commitment.Link.Kind> kinds) {
        return commitment.links().stream()
                .filter(link -> kinds.contains(link.kind()))
                .flatMap(link -> link.fact().stream())
                .toList();
    }

    Line instrument(Accord accord, List<Party> pair) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(one(prose.instrument(accord.fullest(), pair), accord.agreeing()));
        List<Statement> others = new ArrayList<>();
        accord.otherDays()
                .forEach((day, told) -> others.add(citations.statement(
                        others.isEmpty() ? words.say("instrument.other-day", words.date(day)) : words.date(day),
                        told)));
        if (!others.isEmpty()) {
            sentences.add(new Sentence(others));
        }
        return new Line(accord.date().map(words::date).or(() -> reported(accord.told())), sentences, List.of());
    }

    Line figure(List<Figure> told, List<Party> pair) {
        Optional<Period> period =
                Folding.mostExact(told.stream().map(Figure::period).toList());
        return new Line(Optional.empty(), List.of(one(prose.figure(told.getFirst(), period, pair), told)), List.of());
    }

    /** Who says what, side by side. */
    Sentence disagreement(Disagreement differ, Collection<? extends Fact> facts) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : differ.claims()) {
            List<? extends Fact> telling = facts.stream()
                    .filter(fact -> claim.documents().stream()
                            .anyMatch(document ->
                                    document.id().equals(fact.document().id())))
                    .toList();
            if (telling.isEmpty()) {
                continue;
            }
            String said = words.say("claim", words.list(outlets(claim.documents())), value(differ, claim.value()));
            statements.add(citations.statement(
                    statements.isEmpty() ? words.say("differ." + differ.about(), said) : said, telling));
        }
        return new Sentence(statements);
    }

    private String value(Disagreement differ, String value) {
        return switch (differ.about()) {
            case DATE, SINCE -> words.date(new Period(value));
            case STATUS -> words.say("claim.status." + value);
            case NUMBER ->
                words.amount(
                        new BigDecimal(value), differ.of().substring(differ.of().lastIndexOf(' ') + 1));
            case PLACE, PARTICIPANTS -> value;
        };
    }

    private List<String> outlets(Collection<DocumentRef> documents) {
        return documents.stream()
                .map(document -> document.outlet().orElseGet(() -> words.say("no-outlet")))
                .distinct()
                .toList();
    }

    private Optional<String> reported(Collection<? extends Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.document().published().stream())
                .min(Period::compareTo)
                .map(date -> words.say("reported", words.date(date)));
    }

    Sentence one(String text, Collection<? extends Fact> facts) {
        return new Sentence(List.of(citations.statement(text, facts)));
    }
}
