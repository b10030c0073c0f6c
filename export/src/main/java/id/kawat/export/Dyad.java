package id.kawat.export;

import id.kawat.fact.Event;
import id.kawat.lexicon.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One party toward one other, as event data count: an act of two toward one makes two. */
record Dyad(Optional<Party> source, Optional<Party> target) {
    /** The dyads of an act, in order of their codes; a joint act goes both ways between every two. A side that nobody stands on is empty. */
    static List<Dyad> of(Event event) {
        List<Dyad> dyads = new ArrayList<>();
        if (event.symmetric() && event.actor().size() > 1) {
            for (Party source : event.actor()) {
                for (Party target : event.actor()) {
                    if (!source.equals(target)) {
                        dyads.add(new Dyad(Optional.of(source), Optional.of(target)));
                    }
                }
            }
            return List.copyOf(dyads);
        }
        for (Optional<Party> source : orNobody(event.actor())) {
            for (Optional<Party> target : orNobody(event.recipient())) {
                dyads.add(new Dyad(source, target));
            }
        }
        return List.copyOf(dyads);
    }

    private static List<Optional<Party>> orNobody(List<Party> side) {
        return side.isEmpty()
                ? List.of(Optional.empty())
                : side.stream().map(Optional::of).toList();
    }
}
