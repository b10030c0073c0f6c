package id.kawat.record.merge;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Party;
import id.kawat.record.Correction;
import id.kawat.text.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A commitment while the book is being kept. */
final class CommitmentItem {
    /** News of what happened on the last day may come later. */
    private static final int DAYS_OF_GRACE = 14;

    private final String id;
    private final Commitment.Kind kind;
    private final List<Party> debtors;
    private final List<Party> creditors;
    private final String words;
    private final LocalDate firstSaid;
    private LocalDate lastSaid;
    private Optional<Period> due;
    private Optional<Commitment.Link.Kind> ending = Optional.empty();
    private Optional<Period> ended = Optional.empty();
    private final List<Commitment.Link> links = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();

    CommitmentItem(
            Commitment.Kind kind,
            List<Party> debtors,
            List<Party> creditors,
            Fact opening,
            String words,
            Optional<Period> due,
            LocalDate said) {
        this.id = id(kind, opening);
        this.kind = kind;
        this.debtors = debtors;
        this.creditors = creditors;
        this.words = words;
        this.due = due;
        this.firstSaid = said;
        this.lastSaid = said;
        add(link(Commitment.Link.Kind.OPENED, opening, "the first to say it"));
    }

    /** As the line has it, with the facts that it numbers; nothing where one of these is not there. */
    static Optional<CommitmentItem> of(CommitmentLine line, Map<Long, Fact> facts) {
        if (line.parts().stream().anyMatch(part -> !facts.containsKey(part.fact()))) {
            return Optional.empty();
        }
        CommitmentItem item = new CommitmentItem(
                line.kind(),
                line.debtors(),
                line.creditors(),
                Objects.requireNonNull(facts.get(line.parts().getFirst().fact())),
                line.words(),
                line.due(),
                line.firstSaid());
        line.parts().stream()
                .skip(1)
                .forEach(part -> item.add(
                        item.link(part.kind(), Objects.requireNonNull(facts.get(part.fact())), part.reason())));
        item.ending = line.ending();
        item.ended = line.ended();
        return Optional.of(item);
    }

    /** @param number of each fact */
    CommitmentLine line(Function<Fact, Long> number) {
        return new CommitmentLine(
                id,
                kind,
                debtors,
                creditors,
                words,
                firstSaid,
                due,
                ending,
                ended,
                links.stream()
                        .map(link -> new CommitmentLine.Part(
                                link.kind(), number.apply(link.fact().orElseThrow()), link.reason()))
                        .toList());
    }

    private static String id(Commitment.Kind kind, Fact opening) {
        return "c-" + digest(kind + " " + opening.document().id() + " " + opening.id());
    }

    private static String linkId(String commitment, String kind, Fact fact) {
        return "l-" + digest(commitment + " " + kind + " " + fact.document().id() + " " + fact.id());
    }

    /** The id that a link a person has rejected has today, where its facts have other ids by now. */
    static String linkId(Correction.Said.LinkRejected link) {
        return linkId(id(Commitment.Kind.valueOf(link.commitment()), link.opening()), link.kind(), link.linked());
    }

    private static String digest(String fields) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fields.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Commitment.Link link(Commitment.Link.Kind link, Fact fact, String reason) {
        return new Commitment.Link(linkId(id, link.name(), fact), link, Optional.of(fact), reason);
    }

    private void add(Commitment.Link link) {
        links.add(link);
        link.fact().ifPresent(fact -> articles.add(fact.document().id()));
    }

    String id() {
        return id;
    }

    Commitment.Kind kind() {
        return kind;
    }

    List<Party> debtors() {
        return debtors;
    }

    List<Party> creditors() {
        return creditors;
    }

    LocalDate firstSaid() {
        return firstSaid;
    }

    LocalDate lastSaid() {
        return lastSaid;
    }

    Sides sides() {
        return new Sides(kind, debtors, creditors);
    }

    /** What kind of thing is owed by whom to whom: only items alike in this can be one. */
    record Sides(Commitment.Kind kind, List<Party> debtors, List<Party> creditors) {}

