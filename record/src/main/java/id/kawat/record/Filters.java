package id.kawat.record;

import java.util.List;

/**
 * All that a query asks: filters that must all hold, which end comes first, and how many at most.
 *
 * @param skip how many of the first are passed over
 */
record Filters(List<Filter> all, boolean newestFirst, int limit, int skip) {
    Filters {
        all = List.copyOf(all);
    }
}
