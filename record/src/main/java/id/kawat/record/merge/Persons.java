package id.kawat.record.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names are one person's: all words of one stand in the other, whatever their capitals and accents. */
final class Persons {
    private Persons() {}

    static boolean one(String name, String other) {
        return one(words(name), words(other));
    }

    /** The same, of the names' words. */
    static boolean one(Set<String> first, Set<String> second) {
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    static boolean anyOne(Collection<String> names, Collection<String> others) {
        return names.stream().anyMatch(name -> others.stream().anyMatch(other -> one(name, other)));
    }

    /** Each person once, in the fullest form, in the order first named. */
    static List<String> fullest(Collection<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            if (kept.stream().anyMatch(known -> words(known).containsAll(words(name)))) {
                continue;
            }
            kept.removeIf(known -> words(name).containsAll(words(known)));
            kept.add(name);
        }
        return List.copyOf(kept);
    }

    static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Set<String> words =
                new LinkedHashSet<>(Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
