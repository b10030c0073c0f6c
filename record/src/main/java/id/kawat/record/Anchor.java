package id.kawat.record;

import id.kawat.fact.Engagement;
import id.kawat.fact.Event;
import id.kawat.fact.Evidence;
import id.kawat.fact.Fact;
import id.kawat.fact.Figure;
import id.kawat.fact.Instrument;
import id.kawat.fact.Person;
import id.kawat.fact.Relation;
import id.kawat.text.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a fact is known again in another reading of its article: its kind, the words that say it, what it says, and of whom. Ids, offsets,
 * rules and dates do not count. Where two facts fit alike, neither is taken: better an opinion without its fact than one on
 * the wrong fact.
 */
final class Anchor {
    /** Words that share less with the old ones say something else, where the fact's own type has changed as well. */
    private static final double MUCH = 0.5;

    private final Fact sought;
    private final Optional<Span> place;

    /** @param text the article's, as it is now */
    Anchor(Fact sought, String text) {
        this.sought = sought;
        this.place = place(sought.evidence(), text);
    }

    /** Where the words stand now: at their place; else with their sentence, nearest to it; else by themselves. */
    static Optional<Span> place(Evidence evidence, String text) {
        if (evidence.standsIn(text)) {
            return Optional.of(evidence.span());
        }
        String words = evidence.text();
        int within = evidence.sentence().indexOf(words);
        int old = evidence.span().start();
        Optional<Integer> sentence = within < 0 ? Optional.empty() : nearest(text, evidence.sentence(), old - within);
        return sentence.map(start -> start + within)
                .or(() -> nearest(text, words, old))
                .map(start -> new Span(start, start + words.length()));
    }

    private static Optional<Integer> nearest(String text, String words, int old) {
        Optional<Integer> best = Optional.empty();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best.isEmpty() || Math.abs(at - old) < Math.abs(best.get() - old)) {
                best = Optional.of(at);
            }
        }
        return best;
    }

    /** The fact that says the very same: for what was accepted or rejected as it stood. */
    Optional<Fact> same(Collection<Fact> facts) {
        return best(facts.stream().filter(fact -> saysTheSame(sought, fact)).toList());
    }

    /** The fact that says the same or nearly so, of the same parties: for what was edited. */
    Optional<Fact> akin(Collection<Fact> facts) {
        return same(facts).or(() -> best(facts.stream().filter(this::isAkin).toList()));
    }

    private Optional<Fact> best(List<Fact> candidates) {
        List<Fact> here = candidates.stream().filter(fact -> shared(fact) > 0).toList();
        Optional<Fact> sameId =
                here.stream().filter(fact -> fact.id().equals(sought.id())).findFirst();
        if (sameId.isPresent()) {
            return sameId;
        }
        double most = here.stream().mapToDouble(this::shared).max().orElse(0);
        List<Fact> first = here.stream().filter(fact -> shared(fact) == most).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** How much of both stretches of words is the same: 0 for none, 1 for all. */
    private double shared(Fact fact) {
        Span is = fact.evidence().span();
        return place.filter(is::overlaps)
                .map(was -> {
                    Span all = was.union(is);
                    double common = Math.min(was.end(), is.end()) - Math.max(was.start(), is.start());
                    return common / all.length();
                })
                .orElse(0.0);
    }

    private boolean isAkin(Fact fact) {
        if (!kind(fact).equals(kind(sought))) {
            return false;
        }
        boolean sameType = type(fact).equals(type(sought));
        Set<String> were = parties(sought);
        Set<String> are = parties(fact);
        if (were.equals(are)) {
            return switch (fact) {
                // Two persons of one state, two names of one kind of paper are not one.
                case Person _, Instrument _ -> sameType;
                case Event _, Relation _, Figure _, Engagement _ -> sameType || shared(fact) >= MUCH;
            };
        }
        return sameType && (are.containsAll(were) || were.containsAll(are));
    }

    /** Kind, type and mode, status, and who has which part: what an opinion is about. */
    static boolean saysTheSame(Fact one, Fact other) {
        return kind(one).equals(kind(other)) && statement(one).equals(statement(other));
    }

    /** Kind, type and parties: two values of one measure, one act told to another end. */
    static boolean isOnTheSame(Fact one, Fact other) {
        return kind(one).equals(kind(other))
                && type(one).equals(type(other))
                && parties(one).equals(parties(other));
    }

    private static List<Object> statement(Fact fact) {
        return switch (fact) {
            case Event event ->
                List.of(
                        event.type(),
                        event.mode(),
                        event.status(),
                        event.symmetric(),
                        event.actor(),
                        event.recipient());
            case Relation relation -> List.of(relation.kind(), relation.status(), relation.a(), relation.b());
            case Instrument instrument -> List.of(instrument.kind(), instrument.name(), instrument.parties());
            case Figure figure -> List.of(figure.measure(), figure.value(), figure.unit(), figure.parties());
            case Person person -> List.of(person.name(), person.office(), person.party(), person.former());
            case Engagement engagement -> List.of(engagement.mode(), engagement.status(), engagement.parties());
        };
    }

    private static String kind(Fact fact) {
        return Row.kind(fact.getClass());
    }

    private static Object type(Fact fact) {
        return switch (fact) {
            case Event event -> event.type();
            case Relation relation -> relation.kind();
            case Instrument instrument -> instrument.name();
            case Figure figure -> figure.measure();
            case Person person -> person.name();
            case Engagement engagement -> engagement.mode();
        };
    }

    private static Set<String> parties(Fact fact) {
        return new HashSet<>(Row.of(fact, "").parts().stream()
                .map(part -> part.party().code())
                .collect(Collectors.toSet()));
    }
}
