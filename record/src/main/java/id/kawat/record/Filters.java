package id.kawat.record;

import java.util.List;
import java.util.Optional;

/**
 * All that a query asks: filters that must all hold, which end comes first, and how many at most.
 *
 * @param skip how many of the first are passed over
 * @param within ids of the articles that are asked alone, few; of all where it is not given
 */
record Filters(List<Filter> all, boolean newestFirst, int limit, int skip, Optional<List<String>> within) {
    static final Filters NONE = new Filters(List.of(), false, Integer.MAX_VALUE, 0, Optional.empty());

    Filters {
        all = List.copyOf(all);
        within = within.map(List::copyOf);
    }

    Filters and(List<Filter> instead) {
        return new Filters(instead, newestFirst, limit, skip, within);
    }

    Filters fromTheNewest() {
        return new Filters(all, true, limit, skip, within);
    }

    Filters atMost(int most) {
        return new Filters(all, newestFirst, most, skip, within);
    }

    Filters after(int first) {
        return new Filters(all, newestFirst, limit, first, within);
    }

    Filters within(List<String> articles) {
        return new Filters(all, newestFirst, limit, skip, Optional.of(articles));
    }

    /** That this column holds the key of one of the articles that are asked alone. */
    Sql among(String key) {
        return within.map(ids -> {
                    Sql in = Sql.in("id", ids);
                    return new Sql(key + " IN (SELECT key FROM article WHERE " + in.text() + ")", in.values());
                })
                .orElse(Sql.TRUE);
    }
}
