package id.kawat.workbench.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a list.
 *
 * @param items each as JSON
 * @param next where the list goes on
 */
record Page(List<String> items, Optional<Cursor> next) {
    Page {
        items = List.copyOf(items);
    }

    /** How things of a list are told and told apart. */
    record Telling<T>(Function<T, String> json, Function<T, String> id, Function<T, Dated> day) {}

    /**
     * What comes after the cursor's thing of a list in the order of days: one more than the limit where there are so many. Where that is gone from the list, it begins after as many
     * of its day as had been told: so a list may grow while somebody reads it, and they miss nothing.
     *
     * @param from the list from the cursor's day on, or from before it
     */
    static <T> List<T> after(
            Iterator<T> from, Telling<T> telling, Optional<Cursor> at, int limit, boolean newestFirst) {
        List<T> held = new ArrayList<>();
        boolean looking = at.isPresent();
        Dated last = at.map(cursor -> new Dated(cursor.day())).orElse(Dated.NEVER);
        int sameDay = at.map(Cursor::sameDay).orElse(0);
        while (from.hasNext() && (looking || held.size() <= limit)) {
            T one = from.next();
            if (looking) {
                int order = telling.day().apply(one).compare(last, newestFirst);
                if (order < 0) {
                    continue;
                }
                if (order > 0) {
                    held = new ArrayList<>(held.subList(Math.min(sameDay, held.size()), held.size()));
                    looking = false;
                }
            }
            held.add(one);
            if (looking && telling.id().apply(one).equals(at.get().id())) {
                held.clear();
                looking = false;
            }
        }
        if (looking) {
            held = new ArrayList<>(held.subList(Math.min(sameDay, held.size()), held.size()));
        }
        return held;
    }

    /** The piece of a list of which so many as the cursor says have been passed over already. */
    static <T> Page of(List<T> rest, Telling<T> telling, Optional<Cursor> at, int limit) {
        List<T> told = rest.size() > limit ? rest.subList(0, limit) : rest;
        List<String> items = told.stream().map(telling.json()).toList();
        if (rest.size() <= limit) {
            return new Page(items, Optional.empty());
        }
        T end = told.getLast();
        Dated day = telling.day().apply(end);
        int same = (int) told.stream()
                .filter(one -> telling.day().apply(one).equals(day))
                .count();
        boolean still = same == told.size()
                && at.filter(cursor -> cursor.day().equals(day.day())).isPresent();
        int before = at.map(Cursor::told).orElse(0);
        return new Page(
                items,
                Optional.of(new Cursor(
                        day.day(),
                        telling.id().apply(end),
                        same + (still ? at.map(Cursor::sameDay).orElse(0) : 0),
                        before + told.size())));
    }

    /** The piece of a list that is at hand whole. */
    static <T> Page within(List<T> all, Function<T, String> json, Optional<Cursor> at, int limit) {
        int told = Math.min(all.size(), at.map(Cursor::told).orElse(0));
        return of(all.subList(told, all.size()), undated(json), at, limit);
    }

    /** Of things that stand in another order than that of their days. */
    static <T> Telling<T> undated(Function<T, String> json) {
        return new Telling<>(json, _ -> "", _ -> Dated.NEVER);
    }
}