    /** What has ended takes no more, except what other articles tell of the same end. */
    boolean isOpenTo(Event event) {
        return ended.isEmpty()
                || event.date()
                        .or(() -> event.document().published())
                        .filter(ended.get()::meets)
                        .isPresent();
    }

    boolean isToldBy(String articleId) {
        return articles.contains(articleId);
    }

    /** The events that open and repeat it. */
    Stream<Event> openings() {
        return links.stream()
                .filter(link ->
                        link.kind() == Commitment.Link.Kind.OPENED || link.kind() == Commitment.Link.Kind.REPEATED)
                .map(Commitment.Link::fact)
                .flatMap(Optional::stream)
                .filter(Event.class::isInstance)
                .map(Event.class::cast);
    }

    /** Who is named on these sides by those who say it. */
    List<String> persons(List<Party> sides) {
        return openings().flatMap(event -> persons(event, sides).stream()).toList();
    }

    static List<String> persons(Event event, List<Party> sides) {
        return event.participants().stream()
                .filter(participant -> sides.contains(participant.party()))
                .map(Participant::person)
                .flatMap(Optional::stream)
                .toList();
    }

    void repeat(Fact fact, Optional<Period> newDue, String reason, Set<String> undone) {
        Commitment.Link link = link(Commitment.Link.Kind.REPEATED, fact, reason);
        if (undone.contains(link.id())) {
            return;
        }
        add(link);
        due = newDue.or(() -> due);
        if (fact instanceof Event event) {
            event.date()
                    .filter(Period::isDay)
                    .or(() -> event.document().published())
                    .map(Period::first)
                    .filter(said -> ended.isEmpty() && said.isAfter(lastSaid))
                    .ifPresent(said -> lastSaid = said);
        }
    }

    void dueBy(Period period) {
        due = due.or(() -> Optional.of(period));
    }

    void end(Commitment.Link.Kind how, Fact fact, Optional<Period> when, String reason, Set<String> undone) {
        Commitment.Link link = link(how, fact, reason);
        if (undone.contains(link.id()) || ending.filter(known -> known != how).isPresent()) {
            return;
        }
        add(link);
        if (ending.isEmpty()) {
            ending = Optional.of(how);
            ended = when.or(() -> fact.document().published());
        }
    }

    /** As it stands on this day. */
    Commitment settled(LocalDate today) {
        List<Commitment.Link> all = new ArrayList<>(links);
        Commitment.State state = state(ending, due, today);
        Optional<Period> end = ended;
        if (state == Commitment.State.LAPSED && due.isPresent()) {
            end = Optional.of(Period.day(due.get().last()));
            all.add(new Commitment.Link(
                    "l-" + digest(id + " LAPSED"),
                    Commitment.Link.Kind.LAPSED,
                    Optional.empty(),
                    "due " + due.get() + ", and no article says that it came about"));
        }
        return new Commitment(
                id,
                kind,
                debtors,
                creditors,
                words,
                made(firstSaid),
                due,
                openings()
                        .flatMap(event -> event.topics().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                state,
                end,
                all);
    }

    /** When it was said first; nothing where nobody knows. */
    static Optional<Period> made(LocalDate firstSaid) {
        return firstSaid.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(Period.day(firstSaid));
    }

    /** What has no ending, and was due so many days before this one, has lapsed. */
    static Commitment.State state(Optional<Commitment.Link.Kind> ending, Optional<Period> due, LocalDate today) {
        return ending.map(CommitmentItem::state)
                .orElseGet(() -> due.filter(
                                period -> period.last().plusDays(DAYS_OF_GRACE).isBefore(today))
                        .map(_ -> Commitment.State.LAPSED)
                        .orElse(Commitment.State.OPEN));
    }

    private static Commitment.State state(Commitment.Link.Kind link) {
        return switch (link) {
            case KEPT -> Commitment.State.KEPT;
            case REFUSED -> Commitment.State.REFUSED;
            case CALLED_OFF -> Commitment.State.CALLED_OFF;
            case LAPSED -> Commitment.State.LAPSED;
            case OPENED, REPEATED -> Commitment.State.OPEN;
        };
    }
}
