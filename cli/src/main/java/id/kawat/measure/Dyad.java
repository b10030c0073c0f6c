package id.kawat.measure;

import id.kawat.fact.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did what to whom, one pair at a time: an event of two actors and two recipients is four dyads. Of a joint act the two
 * stand in the order of their codes.
 *
 * @param a who did it; empty where nobody is named
 * @param b toward whom; empty where nobody is named
 * @param joint true for an act of both together
 */
record Dyad(EventType type, Optional<String> a, Optional<String> b, boolean joint) {
    /** Acts whose direction does not count where gold calls them joint. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

    /** The order in which equally good dyads are matched. */
    private static final Comparator<Dyad> ORDER = Comparator.comparing(Dyad::sortKey);

    /** The dyads of an event, in a fixed order. */
    static List<Dyad> of(EventType type, boolean joint, Collection<String> actors, Collection<String> recipients) {
        Set<Dyad> dyads = new LinkedHashSet<>();
        if (joint) {
            Set<String> both = new TreeSet<>(actors);
            both.addAll(recipients);
            List<String> all = List.copyOf(both);
            for (int i = 0; i < all.size(); i++) {
                for (String other : all.subList(i + 1, all.size())) {
                    dyads.add(new Dyad(type, Optional.of(all.get(i)), Optional.of(other), true));
                }
            }
            if (all.size() == 1) {
                dyads.add(new Dyad(type, Optional.of(all.getFirst()), Optional.empty(), true));
            }
        } else {
            for (Optional<String> actor : orNobody(actors)) {
                for (Optional<String> recipient : orNobody(recipients)) {
                    dyads.add(new Dyad(type, actor, recipient, false));
                }
            }
        }
        return dyads.stream().sorted(ORDER).toList();
    }

    private static List<Optional<String>> orNobody(Collection<String> parties) {
        List<Optional<String>> all = new ArrayList<>();
        new TreeSet<>(parties).forEach(party -> all.add(Optional.of(party)));
        return all.isEmpty() ? List.of(Optional.empty()) : all;
    }

    /**
     * True where a dyad that was read agrees with this one of the gold: it is equal; or gold says joint and the act is one whose
     * direction then does not count; or gold says who to whom and the talk was read as joint (who met whom).
     */
    boolean agrees(Dyad read) {
        if (equals(read)) {
            return true;
        }
        if (type != read.type || !Set.copyOf(sides()).equals(Set.copyOf(read.sides()))) {
            return false;
        }
        return joint ? MUTUAL.contains(type) : read.joint && type == EventType.CONSULT;
    }

    private List<Optional<String>> sides() {
        return a.equals(b) ? List.of(a) : List.of(a, b);
    }

    /** Codes in quotation marks, so that nobody sorts after everybody. */
    private String sortKey() {
        return a.map(code -> "'" + code + "'").orElse("None") + ", "
                + b.map(code -> "'" + code + "'").orElse("None");
    }

    /** {@code CONSULT IDN<>PER}, {@code ACCUSE JPN>-}. */
    @Override
    public String toString() {
        return type + " " + a.orElse("-") + (joint ? "<>" : ">") + b.orElse("-");
    }
}
