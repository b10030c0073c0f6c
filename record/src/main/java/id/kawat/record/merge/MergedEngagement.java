package id.kawat.record.merge;

import id.kawat.fact.DocumentRef;
import id.kawat.lexicon.Party;
import id.kawat.text.Period;
import java.util.List;
import java.util.Optional;

/**
 * One call, meeting, visit, summit, forum or ceremony, with everything that articles tell of it.
 *
 * @param id {@code m-} and twelve hex digits, made from its earliest telling; the same as long as that telling is in the record
 * @param visitors who went to whom, of a visit
 * @param date what most texts say; the others' dates are among the disagreements
 * @param persons in full, by side, in the order first named
 * @param place the name most texts give
 * @param tellings with why each is of this engagement, in the order they were published
 * @param independent how many texts tell it, copies counted once
 * @param parts of a visit: what took place in its course
 * @param partOf the id of the visit in whose course this took place
 */
public record MergedEngagement(
        String id,
        Optional<String> mode,
        List<Party> parties,
        List<Party> visitors,
        Status status,
        Optional<Period> date,
        List<String> persons,
        Optional<String> place,
        List<Joined> tellings,
        int independent,
        List<Disagreement> disagreements,
        List<Part> parts,
        Optional<String> partOf) {
    /** What came of it as far as the articles tell. */
    public enum Status {
        OCCURRED,
        PLANNED,
        CALLED_OFF
    }

    /** A telling and why it is of this engagement; the first one's reason is that it was the first. */
    public record Joined(Telling telling, String reason) {}

    public MergedEngagement {
        parties = List.copyOf(parties);
        visitors = List.copyOf(visitors);
        persons = List.copyOf(persons);
        tellings = List.copyOf(tellings);
        disagreements = List.copyOf(disagreements);
        parts = List.copyOf(parts);
    }

    /** The articles that tell it, in the order they were published. */
    public List<DocumentRef> documents() {
        return tellings.stream()
                .map(joined -> joined.telling().document())
                .distinct()
                .toList();
    }

    boolean isVisit() {
        return mode.filter("visit"::equals).isPresent();
    }

    MergedEngagement with(List<Part> itsParts) {
        return new MergedEngagement(
                id,
                mode,
                parties,
                visitors,
                status,
                date,
                persons,
                place,
                tellings,
                independent,
                disagreements,
                itsParts,
                partOf);
    }

    /** The same, in the course of that visit; a plan is off where the visit is. */
    MergedEngagement within(MergedEngagement visit) {
        Status now = status == Status.PLANNED && visit.status == Status.CALLED_OFF ? Status.CALLED_OFF : status;
        return new MergedEngagement(
                id,
                mode,
                parties,
                visitors,
                now,
                date,
                persons,
                place,
                tellings,
                independent,
                disagreements,
                parts,
                Optional.of(visit.id));
    }
}
