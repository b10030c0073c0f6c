package id.kawat.workbench.search;

import id.kawat.record.Arrivals;
import java.time.Instant;

/**
 * A search that somebody keeps.
 *
 * @param query as {@link Sought#query} writes it
 * @param uuid names its feed, whatever the key
 * @param key who has it may read the feed
 * @param since what had come into the record then is not new
 * @param looked the last of what was told that its owner has seen
 */
record SavedSearch(
        long id,
        String owner,
        String name,
        String query,
        Instant made,
        String uuid,
        String key,
        Arrivals.Mark since,
        long looked) {}
