package id.kawat.view;

import id.kawat.text.Period;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What several articles tell alike, told once. */
final class Folding {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Folding() {}

    /**
     * The things in groups, each in the order it came. Those of one key whose dates may all be one are one group; a thing that fits
     * several groups joins the first.
     */
    static <T> List<List<T>> fold(List<T> things, Function<T, ?> key, Function<T, Optional<Period>> date) {
        Map<Object, List<Group<T>>> groups = new LinkedHashMap<>();
        for (T thing : things) {
            List<Group<T>> alike = groups.computeIfAbsent(key.apply(thing), any -> new ArrayList<>());
            Optional<Period> when = date.apply(thing);
            Group<T> home = alike.stream()
                    .filter(group -> group.takes(when))
                    .findFirst()
                    .orElseGet(() -> {
                        Group<T> group = new Group<>(new ArrayList<>(), new LinkedHashSet<>());
                        alike.add(group);
                        return group;
                    });
            home.things().add(thing);
            home.dates().add(when);
        }
        return groups.values().stream().flatMap(List::stream).map(Group::things).toList();
    }

    /** Things that are one, and the different ways their date is told. */
    private record Group<T>(List<T> things, Set<Optional<Period>> dates) {
        boolean takes(Optional<Period> date) {
            return dates.contains(date) || dates.stream().allMatch(other -> mayMeet(other, date));
        }
    }

    /** True where both dates may be one: either is unknown, or they share a day. */
    static boolean mayMeet(Optional<Period> a, Optional<Period> b) {
        return a.isEmpty() || b.isEmpty() || a.get().meets(b.get());
    }

    /** The most exact of these dates: a day rather than a month, a month rather than a year. */
    static Optional<Period> mostExact(List<Optional<Period>> dates) {
        return dates.stream().flatMap(Optional::stream).reduce((best, next) -> days(next) < days(best) ? next : best);
    }

    private static long days(Period period) {
        return period.last().toEpochDay() - period.first().toEpochDay();
    }

    /** Words without what may differ between two tellings: capitals, spaces and stops. */
    static String plain(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Plain words without accents, as names are compared: {@code Larraín} is {@code larrain}. */
    static String unaccented(String words) {
        return plain(ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll(""));
    }
}
