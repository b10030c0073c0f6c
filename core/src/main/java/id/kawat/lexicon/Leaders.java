package id.kawat.lexicon;

import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The dated table of leaders: finds who a name means on a day. Names are matched in lower case. */
public final class Leaders {
    private final Map<String, List<Leader>> byName = new HashMap<>();

    public Leaders(Collection<Leader> leaders) {
        for (Leader leader : leaders) {
            index(leader.name(), leader);
            index(leader.shortName(), leader);
            leader.alsoKnownAs().forEach(name -> index(name, leader));
        }
    }

    private void index(String name, Leader leader) {
        if (!name.isEmpty()) {
            List<Leader> list = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>());
            if (!list.contains(leader)) {
                list.add(leader);
            }
        }
    }

    /** Everyone of that name, whenever in office. */
    public List<Leader> named(String name) {
        return byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * Who the name means in a text of that day: whoever is in office then; failing that whoever was before it; nobody where two
     * persons fit equally well.
     */
    public Optional<Leader> find(String name, Optional<Period> day) {
        List<Leader> all = named(name);
        if (day.isPresent()) {
            List<Leader> now =
                    all.stream().filter(leader -> leader.holdsOn(day.get())).toList();
            if (!now.isEmpty()) {
                return onePerson(now);
            }
            List<Leader> earlier = all.stream()
                    .filter(leader -> leader.to().isPresent()
                            && leader.to().get().last().isBefore(day.get().first()))
                    .toList();
            return onePerson(earlier);
        }
        return onePerson(all);
    }

    private static Optional<Leader> onePerson(List<Leader> leaders) {
        return leaders.stream().map(Leader::name).distinct().count() == 1
                ? Optional.of(leaders.getLast())
                : Optional.empty();
    }
}
