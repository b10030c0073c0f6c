package id.kawat.record.merge;

import id.kawat.article.Article;
import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Relation;
import id.kawat.lexicon.Party;
import id.kawat.record.Correction;
import id.kawat.record.FactRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all articles together say between two parties: the account that commands and briefs are made from.
 *
 * <pre>{@code
 * PairAccount account = PairAccount.of(record, new Party("CHL"), new Party("IDN"), LocalDate.now(), Set.of());
 * account.commitments().stream().filter(item -> item.state() == Commitment.State.LAPSED)
 * }</pre>
 *
 * @param today the day on which what is due is held against what was done
 * @param copies which of the articles are one text
 * @param engagements by date, visits with their parts
 */
public record PairAccount(
        Party a,
        Party b,
        LocalDate today,
        Copies copies,
        List<MergedEngagement> engagements,
        RelationHistory history,
        List<Commitment> commitments,
        List<FigureSeries> figures) {
    static final List<Class<? extends Fact>> KINDS =
            List.of(Event.class, Engagement.class, Relation.class, Figure.class);

    public PairAccount {
        engagements = List.copyOf(engagements);
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
    }

    /**
     * The account of these two from a record, without the commitment links that persons have rejected there.
     *
     * @param undone ids of more links to leave out
     */
    public static PairAccount of(FactRecord record, Party a, Party b, LocalDate today, Set<String> undone) {
        List<Fact> facts = record.factsBetween(a, b, KINDS);
        Copies copies = Copies.kept(
                record,
                facts.stream().map(fact -> fact.document().id()).distinct().toList());
        Set<String> rejected = new HashSet<>(undone);
        record.corrections().rejectedLinks().forEach(link -> rejected.add(CommitmentItem.linkId(link)));
        return of(facts, copies, a, b, today, rejected);
    }

    /**
     * What a person says who rejects this link.
     *
     * @return nothing where no commitment has such a link, or there is nothing to undo: a lapse is by the calendar, and who rejects what opens
     *     a commitment rejects that fact
     */
    public Optional<Correction.Said.LinkRejected> rejection(String linkId) {
        for (Commitment commitment : commitments) {
            Optional<Fact> opening = commitment.links().stream()
                    .filter(link -> link.kind() == Commitment.Link.Kind.OPENED)
                    .findFirst()
                    .flatMap(Commitment.Link::fact);
            for (Commitment.Link link : commitment.links()) {
                if (link.id().equals(linkId)
                        && link.kind() != Commitment.Link.Kind.OPENED
                        && opening.isPresent()
                        && link.fact().isPresent()) {
                    return Optional.of(new Correction.Said.LinkRejected(
                            linkId,
                            commitment.kind().name(),
                            link.kind().name(),
                            opening.get(),
                            link.fact().get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The same from facts between the two, in any order, and the articles they were read from. */
    public static PairAccount of(
            List<Fact> given, Collection<Article> articles, Party a, Party b, LocalDate today, Set<String> undone) {
        return of(given, Copies.among(articles), a, b, today, undone);
    }

    /** The same where it is known which of the articles are one text. */
    public static PairAccount of(
            List<Fact> given, Copies copies, Party a, Party b, LocalDate today, Set<String> undone) {
        Merged merged = Merged.of(given, copies);
        return new PairAccount(
                a,
                b,
                today,
                copies,
                merged.engagements(),
                merged.history(),
                merged.ledger(undone).commitments(today),
                merged.figures());
    }

    /** What the facts between two add up to, whatever day it is. */
    record Merged(
            List<Fact> facts, List<MergedEngagement> engagements, RelationHistory history, List<FigureSeries> figures) {
        static Merged of(List<Fact> given, Copies copies) {
            List<Fact> facts = given.stream().sorted(Facts.BY_PUBLICATION).toList();
            return new Merged(
                    facts,
                    new EngagementMerger(copies).merge(facts),
                    RelationHistory.of(Facts.of(Relation.class, facts), Facts.of(Event.class, facts), copies),
                    FigureSeries.of(Facts.of(Figure.class, facts), copies));
        }

        CommitmentLedger ledger(Set<String> undone) {
            return new CommitmentLedger(facts, engagements, history, figures, undone);
        }
    }

    /** Everything on which articles differ: of engagements, of when ties began, of numbers. */
    public List<Disagreement> disagreements() {
        List<Disagreement> all = new ArrayList<>();
        engagements.forEach(engagement -> all.addAll(engagement.disagreements()));
        all.addAll(history.disagreements());
        figures.forEach(series -> all.addAll(series.disagreements()));
        return List.copyOf(all);
    }
}
