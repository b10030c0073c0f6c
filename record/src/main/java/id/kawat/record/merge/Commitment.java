package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.fact.Fact;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is to be done: asked for, promised, agreed or planned, and what came of it.
 *
 * @param id {@code c-} and twelve hex digits, made from the fact that first tells it
 * @param debtors who is to do it
 * @param creditors toward whom; empty where all owe it to each other
 * @param words what is to be done, as the first article says it
 * @param made when it was said
 * @param due until when, both ends included; none where nobody said
 * @param topics of all facts, sorted
 * @param ended when it was kept, refused, called off, or lapsed
 * @param links the facts that make and end it, and why, in the order they joined; a lapse has no fact
 */
public record Commitment(
        String id,
        Kind kind,
        List<Party> debtors,
        List<Party> creditors,
        String words,
        Optional<Period> made,
        Optional<Period> due,
        List<String> topics,
        State state,
        Optional<Period> ended,
        List<Link> links) {
    static final Comparator<Commitment> BY_MAKING = Comparator.comparing(
                    (Commitment one) -> one.made().map(Period::iso).orElse("9999"))
            .thenComparing(Commitment::id);

    /** How it came about. */
    public enum Kind {
        REQUEST,
        INVITATION,
        PROMISE,
        AGREEMENT,
        ENGAGEMENT
    }

    /** What became of it. */
    public enum State {
        OPEN,
        KEPT,
        REFUSED,
        CALLED_OFF,
        LAPSED
    }

    /**
     * A fact's part in a commitment.
     *
     * @param id {@code l-} and twelve hex digits, made from the commitment, the kind and the fact: what a person undoes it by
     * @param reason why it is linked, in English
     */
    public record Link(String id, Kind kind, Optional<Fact> fact, String reason) {
        /** What the fact does to the commitment. */
        public enum Kind {
            OPENED,
            REPEATED,
            KEPT,
            REFUSED,
            CALLED_OFF,
            LAPSED
        }
    }

    public Commitment {
        debtors = List.copyOf(debtors);
        creditors = List.copyOf(creditors);
        topics = List.copyOf(topics);
        links = List.copyOf(links);
    }

    /** The articles that tell of it. */
    public List<DocumentRef> documents() {
        return links.stream()
                .map(Link::fact)
                .flatMap(Optional::stream)
                .map(Fact::document)
                .distinct()
                .toList();
    }
}
