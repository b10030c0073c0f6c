package id.kawat.record.merge;

import java.util.List;

/**
 * An engagement as a list shows it.
 *
 * @param within of a visit, the engagements in its course, in the order of its parts; empty where they stand in the list by themselves
 */
public record EngagementEntry(MergedEngagement engagement, List<MergedEngagement> within) {
    public EngagementEntry {
        within = List.copyOf(within);
    }
}
