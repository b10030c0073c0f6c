package id.kawat.view;

import id.kawat.text.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What several articles tell alike, told once. */
final class Folding {
    private Folding() {}

    /** The things in groups, each in the order it came; a thing joins the first group with all of which it agrees. */
    static <T> List<List<T>> fold(List<T> things, BiPredicate<T, T> agree) {
        List<List<T>> groups = new ArrayList<>();
        for (T thing : things) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> agree.test(other, thing)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(thing), () -> groups.add(new ArrayList<>(List.of(thing))));
        }
        return groups;
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
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
