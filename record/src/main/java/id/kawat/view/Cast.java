package id.kawat.view;

import id.kawat.fact.Event;
import id.kawat.fact.Fact;
import id.kawat.fact.Participant;
import id.kawat.lexicon.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who appears in facts on whose side, under the fullest name and with the office that goes with it. */
final class Cast {
    private final Map<Party, List<Participant>> sides = new LinkedHashMap<>();

    /** The persons in these facts' events, in the order they are first named. */
    static Cast of(Collection<? extends Fact> facts) {
        Cast cast = new Cast();
        for (Fact fact : facts) {
            if (fact instanceof Event event) {
                event.participants().stream()
                        .filter(participant -> participant.person().isPresent())
                        .forEach(cast::add);
            }
        }
        return cast;
    }

    private void add(Participant participant) {
        List<Participant> side = sides.computeIfAbsent(participant.party(), any -> new ArrayList<>());
        for (int i = 0; i < side.size(); i++) {
            Participant known = side.get(i);
            if (isOne(name(known), name(participant))) {
                side.set(i, fuller(known, participant));
                return;
            }
        }
        side.add(participant);
    }

    /** The one with the longer name, under the title that either has. */
    private static Participant fuller(Participant known, Participant other) {
        Participant longer = parts(name(other)).size() > parts(name(known)).size() ? other : known;
        Participant titled = known.title().isPresent() ? known : other;
        return new Participant(
                longer.party(),
                longer.sector(),
                titled.office().or(longer::office),
                longer.person(),
                titled.title(),
                longer.span());
    }

    List<Participant> side(Party party) {
        return sides.getOrDefault(party, List.of());
    }

    static String name(Participant participant) {
        return participant.person().orElse("");
    }

    /** True where all words of one name stand in the other. */
    static boolean isOne(String name, String other) {
        return NameWords.of(name).isOne(NameWords.of(other));
    }

    /**
     * The words of a name, small and without accents.
     *
     * @param marks one for each word, some words sharing theirs: so that most names are told apart without comparing letters
     */
    record NameWords(Set<String> words, long marks) {
        static NameWords of(String name) {
            Set<String> words = parts(name);
            long marks = 0;
            for (String word : words) {
                marks |= 1L << word.hashCode();
            }
            return new NameWords(words, marks);
        }

        /** True where all words of one stand in the other. */
        boolean isOne(NameWords other) {
            return (marks & ~other.marks) == 0 && other.words.containsAll(words)
                    || (other.marks & ~marks) == 0 && words.containsAll(other.words);
        }
    }

    /** True where all words asked for stand in the name. */
    static boolean isCalled(String name, String asked) {
        return parts(name).containsAll(parts(asked));
    }

    /** This participant, where it is somebody of that name. */
    static Optional<Participant> called(Participant participant, String asked) {
        return participant.person().filter(name -> isCalled(name, asked)).map(name -> participant);
    }

    private static Set<String> parts(String name) {
        return new LinkedHashSet<>(Arrays.asList(Folding.unaccented(name).split(" ")));
    }
}
