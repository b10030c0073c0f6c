package id.kawat.copies;

/**
 * How much of the shorter of two texts stands in the other, 0 to 1.
 *
 * @param runs of its runs of words
 * @param marks of its names and numbers, two in a row
 */
public record Likeness(double runs, double marks) {
    /** The share of the shorter text's runs that must stand in the other. */
    public static final double ENOUGH_RUNS = 0.5;

    /** The share of its names and numbers, two in a row. */
    public static final double ENOUGH_MARKS = 0.6;

    /** True where one text is the other's copy. */
    public boolean isCopy() {
        return runs >= ENOUGH_RUNS && marks >= ENOUGH_MARKS;
    }
}
