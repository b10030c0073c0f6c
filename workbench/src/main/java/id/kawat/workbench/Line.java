package id.kawat.workbench;

import java.util.List;

/**
 * One thing of the record as a page tells it.
 *
 * @param when its day in words; empty where none is known
 * @param text a sentence without its stop
 * @param quote the article's words, where they say more; else empty
 * @param chips what it is and how it stands
 * @param sources the articles that say so, no more than a few
 * @param more how many say so besides
 */
public record Line(String when, String text, String quote, List<Chip> chips, List<Source> sources, int more) {
    public Line {
        chips = List.copyOf(chips);
        sources = List.copyOf(sources);
    }

    /** A word in a box. @param tone a class of the style sheet: {@code coop}, {@code conf}, {@code warn}, or empty */
    public record Chip(String text, String tone) {}

    /** An article that says so, at the words. */
    public record Source(String text, String address) {}
}
