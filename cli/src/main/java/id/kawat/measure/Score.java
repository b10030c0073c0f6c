package id.kawat.measure;

/**
 * How often the coder was right: what it found, what it said in excess, what it missed.
 *
 * @param hits gold that was found
 * @param extras what was read and is not gold
 * @param misses gold that was not found
 */
public record Score(int hits, int extras, int misses) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hits + other.hits, extras + other.extras, misses + other.misses);
    }

    static Score hit() {
        return new Score(1, 0, 0);
    }

    static Score extra() {
        return new Score(0, 1, 0);
    }

    static Score miss() {
        return new Score(0, 0, 1);
    }

    /** How much of what was read is right, 0 to 1. */
    public double precision() {
        return share(hits, hits + extras);
    }

    /** How much of what is to be read was read, 0 to 1. */
    public double recall() {
        return share(hits, hits + misses);
    }

    /** The harmonic mean of the two. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** How many gold items there are. */
    public int gold() {
        return hits + misses;
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
