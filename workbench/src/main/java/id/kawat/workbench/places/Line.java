package id.kawat.workbench.places;

import java.util.List;

/**
 * One thing on a page: when it was, what is said of it, and who says so.
 *
 * @param when a date as words; empty where none is known
 * @param address where there is more of it; empty where there is not
 * @param note said after it; may be empty
 * @param sources the first few
 * @param others how many more articles say so
 */
public record Line(
        String when, String said, String address, List<Mark> marks, String note, List<Source> sources, int others) {
    public Line {
        marks = List.copyOf(marks);
        sources = List.copyOf(sources);
    }
}
