package id.kawat.workbench.places;

/**
 * A word in a box beside a line.
 *
 * @param tone {@code coop}, {@code conf}, {@code warn}, or nothing
 */
public record Mark(String words, String tone) {}
