package id.kawat.record;

import java.util.List;

/** All that a query asks: filters that must all hold, which end comes first, and how many at most. */
record Filters(List<Filter> all, boolean newestFirst, int limit) {
    Filters {
        all = List.copyOf(all);
    }
}
